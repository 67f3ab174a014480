import type { Thing } from '#core/views/next/thing.ts';
import { nameIn } from '#core/text/names.ts';
import { placeFinder, shownPath } from '#report/format.ts';
import { excerptLine } from '#report/one-line.ts';
import type { ShownNext } from './shown.ts';

/** For people at a terminal: what, how, why, who, and the line to open. */
export function prettyOf(shown: ShownNext & { readonly color: boolean }): string {
  const { account, compilation, found, lang, color } = shown;
  const find = placeFinder(compilation);
  const say = (zh: string, en: string) => (lang === 'en' ? en : zh);
  const bold = (text: string) => (color ? `\u001b[1m${text}\u001b[0m` : text);
  const line = (label: string, text: string) => `   ${label} ${excerptLine(text)}`;
  const block = ({ kind, what, help, why, owner, span, rule, ...thing }: Thing, at: number): string => {
    const of = thing.plan && account === undefined ? `${nameIn(lang, thing.plan.account.data)} · ` : '';
    const mark = kind === 'error' ? say('错误 · ', 'error · ') : '';
    return [
      `${String(at + 1).padStart(2)} ${bold(excerptLine(`${mark}${of}${what}`))}`,
      ...(help === undefined ? [] : [line(say('怎么做', 'do:  '), help)]),
      line(say('为什么', 'why: '), why),
      ...(owner ? [line(say('谁    ', 'who: '), owner.name)] : []),
      line(say('打开  ', 'open:'), `${shownPath(shown.prefix, span.file)}:${find(span).from.line}`),
      ...(rule === undefined ? [] : [line(say('规则  ', 'rule:'), rule)]),
    ].join('\n');
  };
  return [title(shown), ...found.things.map(block), ...rest(shown)].join('\n\n') + '\n';
}

function title({ account, compilation: { asOf }, found, lang, plan }: ShownNext): string {
  const whole = lang === 'en' ? 'the whole book' : '全部客户';
  const of = plan ? nameIn(lang, plan.account.data) : (account ?? whole);
  const { errors, things } = found;
  if (things.length === 0)
    return lang === 'en'
      ? `Nothing is waiting at ${excerptLine(of)}, as of ${asOf}.`
      : `${excerptLine(of)}现在没有等着做的事（截至 ${asOf}）。`;
  const first =
    errors === 0
      ? ''
      : lang === 'en'
        ? ` First mend the ${errors === 1 ? 'error' : `${errors} errors`}: nothing is published before.`
        : `先改好 ${errors} 个错误，之前什么也不会发布。`;
  return lang === 'en'
    ? `What to do now: ${excerptLine(of)}, as of ${asOf}.${first}`
    : `现在最值得做的事：${excerptLine(of)}（截至 ${asOf}）。${first}`;
}

/** What is not shown, and what could not be looked at. */
function rest({ account, compilation: { unchecked }, found, lang }: ShownNext): readonly string[] {
  const more = found.all - found.things.length;
  const skipped = account === undefined ? unchecked : unchecked.filter((id) => id === account);
  const names = skipped.map((id) => `\`${id}\``).join(lang === 'en' ? ', ' : '、');
  return [
    ...(more === 0
      ? []
      : [lang === 'en' ? `${more} more: --limit ${found.all}` : `还有 ${more} 件：--limit ${found.all}`]),
    ...(skipped.length === 0
      ? []
      : [
          lang === 'en'
            ? `The rules of the method were not run on ${names}: mend the errors there first.`
            : `${names} 的方法规则还没有检查：先改好那里的错误。`,
        ]),
  ];
}
