import type { RefTarget } from '#schemas/field.ts';
import type { Day } from '../../calendar/day.ts';
import { kinds, type KindSpec } from '#schemas/index.ts';
import { resolveLink } from '../../link/body-links.ts';
import type { Book } from '../../link/book.ts';
import { identify } from '../../parse/kind-of.ts';
import type { AnyDocument, TranslatedDocument } from '../../validate/validate.ts';
import type { Disguise } from '../lens.ts';
import { bandAmountsIn } from './amounts-in-prose.ts';
import { bandBelow, nearestBand } from './bands.ts';
import { companyNamed, entitiesOf, identityOf, OURS, referred, unitOf, type Entity } from './entities.ts';
import { moveDaysIn } from './days-in-prose.ts';
import { contactName, itemName } from './item-name.ts';
import { keyed } from './keyed.ts';
import { namesInProse } from './names.ts';
import { keyOf, pseudonymsOf, type Identified, type Pseudonym } from './pseudonyms.ts';
import { shifted, shiftOf } from './shift.ts';

type Document = AnyDocument | TranslatedDocument;

/** For days that a text names without a year, in a book that is judged at today: one without a day in February to go wrong. */
const COMMON_YEAR = '2025';

/** How a whole book is told without saying whose it is. */
export interface BookDisguise {
  readonly of: (document: Document) => Disguise;
  readonly pathOf: (document: Document) => string;
}

/** Invents the names of a training edition from its key. Throws without a key that can be kept a secret. */
export function disguiseOf(book: Book, key: string | undefined): BookDisguise {
  const draw = keyed(key);
  const entities = entitiesOf(book);
  const pseudonyms = pseudonymsOf(draw, entities, new Set(entities.flatMap(({ names }) => names)));
  // Where a text and a dossier name the same company, the dossier, which comes first, tells who it is.
  const companies = new Map<string, Identified>(
    entities.toReversed().flatMap((entity) => (isCompany(entity) ? entity.names.map((name) => [name, entity]) : [])),
  );
  const prose = namesInProse(entities, pseudonyms);
  const { asOf, language } = book.settings.data;
  const days = shiftOf(draw);
  const day = (real: Day) => shifted(real, days);
  const year = asOf?.slice(0, 4) ?? COMMON_YEAR;

  const called = (identified: Identified): Pseudonym => {
    const pseudonym = pseudonyms.get(keyOf(identified));
    if (!pseudonym) throw new Error(`Nothing was invented for a name of this kind: ${identified.named}`);
    return pseudonym;
  };
  const refer = (targets: readonly RefTarget[], name: string, account: string | undefined): string => {
    const identified = referred(book, targets, name, account);
    return identified ? called(identified).id : itemName(draw, targets, name, account);
  };

  const of = (document: Document): Disguise => {
    const { account } = document;
    const accounts = account === undefined ? accountsIn(document) : new Set([account]);
    // In a plan an amount is somebody's; a lesson or an exercise calculates with its own, which its author chose.
    const named = (text: string) =>
      account === undefined ? prose.ofBook(text, accounts) : bandAmountsIn(prose.ofAccount(text, account));
    // A page of the method or the course that speaks of nobody names days of nobody: of laws, of the calendar.
    const { body = 'team' }: KindSpec = kinds[document.kind];
    const isAboutSomebody = body === 'team' || accounts.size > 0 || named(document.body) !== document.body;
    return {
      prose: (text) => (isAboutSomebody ? moveDaysIn(named(text), day, year) : named(text)),
      name: (field, holder, item) => {
        const pseudonym = called(whose(document, holder, item) ?? companyIn(String(holder[field]), companies));
        const isOther = field === 'otherName';
        return (language === 'zh-CN') === isOther ? pseudonym.en : pseudonym.zh;
      },
      reference: (targets, name) => refer(targets, name, account),
      day,
      amount: (amount, isMoney) => (isMoney ? nearestBand(amount) : bandBelow(amount)),
    };
  };

  /** Whose name an object holds, where something other than the name tells. */
  const whose = (
    document: Document,
    holder: Readonly<Record<string, unknown>>,
    item?: string,
  ): Identified | undefined => {
    if (holder === document.data) return document.kind === 'settings' ? OURS : identityOf(document);
    if (item !== undefined) return unitOf(document.account ?? '', item);
    for (const target of ['competitor', 'partner'] as const) {
      const name = holder[target];
      if (typeof name === 'string') return referred(book, [target], name);
    }
    return undefined;
  };

  const pathOf = (document: Document): string => {
    const { kind, name, account, date = '', path } = document;
    const identity = identityOf(document);
    if (!identity && account === undefined) return path; // the method, industries and the like keep their names
    const own = kind === 'touchpoint' ? contactName(draw, account ?? '', date, name) : identity && called(identity).id;
    return kinds[kind].path
      .replace(':account', account === undefined ? '' : refer(['account'], account, account))
      .replace(':date', date === '' ? '' : of(document).day(date))
      .replace(':name', own ?? name);
  };

  return { of, pathOf };
}

function isCompany({ named }: Entity): boolean {
  return named === 'company' || named === 'account';
}

/** A company by the name that a text gives it: perhaps one that has a dossier. */
function companyIn(name: string, companies: ReadonlyMap<string, Identified>): Identified {
  return companies.get(name) ?? companyNamed(name);
}

/** The accounts that a text of the whole book links to. */
function accountsIn({ path, outline }: Document): ReadonlySet<string> {
  const targets = outline.links.flatMap(({ href }) => resolveLink(path, href)?.path ?? []);
  return new Set(targets.flatMap((target) => identify(target)?.account ?? []));
}
