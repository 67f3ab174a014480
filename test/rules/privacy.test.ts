import { describe, expect, test } from 'vitest';
import { check, compileBook, edited, type Files } from '../core/book.ts';

const KIM = 'accounts/acme/people/kim.md';
const NIA = 'accounts/acme/people/nia.md';
const GOALS = 'accounts/acme/goals.md';
const RELATIONSHIPS = 'accounts/acme/relationships.md';
const REVIEW = 'accounts/acme/touchpoints/2026-10-20-review.md';
const WORKSHOP = 'accounts/acme/touchpoints/2026-11-05-workshop.md';
const WELL = 'accounts/acme/opportunities/well.md';
const BODY = 'Prefers short papers.';

const holds = (place: string, what: string) =>
  `${place} warning privacy/personal-detail: This text holds a private detail: ${what}.`;
const mentions = (place: string, what: string) =>
  `${place} error privacy/improper-benefit: This text mentions ${what}.`;
const secret = (place: string, what: string) =>
  `${place} error privacy/unauthorised-information: This text mentions ${what}.`;

/** The register with one entry in order. */
const register = (what: string, kind = 'training'): Files => ({
  'accounts/acme/hospitality.md': `---
entries:
  - date: 2026-09-10
    kind: ${kind}
    what: ${what}
    purpose: Train the shift leaders
    value: 200
    guests: [nia]
    hosts: [eve]
    approver: bob
    status: held
---
`,
});

const chinese = (changes: Files) => compileBook(changes).diagnostics.map(({ message }) => message['zh-CN']);

describe('privacy/retention-over', () => {
  test('data may be kept on the last day', () => {
    expect(check(edited(NIA, 'retentionUntil: 2028-11-05', 'retentionUntil: 2026-11-16'))).toEqual([]);
  });

  test('and not on the day after', () => {
    expect(check(edited(NIA, 'retentionUntil: 2028-11-05', 'retentionUntil: 2026-11-15'))).toEqual([
      `${NIA}:22:19 error privacy/retention-over: This person’s data was to be kept until \`2026-11-15\`.`,
    ]);
  });
});

describe('privacy/basis-not-lawful', () => {
  test('legitimate interest is no basis in China, which is the default', () => {
    expect(check(edited(NIA, 'basis: contract-party', 'basis: legitimate-interest'))).toEqual([
      `${NIA}:18:10 error privacy/basis-not-lawful: Where Chinese law applies (\`CN\`), \`legitimate-interest\` is no lawful basis.`,
    ]);
  });

  test.each(['EU', 'UK', 'other'])('it is left to the author in %s', (jurisdiction) => {
    expect(
      check(edited(NIA, 'basis: contract-party', `basis: legitimate-interest\n  jurisdiction: ${jurisdiction}`)),
    ).toEqual([]);
  });

  test.each(['consent', 'public-source', 'contract-party'])('%s is a basis in China', (basis) => {
    expect(check(edited(NIA, 'basis: contract-party', `basis: ${basis}`))).toEqual([]);
  });
});

describe('privacy/personal-detail', () => {
  test.each(['生日', '籍贯', '家庭', '家庭情况', '孩子', '婚姻', '爱好', 'birthday', 'Hobbies'])(
    '%s in the body is told at its place',
    (word) => {
      expect(check(edited(KIM, BODY, `Prefers short papers.\n上次谈到${word}。`))).toEqual([
        holds(`${KIM}:27:5`, `\`${word}\``),
      ]);
    },
  );

  test('each place of the body is told', () => {
    const { diagnostics } = compileBook(edited(KIM, BODY, '爱好钓鱼，孩子上学。'));
    expect(diagnostics.map(({ span, message }) => [span.end - span.start, message['zh-CN']])).toEqual([
      [2, '这里写了私人信息：`爱好`。'],
      [2, '这里写了私人信息：`孩子`。'],
    ]);
  });

  test('a text of the front matter is told once, with all its words', () => {
    expect(check(edited(KIM, 'coverage: [bob, ann]', 'coverage: [bob, ann]\nconcerns:\n  - 生日和孩子'))).toEqual([
      holds(`${KIM}:13:5`, '`生日` and `孩子`'),
    ]);
  });

  test.each(['13812345678', '138 1234 5678', '138-1234-5678', '+8613812345678'])(
    'the mobile number %s is named, not repeated',
    (number) => {
      expect(check(edited(KIM, BODY, `Call ${number}.`))).toEqual([holds(`${KIM}:26:6`, 'a mobile number')]);
    },
  );

  test('an identity number is named, not repeated', () => {
    expect(check(edited(KIM, BODY, 'Id 11010119900307123x.'))).toEqual([holds(`${KIM}:26:4`, 'an identity number')]);
  });

  test.each([
    '家庭用户',
    '家庭燃气表',
    '事故发生日期',
    '产生日志',
    '医生日常',
    '12345678901',
    '订单 202611160013812345678901',
    '4138123456789',
  ])('%s is no private detail', (text) => {
    expect(check(edited(KIM, BODY, text))).toEqual([]);
  });

  test('every document of the plan is read', () => {
    expect(check(edited(REVIEW, 'Kim asked about safety.', '孩子'))).toEqual([holds(`${REVIEW}:13:1`, '`孩子`')]);
    expect(check(edited(RELATIONSHIPS, 'theme: Quality', 'theme: 爱好'))).toEqual([
      holds(`${RELATIONSHIPS}:20:12`, '`爱好`'),
    ]);
    expect(check(register('孩子的门票'))).toEqual([holds('accounts/acme/hospitality.md:5:11', '`孩子`')]);
    expect(check(edited(GOALS, 'Two goals, three actions.', '孩子'))).toEqual([holds(`${GOALS}:33:1`, '`孩子`')]);
  });
});

describe('privacy/improper-benefit', () => {
  test.each([
    '回扣',
    '好处费',
    '返点给个人',
    '红包',
    '礼金',
    '购物卡',
    '打点',
    'kickback',
    'gift cards',
    'cash',
    'Cash',
  ])('%s in a body is told at its place', (word) => {
    expect(check(edited(GOALS, 'Two goals', `关于 ${word} Two goals`))).toEqual([
      mentions(`${GOALS}:33:4`, `\`${word}\``),
    ]);
  });

  test('a gift in the register is told when it is one of these', () => {
    expect(check(register('购物卡两张', 'gift'))).toEqual([mentions('accounts/acme/hospitality.md:5:11', '`购物卡`')]);
    expect(check(register('Book on pumps', 'gift'))).toEqual([]);
  });

  test.each(['cash flow', 'cash-flow', 'cash management', 'lead to cash', 'order-to-cash', 'cashless'])(
    '%s is a matter of business',
    (text) => {
      expect(check(edited(GOALS, 'Two goals', text))).toEqual([]);
    },
  );

  test.each([
    ['accounts/acme/account.md', 'rationale: A tenth of our revenue.', 'rationale: 红包', ':19:12'],
    ['accounts/acme/strategy.md', 'text: Halve unplanned stops.', 'text: 红包', ':13:11'],
    [RELATIONSHIPS, 'theme: Quality', 'theme: 红包', ':20:12'],
    [GOALS, 'what: Meet Kim on site.', 'what: 红包', ':28:11'],
    [KIM, 'what: Show the results of the first wells.', 'what: 红包', ':17:11'],
    ['accounts/acme/opportunities/well.md', 'why: Known on site.', 'why: 红包', ':35:10'],
    [REVIEW, 'what: Send the results', 'what: 红包', ':9:9'],
  ])('the texts of %s are read', (path, from, to, place) => {
    expect(check(edited(path, from, to))).toEqual([mentions(path + place, '`红包`')]);
  });

  test('设备打点检电话 only looks like it', () => {
    expect(check(edited(GOALS, 'Two goals', '设备打点检电话'))).toEqual([]);
  });

  test('the place stands in the body when the file has Windows line ends', () => {
    const path = 'accounts/acme/goals.md';
    const text = String(edited(path, 'Two goals', '打点 two goals')[path]).replaceAll('\n', '\r\n');
    expect(check({ [path]: text })).toEqual([mentions(`${GOALS}:33:1`, '`打点`')]);
  });
});

describe('privacy/unauthorised-information', () => {
  test.each(['标底', '评委名单', '围标', '陪标', '串标', '内部评分'])('%s in a body is told at its place', (word) => {
    expect(check(edited(GOALS, 'Two goals', `关于 ${word} Two goals`))).toEqual([
      secret(`${GOALS}:33:4`, `\`${word}\``),
    ]);
  });

  test('and said in Chinese', () => {
    expect(chinese(edited(GOALS, 'Two goals', '标底'))).toEqual(['这里写了 `标底`。']);
  });

  test.each([
    ['accounts/acme/assessment.md', '---\nassessedOn: 2026-09-01\n---\n标底\n', ':4:1'],
    [
      'accounts/acme/reviews/2026-10-30-completeness.md',
      '---\nattendees: [ann]\nleader: bob\nnotes: 标底\n---\n',
      ':4:8',
    ],
  ])('the documents beside the five parts are read: %s', (path, text, place) => {
    expect(check({ [path]: text }).filter((line) => line.includes('unauthorised'))).toEqual([
      secret(path + place, '`标底`'),
    ]);
  });

  test.each(['目标底线', '指标底数', '坐标底图', '服务范围标准', '一串标签', '我方内部评分'])(
    '%s only looks like it',
    (text) => {
      expect(check(edited(GOALS, 'Two goals', text))).toEqual([]);
    },
  );

  /** The workshop with an insight. */
  const insight = (infoClass: string, text = 'The budget is approved.') =>
    edited(
      WORKSHOP,
      'commitment:',
      `insights:\n  - text: ${text}\n    infoClass: ${infoClass}\n    source: Max, workshop\n    date: 2026-11-05\ncommitment:`,
    );

  test('an insight that nobody was entitled to give is told at its class', () => {
    expect(check(insight('confidential-unauthorised'))).toEqual([
      `${WORKSHOP}:9:16 error privacy/unauthorised-information: This insight is \`confidential-unauthorised\`: nobody was entitled to give it to us.`,
    ]);
    expect(chinese(insight('confidential-unauthorised'))).toEqual([
      '这条信息标为 `confidential-unauthorised`：保密且未获授权。',
    ]);
  });

  test('its words are not told besides', () => {
    expect(check(insight('confidential-unauthorised', '标底是四百万'))).toHaveLength(1);
  });

  test.each(['public', 'shared', 'confidential-authorised'])('what is %s may be recorded', (infoClass) => {
    expect(check(insight(infoClass))).toEqual([]);
  });
});

describe('privacy/refused-person-referenced', () => {
  const refused = edited(NIA, 'retentionUntil: 2028-11-05', 'retentionUntil: 2028-11-05\n  refused: true');

  test('somebody who refused and is still referred to is told once, with all places', () => {
    expect(check(refused)).toEqual([
      `${NIA}:23:12 error privacy/refused-person-referenced: \`Nia\` refused that we use their data, but the plan still refers to them 2 times.`,
    ]);
    const { diagnostics } = compileBook(refused);
    expect(diagnostics.flatMap(({ related }) => related ?? []).map(({ span }) => span.file)).toEqual([
      RELATIONSHIPS,
      WORKSHOP,
    ]);
  });

  test('and said in Chinese', () => {
    expect(chinese(refused)).toEqual(['`Nia` 已拒绝我们使用其资料，计划里还有 2 处引用。']);
  });

  test('one place is one place, in whatever file it stands', () => {
    const gone = {
      ...edited(RELATIONSHIPS, 'person: nia', 'person: max'),
      ...edited(WORKSHOP, 'lee, max, nia, oto', 'lee, max, oto'),
    };
    const told = `${NIA}:23:12 error privacy/refused-person-referenced: \`Nia\` refused that we use their data, but the plan still refers to them once.`;
    expect(
      check({
        ...refused,
        ...gone,
        ...edited(WELL, 'procurementStep', 'roles:\n  - { person: nia, role: coach }\nprocurementStep'),
      }),
    ).toContain(told);
    expect(check({ ...refused, ...gone })).not.toContain(told);
  });

  test('somebody who did not refuse may be referred to', () => {
    expect(check()).toEqual([]);
  });
});
