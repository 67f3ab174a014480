import Builder from 'fast-xml-builder';
import type { Diagnostic } from '#core/diagnostics/diagnostic.ts';
import { compare } from '#core/diagnostics/diagnostic.ts';
import { lastingFinder, type Lasting } from '#core/diagnostics/lasting.ts';
import { placeFinder, shownPath, type Reporter } from './format.ts';
import { excerptLine } from './one-line.ts';

/** What a file without a finding is called in its one test. */
const CLEAN = { 'zh-CN': '检查通过', en: 'checked' } as const;

/**
 * A test report as JUnit writes it, which every build service reads: a file is a suite, a finding a test. An error is a
 * failure; a warning or a note is a test that passed and has something to say. A file without a finding passes one test.
 */
export const junit: Reporter = (compilation, { lang, prefix }) => {
  const find = placeFinder(compilation);
  const lasting = lastingFinder(compilation.sources);
  const found = Map.groupBy(compilation.diagnostics, ({ span }) => span.file);
  const files = [...new Set([...compilation.sources.keys(), ...found.keys()])].sort(compare);
  const testsuite = files.map((file) => {
    const name = shownPath(prefix, file);
    const findings = found.get(file) ?? [];
    const nameOf = uniqueNames();
    const testcase = findings.map((finding) => {
      const { line, column } = find(finding.span).from;
      const words = excerptLine(finding.message[lang]);
      const more = finding.help ? ` ${excerptLine(finding.help[lang])}` : '';
      const told = `${name}:${line}:${column}: ${finding.severity} ${finding.name}: ${words}${more}`;
      const failure = { '@message': words, '@type': finding.name, '#text': told };
      return {
        '@classname': name,
        '@name': nameOf(excerptLine(`${finding.name} ${line}:${column} ${keyOf(lasting(finding))}`.trimEnd())),
        ...(finding.severity === 'error' ? { failure } : { 'system-out': told }),
      };
    });
    return {
      '@name': name,
      ...totals(findings),
      testcase: testcase.length > 0 ? testcase : [{ '@classname': name, '@name': CLEAN[lang] }],
    };
  });
  const all = { '@name': 'keyfolio', ...totals(compilation.diagnostics), testsuite };
  const tests = testsuite.reduce((sum, { testcase }) => sum + testcase.length, 0);
  const builder = new Builder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    format: true,
    suppressEmptyNode: true,
    suppressBooleanAttributes: false,
  });
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    testsuites: { ...all, '@tests': tests },
  });
};

/** The key that a finding is about; nothing below the front matter. */
function keyOf({ way }: Lasting): string {
  return way === 'body' ? '' : (way.split('.').findLast((step) => step !== '-') ?? '');
}

/** The counts of a suite. What the tool itself could not do, JUnit's `errors`, is none of the plans' business. */
function totals(findings: readonly Diagnostic[]) {
  const failures = findings.filter(({ severity }) => severity === 'error').length;
  return { '@tests': Math.max(findings.length, 1), '@failures': failures, '@errors': 0 };
}

/** Makes names that no other test of the suite has: of two tests with one name a reader ignores the second. */
function uniqueNames(): (name: string) => string {
  const seen = new Map<string, number>();
  return (name) => {
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return nth === 1 ? name : `${name} (${nth})`;
  };
}
