import type { Lang } from '#schemas/field.ts';
import type { Diagnostic, Severity } from '#core/diagnostics/diagnostic.ts';
import type { Span } from '#core/source/source-file.ts';
import { fingerprints, type Digest } from './fingerprints.ts';
import { jsonText, placeFinder, type Reporter } from './format.ts';
import { excerptLine } from './one-line.ts';
import { ruleFacts } from './rule-facts.ts';
import { severestFirst } from './severest-first.ts';

/** Most results that GitHub takes in one run. */
const MOST_RESULTS = 25_000;

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/**
 * SARIF 2.1.0, which GitHub's code scanning, editors and other tools read. It holds no text of a plan but what a message
 * repeats of it.
 */
export function sarif(digest: Digest): Reporter {
  return (compilation, { lang, prefix }) => {
    const find = placeFinder(compilation);
    const names = fingerprints(compilation, digest);
    const told = severestFirst(compilation.diagnostics).slice(0, MOST_RESULTS);
    const left = compilation.diagnostics.length - told.length;
    const rules = [...new Set(told.map(({ name }) => name))].sort();
    const location = (span: Span) => {
      const { from, to } = find(span);
      const region = { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
      return { physicalLocation: { artifactLocation: { uri: uriOf(`${prefix}${span.file}`) }, region } };
    };
    const result = (finding: Diagnostic) => ({
      ruleId: finding.name,
      ruleIndex: rules.indexOf(finding.name),
      level: LEVELS[finding.severity],
      message: { text: messageOf(finding, lang) },
      locations: [location(finding.span)],
      ...(finding.related && {
        relatedLocations: finding.related.map(({ span, message }) => ({
          ...location(span),
          message: { text: excerptLine(message[lang]) },
        })),
      }),
      partialFingerprints: { 'keyfolio/v1': names.get(finding) },
    });
    const run = {
      tool: { driver: { name: 'Keyfolio', language: lang, rules: rules.map((name) => descriptor(name, lang)) } },
      columnKind: 'utf16CodeUnits',
      invocations: [
        {
          executionSuccessful: true,
          ...(left > 0 && {
            toolExecutionNotifications: [{ level: 'warning', message: { text: leftOut(left)[lang] } }],
          }),
        },
      ],
      results: told.map(result),
    };
    return jsonText({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] });
  };
}

/** A rule with its title, and with what it asks for in both languages, the reader's first. */
function descriptor(name: string, lang: Lang) {
  const { title, about, wrong, right } = ruleFacts(name);
  const both = (text: { readonly 'zh-CN': string; readonly en: string }) =>
    lang === 'en' ? `${text.en}\n\n${text['zh-CN']}` : `${text['zh-CN']}\n\n${text.en}`;
  const [bad, good] = lang === 'en' ? ['Wrong', 'Right'] : ['错误', '正确'];
  const examples = wrong !== undefined && right !== undefined ? `\n\n${bad}:\n${wrong}\n\n${good}:\n${right}` : '';
  const fenced = (text: string) => `\`\`\`yaml\n${text}\n\`\`\``;
  const marked =
    wrong !== undefined && right !== undefined ? `\n\n${bad}:\n\n${fenced(wrong)}\n\n${good}:\n\n${fenced(right)}` : '';
  const explained = both(about ?? title);
  return {
    id: name,
    shortDescription: { text: title[lang] },
    fullDescription: { text: explained },
    help: { text: `${explained}${examples}`, markdown: `${explained}${marked}` },
  };
}

function messageOf({ message, help }: Diagnostic, lang: Lang): string {
  return excerptLine(help ? `${message[lang]} ${help[lang]}` : message[lang]);
}

/** A path as a relative address: whatever a file is called, nothing of it is taken for a scheme, a query or a fragment. */
function uriOf(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}

function leftOut(count: number): Readonly<Record<Lang, string>> {
  return {
    'zh-CN': `另有 ${count} 个结果没有写进来：一份报告最多 ${MOST_RESULTS} 个。`,
    en: `${count} more results were left out: a report holds at most ${MOST_RESULTS}.`,
  };
}
