import { expect, test } from 'vitest';
import { placed } from '#core/views/course/quiz/place.ts';
import type { Question } from '#core/views/course/quiz/question.ts';
import { roleDrafts } from '#core/views/course/quiz/roles.ts';
import { windowDrafts } from '#core/views/course/quiz/tier-window.ts';
import { real } from '../../real-book.ts';

/** A question as it is read: what is asked, each answer with its reason, the right one starred, and the links. */
function read(question: Question | undefined): readonly string[] {
  if (!question) return [];
  const { number, ask, quote, facts = [], options, mistaken, links } = question;
  return [
    `${number}. ${ask}`,
    ...(quote === undefined ? [] : [`“${quote}”`]),
    ...facts.map(({ label, value }) => `${label}: ${value}`),
    ...options.map(({ text, isRight, why }) => `${isRight ? '*' : '-'} ${text} | ${why}`),
    mistaken,
    ...links.map(({ label, href }) => `${label} ${href}`),
  ];
}

test('a project in delivery does not count', () => {
  const [, question] = placed('tiers', windowDrafts(real('en')), 'en');
  expect(read(question)).toEqual([
    '2. By its closing window, which tier is this account?',
    'Opportunity 1 · Delivery: signed 3 months ago',
    'Opportunity 2 · Proposal: closes in 9 months',
    'Opportunity 3 · Qualification: closes in 15 months',
    '- Tier A | The window of Tier A is up to 6 months. The earliest dated open opportunity closes in 9 months. An opportunity that is signed and in delivery is no longer open, so it does not count.',
    '* Tier B | The window of Tier B is more than 6 and up to 12 months. The earliest dated open opportunity closes in 9 months.',
    '- Tier C | The window of Tier C is more than 12 and up to 18 months. The earliest dated open opportunity closes in 9 months.',
    '- Tier D | The window of Tier D is more than 18 months. The earliest dated open opportunity closes in 9 months.',
    'The one most easily mistaken for it: The window of Tier A is up to 6 months. The earliest dated open opportunity closes in 9 months. An opportunity that is signed and in delivery is no longer open, so it does not count.',
    'Tier B /en/tiers/b/',
    'Closing window /en/course/lessons/tier-windows/',
  ]);
});

test('and in Chinese', () => {
  const [, question] = placed('tiers', windowDrafts(real('zh-CN')), 'zh-CN');
  expect(read(question)).toEqual([
    '2. 按成交时间窗，这家客户是哪一级？',
    '商机 1 · 工程实施: 3 个月前已签约',
    '商机 2 · 提案: 还有 9 个月成交',
    '商机 3 · 售前立项: 还有 15 个月成交',
    '- A 级 | A 级的时间窗是至多 6 个月。最早一个有日期的未结商机还有 9 个月成交。已签约、正在实施的商机不再是未结商机，不算在内。',
    '* B 级 | B 级的时间窗是大于 6 个月、至多 12 个月。最早一个有日期的未结商机还有 9 个月成交。',
    '- C 级 | C 级的时间窗是大于 12 个月、至多 18 个月。最早一个有日期的未结商机还有 9 个月成交。',
    '- D 级 | D 级的时间窗是超过 18 个月。最早一个有日期的未结商机还有 9 个月成交。',
    '最容易错选的一项：A 级的时间窗是至多 6 个月。最早一个有日期的未结商机还有 9 个月成交。已签约、正在实施的商机不再是未结商机，不算在内。',
    'B 级 /tiers/b/',
    '成交时间窗 /course/lessons/tier-windows/',
  ]);
});

test('a role that nobody of the book shows is asked for by what is said of it', () => {
  const question = placed('roles', roleDrafts(real('en')), 'en').find(({ id }) => id === 'role-sponsor');
  expect(read(question)).toEqual([
    '5. Which role is this?',
    '“Whoever pushes the matter openly and is ready to move people and money for it; not always entitled to decide, and yet things begin to move.”',
    '- Approver | It means: Whoever gives the final approval of the purchase; they ask whether it is worth the money and who carries the risk, and seldom choose the supplier.',
    '- Recommender | It means: Whoever evaluates and writes or reviews the technical requirements; they do not decide, and yet they decide who is compared.',
    '- Coach | It means: Somebody who openly wants our solution, is credible to us and inside their organisation, and gives guidance that may properly be shared.',
    '* Sponsor | It shows in people sent and money spent; kind words in meetings are not enough.',
    'Most easily mistaken for it is “Coach”. It means: Somebody who openly wants our solution, is credible to us and inside their organisation, and gives guidance that may properly be shared.',
    'Sponsor /en/roles/sponsor/',
    'Five roles /en/course/lessons/five-roles/',
  ]);
});

test('the other roles are asked for by somebody of the book', () => {
  const question = placed('roles', roleDrafts(real('zh-CN')), 'zh-CN').find(({ id }) => id === 'person-approver');
  expect(read(question)).toEqual([
    '4. 基岩石油的林淑芬，在这次采购中是哪种角色？',
    '职务: 首席财务官',
    '在采购中的权限: 500 万元以上数字化投资的会签人，主持投资评审会',
    '主要关心的问题: 投资回收期按可核减的作业费和电费计算，不计增油量；2026 年专项资金结转规模，四季度集中验收的合规风险',
    '- 推荐者 | 推荐者写要求、提评价意见，自己不作选择；这里说的不是这样。',
    '- 决策者 | 决策者比较方案、选定一种；这个人签的是钱，问的是值不值。',
    '- 教练 | 教练公开希望用我方方案，给过可以分享的指引；这里看不出来。',
    '* 批准者 | 林淑芬是批准者：对购买有最终批准权的人，关心投入是否值得、风险由谁承担，一般不参与选型。',
    '最容易错选的一项：决策者比较方案、选定一种；这个人签的是钱，问的是值不值。',
    '林淑芬 /accounts/bedrock-petroleum/people/lin-shufen/',
    '批准者 /roles/approver/',
  ]);
});
