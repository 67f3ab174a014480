import { researchFocus, resolve, tierEvidence } from '#schemas/vocabulary.ts';
import type { AccountPlan } from '../link/book.ts';
import { tierPage } from '../measures/tier-lens.ts';
import { fieldLabel } from '../text/labels.ts';
import { siteWords } from '../text/site-words.ts';
import { claimView, type ClaimView } from './claim.ts';
import { amountIn, memberLink, type Fact, type Link, type ViewContext } from './context.ts';
import { proseHtml } from './prose.ts';

/** Part 2 of the plan. */
export interface BackgroundPart {
  readonly rationale: string;
  readonly rationaleReviewed: string;
  readonly evidence: readonly ClaimView[];
  readonly override?: { readonly reason: string; readonly approver: Link; readonly until: string };
  readonly urgency: readonly Fact[];
  readonly threeC: readonly ClaimView[];
  readonly foci: readonly ClaimView[];
  readonly incumbents: readonly {
    readonly name: string;
    readonly share: string;
    readonly shareOf: string;
    readonly since: string;
    readonly problems: readonly string[];
    readonly howWon: string;
    readonly source: string;
  }[];
  readonly revenue: readonly { readonly year: number; readonly text: string; readonly share: number }[];
  readonly prose: string;
}

/** Builds part 2. */
export function backgroundPart(context: ViewContext, plan: AccountPlan): BackgroundPart {
  const { lang } = context;
  const { data } = plan.account;
  const { override, evidence } = data.tier;
  const largest = Math.max(1, ...data.revenue.map(({ amount }) => amount));
  return {
    rationale: data.rationale,
    rationaleReviewed: data.rationaleReviewed,
    evidence: evidence.map((fact) =>
      claimView(context, plan, tierEvidence.labels[fact.fact][lang], { ...fact, text: fact.note ?? '' }),
    ),
    ...(override && {
      override: { reason: override.reason, approver: memberLink(context, override.approver), until: override.until },
    }),
    urgency: urgencyFacts(context, plan),
    threeC: (['company', 'customers', 'competitors'] as const).flatMap((part) => {
      const claim = data.background[part];
      return claim ? [claimView(context, plan, fieldLabel(lang, 'account', 'background', part), claim)] : [];
    }),
    foci: data.background.foci.map((focus) => claimView(context, plan, researchFocus.labels[focus.focus][lang], focus)),
    incumbents: data.background.incumbents.map(({ name, share, shareOf, since, problems, howWon, source, date }) => ({
      name,
      share: share === undefined ? '' : `${share}%`,
      shareOf: shareOf ?? '',
      since: since === undefined ? '' : String(since),
      problems,
      howWon: howWon ?? '',
      source: `${source} · ${date}`,
    })),
    revenue: data.revenue
      .toSorted((a, b) => a.year - b.year)
      .map(({ year, amount }) => ({ year, text: amountIn(context, amount), share: amount / largest })),
    prose: proseHtml(plan.account, lang, 3),
  };
}

function urgencyFacts({ book, lang }: ViewContext, plan: AccountPlan): readonly Fact[] {
  const { urgency, tier: declared } = plan.account.data;
  if (!urgency || !tierPage(book, declared.declared)) return [];
  const words = siteWords(lang);
  const yesNo = (value: boolean) => (value ? words.yes : words.no);
  return (['objective', 'subjective', 'resolve', 'feasibility', 'selection'] as const).map((name) => {
    const value = urgency[name];
    return {
      label: fieldLabel(lang, 'account', 'urgency', name),
      value: typeof value === 'boolean' ? yesNo(value) : resolve.labels[value][lang],
    };
  });
}
