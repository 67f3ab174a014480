import { type funnelShape, funnelState } from '#schemas/vocabulary.ts';
import type { Book } from '../link/book.ts';
import { compare } from '../diagnostics/diagnostic.ts';
import type { TypedDocument } from '../validate/validate.ts';
import { funnel, type FunnelState } from './funnel.ts';

export type FunnelShape = (typeof funnelShape.names)[number];

/** The share of each state in the whole funnel; the three add up to 1. */
export type FunnelShares = Readonly<Record<FunnelState, number>>;

/** A shape with the shares that it was read off. */
export interface ShapeReading {
  readonly shape: FunnelShape;
  readonly shares: FunnelShares;
}

/**
 * The shape of a funnel from its shares (method: F3; bounds in settings, `funnel`). The shapes are tried in this
 * order and the first that fits holds:
 * 1. development only: `search` from its bound on;
 * 2. follow-up only: `in` from its bound on and above `search`;
 * 3. closing only: `best` from its bound on, or above the two others together;
 * 4. ideal: `search` above `in` above `best` above nothing;
 * 5. no method.
 * The bounds come before the ideal, since a steep funnel is ideal by its order and may still be nothing but search.
 */
export function shapeOf({ search, in: inside, best }: FunnelShares, book: Book): FunnelShape {
  const bounds = book.settings.data.funnel;
  if (search >= bounds.developmentOnly) return 'development-only';
  if (inside >= bounds.followUpOnly && search < inside) return 'follow-up-only';
  if (best >= bounds.closingOnly || search + inside < best) return 'closing-only';
  return search > inside && inside > best && best > 0 ? 'ideal' : 'no-method';
}

/** The shape of the open opportunities by their count and by their value; nothing where there is none (method: F3). */
export function funnelShapes(
  opportunities: Iterable<TypedDocument<'opportunity'>>,
  book: Book,
): { readonly count?: ShapeReading; readonly value?: ShapeReading } {
  const slices = funnel(opportunities, book);
  const reading = (of: 'count' | 'value'): ShapeReading | undefined => {
    const total = slices.reduce((sum, slice) => sum + slice[of], 0);
    if (total === 0) return undefined;
    const part = (state: FunnelState) => (slices.find((slice) => slice.state === state)?.[of] ?? 0) / total;
    const shares = Object.fromEntries(funnelState.names.map((state) => [state, part(state)])) as FunnelShares; // one key per state
    return { shape: shapeOf(shares, book), shares };
  };
  const [count, value] = [reading('count'), reading('value')];
  return { ...(count && { count }), ...(value && { value }) };
}

/** The opportunities of the book by the region of their account, in the order of the regions’ names (method: F3, J6). */
export function opportunitiesByRegion(book: Book): ReadonlyMap<string, readonly TypedDocument<'opportunity'>[]> {
  const regions = new Map<string, readonly TypedDocument<'opportunity'>[]>();
  for (const { account, opportunities } of book.accounts.values()) {
    const { region } = account.data;
    if (opportunities.size > 0) regions.set(region, [...(regions.get(region) ?? []), ...opportunities.values()]);
  }
  return new Map([...regions].sort(([a], [b]) => compare(a, b)));
}

/** The opportunities of the book by the member who owns them, in the order of the members' names (method: F3). */
export function opportunitiesByOwner(book: Book): ReadonlyMap<string, readonly TypedDocument<'opportunity'>[]> {
  const all = [...book.accounts.values()].flatMap((plan) => [...plan.opportunities.values()]);
  return new Map(
    [...book.team.keys()].flatMap((owner) => {
      const own = all.filter(({ data }) => data.owner === owner);
      return own.length > 0 ? [[owner, own] as const] : [];
    }),
  );
}
