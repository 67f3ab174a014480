import { dayAfter } from './days.ts';
import { documentOf, type Front } from './front-matter.ts';
import { paragraphs } from './prose.ts';
import { SOLUTIONS } from './shared-files.ts';
import type { Sketch } from './sketch.ts';

type Words = (asset: string, site: string, number: number) => string;

const GOALS: readonly (readonly [string, Words])[] = [
  ['lower-cost', (_asset, site, number) => `三年内${site}单位运行成本下降 ${number}%`],
  ['steady-output', (asset, _site, number) => `${asset}可用率提高到 ${85 + (number % 14)}%`],
  ['no-major-incident', () => '不发生较大及以上安全环保事故'],
];
const STRATEGIES: readonly (readonly [string, Words])[] = [
  ['condition-based', (asset) => `${asset}由定期检修转为按状态检修`],
  ['one-standard', (_asset, site) => `各${site}使用同一套数据标准`],
  ['fewer-staffed-sites', (_asset, site) => `${site}少人值守，人力转到异常处置`],
  ['contractor-oversight', () => '自有队伍与外委队伍按同一套要求管理'],
];
const TACTICS: readonly (readonly [string, Words])[] = [
  ['automatic-diagnosis', (asset) => `${asset}异常自动诊断，每日推送检修队`],
  ['joint-windows', () => '检修窗口与生产计划联合编排'],
  ['master-data', () => '设备主数据统一编码'],
  ['retire-reports', (_asset, _site, number) => `停用 ${number} 张手工报表，由平台出数`],
  ['electronic-permits', () => '高风险作业票全部电子化'],
  ['electronic-patrol', (_asset, site) => `${site}人工巡检改为电子巡检加现场复核`],
];
const NEEDS: readonly (readonly [string, Words])[] = [
  ['early-warning', (asset, _site, number) => `${asset}故障提前 3 天以上预警，误报率低于 ${10 + (number % 10)}%`],
  ['work-orders', () => '预警自动生成工单，处理结果回到诊断模型'],
  ['data-in-one-place', (_asset, site) => `${site}数据按同一编号进入一处，延迟不超过 5 分钟`],
  ['data-quality', () => '缺数、跳变、死值自动发现并派给责任人'],
  ['work-watch', () => '高风险作业全程可见，留存 90 天'],
  ['offline-patrol', () => '离线也能填写和拍照，恢复通信后不丢记录'],
];

/** Which strategy each tactic carries out, by their places in the lists. */
const CARRIES = [0, 0, 1, 1, 3, 2] as const;

/** Which solution meets which need, in the order of the needs. */
const MEETS = [
  'smart-operations',
  'smart-operations',
  'data-foundation',
  'data-foundation',
  'safety-sentinel',
  'field-mobility',
] as const;

/** Where we stand at a customer, as tier A asks for it. */
const SWOT: NonNullable<Front<'strategy'>['swot']> = {
  subject: 'us-at-account',
  strengths: { 'trial-data': { text: '试点数据由使用部门签认' } },
  weaknesses: { 'few-contacts': { text: '采购部只见过一次' } },
  opportunities: { 'budget-year': { text: '年度投资计划留有余额' } },
  threats: { 'incumbent-screen': { text: '现有供应商以画面习惯留人' } },
  moves: [{ from: ['trial-data', 'few-contacts'], strategy: '请使用部门向采购部介绍试点结果。' }],
};

/** Needs that a plan's opportunities are about. */
export const NEED_IDS = NEEDS.map(([id]) => id);

/** The name of the item at a place of a list. */
function nameAt(words: readonly (readonly [string, Words])[], at: number): string {
  return words[at % words.length]?.[0] ?? '';
}

/** Strategy map (3 goals, 4 strategies, 6 tactics, 6 needs) and execution map. */
export function strategyDocument(sketch: Sketch): string {
  const { random, asOf, people } = sketch;
  const named = <T>(words: readonly (readonly [string, Words])[], more: (at: number) => T) =>
    Object.fromEntries(words.map(([id, text], at) => [id, { ...nodeOf(sketch, text, at), ...more(at) }]));
  const front: Front<'strategy'> = {
    reviewed: dayAfter(asOf, -random.whole(5, 150)),
    goals: named(GOALS, () => ({})),
    strategies: named(STRATEGIES, (at) => ({
      serves: at === 0 ? [nameAt(GOALS, 0), nameAt(GOALS, 1)] : [nameAt(GOALS, at - 1)],
    })),
    tactics: named(TACTICS, (at) => ({ serves: [nameAt(STRATEGIES, CARRIES[at] ?? 0)] })),
    needs: named(NEEDS, (at) => ({ from: [nameAt(TACTICS, at)] })),
    execution: NEED_IDS.map((need, at) => executionLine(need, at, sketch)),
    steps: {
      validated: people.slice(0, 1).map(({ file }) => ({ person: file, on: dayAfter(asOf, -random.whole(5, 90)) })),
      relations: people.slice(0, 1).map(({ file }) => file),
      cases: ['one-site-first'],
    },
    ...(sketch.tier === 'A' && { swot: SWOT }),
  };
  return documentOf(
    'strategy',
    front,
    paragraphs(random, [
      { text: '行动计划', path: 'goals.md' },
      { text: '数据底座', path: '../../solutions/data-foundation.md' },
    ]),
  );
}

/** The first needs are met in the account's opportunities; the others are white space. */
function executionLine(need: string, at: number, { opportunities }: Sketch) {
  const solution = MEETS[at] ?? SOLUTIONS[0][0];
  const opportunity = at < 4 ? opportunities[at >> 1] : undefined;
  if (opportunity === undefined) return { need, solution, state: 'potential' as const };
  return { need, solution, opportunity, state: at < 2 ? ('current' as const) : ('planned' as const) };
}

function nodeOf({ random, asOf, industry, people }: Sketch, text: Words, at: number) {
  const owner = people[Math.min(at, 2)];
  const date = dayAfter(asOf, -random.whole(30, 300));
  const isConfirmed = owner !== undefined && (at === 0 || random.chance(50));
  return {
    text: text(industry.asset, industry.site, random.whole(4, 40)),
    ...(random.chance(60) && { metric: random.pick(['年度审计口径（%）', '每月起数', '小时/月', '占比（%）']) }),
    owners: owner ? [owner.file] : [],
    source: random.pick(['年度报告管理层讨论', '年度工作会报告', '技术交流纪要', '专项实施方案']),
    date,
    ...(isConfirmed && { confirmedBy: owner.file, confirmedOn: dayAfter(date, random.whole(0, 25)) }),
  };
}
