import type { Lang } from '#schemas/field.ts';
import { placeFinder, shownPath, type Reporter } from './format.ts';
import { cellWords, codeSpan } from './markdown-words.ts';
import { severestFirst } from './severest-first.ts';
import { counts } from './summary.ts';

/** Most bytes that GitHub takes as the summary of a step, less some for what others write there. */
const MOST_BYTES = 1024 * 1024 - 16 * 1024;

const WORDS: Readonly<Record<Lang, { readonly head: string; readonly more: (left: number) => string }>> = {
  'zh-CN': {
    head: '| 计划 | 行 | 规则 | 怎么改 |',
    more: (left) => `另有 ${left} 个没有列出：在自己的电脑上运行 \`keyfolio check\` 查看。`,
  },
  en: {
    head: '| Plan | Line | Rule | What to do |',
    more: (left) => `${left} more are not listed: run \`keyfolio check\` on your own machine.`,
  },
};

/** The summary of a job of GitHub Actions: a Markdown table, the severest first, as far as there is room. */
export const jobSummary: Reporter = (compilation, { lang, prefix }) => {
  const { head, more } = WORDS[lang];
  const title = `### Keyfolio: ${counts(compilation, lang)}\n`;
  if (compilation.diagnostics.length === 0) return title;
  const find = placeFinder(compilation);
  const lines = [`${title}\n${head}\n| --- | ---: | --- | --- |`];
  const encoder = new TextEncoder();
  let bytes = encoder.encode(lines[0]).length;
  const ordered = severestFirst(compilation.diagnostics);
  for (const [at, { name, span, message, help }] of ordered.entries()) {
    const told = help ? `${message[lang]} ${help[lang]}` : message[lang];
    const row = `| ${codeSpan(shownPath(prefix, span.file))} | ${find(span).from.line} | ${codeSpan(name)} | ${cellWords(told)} |`;
    bytes += encoder.encode(row).length + 1;
    if (bytes > MOST_BYTES) {
      lines.push('', more(ordered.length - at));
      break;
    }
    lines.push(row);
  }
  return `${lines.join('\n')}\n`;
};
