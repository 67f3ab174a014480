import { lexicon, replaceNames, type Entry, type Lexicon } from './dictionary.ts';
import type { Entity } from './entities.ts';
import { keyOf, type Pseudonym } from './pseudonyms.ts';
import { shortFormsOfCompany, shortFormsOfPerson } from './short-forms.ts';

const HAN = /\p{Script=Han}/u;

/** The names of a book and what stands for them in prose. */
export interface NamesInProse {
  /** A text of an account: its people and units are known there by less than their names. */
  readonly ofAccount: (text: string, account: string) => string;
  /** A text of the whole book, and the accounts that it speaks of. */
  readonly ofBook: (text: string, accounts: Iterable<string>) => string;
}

/** What stands in prose for every name of the book, for the names’ short forms, and for names of files. */
export function namesInProse(entities: readonly Entity[], pseudonyms: ReadonlyMap<string, Pseudonym>): NamesInProse {
  const known = entities.flatMap((entity) => {
    const pseudonym = pseudonyms.get(keyOf(entity));
    return pseudonym ? [{ entity, pseudonym }] : [];
  });
  const everywhere = known.filter(({ entity }) => entity.named !== 'unit');
  const whole = lexicon([...everywhere.flatMap(wholeNames), ...everywhere.flatMap(shortNames)]);
  const byAccount = Map.groupBy(known, ({ entity }) => entity.account);
  const team = (byAccount.get(undefined) ?? []).filter(({ entity }) => entity.named === 'person');
  const made = new Map<string, Lexicon>();
  const within = (account: string, units: boolean): Lexicon => {
    const before = made.get(`${units} ${account}`);
    if (before) return before;
    const own = (byAccount.get(account) ?? []).filter(({ entity }) => units || entity.named !== 'unit');
    const people = [...own.filter(({ entity }) => entity.named === 'person'), ...team];
    const one = lexicon([...own, ...people].flatMap(namesWithin).concat(people.flatMap(peopleShort)));
    made.set(`${units} ${account}`, one);
    return one;
  };
  return {
    ofAccount: (text, account) => replaceNames(text, [within(account, true), whole]),
    ofBook: (text, accounts) => replaceNames(text, [whole, ...[...accounts].map((account) => within(account, false))]),
  };
}

interface Known {
  readonly entity: Entity;
  readonly pseudonym: Pseudonym;
}

/** Names as they are written. Very short ones are also ordinary words, and are left. */
function wholeNames({ entity: { names }, pseudonym }: Known): readonly Entry[] {
  return names.filter(isTelling).map((written) => ({ written, shown: inScriptOf(written, pseudonym) }));
}

/** Names as an account's own texts write them, be they ever so short. */
function namesWithin({ entity: { names }, pseudonym }: Known): readonly Entry[] {
  return names
    .filter((name) => name.length > 1)
    .map((written) => ({
      written,
      shown: inScriptOf(written, pseudonym),
      ...(!isTelling(written) && { cased: true as const }),
    }));
}

/** What accounts and companies are called for short. */
function shortNames({ entity: { named, names }, pseudonym }: Known): readonly Entry[] {
  if (named !== 'account' && named !== 'company') return [];
  return names
    .filter((name) => !isFileName(name))
    .flatMap(shortFormsOfCompany)
    .filter(({ written }) => isTelling(written))
    .map((form) => ({ ...form, shown: inScriptOf(form.written, pseudonym) }));
}

function peopleShort({ entity: { names }, pseudonym }: Known): readonly Entry[] {
  return names.filter((name) => !isFileName(name)).flatMap((name) => shortFormsOfPerson(name, pseudonym));
}

function inScriptOf(written: string, { zh, en, id }: Pseudonym): string {
  if (written.includes('@')) return `${id}@example.com`;
  return HAN.test(written) ? zh : isFileName(written) ? id : en;
}

function isFileName(name: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);
}

/** Two Chinese characters or four others: less than that is in half of all texts; names of files need a hyphen. */
function isTelling(name: string): boolean {
  if (isFileName(name)) return name.includes('-');
  return HAN.test(name) ? name.length > 1 : name.length > 3;
}
