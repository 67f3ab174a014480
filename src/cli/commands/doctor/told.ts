import type { Lang } from '#schemas/field.ts';
import { excerptLine } from '#report/one-line.ts';
import type { Check, State } from './check.ts';

/** What was looked at, as JSON for programs. */
export function jsonOf(checks: readonly Check[], lang: Lang): string {
  const shown = checks.map(({ name, state, says, help }) => ({
    name,
    state,
    says: says[lang],
    ...(help && { help: help[lang] }),
  }));
  return `${JSON.stringify({ version: 1, checks: shown }, undefined, 2)}\n`;
}

/** The word for each state, as wide as the others, and its colour. */
const STATES: Readonly<Record<State, { readonly 'zh-CN': string; readonly en: string; readonly colour: string }>> = {
  ok: { 'zh-CN': '好  ', en: 'ok  ', colour: '32' },
  mend: { 'zh-CN': '要改', en: 'mend', colour: '33' },
  stop: { 'zh-CN': '不行', en: 'stop', colour: '31' },
};

/** What was looked at, a line each with what to do, and a last line that sums it up. */
export function prettyOf(checks: readonly Check[], summary: string, lang: Lang, color: boolean): string {
  const lines = checks.flatMap(({ state, says, help }) => {
    const { colour, [lang]: word } = STATES[state];
    const mark = color ? `\u001b[${colour}m${word}\u001b[0m` : word;
    return [`${mark}  ${excerptLine(says[lang])}`, ...(help ? [`      → ${excerptLine(help[lang])}`] : [])];
  });
  return `${[...lines, '', summary].join('\n')}\n`;
}
