import { dayAfter } from './days.ts';
import { documentOf, type Front } from './front-matter.ts';
import { paragraphs } from './prose.ts';
import type { Sketch } from './sketch.ts';
import { NEED_IDS } from './strategy.ts';

type Action = NonNullable<Front<'goals'>['actions']>[string];

/** Four goals, two of each kind, and six actions; one in twelve is a little late. */
export function goalsDocument(sketch: Sketch): string {
  const { random, asOf, tier, people, seats, seeksUser } = sketch;
  const goal = (kind: 'revenue' | 'relationship', text: string, metric: string) => ({
    kind,
    text,
    metric,
    due: dayAfter(asOf, random.whole(60, 400)),
    subGoals: random
      .some(['口径形成书面文件', '首批范围由客户选定', '验收清单定稿', '接口责任写清楚'], random.whole(1, 3))
      .slice(),
  });
  const action = (of: string, what: string, owner: string, more: Partial<Action> = {}): Action => ({
    goal: of,
    what,
    owner,
    due: random.chance(8) ? dayAfter(asOf, -random.whole(1, 25)) : dayAfter(asOf, random.whole(5, 200)),
    status: random.pick(['open', 'doing']),
    ...(random.chance(40) && { budget: random.whole(1, 12) * 10_000 }),
    people: random.some(people, random.whole(1, 2)).map(({ file }) => file),
    ...(tier === 'A' && { cites: ['trial-data'] }),
    ...more,
  });
  const doneOn = dayAfter(asOf, -random.whole(15, 90));
  const front: Front<'goals'> = {
    goals: {
      'sign-contract': goal('revenue', `新签 ${random.whole(2, 30) * 100} 万元`, '新签合同额（万元）'),
      'collect-payment': goal('revenue', `到账 ${random.whole(2, 20) * 50} 万元`, '到账金额（万元）'),
      'leaders-see-value': goal('relationship', '决策层把我们看作能解决问题的伙伴', '决策层两人的关系等级'),
      'site-adopts': goal('relationship', '一线单位从观望转为愿意共同验证', '一线月登录用户数'),
    },
    actions: {
      'trial-report': action('sign-contract', '试点报告定稿，由使用部门逐条签认', seats.presales, {
        status: 'done',
        due: dayAfter(doneOn, 3),
        doneOn,
        evidence: '试点报告 V1.0，使用部门签署',
      }),
      'written-offer': action('sign-contract', '建议书逐站列出范围、停机时数和金额', seats.presales, {
        need: random.pick(NEED_IDS),
        dependsOn: ['trial-report'],
      }),
      'acceptance-list': action('collect-payment', '按验收清单完成资料自查', seats.delivery),
      'payback-note': action('leaders-see-value', '按核减费用的口径写两页回收说明', seats.manager, {
        dependsOn: ['trial-report'],
      }),
      'executive-talk': action('leaders-see-value', '向决策层说明成效，只用三个数字', seats.sponsor),
      ...(seeksUser
        ? { 'find-user': action('site-adopts', '请设备管理部介绍日常使用系统的人，弄清他们怎么填报', seats.delivery) }
        : { 'site-trial': action('site-adopts', '在一线跟班三天，记录实际用法', seats.delivery) }),
    },
  };
  return documentOf('goals', front, paragraphs(random, [{ text: '战略地图', path: 'strategy.md' }]));
}
