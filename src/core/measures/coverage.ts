import { contact, layer } from '#schemas/vocabulary.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import type { TypedDocument } from '../validate/validate.ts';
import type { Layer } from './buying-roles.ts';
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

/** How deep we reach into one of the four layers. */
export interface LayerDepth {
  readonly layer: Layer;
  readonly known: number;
  /** Of those, whom we have met at least briefly. */
  readonly met: number;
}

/** Each layer with the people whom we know and have met in it (method: R10, R17). */
export function layerDepths(plan: AccountPlan): readonly LayerDepth[] {
  return layer.names.map((name) => {
    const people = [...plan.people.values()].filter(({ data }) => data.layer === name);
    return { layer: name, known: people.length, met: people.filter(isContacted).length };
  });
}

function influenceOf(people: readonly TypedDocument<'person'>[]): number {
  return people.reduce((sum, { data }) => sum + data.influence, 0);
}
