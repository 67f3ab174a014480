import { dayAfter } from './days.ts';
import { documentOf, type Front } from './front-matter.ts';
import { paragraphs } from './prose.ts';
import type { Sketch } from './sketch.ts';

type Account = Front<'account'>;

/** What speaks for a tier, and the answers on urgency that fit it. */
const SIGNS = {
  A: ['selection-started', { objective: true, subjective: true, resolve: 'high', feasibility: true, selection: true }],
  B: ['waiting-for-event', { objective: true, subjective: true, resolve: 'mid', feasibility: true, selection: false }],
  C: ['urgency-not-felt', { objective: true, subjective: true, resolve: 'low', feasibility: false, selection: false }],
  D: [
    'satisfied-with-incumbent',
    { objective: true, subjective: false, resolve: 'low', feasibility: false, selection: false },
  ],
} as const satisfies Record<Sketch['tier'], readonly [string, Account['urgency']]>;

/** Parts 1 and 2 of the plan. */
export function accountDocument(sketch: Sketch): string {
  const { random, asOf, tier, seats, industry, people } = sketch;
  const [fact, urgency] = SIGNS[tier];
  const isClose = tier === 'A' || tier === 'B';
  const front: Account = {
    name: sketch.name,
    otherName: sketch.otherName,
    status: 'active',
    industry: industry.id,
    region: random.pick(['华北', '西北', '华东', '华南']),
    lifecycle: random.pick(['prospect', 'customer', 'loyal']),
    size: random.pick(['large', 'medium', 'small']),
    tier: {
      declared: tier,
      evidence: [{ fact, source: '与信息部的会谈纪要', date: dayAfter(asOf, -random.whole(5, 60)) }],
    },
    urgency,
    rationale: `年收入约 ${random.whole(3, 60)} 亿元，${industry.asset}数量多，一处做成的应用其他${industry.site}可以直接采用。`,
    rationaleReviewed: dayAfter(asOf, -random.whole(10, random.chance(10) ? 420 : 340)),
    ...(tier === 'B' && {
      materials: [{ title: '案例与服务说明', audience: '信息部', updatedOn: dayAfter(asOf, -random.whole(5, 100)) }],
    }),
    ...(isClose && { budget: random.whole(10, 90) * 10_000 }),
    revenue: [2023, 2024, 2025].map((year) => ({ year, amount: random.whole(5, 900) * 10_000 })),
    team: [
      { member: seats.manager, role: 'account-manager', duty: '计划负责人，合同与商机节奏' },
      ...(isClose ? [{ member: seats.sponsor, role: 'executive-sponsor' as const, duty: '高层互访与资源裁决' }] : []),
      { member: seats.presales, role: 'presales', duty: '方案与投标技术文件' },
      { member: seats.delivery, role: 'delivery', duty: '交付与验收' },
    ],
    background: {
      company: {
        text: `共有 ${random.whole(2, 30)} 个${industry.site}，${industry.asset} ${random.whole(20, 6000)} 台（套）。`,
        source: '2025 年度报告',
        date: dayAfter(asOf, -random.whole(60, 300)),
        ...confirmation(sketch),
      },
      customers: {
        text: '下游以长期合同为主，交付数据的及时与准确影响结算。',
        source: '2025 年度报告管理层讨论',
        date: dayAfter(asOf, -random.whole(60, 300)),
      },
      competitors: {
        text: '同业已先一步集中管控，成本对标压力逐年加大。',
        source: '行业协会统计公报',
        date: dayAfter(asOf, -random.whole(60, 300)),
      },
      foci: [
        {
          focus: 'innovation',
          text: `数字化专项三年投资 ${random.whole(1, 9)} 亿元，由总工程师牵头。`,
          source: '专项实施方案',
          date: dayAfter(asOf, -random.whole(30, 200)),
        },
      ],
      incumbents: [
        {
          name: random.pick(['衡洛自控', '砚桥软件', '塬上数科']),
          share: random.whole(10, 70),
          since: random.whole(2008, 2022),
          problems: ['接口改造周期长'],
          source: '系统现状座谈',
          date: dayAfter(asOf, -random.whole(30, 200)),
        },
      ],
    },
  };
  const mentions = [
    { text: '战略地图', path: 'strategy.md' },
    ...people.slice(0, 2).map(({ name, file }) => ({ text: name, path: `people/${file}.md` })),
  ];
  return documentOf('account', front, paragraphs(random, mentions));
}

function confirmation({ random, asOf, people }: Sketch) {
  const person = people[2];
  return person && random.chance(50)
    ? { confirmedBy: person.file, confirmedOn: dayAfter(asOf, -random.whole(1, 50)) }
    : {};
}
