import { dayAfter } from './days.ts';
import { documentOf, type Front } from './front-matter.ts';
import { paragraphs } from './prose.ts';
import type { Sketch } from './sketch.ts';

/** What the account is worth, as tier A asks for it. */
export function assessmentDocument({ random, asOf }: Sketch): string {
  const score = () => random.whole(1, 5);
  const front: Front<'assessment'> = {
    assessedOn: dayAfter(asOf, -random.whole(10, 150)),
    valueAnalysis: {
      strategyFit: score(),
      positioningFit: score(),
      productFit: score(),
      profitability: score(),
      receivableRisk: score(),
      resourceLoad: score(),
    },
    inputOutput: {
      output: { sales: score(), profit: score(), influence: score() },
      input: { people: score(), money: score(), materials: score() },
    },
    quadrant: { success: random.whole(55, 95), attractiveness: random.whole(40, 95) },
  };
  return documentOf('assessment', front, paragraphs(random));
}

/** How the customer buys: the six steps with their owners, the decision and the payment. */
export function buyingDocument({ random, asOf, people }: Sketch): string {
  const owner = people.slice(0, 1).map(({ file }) => file);
  const step = (department: string, status: 'done' | 'running' | 'ahead') => ({ owners: owner, department, status });
  const provenance = { source: '与信息部的会谈纪要', date: dayAfter(asOf, -random.whole(20, 170)) };
  const front: Front<'buying'> = {
    steps: {
      'need-approval': step('信息与数字化部', 'done'),
      'survey-screen': step('信息与数字化部', 'done'),
      criteria: step('设备管理部', 'running'),
      'tender-evaluate': step('采购部', 'ahead'),
      inspect: step('设备管理部', 'ahead'),
      sign: step('采购部', 'ahead'),
    },
    decision: {
      cycleDays: random.whole(60, 300),
      difficulty: random.whole(1, 5),
      ranking: ['quality', 'price', 'supply', 'long-term'],
      ...provenance,
    },
    operations: {
      resources: '现金流稳定，年度投资计划按季度下达。',
      stability: 'stable',
      paymentTermDays: random.pick([30, 60, 90]),
      paymentPunctuality: random.pick(['on-time', 'up-to-30-days-late']),
      ...provenance,
    },
  };
  return documentOf('buying', front, paragraphs(random));
}

/** The last quarterly review, by the name of its file. */
export function reviewDocument({ random, asOf, seats }: Sketch): readonly [name: string, text: string] {
  const date = dayAfter(asOf, -random.whole(5, 85));
  const front: Front<'review'> = {
    attendees: [seats.manager, seats.sponsor],
    findings: { obstacles: '接口责任尚未写清。', forecast: '年内签约的把握不变。' },
    decisions: [{ what: '接口责任写成一页，请对方书面确认', owner: seats.presales, due: dayAfter(asOf, 20) }],
    nextDue: dayAfter(date, 90),
  };
  return [`${date}-quarterly-business-review`, documentOf('review', front, paragraphs(random))];
}
