import type { Lang } from '#schemas/field.ts';
import type { Kind } from '#schemas/index.ts';
import type { Sheet, Worksheet } from '#schemas/vocabulary.ts';
import type { Identity } from '../parse/kind-of.ts';

/** The pages that belong to no document. */
export type SitePage =
  | 'home'
  | 'portfolio'
  | 'accounts'
  | 'tiers'
  | 'stages'
  | 'team'
  | 'solutions'
  | 'industries'
  | 'competitors'
  | 'partners'
  | 'plays'
  | 'glossary'
  | 'phases'
  | 'roles'
  | 'tools'
  | 'reviews'
  | 'compliance'
  | 'settings'
  | 'reference'
  | 'findings'
  | 'rules'
  | 'opportunities'
  | 'closing'
  | 'closed'
  | 'whiteSpace'
  | 'people'
  | 'actions'
  | 'calendar'
  | 'changes'
  | 'rejustify'
  | 'segments'
  | 'design'
  | 'search'
  | 'course'
  | 'exercises'
  | 'quizzes'
  | 'trainer'
  | 'cheatSheet'
  | 'conceptTable'
  | 'practice'
  | 'worksheets';

const PAGES: Readonly<Record<SitePage, string>> = {
  home: '/',
  portfolio: '/portfolio/',
  accounts: '/accounts/',
  tiers: '/tiers/',
  stages: '/stages/',
  team: '/team/',
  solutions: '/solutions/',
  industries: '/industries/',
  competitors: '/competitors/',
  partners: '/partners/',
  plays: '/plays/',
  glossary: '/glossary/',
  phases: '/phases/',
  roles: '/roles/',
  tools: '/tools/',
  reviews: '/reviews/',
  compliance: '/compliance/',
  settings: '/settings/',
  reference: '/reference/',
  findings: '/findings/',
  rules: '/rules/',
  opportunities: '/opportunities/',
  closing: '/opportunities/closing/',
  closed: '/opportunities/closed/',
  whiteSpace: '/white-space/',
  people: '/people/',
  actions: '/actions/',
  calendar: '/calendar/',
  changes: '/changes/',
  rejustify: '/re-justify/',
  segments: '/segments/',
  design: '/design/',
  search: '/search/',
  course: '/course/',
  exercises: '/course/exercises/',
  quizzes: '/course/quizzes/',
  trainer: '/course/trainer/',
  cheatSheet: '/course/cheat-sheet/',
  conceptTable: '/course/concepts/',
  practice: '/course/practice/',
  worksheets: '/course/worksheets/',
};

/** The address of a page of the site, from its root: Chinese at `/`, English at `/en/`. */
export function pageUrl(lang: Lang, page: SitePage, anchor?: string): string {
  return `${inLanguage(lang, PAGES[page])}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** The pages of an account besides its plan. */
export type PlanPage = 'brief' | 'briefing' | 'charts' | 'forms' | 'indicators' | 'joint-plan' | 'reviews';

/** The address of a page of an account besides its plan. */
export function planUrl(lang: Lang, account: string, page: PlanPage, anchor?: string): string {
  return `${inLanguage(lang, `/accounts/${account}/${page}/`)}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** The pages of a lecture for who gives it. */
export type LecturePage = 'handout' | 'slides';

/** The address of a lecture’s handout or slides. */
export function lectureUrl(lang: Lang, lecture: string, page: LecturePage): string {
  return inLanguage(lang, `/course/lectures/${lecture}/${page}/`);
}

/** The address of a quiz. */
export function quizUrl(lang: Lang, topic: string): string {
  return inLanguage(lang, `${PAGES.quizzes}${topic}/`);
}

/** The address of a blank worksheet, as a page to print. */
export function worksheetUrl(lang: Lang, sheet: Sheet): string {
  return inLanguage(lang, `${PAGES.worksheets}${sheet}/`);
}

/** The address of a blank worksheet as the Markdown file that a plan holds. */
export function worksheetFileUrl(lang: Lang, kind: Worksheet): string {
  return inLanguage(lang, `${PAGES.worksheets}${kind}.md`);
}

/** The address of a list as a file for spreadsheets; its words are those of the language. */
export function csvUrl(lang: Lang, list: string): string {
  return inLanguage(lang, `/lists/${list}.csv`);
}

/** The address of an index of accounts by what they share; a dimension is a word such as `region`. */
export function segmentUrl(lang: Lang, dimension: string, value?: string): string {
  return `${inLanguage(lang, `${PAGES.segments}${dimension}/`)}${value === undefined ? '' : `#${value}`}`;
}

/** The address of the feed of what has changed. */
export function changesFeedUrl(lang: Lang): string {
  return inLanguage(lang, '/changes.atom');
}

/** The address of a calendar for subscription: of the book, or of one account or member. */
export function calendarFeedUrl(
  lang: Lang,
  of?: { readonly kind: 'account' | 'member'; readonly name: string },
): string {
  const folder = of === undefined ? '/' : `/${of.kind === 'account' ? 'accounts' : 'team'}/${of.name}/`;
  return inLanguage(lang, `${folder}calendar.ics`);
}

/** The id of the row that a box of the strategy map has in the table below the map. */
export function mapRowId(node: string): string {
  return `map-${node}`;
}

/** The box of an opportunity on the execution map. */
export function opportunityNode(name: string): string {
  return `opportunity:${name}`;
}

/** The address of an account's maps with everything lit that a box leads to and comes from. */
export function traceUrl(lang: Lang, account: string, node: string): string {
  return inLanguage(lang, `/accounts/${account}/?trace=${node}#maps`);
}

/** The address of the file of a drawn diagram; it is the same in every language. */
export function drawingUrl(name: string): string {
  return `/drawings/${name}.svg`;
}

/** The address of a picture that an author placed; it is the same in every language. */
export function pictureUrl(file: string): string {
  return `/images/${file}`;
}

/** The address of the reference of a document kind. */
export function referenceUrl(lang: Lang, kind: Kind): string {
  return inLanguage(lang, `${PAGES.reference}${kind}/`);
}

/** The address of a document's page, or of its section where several documents share a page. */
export function urlOf(
  lang: Lang,
  document: Pick<Identity, 'kind' | 'name' | 'account' | 'date'>,
  anchor?: string,
): string {
  const { path, section } = placeOf(document);
  const fragment = anchor === undefined ? section : headingId(document, anchor);
  return `${inLanguage(lang, path)}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** The id of a heading on the page that shows the document; the prefix keeps ids of several documents apart. */
export function headingId(document: Pick<Identity, 'kind' | 'name' | 'account' | 'date'>, anchor: string): string {
  return `${shownAs(document)}--${anchor}`;
}

/** What tells a document from the others on its page: terms, courses and registers share one page among them. */
function shownAs(document: Pick<Identity, 'kind' | 'name' | 'account' | 'date'>): string {
  if (document.date !== undefined) return datedId(document);
  if (document.kind === 'term' || document.kind === 'course') return `${document.kind}-${document.name}`;
  return document.kind === 'hospitality' ? `hospitality-${document.account ?? ''}` : document.kind;
}

/** The id of a touchpoint's or a review's entry on the page of its account. */
export function datedId({ kind, date, name }: Pick<Identity, 'kind' | 'date' | 'name'>): string {
  return `${kind}-${date ?? ''}-${name}`;
}

/** The same page in the other language. */
export function inLanguage(lang: Lang, path: string): string {
  return lang === 'en' ? `/en${path}` : path;
}

function placeOf(document: Pick<Identity, 'kind' | 'name' | 'account' | 'date'>): {
  readonly path: string;
  readonly section?: string;
} {
  const account = `/accounts/${document.account ?? ''}/`;
  switch (document.kind) {
    case 'account':
      return { path: account };
    case 'strategy':
      return { path: account, section: 'maps' };
    case 'relationships':
      return { path: account, section: 'relations' };
    case 'goals':
      return { path: account, section: 'goals' };
    case 'person':
      return { path: `${account}people/${document.name}/` };
    case 'opportunity':
      return { path: `${account}opportunities/${document.name}/` };
    case 'touchpoint':
      return { path: account, section: datedId(document) };
    case 'member':
      return { path: `/team/${document.name}/` };
    case 'solution':
      return { path: `/solutions/${document.name}/` };
    case 'industry':
      return { path: `/industries/${document.name}/` };
    case 'tier':
      return { path: `/tiers/${document.name}/` };
    case 'stage':
      return { path: `/stages/${document.name}/` };
    case 'assessment':
      return { path: `${account}forms/`, section: 'assessment' };
    case 'buying':
      return { path: `${account}forms/`, section: 'buying' };
    case 'development':
      return { path: `${account}forms/`, section: 'development' };
    case 'jointPlan':
      return { path: `${account}joint-plan/` };
    case 'review':
      return { path: `${account}reviews/`, section: datedId(document) };
    case 'hospitality':
      return { path: '/compliance/', section: document.account ?? '' };
    case 'competitor':
      return { path: `/competitors/${document.name}/` };
    case 'partner':
      return { path: `/partners/${document.name}/` };
    case 'play':
      return { path: `/plays/${document.name}/` };
    case 'term':
      return { path: '/glossary/', section: document.name };
    case 'phase':
      return { path: `/phases/${document.name}/` };
    case 'role':
      return { path: `/roles/${document.name}/` };
    case 'tool':
      return { path: `/tools/${document.name}/` };
    case 'reviewKind':
      return { path: `/reviews/${document.name}/` };
    case 'lesson':
      return { path: `/course/lessons/${document.name}/` };
    case 'exercise':
      return { path: `/course/exercises/${document.name}/` };
    case 'lecture':
      return { path: `/course/lectures/${document.name}/` };
    case 'course':
      return { path: PAGES.course, section: document.name };
    case 'settings':
      return { path: '/settings/' };
    default:
      return document.kind satisfies never;
  }
}
