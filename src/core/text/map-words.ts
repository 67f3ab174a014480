import type { Lang } from '#schemas/field.ts';
import type { buyingRole, preference } from '#schemas/vocabulary.ts';

/** The words inside the maps. */
export interface MapWords {
  readonly influence: string;
  /** On a card, where there is little room. */
  readonly prefers: Readonly<Record<(typeof preference.names)[number], string>>;
  readonly weakToStrong: string;
  readonly influenceOf: (value: number) => string;
  readonly reportsTo: string;
  readonly uncovered: string;
  readonly coveredBy: (names: readonly string[]) => string;
  /** On a card. */
  readonly covering: (names: readonly string[]) => string;
  readonly gap: (steps: number) => string;
  readonly toBeFound: string;
  readonly outside: string;
  readonly influenceIn: (opportunity: string) => string;
  readonly influenceSays: (
    people: number,
    key: number,
    uncovered: number,
    unmet: number,
    opponent: { readonly name: string; readonly through: string } | undefined,
  ) => string;
  readonly tooManyLines: (lines: number) => string;
  readonly organisation: string;
  readonly from: string;
  readonly line: string;
  readonly to: string;
  readonly strength: string;
  readonly isReportedToBy: string;
  readonly influenceDescription: (people: number, lines: number) => string;
}

const zh: MapWords = {
  influence: '影响力 1–5',
  prefers: { us: '倾向我方', competitor: '倾向对手', neutral: '中立', 'no-decision': '倾向不做', unknown: '偏好未知' },
  weakToStrong: '影响由弱到强',
  influenceOf: (value) => `影响力 ${value}`,
  reportsTo: '汇报',
  uncovered: '无人覆盖',
  coveredBy: (names) => `由${names.join('、')}覆盖`,
  covering: (names) => `由${names.join('、')}覆盖`,
  gap: (steps) => `差距 ${steps}`,
  toBeFound: '待查明',
  outside: '客户之外',
  influenceIn: (opportunity) => `影响力地图 · ${opportunity}`,
  influenceSays: (people, key, uncovered, unmet, opponent) =>
    [
      `${people} 人中关键人物 ${key} 位，${uncovered === 0 ? '都有人覆盖' : `${uncovered} 位无人覆盖`}${unmet === 0 ? '' : `，${unmet} 位还没有接触过`}`,
      opponent === undefined
        ? '没有人反对'
        : `反对最强的是${opponent.name}，${opponent.through === '' ? '还没有支持者能影响到' : `可经${opponent.through}影响`}`,
    ].join('；') + '。',
  tooManyLines: (lines) => `${lines} 条影响线画在一起看不清，只画汇报线；影响线见下表。`,
  organisation: '组织',
  from: '自',
  line: '关系',
  to: '到',
  strength: '强度',
  isReportedToBy: '下属',
  influenceDescription: (people, lines) =>
    `${people} 人、${lines} 条关系线，按形象、决策、实施、使用四层排列；下表是同样的内容。`,
};

const en: MapWords = {
  influence: 'Influence 1–5',
  prefers: {
    us: 'Prefers us',
    competitor: 'Competitor',
    neutral: 'Neutral',
    'no-decision': 'No decision',
    unknown: 'Unknown',
  },
  weakToStrong: 'Weak to strong',
  influenceOf: (value) => `influence ${value}`,
  reportsTo: 'Reports to',
  uncovered: 'Nobody covers',
  coveredBy: (names) => `covered by ${names.join(', ')}`,
  covering: (names) => `By ${names.join(', ')}`,
  gap: (steps) => `Gap ${steps}`,
  toBeFound: 'To be found',
  outside: 'Outside',
  influenceIn: (opportunity) => `Influence map · ${opportunity}`,
  influenceSays: (people, key, uncovered, unmet, opponent) =>
    [
      `${key} of ${people} ${people === 1 ? 'person' : 'people'} ${key === 1 ? 'is' : 'are'} key, ${uncovered === 0 ? 'each covered' : `${uncovered} covered by nobody`}${unmet === 0 ? '' : `, ${unmet} never met`}`,
      opponent === undefined
        ? 'nobody opposes'
        : `the strongest opposition is ${opponent.name}, ${opponent.through === '' ? 'whom no supporter influences yet' : `to be reached through ${opponent.through}`}`,
    ].join('; ') + '.',
  tooManyLines: (lines) =>
    `${lines} lines of influence cannot be told apart in one picture: only reporting is drawn, the table below lists them all.`,
  organisation: 'Organisation',
  from: 'From',
  line: 'Relation',
  to: 'To',
  strength: 'Strength',
  isReportedToBy: 'Has as report',
  influenceDescription: (people, lines) =>
    `${people} people and ${lines} lines in four layers: image, decision, implementation, user. The table below holds the same facts.`,
};

/** The words inside the maps in one language. */
export function mapWords(lang: Lang): MapWords {
  return lang === 'en' ? en : zh;
}

const SIGNS: Readonly<Record<(typeof buyingRole.names)[number], Readonly<Record<Lang, string>>>> = {
  coach: { 'zh-CN': '教', en: 'C' },
  approver: { 'zh-CN': '批', en: 'A' },
  recommender: { 'zh-CN': '荐', en: 'R' },
  'decision-maker': { 'zh-CN': '决', en: 'D' },
  sponsor: { 'zh-CN': '赞', en: 'S' },
};

/** One sign for a role, for badges; the legend spells it out. */
export function roleSign(role: (typeof buyingRole.names)[number], lang: Lang): string {
  return SIGNS[role][lang];
}
