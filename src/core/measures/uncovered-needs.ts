import type { TypedDocument } from '../validate/validate.ts';

/** The places of the offerings that meet no need of their opportunity; none while it names no need (method: O5). */
export function misdirectedOfferings({ data }: TypedDocument<'opportunity'>): readonly number[] {
  if (data.needs.length === 0) return [];
  return data.offerings.flatMap(({ need }, index) => (data.needs.includes(need) ? [] : [index]));
}

/** The needs of an opportunity that none of its offerings meets, in their order (method: O5). */
export function uncoveredNeeds({ data }: TypedDocument<'opportunity'>): readonly string[] {
  const met = new Set(data.offerings.map(({ need }) => need));
  return [...new Set(data.needs)].filter((need) => !met.has(need));
}
