import type { DataOf } from '#schemas/index.ts';
import { compare } from '../diagnostics/diagnostic.ts';
import type { AccountPlan, Book } from '../link/book.ts';

type Entry = DataOf<'hospitality'>['entries'][number];

/** An entry of the register with its place in the list. */
export interface RegisterEntry {
  readonly index: number;
  readonly entry: Entry;
}

/** What one guest received. */
export interface GuestTotal {
  readonly person: string;
  readonly times: number;
  /** Σ value per head of the entries with this guest. */
  readonly value: number;
}

/** What an account's guests have received, for the compliance page; never a contact (ethics 4). */
export interface HospitalityTotals {
  readonly entries: number;
  /** Σ value of the entries, the part of our own people included. */
  readonly value: number;
  /** The guest who received most first; equals in the order of their names. */
  readonly guests: readonly GuestTotal[];
}

/** Kinds that only the guests receive; of the others our own people have their part. */
const FOR_GUESTS: ReadonlySet<Entry['kind']> = new Set(['gift', 'sample']);

/** The entries that took place or still may: what was refused is no hospitality. */
export function entriesOf(plan: AccountPlan): readonly RegisterEntry[] {
  return (plan.hospitality?.data.entries ?? [])
    .map((entry, index) => ({ index, entry }))
    .filter(({ entry }) => entry.status !== 'refused');
}

/** Whether an entry has been decided on: what is only planned still has time to be approved. */
export function isDecided({ status }: Entry): boolean {
  return status === 'approved' || status === 'held';
}

/** The value for each head, in the currency of the book: of a gift or sample for each guest, else for all present. */
export function perHead({ kind, value, guests, hosts }: Entry): number {
  const present = new Set(guests).size + (FOR_GUESTS.has(kind) ? 0 : new Set(hosts).size);
  return value / present;
}

/** Whether the account belongs to the public sector, where stricter rules hold (method: INDUSTRY, ETH-12). */
export function isPublicSector(plan: AccountPlan, book: Book): boolean {
  return book.industries.get(plan.account.data.industry)?.data.publicSector ?? false;
}

/** The ceiling for each head (settings: `hospitality`). */
export function ceilingOf(plan: AccountPlan, book: Book): number {
  const { perHead: usual, perHeadPublicSector } = book.settings.data.hospitality;
  return isPublicSector(plan, book) ? perHeadPublicSector : usual;
}

/** Sums what took place, for the account and for each guest. */
export function hospitalityTotals(plan: AccountPlan): HospitalityTotals {
  const held = entriesOf(plan).filter(({ entry }) => entry.status === 'held');
  const guests = new Map<string, GuestTotal>();
  for (const { entry } of held) {
    for (const person of new Set(entry.guests)) {
      const { times, value } = guests.get(person) ?? { times: 0, value: 0 };
      guests.set(person, { person, times: times + 1, value: value + perHead(entry) });
    }
  }
  return {
    entries: held.length,
    value: held.reduce((sum, { entry }) => sum + entry.value, 0),
    guests: [...guests.values()].sort((a, b) => b.value - a.value || compare(a.person, b.person)),
  };
}
