import type { Compilation } from '#core/compile.ts';
import type { Diagnostic } from '#core/diagnostics/diagnostic.ts';
import type { ReportOptions } from '#report/format.ts';

/** Options of a report that is read as it is. */
export const ENGLISH: ReportOptions = { lang: 'en', prefix: 'content/', color: false };
export const CHINESE: ReportOptions = { ...ENGLISH, lang: 'zh-CN' };

export const HELP = { 'zh-CN': '改正它。', en: 'Correct it.' };

/** A diagnostic of `team/bob.md` that covers the words; of the whole file when there are none. */
export function finding(text: string, words: string, more: Partial<Diagnostic> = {}): Diagnostic {
  const start = words === '' ? 0 : text.indexOf(words);
  return {
    name: 'schema/bad-name',
    severity: 'error',
    message: { 'zh-CN': '名字不对。', en: 'The name is wrong.' },
    span: { file: 'team/bob.md', start, end: start + words.length },
    ...more,
  };
}

/** What the compiler would hand to a report. */
export function compilationOf(
  text: string,
  diagnostics: readonly Diagnostic[],
  more: Partial<Compilation> = {},
): Compilation {
  const sources = new Map([['team/bob.md', { path: 'team/bob.md', text }]]);
  return {
    asOf: '2026-11-16',
    diagnostics,
    sources,
    unchecked: [],
    drawings: [],
    pictures: [],
    practice: { accounts: new Map() },
    ...more,
  };
}
