import { stage as stages } from '#schemas/vocabulary.ts';
import { dayAfter } from './days.ts';
import { documentOf, type Front } from './front-matter.ts';
import { paragraphs } from './prose.ts';
import type { Sketch } from './sketch.ts';
import { NEED_IDS } from './strategy.ts';

type Opportunity = Front<'opportunity'>;
type Stage = Opportunity['stage'];

/** Days to the expected close of a tier's earliest opportunity: well inside its window. */
const CLOSES = { A: [25, 170], B: [195, 350], C: [380, 535], D: [560, 900] } as const;

/** The stages that an opportunity of a tier may have reached. */
const REACHED: Readonly<Record<Sketch['tier'], readonly Stage[]>> = {
  A: ['propose', 'tender', 'negotiate'],
  B: ['qualify', 'propose'],
  C: ['develop', 'qualify'],
  D: ['develop'],
};

/** What fits a stage: probability, days in it, the customer's step. */
const FITS: Readonly<
  Record<Stage, readonly [from: number, to: number, days: number, step: NonNullable<Opportunity['procurementStep']>]>
> = {
  develop: [5, 20, 170, 'need-approval'],
  qualify: [10, 40, 55, 'need-approval'],
  propose: [20, 60, 85, 'criteria'],
  tender: [30, 80, 85, 'tender-evaluate'],
  negotiate: [60, 95, 55, 'sign'],
  deliver: [100, 100, 300, 'sign'],
};

const NAMES: Readonly<Record<string, string>> = {
  'equipment-health': '设备智能运维',
  'data-foundation': '数据底座一期',
  'work-safety': '作业现场安全哨兵',
  'field-work': '移动作业终端',
  'spare-parts': '备件供应协同',
  'early-warning': '故障预警试点',
};

/** The `at`-th opportunity of an account; the first one closes first and decides the tier. */
export function opportunityDocument(id: string, at: number, sketch: Sketch): string {
  const { random, asOf, tier, seats, industry, people } = sketch;
  const [soonest, latest] = CLOSES[tier];
  const stage: Stage = at === 0 ? random.pick(REACHED[tier]) : 'develop';
  const [least, most, stay, procurementStep] = FITS[stage];
  const rank = stages.names.indexOf(stage);
  const probability = random.whole(least, most);
  const needs = NEED_IDS.slice(at * 2, at * 2 + 2);
  const stageSince = dayAfter(asOf, -random.whole(3, stay));
  const front: Opportunity = {
    name: `${industry.site}${NAMES[id] ?? '项目'}`,
    otherName: `${industry.en} ${id.replace('-', ' ')}`,
    state: at === 0 && tier === 'A' ? 'current' : 'planned',
    stage,
    stageSince,
    value: random.whole(8, 160) * 100_000,
    probability,
    expectedClose: dayAfter(asOf, at === 0 ? random.whole(soonest, latest) : latest + random.whole(10, 300)),
    owner: seats.manager,
    strategyFit: '属于年度重点行业，用我方主推方案',
    source: random.pick(['existing-customer', 'referral', 'inbound-request']),
    needs,
    solutions: [random.pick(['smart-operations', 'data-foundation', 'safety-sentinel'])],
    elements: elementsOf(sketch),
    ...(rank > stages.names.indexOf('qualify') && { goNoGo: goDecision(sketch, stageSince) }),
    procurementStep,
    shortlisted: probability >= 20,
    scheduleClear: probability >= 20,
    offerings: needs.map((need) => ({ offering: '按标准接口交付', need, fit: '试点已验证', limits: '不含旧设备改造' })),
    roles: people.slice(0, 3).flatMap(({ file, roles }) => roles.slice(0, 1).map((role) => ({ person: file, role }))),
    competitors: random
      .some(['hengluo-control', 'yanqiao-software', 'yuanshang-digital', 'qiongchuan-instruments'], random.whole(1, 2))
      .map((competitor) => ({ competitor })),
    ...(rank > stages.names.indexOf('tender') && {
      tender: { submittedOn: dayAfter(stageSince, -20), result: '综合得分第一' },
    }),
    nextStep: { what: '与使用部门核对范围和停机窗口', owner: seats.presales, due: dayAfter(asOf, random.whole(3, 40)) },
  };
  return documentOf(
    'opportunity',
    front,
    paragraphs(random, [
      { text: '智能运维', path: '../../../solutions/smart-operations.md' },
      { text: '客户背景', path: '../account.md' },
    ]),
  );
}

/** All six elements: known, or with a day and a way to learn them. */
function elementsOf({ random, asOf }: Sketch): NonNullable<Opportunity['elements']> {
  const element = (known: string, how: string) =>
    random.chance(85) ? { known } : { learnBy: dayAfter(asOf, random.whole(5, 90)), how };
  return {
    need: element(`${random.whole(20, 900)} 台设备提前 3 天以上预警`, '请使用部门核对需求清单'),
    schedule: element('年度计划下达后三个月内签约', '向信息部了解年度计划节奏'),
    budget: element(`概算 ${random.whole(2, 20) * 100} 万元`, '向财务部对口人员了解概算'),
    competition: element('现有供应商以现有画面为主要理由参与', '查公开的采购公告'),
    decision: element('信息部推荐，副总经理决定，总经理批准', '请信息部说明评审次序'),
    criteria: element('误报率、停机时数、维护责任三项，权重未定', '与使用部门访谈后排序'),
  };
}

function goDecision({ random, seats }: Sketch, before: string): NonNullable<Opportunity['goNoGo']> {
  return {
    worth: { answer: 'yes', why: '做成以后其他单位可以直接采用。' },
    feasible: { answer: 'yes', why: '试点已运行三个月，实施人手够用。' },
    canWin: { answer: random.pick(['yes', 'unknown']), why: '使用部门支持，采购部门中立。' },
    gapsCloseable: { answer: 'yes', why: '接口按标准设计，不依赖对方改造。' },
    decision: 'go',
    approver: seats.sponsor,
    date: dayAfter(before, -random.whole(1, 40)),
  };
}
