import type { RefTarget } from '#schemas/field.ts';
import type { AccountPlan, Book } from '../../link/book.ts';
import type { AnyDocument, TranslatedDocument } from '../../validate/validate.ts';
import type { Identified } from './pseudonyms.ts';

/** Something of the book that has a name. */
export interface Entity extends Identified {
  /** All that it is called by: its names, the name of its file, addresses. */
  readonly names: readonly string[];
  /** The account within which it is known by less than its name. */
  readonly account?: string;
}

/** Our own company, which no document of its own names. */
export const OURS: Identified = { named: 'company', words: ['ours'] };

type Home = Pick<AnyDocument | TranslatedDocument, 'kind' | 'name' | 'account'>;

/** What a document is the home of; nothing for those that keep their name: the method, industries and the like. */
export function identityOf({ kind, name, account = '' }: Home): Identified | undefined {
  switch (kind) {
    case 'member':
      return { named: 'person', words: ['ours', name] };
    case 'account':
      return { named: 'account', words: [account] };
    case 'person':
    case 'opportunity':
      return { named: kind, words: [account, name] };
    case 'solution':
    case 'play':
      return { named: kind, words: [name] };
    case 'competitor':
    case 'partner':
      return { named: 'company', words: [kind, name] };
    default:
      return undefined;
  }
}

/** A unit of a customer. */
export function unitOf(account: string, key: string): Identified {
  return { named: 'unit', words: [account, key] };
}

/** A company that only a text names. */
export function companyNamed(name: string): Identified {
  return { named: 'company', words: ['named', name] };
}

/** The document that a reference leads to, as seen from an account; nothing when it leads to none that has a new name. */
export function referred(
  book: Book,
  targets: readonly RefTarget[],
  name: string,
  account = '',
): Identified | undefined {
  for (const target of targets) {
    if (target === 'account') return identityOf({ kind: 'account', name, account: name });
    if (shelfOf(book, target, account)?.has(name)) return identityOf({ kind: target as Home['kind'], name, account });
  }
  return undefined;
}

function shelfOf(book: Book, target: RefTarget, account: string): ReadonlyMap<string, unknown> | undefined {
  const plan = book.accounts.get(account);
  const shelves: Partial<Record<RefTarget, ReadonlyMap<string, unknown> | undefined>> = {
    member: book.team,
    person: plan?.people,
    opportunity: plan?.opportunities,
    solution: book.solutions,
    competitor: book.competitors,
    partner: book.partners,
    play: book.plays,
  };
  return shelves[target];
}

/** Everything of a book that has a name, with all that it is called by. */
export function entitiesOf(book: Book): readonly Entity[] {
  const { team, solutions, competitors, partners, plays, settings } = book;
  const plans = [...book.accounts.values()];
  const shared = [team, competitors, partners, solutions, plays].flatMap((shelf) => [...shelf.values()]);
  const documents = [
    ...plans.map(({ account }) => account),
    ...shared,
    ...plans.flatMap(({ people, opportunities }) => [...people.values(), ...opportunities.values()]),
  ];
  return [
    { ...OURS, names: [settings.data.company, settings.data.otherName].filter((name) => name !== undefined) },
    ...documents.flatMap(entityOf),
    ...plans.flatMap(namedInside),
  ];
}

type Titled = AnyDocument & { readonly data: { readonly name: string; readonly otherName?: string | undefined } };

function entityOf(document: Titled): readonly Entity[] {
  const identity = identityOf(document);
  const { data, account } = document;
  const id = document.kind === 'account' ? account : document.name;
  const address =
    document.kind === 'person' ? document.data.email : document.kind === 'member' ? document.data.handle : undefined;
  const names = [data.name, data.otherName, id, address].filter((name) => name !== undefined);
  return identity ? [{ ...identity, names, ...(account !== undefined && { account }) }] : [];
}

/** Units, and companies without a dossier. */
function namedInside({ id, account, relationships, people }: AccountPlan): readonly Entity[] {
  const units = Object.entries(relationships?.data.units ?? {});
  const companies = [
    ...account.data.background.incumbents.flatMap(({ name, competitor }) => (competitor === undefined ? [name] : [])),
    ...account.data.tier.evidence.flatMap(({ vendor }) => vendor ?? []),
    ...[...people.values()].flatMap(({ data }) => data.organisation ?? []),
    ...(relationships?.data.strategicRelations ?? []).flatMap(({ organisation, partner }) =>
      partner === undefined ? [organisation] : [],
    ),
  ];
  return [
    ...units.map(([key, { name }]) => ({ ...unitOf(id, key), names: [name], account: id })),
    ...companies.map((name) => ({ ...companyNamed(name), names: [name] })),
  ];
}
