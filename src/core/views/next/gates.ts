import { stage } from '#schemas/vocabulary.ts';
import { daysBetween } from '../../calendar/day.ts';
import type { AccountPlan } from '../../link/book.ts';
import { openGates } from '../../measures/stage-gates.ts';
import { stagePage } from '../../measures/stage-pages.ts';
import { isOpen } from '../../measures/tier-lens.ts';
import { nodeAt, spanOf, type Path } from '../../parse/document.ts';
import { nextWords } from '../../text/pages/next-words.ts';
import { segments } from '../../text/segments.ts';
import type { TypedDocument } from '../../validate/validate.ts';
import { lacking } from '../account/lacking.ts';
import { memberLink, opportunityLink, type ViewContext } from '../context.ts';
import type { Thing } from './thing.ts';
import { accountWeight, gateWeight } from './worth.ts';

/** What each open opportunity lacks to leave its stage (method: § 1.4). */
export function gateThings(context: ViewContext, plan: AccountPlan): readonly Thing[] {
  const { book, asOf, lang } = context;
  const words = nextWords(lang);
  return [...plan.opportunities.values()].filter(isOpen).flatMap((opportunity): readonly Thing[] => {
    const lacks = openGates(opportunity, plan, book).flatMap((gate) => gate.lacks);
    const [first] = lacks;
    if (!first) return [];
    const { owner, stage: at, stageSince } = opportunity.data;
    const says = lacks.map((text) => text[lang]);
    const age = daysBetween(stageSince, asOf);
    return [
      {
        kind: 'gate',
        what: words.gate(
          opportunityLink(context, plan, opportunity.name).label,
          stage.labels[at][lang],
          lacking(says, plan, lang),
        ),
        why: words.gateWhy(age, stagePage(book, at)?.limitDays ?? 0),
        owner: { member: owner, name: memberLink(context, owner).label },
        plan,
        matter: 'gate',
        span: spanOf(opportunity, placeOf(opportunity, first.en)),
        worth: gateWeight(opportunity, plan, book, asOf) * accountWeight(plan, book, asOf),
        age,
      },
    ];
  });
}

/** The key that is lacking, where some of it is written; else the stage whose gate it is. */
function placeOf({ front }: TypedDocument<'opportunity'>, lack: string): Path {
  const path = (segments(lack).find(({ isCode }) => isCode)?.text ?? '').split('.');
  return nodeAt(front.tree, path.slice(0, 1)) ? path : ['stage'];
}
