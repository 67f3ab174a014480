import { daysBetween } from '../../calendar/day.ts';
import type { AccountPlan } from '../../link/book.ts';
import { rules } from '../../rules/registry.ts';
import { nextWords } from '../../text/pages/next-words.ts';
import type { ViewContext } from '../context.ts';
import { findingRows, findingsOf, type FindingRow } from '../findings.ts';
import type { Thing } from './thing.ts';
import { accountWeight, findingWeight } from './worth.ts';

/** The errors and warnings of a plan; notes are left to the check. */
export function foundThings(context: ViewContext, plan: AccountPlan): readonly Thing[] {
  const weight = accountWeight(plan, context.book, context.asOf);
  return findingsOf(context, plan.id)
    .filter(({ severity }) => severity !== 'info')
    .map((row) => ({ ...thingOf(context, row, weight), plan }));
}

/**
 * The errors outside the plans that could be read: in settings, the method and dossiers, which block every plan, and in
 * accounts whose `account.md` is broken; of those only the one that is asked for.
 */
export function errorsOutside(context: ViewContext, account: string | undefined): readonly Thing[] {
  return findingRows(context)
    .filter(({ severity, ...row }) => {
      if (severity !== 'error' || row.account !== undefined) return false;
      return account === undefined || !row.file.startsWith('accounts/') || row.file.startsWith(`accounts/${account}/`);
    })
    .map((row) => thingOf(context, row, 1));
}

function thingOf({ lang, asOf }: ViewContext, row: FindingRow, weight: number): Thing {
  const { diagnostic, name, severity, message, owner, ownerName } = row;
  const { help, since, span } = diagnostic;
  const isError = severity === 'error';
  return {
    kind: isError ? 'error' : 'finding',
    what: message.map(({ text, isCode, stands }) => stands ?? (isCode ? `\`${text}\`` : text)).join(''),
    ...(help && { help: help[lang] }),
    why: reasonOf(name, lang) ?? nextWords(lang).blocks,
    ...(owner && ownerName !== undefined && { owner: { member: ownerName, name: owner.label } }),
    span,
    matter: name,
    worth: findingWeight(diagnostic) * weight,
    ...(since !== undefined && { age: daysBetween(since, asOf) }),
    rule: name,
    severity,
  };
}

/** The first sentence of what a rule says of itself is its reason. */
function reasonOf(name: string, lang: ViewContext['lang']): string | undefined {
  const about = rules.find((rule) => rule.name === name)?.about[lang];
  return about?.split(lang === 'en' ? /(?<=[.?!]) / : /(?<=[。？！])/)[0];
}
