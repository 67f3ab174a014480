import { describe, expect, test } from 'vitest';
import { check, compileBook, edited } from '../core/book.ts';

const KIM = 'accounts/acme/people/kim.md';
const NIA = 'accounts/acme/people/nia.md';
const GOALS = 'accounts/acme/goals.md';
const RELATIONSHIPS = 'accounts/acme/relationships.md';
const REVIEW = 'accounts/acme/touchpoints/2026-10-20-review.md';
const BODY = 'Prefers short papers.';

const holds = (place: string, what: string) =>
  `${place} warning privacy/personal-detail: This text holds a private detail: ${what}.`;
const mentions = (place: string, what: string) =>
  `${place} error privacy/improper-benefit: This text mentions ${what}.`;

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
  test.each(['生日', '籍贯', '家庭情况', '孩子', '婚姻', '爱好', 'birthday', 'Hobbies'])(
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

  test.each(['事故发生日期', '产生日志', '医生日常', '12345678901', '订单 202611160013812345678901', '4138123456789'])(
    '%s is no private detail',
    (text) => {
      expect(check(edited(KIM, BODY, text))).toEqual([]);
    },
  );

  test('touchpoints and relationships are read, other documents are not', () => {
    expect(check(edited(REVIEW, 'Kim asked about safety.', '孩子'))).toEqual([holds(`${REVIEW}:13:1`, '`孩子`')]);
    expect(check(edited(RELATIONSHIPS, 'theme: Quality', 'theme: 爱好'))).toEqual([
      holds(`${RELATIONSHIPS}:20:12`, '`爱好`'),
    ]);
    expect(check(edited(GOALS, 'Two goals, three actions.', '孩子'))).toEqual([]);
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
    '标底',
    '评委名单',
    '围标',
    '陪标',
    '串标',
    'kickback',
    'gift cards',
  ])('%s in a body is told at its place', (word) => {
    expect(check(edited(GOALS, 'Two goals', `关于 ${word} Two goals`))).toEqual([
      mentions(`${GOALS}:33:4`, `\`${word}\``),
    ]);
  });

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

  test.each(['设备打点检电话', '目标底线', '指标底数', '坐标底图', '服务范围标准', '一串标签'])(
    '%s only looks like it',
    (text) => {
      expect(check(edited(GOALS, 'Two goals', text))).toEqual([]);
    },
  );

  test('the place stands in the body when the file has Windows line ends', () => {
    const path = 'accounts/acme/goals.md';
    const text = String(edited(path, 'Two goals', '打点 two goals')[path]).replaceAll('\n', '\r\n');
    expect(check({ [path]: text })).toEqual([mentions(`${GOALS}:33:1`, '`打点`')]);
  });
});
