import type { ConceptId } from '#schemas/concepts/index.ts';
import type { AccountPlan } from '../../../link/book.ts';
import type { LensName } from '../../../measures/tier-agreement.ts';
import type { Tier } from '../../../measures/tier-lens.ts';
import { quizTierWords } from '../../../text/pages/quiz-tier-words.ts';
import { accountLink, type ViewContext } from '../../context.ts';
import { lensReadings, type LensReading } from './lens-readings.ts';
import { taughtIn } from './taught-in.ts';
import { answers, type Draft } from './question.ts';
import { inTurn, shuffled } from './seed.ts';
import { tierName, tiersWithPages } from './tier-pages.ts';

/** An account of the book with what its lenses say. */
interface Read {
  readonly plan: AccountPlan;
  readonly declared: Tier;
  readonly readings: readonly LensReading[];
}

/** So many questions of each kind. */
const MOST = { which: 4, tier: 6 } as const;

const TAUGHT: Readonly<Record<LensName, ConceptId>> = { window: 'B5', urgency: 'B6', quadrant: 'B7', grading: 'B8' };

/** Accounts of the book: which lens disagrees with the declared tier, and which tier a lens says (method: B5–B8, TIER-03). */
export function lensDrafts(context: ViewContext): readonly Draft[] {
  const read = [...context.book.accounts.values()].map((plan): Read => ({
    plan,
    declared: plan.account.data.tier.declared,
    readings: lensReadings(context, plan),
  }));
  const clear = clearCases(read);
  // Another question on the same account would give the first one away.
  const others = read.filter(({ plan }) => !clear.some((each) => each.plan === plan));
  return [
    ...clear.map((each) => whichDraft(context, each, each.differing)),
    ...tierCases(context, others).map((each) => tierOfLens(context, each)),
  ];
}

/** Accounts of which at most one lens disagrees, each lens in turn. */
function clearCases(read: readonly Read[]): readonly (Read & { readonly differing: string })[] {
  const clear = read.flatMap((each) => {
    const differing = each.readings.filter(({ tier }) => tier !== each.declared);
    return each.readings.length < 2 || differing.length > 1
      ? []
      : [{ ...each, differing: differing[0]?.name ?? 'none' }];
  });
  const groups = Map.groupBy(
    shuffled(clear, 'which', ({ plan }) => plan.id),
    ({ differing }) => differing,
  );
  return inTurn(groups.values(), MOST.which);
}

function whichDraft(context: ViewContext, { plan, declared, readings }: Read, differing: string): Draft {
  const { lang } = context;
  const words = quizTierWords(lang);
  const account = accountLink(context, plan);
  const own = tierName(context, declared);
  const odd = readings.find(({ name }) => name === differing);
  const options = [
    ...readings.map((reading) => ({
      id: reading.name,
      text: words.lensTitle[reading.name],
      why: (reading.tier === declared ? words.agrees : words.differs)(
        words.lens[reading.name],
        tierName(context, reading.tier),
        reading.says(reading.tier),
      ),
    })),
    { id: 'none', text: words.allAgree, why: odd ? words.someDiffers : words.allSay(own) },
  ];
  return {
    id: `which-${plan.id}`,
    ask: words.whichAsk(account.label),
    facts: [{ label: words.declared, value: own }, ...figures(readings)],
    options: answers(differing, options),
    nearest: odd ? 'none' : (readings.at(-1)?.name ?? ''),
    links: [account, ...taughtIn(context, ['TIER-03'])],
  };
}

/** The figures of all lenses, each once: the urgency answers come with the figure of the window. */
function figures(readings: readonly LensReading[]): NonNullable<Draft['facts']> {
  const facts = readings.flatMap((reading) => reading.facts);
  return facts.filter(({ label }, at) => facts.findIndex((other) => other.label === label) === at);
}

/** An account and one of its lenses. */
interface Lens {
  readonly plan: AccountPlan;
  readonly declared: Tier;
  readonly reading: LensReading;
}

/** Lenses of the accounts, every tier in turn; the window alone asks nothing that is not in the quiz on tiers. */
function tierCases(context: ViewContext, read: readonly Read[]): readonly Lens[] {
  const all = read.flatMap(({ readings, ...of }) =>
    readings.filter(({ name }) => name !== 'window').map((reading): Lens => ({ ...of, reading })),
  );
  const mixed = shuffled(all, 'tier', ({ plan, reading }) => `${plan.id} ${reading.name}`);
  const byTier = tiersWithPages(context).map(({ name }) => {
    const of = mixed.filter(({ reading }) => reading.tier === name);
    // Of each tier every lens comes up before one comes up again.
    return inTurn(Map.groupBy(of, ({ reading }) => reading.name).values(), MOST.tier);
  });
  return inTurn(byTier, MOST.tier);
}

function tierOfLens(context: ViewContext, { plan, declared, reading: { name, tier, facts, says } }: Lens): Draft {
  const words = quizTierWords(context.lang);
  const account = accountLink(context, plan);
  const names = tiersWithPages(context).map((each) => each.name);
  const at = names.indexOf(tier);
  return {
    id: `${name}-${plan.id}`,
    ask: name === 'urgency' ? words.urgencyLensAsk(account.label) : words.lensAsk(account.label, words.lens[name]),
    facts,
    options: answers(
      tier,
      names.map((each) => ({ id: each, text: tierName(context, each), why: says(each) })),
    ),
    isScale: true,
    nearest: declared === tier ? (names[at + 1] ?? names[at - 1] ?? '') : declared,
    links: [account, ...taughtIn(context, [TAUGHT[name]])],
  };
}
