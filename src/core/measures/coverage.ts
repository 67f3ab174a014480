import { contact } from '#schemas/vocabulary.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import type { TypedDocument } from '../validate/validate.ts';
import { keyPeople } from './key-people.ts';

/** How far we reach the key people of an account, by influence (method: E10). */
export interface Coverage {
  /** Σ influence of the key people whom we have met at least briefly. */
  readonly reached: number;
  /** Σ influence of all key people. */
  readonly total: number;
  /** `reached ÷ total`, 0–1; absent when no key person is known. */
  readonly share?: number;
}

/** Whether we have met the person, at least briefly (method: R3). */
export function isContacted({ data }: TypedDocument<'person'>): boolean {
  return contact.names.indexOf(data.contact) >= contact.names.indexOf('brief');
}

/** The share of the key people's influence that we have reached. */
export function coverage(plan: AccountPlan, book: Book): Coverage {
  const key = keyPeople(plan, book);
  const total = influenceOf(key);
  const reached = influenceOf(key.filter(isContacted));
  return { reached, total, ...(total > 0 && { share: reached / total }) };
}

function influenceOf(people: readonly TypedDocument<'person'>[]): number {
  return people.reduce((sum, { data }) => sum + data.influence, 0);
}
