import type { Edition } from '#schemas/field.ts';
import type { Kind } from '#schemas/index.ts';
import {
  calendarFeedUrl,
  csvUrl,
  drawingUrl,
  lectureUrl,
  pageUrl,
  pictureUrl,
  planUrl,
  quizUrl,
  segmentUrl,
  urlOf,
  type PlanPage,
  type SitePage,
} from '#core/address/url.ts';
import { LIST_NAMES, pageOfList } from './lists.ts';

/** The editions below the team’s, which has every page. */
type Lower = Exclude<Edition, 'team'>;
type Editions = readonly Lower[];

const NONE: Editions = [];
const BOTH: Editions = ['executive', 'training'];
const EXECUTIVE: Editions = ['executive'];
const TRAINING: Editions = ['training'];

/**
 * Pages that belong to no document. Who was invited, what authors changed and how the book is set up is for the team;
 * what judges a plan is not for training.
 */
const SITE_PAGES: Readonly<Record<SitePage, Editions>> = {
  home: ['executive', 'training', 'customer'],
  portfolio: EXECUTIVE,
  accounts: BOTH,
  opportunities: BOTH,
  closing: BOTH,
  closed: BOTH,
  whiteSpace: BOTH,
  people: BOTH,
  actions: BOTH,
  calendar: EXECUTIVE,
  changes: NONE,
  rejustify: EXECUTIVE,
  segments: BOTH,
  findings: EXECUTIVE,
  team: BOTH,
  solutions: BOTH,
  industries: BOTH,
  competitors: BOTH,
  partners: BOTH,
  plays: BOTH,
  tiers: BOTH,
  stages: BOTH,
  phases: BOTH,
  roles: BOTH,
  tools: BOTH,
  reviews: BOTH,
  glossary: BOTH,
  course: BOTH,
  exercises: BOTH,
  quizzes: BOTH,
  cheatSheet: BOTH,
  conceptTable: BOTH,
  worksheets: BOTH,
  practice: TRAINING,
  trainer: TRAINING,
  reference: BOTH,
  rules: BOTH,
  settings: NONE,
  compliance: NONE,
  design: NONE,
  search: BOTH,
};

/** The pages of an account besides its plan. The joint plan is the home page of the edition for its customer. */
const PLAN_PAGES: Readonly<Record<PlanPage, Editions>> = {
  brief: BOTH,
  briefing: BOTH,
  charts: BOTH,
  forms: BOTH,
  indicators: BOTH,
  'joint-plan': BOTH,
  reviews: BOTH,
};

/** The kinds of which each document has a page to itself. */
const DOCUMENT_PAGES = {
  account: BOTH,
  opportunity: BOTH,
  person: BOTH,
  member: BOTH,
  solution: BOTH,
  industry: BOTH,
  competitor: BOTH,
  partner: BOTH,
  play: BOTH,
  tier: BOTH,
  stage: BOTH,
  phase: BOTH,
  role: BOTH,
  tool: BOTH,
  reviewKind: BOTH,
  lesson: BOTH,
  exercise: BOTH,
  lecture: BOTH,
} as const satisfies Partial<Record<Kind, Editions>>;

/** Stands for a name in an address. */
const ANY = '*';

/** Everything else that is made of many: a page or a file for each name. */
const OTHERS: readonly (readonly [address: string, editions: Editions])[] = [
  [segmentUrl('zh-CN', ANY), BOTH],
  [`${pageUrl('zh-CN', 'reference')}${ANY}/`, BOTH],
  [quizUrl('zh-CN', ANY), BOTH],
  [lectureUrl('zh-CN', ANY, 'handout'), BOTH],
  [lectureUrl('zh-CN', ANY, 'slides'), BOTH],
  [`${pageUrl('zh-CN', 'worksheets')}${ANY}/`, BOTH],
  [`${pageUrl('zh-CN', 'worksheets')}${ANY}.md`, BOTH],
  ['/course/definitions.json', BOTH],
  ['/search/words.json', BOTH],
  [calendarFeedUrl('zh-CN'), EXECUTIVE],
  [calendarFeedUrl('zh-CN', { kind: 'account', name: ANY }), EXECUTIVE],
  [calendarFeedUrl('zh-CN', { kind: 'member', name: ANY }), EXECUTIVE],
  ['/schemas/*.schema.json', BOTH],
  [drawingUrl(ANY), BOTH],
  [pictureUrl(ANY), EXECUTIVE],
  ['/404.html', ['executive', 'training', 'customer']],
];

/** Which addresses each edition may have, in Chinese; `*` stands for a name. */
const ADDRESSES: readonly (readonly [address: string, editions: Editions])[] = [
  ...entries(SITE_PAGES).map(([page, editions]) => [pageUrl('zh-CN', page), editions] as const),
  ...entries(PLAN_PAGES).map(([page, editions]) => [planUrl('zh-CN', ANY, page), editions] as const),
  ...entries(DOCUMENT_PAGES).map(
    ([kind, editions]) => [urlOf('zh-CN', { kind, name: ANY, account: ANY }), editions] as const,
  ),
  ...LIST_NAMES.map((list) => [csvUrl('zh-CN', list), SITE_PAGES[pageOfList(list)]] as const),
  ...OTHERS,
];

/**
 * True when an edition may have the page or file at an address of the site: the team's has all, every other one only what
 * the table above names. Whether it is there depends on the book besides.
 */
export function mayHave(edition: Edition, address: string): boolean {
  return edition === 'team' || allowed[edition].test(address.replace(/[?#].*$/, ''));
}

const allowed: Readonly<Record<Lower, RegExp>> = {
  executive: patternOf('executive'),
  training: patternOf('training'),
  customer: patternOf('customer'),
};

function patternOf(edition: Lower): RegExp {
  const addresses = ADDRESSES.filter(([, editions]) => editions.includes(edition)).map(([address]) =>
    address.replaceAll('.', String.raw`\.`).replaceAll(ANY, '[^/]+'),
  );
  return new RegExp(`^(?:/en)?(?:${addresses.join('|')})$`);
}

function entries<Key extends string, Value>(record: Readonly<Record<Key, Value>>): readonly (readonly [Key, Value])[] {
  return Object.entries<Value>(record) as [Key, Value][]; // the keys of an object literal
}
