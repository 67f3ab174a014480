import { outcome, stage } from '#schemas/vocabulary.ts';
import { daysBetween } from '../../calendar/day.ts';
import type { AccountPlan } from '../../link/book.ts';
import { openGates } from '../../measures/stage-gates.ts';
import { isOpen } from '../../measures/tier-lens.ts';
import { inSentence, longDay } from '../../text/format.ts';
import { accountWords } from '../../text/pages/account-words.ts';
import type { TypedDocument } from '../../validate/validate.ts';
import { lacking } from '../account/lacking.ts';
import type { Standing } from '../account/standing.ts';
import { mayJudge, memberLink, type ViewContext } from '../context.ts';
import type { Piece } from '../form/model.ts';
import { notWonRows } from './not-won.ts';

/** What an opportunity lacks to move on, and what is done about it next. */
export function opportunityStanding(
  context: ViewContext,
  plan: AccountPlan,
  opportunity: TypedDocument<'opportunity'>,
): Standing {
  const { lang } = context;
  const { data } = opportunity;
  const words = accountWords(lang);
  if (data.outcome)
    return {
      stands: [{ text: words.ended(outcome.labels[data.outcome.result][lang], longDay(data.outcome.on, lang)) }],
      next: [],
    };
  const next = nextStep(context, data.nextStep);
  if (!mayJudge(context)) return { stands: [], next };
  const at = inSentence(stage.labels[data.stage][lang], lang);
  const lacks = openGates(opportunity, plan, context.book).flatMap((open) => open.lacks.map((text) => text[lang]));
  const stands = lacks.length === 0 ? words.nothingLacks(at) : words.toLeave(at, lacking(lacks, plan, lang));
  return {
    stands: [
      { text: isOpen(opportunity) || lacks.length > 0 ? stands : words.delivering(at) },
      ...(isOpen(opportunity) ? notWonPieces(context, plan, opportunity) : []),
    ],
    next,
  };
}

/** A sentence for each key person who is not won, with the way to the plan to win them. */
function notWonPieces(
  context: ViewContext,
  plan: AccountPlan,
  opportunity: TypedDocument<'opportunity'>,
): readonly Piece[] {
  const isEnglish = context.lang === 'en';
  return notWonRows(context, plan, opportunity).flatMap(({ person, why }): readonly Piece[] => [
    { text: isEnglish ? ' ' : '' },
    { text: person.label, href: person.href },
    { text: isEnglish ? `: ${why}.` : `：${why}。` },
  ]);
}

/** The step in its author’s words, which may be in another language than the sentence around them. */
function nextStep(context: ViewContext, step: TypedDocument<'opportunity'>['data']['nextStep']): readonly Piece[] {
  const words = accountWords(context.lang);
  if (!step) return [{ text: words.noNextStep }];
  const owner = memberLink(context, step.owner).label;
  const [before, after] =
    step.due < context.asOf
      ? words.stepOverdue(daysBetween(step.due, context.asOf), owner)
      : words.nextStepIs(longDay(step.due, context.lang), owner);
  return [{ text: before }, { text: step.what }, { text: after }];
}
