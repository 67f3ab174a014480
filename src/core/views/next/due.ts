import { daysBetween } from '../../calendar/day.ts';
import type { AccountPlan } from '../../link/book.ts';
import { isOverdue, type Due, type DueSource } from '../../measures/due/due.ts';
import { dues } from '../../measures/due/dues.ts';
import { pathAt, spanOf, type Path } from '../../parse/document.ts';
import { nextWords } from '../../text/pages/next-words.ts';
import { entriesOf, type CalendarEntry } from '../calendar/entries.ts';
import type { ViewContext } from '../context.ts';
import type { Thing } from './thing.ts';
import { accountWeight, dueWeight, RULES_ABOUT, SOON } from './worth.ts';

/** Days that others see to: the customer's own steps, and gaps, which are told with their weight. */
const TOLD_ELSEWHERE: ReadonlySet<DueSource> = new Set(['step', 'gap']);
/** What the rules find at the account while its day is set elsewhere: one for each account. */
const ONE_EACH: ReadonlySet<DueSource> = new Set(['visit', 'seminar', 'rationale', 'map', 'class', 'materials']);

/** What is late or due within a week, without what a finding names already. */
export function dueThings(context: ViewContext, plan: AccountPlan, found: readonly Thing[]): readonly Thing[] {
  const { book, asOf } = context;
  const weight = accountWeight(plan, book, asOf);
  const entries = new Map(entriesOf(context, plan).map((entry) => [entry.id, entry]));
  return dues(plan, book, asOf).flatMap((due) => {
    const entry = entries.get(`${plan.id}/${due.id}`);
    if (!entry || TOLD_ELSEWHERE.has(due.source) || (due.day !== undefined && daysBetween(asOf, due.day) > SOON))
      return [];
    const isLate = isOverdue(due, asOf);
    if (isLate && found.some((thing) => names(thing, due))) return [];
    return [{ ...thingOf(context, due, entry), plan, worth: dueWeight(due.source, isLate) * weight }];
  });
}

function thingOf({ asOf, lang }: ViewContext, due: Due, entry: CalendarEntry): Omit<Thing, 'worth'> {
  const words = nextWords(lang);
  const age = due.day === undefined ? undefined : daysBetween(due.day, asOf);
  const when = age === undefined ? words.never : age > 0 ? words.late(age) : words.ahead(-age);
  const { kind, kindLabel, note, what, owner, ownerName } = entry;
  const reason = due.source === 'decision' ? words.decisionMatters : words.matters[kind];
  return {
    kind: 'due',
    what: [what.label, note === '' ? kindLabel : note].join(' · '),
    why: lang === 'en' ? `${when} ${reason}` : `${when}${reason}`,
    ...(owner && ownerName !== undefined && { owner: { member: ownerName, name: owner.label } }),
    span: spanOf(due.document, due.path),
    matter: RULES_ABOUT[due.source][0],
    ...(age !== undefined && { age }),
  };
}

/** Whether a finding is about the day of this: its rule speaks of such days, and it points into the same entry. */
function names({ rule, span }: Thing, { source, document, path }: Due): boolean {
  if (!RULES_ABOUT[source].some((name) => name === rule)) return false;
  if (source === 'review' || ONE_EACH.has(source)) return true;
  return span.file === document.path && begins(pathAt(document, span.start), path.slice(0, -1));
}

function begins(path: Path, start: Path): boolean {
  return start.every((step, at) => path[at] === step);
}
