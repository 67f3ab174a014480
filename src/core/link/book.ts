import type { AnyDocument, TranslatedDocument, TypedDocument } from '../validate/validate.ts';
import type { Kind } from '#schemas/index.ts';
import { compare } from '../diagnostics/diagnostic.ts';

/** All documents of one account, under the name of its folder. */
export interface AccountPlan {
  readonly id: string;
  readonly account: TypedDocument<'account'>;
  readonly strategy?: TypedDocument<'strategy'>;
  readonly relationships?: TypedDocument<'relationships'>;
  readonly goals?: TypedDocument<'goals'>;
  readonly assessment?: TypedDocument<'assessment'>;
  readonly buying?: TypedDocument<'buying'>;
  readonly development?: TypedDocument<'development'>;
  readonly jointPlan?: TypedDocument<'jointPlan'>;
  readonly hospitality?: TypedDocument<'hospitality'>;
  /** By name, in the order of their names. */
  readonly people: ReadonlyMap<string, TypedDocument<'person'>>;
  readonly opportunities: ReadonlyMap<string, TypedDocument<'opportunity'>>;
  /** Oldest first. */
  readonly touchpoints: readonly TypedDocument<'touchpoint'>[];
  /** Oldest first. */
  readonly reviews: readonly TypedDocument<'review'>[];
}

/** The kinds of document that explain the method and teach it, each with a translation beside it. */
export type MethodKind =
  | 'tier'
  | 'stage'
  | 'phase'
  | 'role'
  | 'tool'
  | 'reviewKind'
  | 'lesson'
  | 'exercise'
  | 'lecture'
  | 'course';

/** A method document with its English words beside it. */
export interface MethodPage<K extends MethodKind> {
  readonly original: TypedDocument<K>;
  readonly english?: TranslatedDocument;
}

/** A method document of any kind. */
export type AnyMethodPage = { [K in MethodKind]: MethodPage<K> }[MethodKind];

/** The whole book with every reference known to lead somewhere. Nothing after linking changes it. */
export interface Book {
  readonly stage: 'linked';
  readonly settings: TypedDocument<'settings'>;
  readonly team: ReadonlyMap<string, TypedDocument<'member'>>;
  readonly solutions: ReadonlyMap<string, TypedDocument<'solution'>>;
  readonly industries: ReadonlyMap<string, TypedDocument<'industry'>>;
  readonly competitors: ReadonlyMap<string, TypedDocument<'competitor'>>;
  readonly partners: ReadonlyMap<string, TypedDocument<'partner'>>;
  readonly plays: ReadonlyMap<string, TypedDocument<'play'>>;
  readonly terms: ReadonlyMap<string, TypedDocument<'term'>>;
  readonly tiers: ReadonlyMap<string, MethodPage<'tier'>>;
  readonly stages: ReadonlyMap<string, MethodPage<'stage'>>;
  readonly phases: ReadonlyMap<string, MethodPage<'phase'>>;
  readonly roles: ReadonlyMap<string, MethodPage<'role'>>;
  readonly tools: ReadonlyMap<string, MethodPage<'tool'>>;
  readonly reviewKinds: ReadonlyMap<string, MethodPage<'reviewKind'>>;
  readonly lessons: ReadonlyMap<string, MethodPage<'lesson'>>;
  readonly exercises: ReadonlyMap<string, MethodPage<'exercise'>>;
  readonly lectures: ReadonlyMap<string, MethodPage<'lecture'>>;
  readonly courses: ReadonlyMap<string, MethodPage<'course'>>;
  /** In the order of their folder names. */
  readonly accounts: ReadonlyMap<string, AccountPlan>;
}

/** Every page that teaches a concept of the method: lessons first, for they are about it alone. */
export function teachingPages(book: Book): readonly AnyMethodPage[] {
  const { lessons, tools, stages, phases, tiers, roles, reviewKinds, lectures, courses } = book;
  return [lessons, tools, stages, phases, tiers, roles, reviewKinds, lectures, courses].flatMap((pages) => [
    ...pages.values(),
  ]);
}

/** Every page of the method and the course: those that teach, and the exercises. */
export function methodPages(book: Book): readonly AnyMethodPage[] {
  return [...teachingPages(book), ...book.exercises.values()];
}

/** Arranges valid documents as a book. Accounts without a valid `account.md` are left to their errors. */
export function arrange(
  documents: readonly (AnyDocument | TranslatedDocument)[],
  settings: TypedDocument<'settings'>,
): Book {
  const originals = documents.filter((document): document is AnyDocument => document.translation === undefined);
  const ofKind = <K extends Kind>(kind: K) =>
    originals.filter((document): document is AnyDocument & TypedDocument<K> => document.kind === kind);
  const translations = new Map(
    documents
      .filter((document): document is TranslatedDocument => document.translation === true)
      .map((document) => [`${document.kind}/${document.name}`, document]),
  );
  const pages = <K extends MethodKind>(kind: K): ReadonlyMap<string, MethodPage<K>> =>
    new Map(
      ofKind(kind).map((original) => {
        const english = translations.get(`${kind}/${original.name}`);
        return [original.name, { original, ...(english && { english }) }];
      }),
    );
  return Object.freeze({
    stage: 'linked' as const,
    settings,
    team: byName(ofKind('member')),
    solutions: byName(ofKind('solution')),
    industries: byName(ofKind('industry')),
    competitors: byName(ofKind('competitor')),
    partners: byName(ofKind('partner')),
    plays: byName(ofKind('play')),
    terms: byName(ofKind('term')),
    tiers: pages('tier'),
    stages: inOrder(pages('stage')),
    phases: inOrder(pages('phase')),
    roles: inOrder(pages('role')),
    tools: inOrder(pages('tool')),
    reviewKinds: inOrder(pages('reviewKind')),
    lessons: inOrder(pages('lesson')),
    exercises: inOrder(pages('exercise')),
    lectures: inOrder(pages('lecture')),
    courses: inOrder(pages('course')),
    accounts: arrangeAccounts(originals),
  });
}

/** Method pages in the order that their front matter gives. */
function inOrder<K extends Exclude<MethodKind, 'tier'>>(
  pages: ReadonlyMap<string, MethodPage<K>>,
): ReadonlyMap<string, MethodPage<K>> {
  return new Map([...pages].sort(([, a], [, b]) => a.original.data.order - b.original.data.order));
}

function arrangeAccounts(documents: readonly AnyDocument[]): ReadonlyMap<string, AccountPlan> {
  const groups = new Map<string, AnyDocument[]>();
  for (const document of documents) {
    if (document.account === undefined) continue;
    const group = groups.get(document.account);
    if (group) group.push(document);
    else groups.set(document.account, [document]);
  }
  const plans = [...groups].flatMap(([id, group]) => {
    const plan = arrangeAccount(id, group);
    return plan ? [plan] : [];
  });
  return new Map(plans.sort((a, b) => compare(a.id, b.id)).map((plan) => [plan.id, plan]));
}

function arrangeAccount(id: string, documents: readonly AnyDocument[]): AccountPlan | undefined {
  const ofKind = <K extends Kind>(kind: K) =>
    documents.filter((document): document is AnyDocument & TypedDocument<K> => document.kind === kind);
  const [account, strategy, relationships, goals] = [
    ofKind('account')[0],
    ofKind('strategy')[0],
    ofKind('relationships')[0],
    ofKind('goals')[0],
  ];
  if (!account) return undefined;
  const [assessment, buying, development] = [ofKind('assessment')[0], ofKind('buying')[0], ofKind('development')[0]];
  const [jointPlan, hospitality] = [ofKind('jointPlan')[0], ofKind('hospitality')[0]];
  return Object.freeze({
    id,
    account,
    ...(strategy && { strategy }),
    ...(relationships && { relationships }),
    ...(goals && { goals }),
    ...(assessment && { assessment }),
    ...(buying && { buying }),
    ...(development && { development }),
    ...(jointPlan && { jointPlan }),
    ...(hospitality && { hospitality }),
    people: byName(ofKind('person')),
    opportunities: byName(ofKind('opportunity')),
    touchpoints: ofKind('touchpoint').sort((a, b) => compare(a.path, b.path)),
    reviews: ofKind('review').sort((a, b) => compare(a.path, b.path)),
  });
}

function byName<K extends Kind>(documents: readonly TypedDocument<K>[]): ReadonlyMap<string, TypedDocument<K>> {
  return new Map([...documents].sort((a, b) => compare(a.name, b.name)).map((document) => [document.name, document]));
}
