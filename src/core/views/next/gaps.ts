import { relationLevel } from '#schemas/vocabulary.ts';
import { daysBetween } from '../../calendar/day.ts';
import type { AccountPlan } from '../../link/book.ts';
import { gapSteps, peopleWithGap } from '../../measures/relationship-gap.ts';
import { spanOf } from '../../parse/document.ts';
import { inSentence } from '../../text/format.ts';
import { nextWords } from '../../text/pages/next-words.ts';
import { memberLink, personLink, type ViewContext } from '../context.ts';
import type { Thing } from './thing.ts';
import { accountWeight, dueWeight, gapWeight, RULES_ABOUT, SOON } from './worth.ts';

/** The gaps of the relationships, without those that a finding names already (method: R5). */
export function gapThings(context: ViewContext, plan: AccountPlan, found: readonly Thing[]): readonly Thing[] {
  const { book, asOf, lang } = context;
  const words = nextWords(lang);
  const weight = accountWeight(plan, book, asOf);
  return peopleWithGap(plan).flatMap((person): readonly Thing[] => {
    const { relationship, influence } = person.data;
    const isNamed = found.some(({ rule, span }) => span.file === person.path && ABOUT_GAPS.has(rule ?? ''));
    if (!relationship || isNamed) return [];
    const { current, target, owner, plan: planned } = relationship;
    const level = (name: keyof typeof relationLevel.labels) => inSentence(relationLevel.labels[name][lang], lang);
    const days = planned && daysBetween(asOf, planned.due);
    const asDue = days !== undefined && days <= SOON ? dueWeight('gap', days < 0) : 0;
    const help = words.gapHelp(planned?.what ?? '', planned?.due ?? '');
    return [
      {
        kind: 'gap',
        what: words.gap(personLink(context, plan, person.name).label, level(current), level(target)),
        ...(help !== '' && { help }),
        why: words.gapWhy(influence, gapSteps(person)),
        owner: { member: owner, name: memberLink(context, owner).label },
        plan,
        matter: 'gap',
        span: spanOf(person, ['relationship', 'current']),
        worth: Math.max(gapWeight(person), asDue) * weight,
        ...(days !== undefined && { age: -days }),
      },
    ];
  });
}

const ABOUT_GAPS: ReadonlySet<string> = new Set([...RULES_ABOUT.gap, 'relationship/gap-without-plan']);
