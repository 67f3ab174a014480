import { reviewKind, stage, tier } from '#schemas/vocabulary.ts';
import { planUrl } from '../../address/url.ts';
import type { AccountPlan } from '../../link/book.ts';
import { leadingOpportunity, nextDecision, type NextDecision } from '../../measures/next-decision.ts';
import { openValue } from '../../measures/open-value.ts';
import { inSentence, longDay } from '../../text/format.ts';
import { accountWords } from '../../text/pages/account-words.ts';
import {
  accountLink,
  amountIn,
  mayJudge,
  memberLink,
  opportunityLink,
  type Link,
  type ViewContext,
} from '../context.ts';
import type { Piece } from '../form/model.ts';
import { lacking } from './lacking.ts';

/** How an account stands, in one sentence, and what to decide or do next, in another. */
export interface Standing {
  readonly stands: readonly Piece[];
  readonly next: readonly Piece[];
}

/** The sentences that the page of an account opens with. */
export function standing(context: ViewContext, plan: AccountPlan): Standing {
  const { asOf, book, lang } = context;
  const words = accountWords(lang);
  const declared = tier.labels[plan.account.data.tier.declared][lang];
  const leading = leadingOpportunity(plan, book, asOf);
  const next = nextSentence(context, plan, nextDecision(plan, book, asOf));
  if (!leading) return { stands: [{ text: words.nothingOpen(declared) }], next };
  const { expectedClose, stage: at, value } = leading.data;
  const open = amountIn(context, openValue(plan));
  const link = opportunityLink(context, plan, leading.name);
  const about = words.ofValue(amountIn(context, value), inSentence(stage.labels[at][lang], lang));
  const around =
    expectedClose === undefined
      ? words.undated(declared, open)
      : words.leads(declared, open, longDay(expectedClose, lang));
  return { stands: sentence([around[0], `${about}${around[1]}`], link), next };
}

/** A sentence around words that lead somewhere. */
function sentence([before, after]: readonly [string, string], { label, href }: Link): readonly Piece[] {
  return [{ text: before }, { text: label, href }, { text: after }].filter(({ text }) => text !== '');
}

function nextSentence(context: ViewContext, plan: AccountPlan, decision: NextDecision): readonly Piece[] {
  const { lang } = context;
  const words = accountWords(lang);
  const here = (label: string, anchor: string): Link => ({
    label,
    href: `${accountLink(context, plan).href}#${anchor}`,
  });
  switch (decision.kind) {
    case 'close-passed':
      return sentence(words.closePassed(decision.days), opportunityLink(context, plan, decision.opportunity.name));
    case 'stuck':
      return sentence(
        words.stuck(decision.days, decision.limit),
        opportunityLink(context, plan, decision.opportunity.name),
      );
    case 'tier': {
      const label = (name: keyof typeof tier.labels) => tier.labels[name][lang];
      return sentence(
        words.tierDiffers(label(plan.account.data.tier.declared), label(decision.computed)),
        here(words.theTier, 'background'),
      );
    }
    case 'overdue':
      return sentence(
        words.overdue(decision.days, memberLink(context, decision.oldest.action.owner).label),
        here(words.overdueActions(decision.count), 'goals'),
      );
    case 'contact':
      return sentence(words.noContact(decision.days), here(words.contact, 'relations'));
    case 'review':
      return sentence(words.reviewMissed(decision.due === undefined ? '' : longDay(decision.due, lang)), {
        label: reviewKind.labels[decision.review][lang],
        href: planUrl(lang, plan.id, 'reviews'),
      });
    case 'gate':
      if (!mayJudge(context)) return [];
      return sentence(
        words.gateOpen(
          lacking(
            decision.lacks.map((text) => text[lang]),
            plan,
            lang,
          ),
        ),
        opportunityLink(context, plan, decision.opportunity.name),
      );
    case 'action': {
      const { due, owner, what } = decision.next.action;
      return sentence(words.nextAction(longDay(due, lang), memberLink(context, owner).label), here(what, 'goals'));
    }
    case 'nothing':
      return [{ text: words.nothingNext }];
  }
}
