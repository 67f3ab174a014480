import type { funnelShape, tier } from '#schemas/vocabulary.ts';

type Shape = (typeof funnelShape.names)[number];
type Tier = (typeof tier.names)[number];

/** The words of the charts of the portfolio and the funnel. */
export interface PortfolioWords {
  readonly funnel: string;
  readonly funnelSays: (fact: {
    readonly count: number;
    readonly value: string;
    readonly weighted: string;
    readonly bestCount: number;
    readonly bestShare: string;
  }) => string;
  /** Said of the stage with the fewest between wider ones. */
  readonly funnelIsThin: (stage: string, count: number) => string;
  readonly stage: string;
  readonly opportunities: string;
  readonly value: string;
  readonly weighted: string;
  readonly total: string;
  readonly below: (bound: number) => string;
  readonly between: (from: number, to: number) => string;
  readonly above: (bound: number) => string;
  readonly stageSentence: (stage: string, count: number, value: string) => string;
  readonly items: (count: number) => string;
  readonly shapes: string;
  readonly ours: (by: string) => string;
  readonly byCount: string;
  readonly byValue: string;
  readonly shapesAgree: (shape: string) => string;
  readonly shapesDiffer: (count: string, value: string) => string;
  readonly shapeAdvice: Readonly<Record<Shape, string>>;
  readonly shapeRule: Readonly<
    Record<Shape, (bounds: { readonly search: string; readonly in: string; readonly best: string }) => string>
  >;
  readonly owners: string;
  readonly ownersSay: (readable: string, owners: number, most: string, share: string) => string;
  readonly noOwner: string;
  readonly allOwners: string;
  readonly someOwners: (names: string) => string;
  readonly tooFew: string;
  readonly shape: string;
  readonly owner: string;
  readonly accountFunnel: string;
  readonly accountFunnelSays: (count: number, value: string, weighted: string) => string;
  readonly restsOn: (name: string, share: string) => string;
  readonly implausible: (names: string) => string;
  readonly plausible: string;
  readonly probability: string;
  readonly opportunity: string;
  readonly opportunitySentence: (fact: {
    readonly name: string;
    readonly stage: string;
    readonly value: string;
    readonly probability: number;
    readonly state: string;
  }) => string;
  readonly quadrant: string;
  readonly success: string;
  readonly attractiveness: string;
  readonly cutAt: (value: number) => string;
  readonly treatment: Readonly<Record<Tier, string>>;
  readonly quadrantAgrees: (count: number) => string;
  readonly quadrantDiffers: (names: string, count: number) => string;
  readonly quadrantDiffersOne: (name: string, declared: string, read: string) => string;
  readonly inputOutput: string;
  readonly input: string;
  readonly output: string;
  readonly ioQuadrants: Readonly<Record<'focus' | 'costly' | 'quiet' | 'draining', string>>;
  readonly ioFocus: (count: number, names: string) => string;
  readonly ioNoFocus: (count: number) => string;
  readonly ioDraining: (names: string) => string;
  readonly grading: string;
  readonly difficulty: string;
  readonly worth: string;
  readonly lensColumn: string;
  readonly declared: string;
  readonly account: string;
  readonly placed: (
    name: string,
    tier: string,
    x: readonly [axis: string, value: string],
    y: readonly [axis: string, value: string],
    where: string,
  ) => string;
  readonly differsMark: string;
  readonly unlabelled: (count: number) => string;
  readonly urgency: string;
  readonly answer: string;
  readonly has: string;
  readonly hasNot: string;
  readonly either: string;
  readonly orElse: string;
  readonly fits: (fitting: number, of: number) => string;
  readonly readAs: string;
  readonly noRow: string;
  readonly unanswered: (count: number) => string;
  readonly urgencySays: (agreeing: number, of: number) => string;
  readonly urgencyDiffer: (names: string) => string;
  readonly urgencyFitsDeclared: (tier: string) => string;
  readonly urgencyFitsOther: (tier: string, declared: string) => string;
  readonly urgencyTie: (tiers: string, read: string) => string;
  readonly urgencyFitsNone: (nearest: string, columns: string) => string;
  readonly urgencyAccounts: (tier: string, names: string) => string;
  readonly others: (count: number) => string;
  readonly andMore: (names: string, more: number) => string;
  readonly pareto: (year: number) => string;
  readonly revenue: string;
  readonly share: string;
  readonly cumulative: string;
  readonly effort: string;
  readonly paretoSays: (
    top: number,
    of: number,
    revenue: string,
    effort: string,
    reach: number,
    mark: string,
  ) => string;
  readonly paretoWants: (share: string) => string;
  readonly paretoSentence: (name: string, rank: number, revenue: string, share: string, effort: string) => string;
  readonly tierEffort: string;
  readonly tierEffortSays: (fact: {
    readonly tier: string;
    readonly accounts: number;
    readonly effort: string;
    readonly value: string;
  }) => string;
  readonly openValue: string;
  readonly accounts: string;
  readonly accountCount: (count: number) => string;
  readonly effortNote: string;
}
