import type { Lang } from '#schemas/field.ts';
import type { buyingRole } from '#schemas/vocabulary.ts';

/** The words inside the maps. */
export interface MapWords {
  readonly influence: string;
  readonly influenceOf: (value: number) => string;
  readonly reportsTo: string;
  readonly uncovered: string;
  readonly coveredBy: (names: readonly string[]) => string;
  readonly gap: (steps: number) => string;
  readonly toBeFound: string;
  readonly outside: string;
  readonly influenceDescription: (people: number, lines: number) => string;
  readonly strategyDescription: (nodes: number, lines: number) => string;
  readonly assumed: string;
  readonly confirmed: string;
  readonly whiteSpace: string;
  readonly columns: Readonly<Record<'goal' | 'strategy' | 'tactic' | 'need' | 'solution' | 'opportunity', string>>;
}

const zh: MapWords = {
  influence: '影响力 1–5',
  influenceOf: (value) => `影响力 ${value}`,
  reportsTo: '汇报',
  uncovered: '无人覆盖',
  coveredBy: (names) => `由${names.join('、')}覆盖`,
  gap: (steps) => `差距 ${steps}`,
  toBeFound: '待查明',
  outside: '客户之外',
  influenceDescription: (people, lines) =>
    `${people} 人、${lines} 条关系线，按形象、决策、实施、使用四层排列；下表是同样的内容。`,
  strategyDescription: (nodes, lines) => `${nodes} 个节点、${lines} 条连线；下表是同样的内容。`,
  assumed: '假设',
  confirmed: '客户已确认',
  whiteSpace: '空白：尚无商机',
  columns: { goal: '目标', strategy: '战略', tactic: '战术', need: '需求', solution: '解决方案', opportunity: '商机' },
};

const en: MapWords = {
  influence: 'Influence 1–5',
  influenceOf: (value) => `influence ${value}`,
  reportsTo: 'Reports to',
  uncovered: 'Nobody covers',
  coveredBy: (names) => `covered by ${names.join(', ')}`,
  gap: (steps) => `Gap ${steps}`,
  toBeFound: 'To be found',
  outside: 'Outside',
  influenceDescription: (people, lines) =>
    `${people} people and ${lines} lines in four layers: image, decision, implementation, user. The table below holds the same facts.`,
  strategyDescription: (nodes, lines) => `${nodes} nodes and ${lines} lines. The table below holds the same facts.`,
  assumed: 'Assumed',
  confirmed: 'Confirmed by the customer',
  whiteSpace: 'White space: no opportunity',
  columns: {
    goal: 'Goals',
    strategy: 'Strategies',
    tactic: 'Tactics',
    need: 'Needs',
    solution: 'Solutions',
    opportunity: 'Opportunities',
  },
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
