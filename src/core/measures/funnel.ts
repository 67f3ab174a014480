import { funnelState, stage as stages } from '#schemas/vocabulary.ts';
import type { Book } from '../link/book.ts';
import type { TypedDocument } from '../validate/validate.ts';
import type { Stage } from './stage-pages.ts';
import { isOpen } from './tier-lens.ts';

export type FunnelState = (typeof funnelState.names)[number];

/** What one state of the funnel holds. */
export interface FunnelSlice {
  readonly state: FunnelState;
  readonly count: number;
  /** Σ value, in the book's currency. */
  readonly value: number;
  /** Σ value × probability, in the book's currency. */
  readonly weighted: number;
}

/**
 * The funnel state that an opportunity's probability puts it in: search below `enters`, best above `best`,
 * otherwise in the funnel; both bounds belong to the funnel (method: F2; settings: `funnel`).
 */
export function funnelStateOf({ data }: TypedDocument<'opportunity'>, book: Book): FunnelState {
  const { enters, best } = book.settings.data.funnel;
  if (data.probability < enters) return 'search';
  return data.probability > best ? 'best' : 'in';
}

/** Value × probability, in the book's currency (method: F1). */
export function weightedValue({ data }: TypedDocument<'opportunity'>): number {
  return (data.value * data.probability) / 100;
}

/** The open opportunities by funnel state, from search to best (method: F1, F2). */
export function funnel(opportunities: Iterable<TypedDocument<'opportunity'>>, book: Book): readonly FunnelSlice[] {
  const open = [...opportunities].filter(isOpen);
  return funnelState.names.map((state) => {
    const held = open.filter((opportunity) => funnelStateOf(opportunity, book) === state);
    return {
      state,
      count: held.length,
      value: held.reduce((sum, { data }) => sum + data.value, 0),
      weighted: held.reduce((sum, opportunity) => sum + weightedValue(opportunity), 0),
    };
  });
}

/** The open opportunities of one sales stage by funnel state, for each stage that can hold one (method: F1, F2, § 1.4). */
export function funnelByStage(
  opportunities: Iterable<TypedDocument<'opportunity'>>,
  book: Book,
): readonly { readonly stage: Stage; readonly slices: readonly FunnelSlice[] }[] {
  const all = [...opportunities];
  return stages.names
    .filter((stage) => stage !== 'deliver')
    .map((stage) => ({
      stage,
      slices: funnel(
        all.filter(({ data }) => data.stage === stage),
        book,
      ),
    }));
}
