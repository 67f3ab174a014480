import type * as z from 'zod';
import { editions, type Edition, type RefTarget } from '#schemas/field.ts';

/** What one edition makes of the values of one document. */
export interface Lens {
  readonly edition: Edition;
  /** Whether the author released what stands at these keys for training; records and lists add no keys. */
  readonly taught: (keys: readonly string[]) => boolean;
  /** Present in the training edition alone. */
  readonly disguise?: Disguise;
}

/** How one document of the training edition is told without saying whose it is. */
export interface Disguise {
  /** A text in which every known name is an invented one. */
  readonly prose: (text: string) => string;
  /** The invented name for that in a field of `holder`, which a record may hold under the name `item`. */
  readonly name: (field: string, holder: Readonly<Record<string, unknown>>, item: string | undefined) => string;
  /** The invented name of a document or item that a reference leads to, or that a record declares. */
  readonly reference: (targets: readonly RefTarget[], name: string) => string;
  readonly day: (day: string) => string;
  /** The band of an amount of money, or of another number that could tell whose it is. */
  readonly amount: (amount: number, isMoney: boolean) => number;
}

/** Whether a field that states this edition may be seen in another; a field that states none is for the team. */
export function mayShow(edition: Edition, { edition: narrowest = 'team' }: Pick<z.GlobalMeta, 'edition'>): boolean {
  return editions.indexOf(narrowest) >= editions.indexOf(edition);
}
