import type { TypedDocument } from '../validate/validate.ts';

/** The needs of an opportunity that none of its offerings meets, in their order (method: O5). */
export function uncoveredNeeds({ data }: TypedDocument<'opportunity'>): readonly string[] {
  const met = new Set(data.offerings.map(({ need }) => need));
  return [...new Set(data.needs)].filter((need) => !met.has(need));
}
