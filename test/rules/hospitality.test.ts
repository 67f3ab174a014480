import { describe, expect, test } from 'vitest';
import { check, compileBook, edited, type Files } from '../core/book.ts';

const REGISTER = 'accounts/acme/hospitality.md';
const WELL = 'accounts/acme/opportunities/well.md';

/** What varies from entry to entry; the rest is in order. */
interface Entry {
  readonly date?: string;
  readonly kind?: string;
  readonly value?: number;
  readonly guests?: string;
  readonly hosts?: string;
  readonly status?: string;
  /** Lines of purpose, approver and approvalId. */
  readonly lines?: readonly string[];
}

/** The register of acme; an entry takes a line for each key, eight and its own lines in all. */
function register(...entries: readonly Entry[]): Files {
  const written = entries.map(
    ({ date = '2026-09-10', kind = 'meal', value = 400, guests = 'lee', hosts = 'ann', status = 'held', lines }) =>
      [
        `  - date: ${date}`,
        `kind: ${kind}`,
        'what: Working lunch',
        `value: ${value}`,
        `guests: [${guests}]`,
        `hosts: [${hosts}]`,
        `status: ${status}`,
        ...(lines ?? ['purpose: Go through the acceptance', 'approver: bob']),
      ].join('\n    '),
  );
  return { [REGISTER]: `---\nentries:\n${written.join('\n')}\n---\n` };
}

const PUBLIC: Files = { 'industries/energy.md': '---\nname: Energy\npublicSector: true\n---\n' };
const APPROVED = ['purpose: Go through the acceptance', 'approver: bob', 'approvalId: CA-21'];

const chinese = (changes: Files) => compileBook(changes).diagnostics.map(({ message }) => message['zh-CN']);

test('a modest meal with a purpose and an approver is sound', () => {
  expect(check(register({}))).toEqual([]);
});

describe('hospitality/no-approver', () => {
  const lines = ['purpose: Go through the acceptance'];

  test.each(['approved', 'held'])('an entry that is %s without an approver is told', (status) => {
    expect(check(register({ lines, status }))).toEqual([
      `${REGISTER}:9:13 error hospitality/no-approver: The \`meal\` of 2026-09-10 is \`${status}\`, but nobody approved it.`,
    ]);
  });

  test('and said in Chinese', () => {
    expect(chinese(register({ lines }))).toEqual(['2026-09-10 的 `meal` 写为 `held`，没有批准人。']);
  });

  test.each(['planned', 'refused'])('an entry that is %s needs none', (status) => {
    expect(check(register({ lines, status }))).toEqual([]);
  });
});

describe('hospitality/no-purpose', () => {
  const lines = ['approver: bob'];

  test.each(['planned', 'approved', 'held'])('an entry that is %s without a purpose is told', (status) => {
    expect(check(register({ lines, status }))).toEqual([
      `${REGISTER}:5:11 error hospitality/no-purpose: The \`meal\` of 2026-09-10 states no business purpose.`,
    ]);
  });

  test('and said in Chinese', () => {
    expect(chinese(register({ lines }))).toEqual(['2026-09-10 的 `meal` 没有写业务目的。']);
  });

  test('what was refused needs none', () => {
    expect(check(register({ lines, status: 'refused' }))).toEqual([]);
  });
});

describe('hospitality/over-ceiling', () => {
  const over = (value: number, entry: Entry = {}) => check(register({ ...entry, value }));
  const told = (kind: string, shown: number) => [
    `${REGISTER}:6:12 error hospitality/over-ceiling: The \`${kind}\` of 2026-09-10 comes to ${shown} CNY per head; the ceiling is 300 CNY.`,
  ];

  test('a meal counts for all who were present', () => {
    expect(over(1200, { guests: 'lee, kim', hosts: 'ann, bob' })).toEqual([]);
    expect(over(1201, { guests: 'lee, kim', hosts: 'ann, bob' })).toEqual(told('meal', 300.25));
  });

  test('and is said in Chinese', () => {
    expect(chinese(register({ value: 800 }))).toEqual(['2026-09-10 的 `meal` 每人 400 CNY，上限是 300 CNY。']);
  });

  test.each(['gift', 'sample'])('a %s counts for the guests alone', (kind) => {
    expect(over(300, { kind, hosts: 'ann, bob' })).toEqual([]);
    expect(over(301, { kind, hosts: 'ann, bob' })).toEqual(told(kind, 301));
  });

  test('the same name twice is one head', () => {
    expect(over(700, { guests: 'lee, lee' })).toEqual(told('meal', 350));
  });

  test('a plan is told while it can still be changed, what was refused is not', () => {
    expect(over(800, { status: 'planned' })).toEqual(told('meal', 400));
    expect(over(800, { status: 'refused' })).toEqual([]);
  });

  test('the ceiling comes from the settings', () => {
    const generous = edited('settings.yaml', 'currency: CNY', 'currency: CNY\nhospitality: { perHead: 400 }');
    expect(check({ ...register({ value: 800 }), ...generous })).toEqual([]);
  });
});

describe('hospitality/public-sector-approval', () => {
  const strict = (entry: Entry) => check({ ...PUBLIC, ...register(entry) });

  test('without an approval number nothing takes place, and the ceiling is not told besides', () => {
    expect(strict({})).toEqual([
      `${REGISTER}:3:5 error hospitality/public-sector-approval: The account belongs to the public sector, and the \`meal\` of 2026-09-10 has no approval number.`,
    ]);
  });

  test('and it is said in Chinese', () => {
    expect(chinese({ ...PUBLIC, ...register({}) })).toEqual(['客户属于公共部门，2026-09-10 的 `meal` 没有批准编号。']);
  });

  test('a gift is told even with an approval', () => {
    expect(strict({ kind: 'gift', lines: APPROVED })).toEqual([
      `${REGISTER}:4:11 error hospitality/public-sector-approval: The entry of 2026-09-10 is a \`gift\`, and the account belongs to the public sector.`,
    ]);
  });

  test('a plan waits for its approval', () => {
    expect(strict({ value: 0, status: 'planned' })).toEqual([]);
  });

  test('what is approved stays below the ceiling of the public sector', () => {
    expect(strict({ lines: APPROVED, value: 0 })).toEqual([]);
    expect(strict({ lines: APPROVED, value: 100 })).toEqual([
      `${REGISTER}:6:12 error hospitality/over-ceiling: The \`meal\` of 2026-09-10 comes to 50 CNY per head; the ceiling is 0 CNY.`,
    ]);
  });

  test('in other industries no number is asked for', () => {
    expect(check(register({ kind: 'gift', value: 100 }))).toEqual([]);
  });
});

describe('hospitality/too-often', () => {
  const on = (...dates: readonly string[]) => register(...dates.map((date) => ({ date })));

  test('the third time in a quarter is told at that guest', () => {
    expect(check(on('2026-07-01', '2026-08-31', '2026-09-30'))).toEqual([
      `${REGISTER}:25:14 warning hospitality/too-often: \`Lee\` is a guest 3 times in 2026 Q3; the limit is 2 in a quarter.`,
    ]);
  });

  test('and said in Chinese', () => {
    expect(chinese(on('2026-07-01', '2026-08-31', '2026-09-30'))).toEqual([
      '2026 Q3 款待 `Lee` 共 3 次，一季度至多 2 次。',
    ]);
  });

  test('the day before a quarter and the day after it belong to others', () => {
    expect(check(on('2026-06-30', '2026-07-01', '2026-09-30', '2026-10-01'))).toEqual([]);
  });

  test('the order of the file does not matter', () => {
    expect(check(on('2026-09-30', '2026-07-01', '2026-08-31'))).toEqual([
      `${REGISTER}:7:14 warning hospitality/too-often: \`Lee\` is a guest 3 times in 2026 Q3; the limit is 2 in a quarter.`,
    ]);
  });

  test('different guests are different people, and what was refused did not happen', () => {
    expect(
      check(
        register(
          { date: '2026-07-01' },
          { date: '2026-08-31' },
          { date: '2026-09-10', status: 'refused' },
          { date: '2026-09-30', guests: 'kim' },
        ),
      ),
    ).toEqual([]);
  });

  test('the limit comes from the settings', () => {
    const strict = edited('settings.yaml', 'currency: CNY', 'currency: CNY\nhospitality: { timesPerQuarter: 0 }');
    expect(check({ ...on('2026-09-30'), ...strict })).toEqual([
      `${REGISTER}:7:14 warning hospitality/too-often: \`Lee\` is a guest once in 2026 Q3; the limit is 0 in a quarter.`,
    ]);
  });
});

describe('hospitality/during-tender', () => {
  const tender = (facts: string) => edited(WELL, 'procurementStep', `tender: { ${facts} }\nprocurementStep`);
  const TENDER = tender('openedOn: 2026-09-10, decidedOn: 2026-10-20');
  const told = (date: string, kind = 'meal', names = '`Lee`') =>
    `${REGISTER}:7:14 error hospitality/during-tender: The \`${kind}\` of ${date} is for ${names}, with a say in \`Well project\`, whose tender was open that day.`;

  test.each(['2026-09-10', '2026-10-19'])('a meal on %s falls into the tender', (date) => {
    expect(check({ ...TENDER, ...register({ date }) })).toEqual([told(date)]);
  });

  test('and is said in Chinese', () => {
    expect(chinese({ ...TENDER, ...register({}) })).toEqual([
      '2026-09-10 的 `meal` 有 `Lee`，而 `Well project` 当天正在招标，由其参与决定。',
    ]);
  });

  test.each([
    ['2026-09-09', 'the day before it opened'],
    ['2026-10-20', 'the day it was decided'],
  ])('a meal on %s, %s, does not', (date) => {
    expect(check({ ...TENDER, ...register({ date }) })).toEqual([]);
  });

  test('a gift is told like a meal, an event or a training is not', () => {
    expect(check({ ...TENDER, ...register({ kind: 'gift', value: 100 }) })).toEqual([told('2026-09-10', 'gift')]);
    expect(check({ ...TENDER, ...register({ kind: 'event' }, { kind: 'training' }) })).toEqual([]);
  });

  test('all who have a say are named, at the first of them', () => {
    expect(check({ ...TENDER, ...register({ guests: 'kim, max, nia' }) })).toEqual([
      told('2026-09-10', 'meal', '`Kim` and `Max`'),
    ]);
  });

  test('those without a say may eat', () => {
    expect(check({ ...TENDER, ...register({ guests: 'nia, oto' }) })).toEqual([]);
  });

  test('a role in that project is a say', () => {
    const recommends = edited(
      WELL,
      'procurementStep',
      'roles:\n  - { person: nia, role: recommender }\ntender: { openedOn: 2026-09-10 }\nprocurementStep',
    );
    expect(check({ ...recommends, ...register({ guests: 'nia' }) })).toEqual([told('2026-09-10', 'meal', '`Nia`')]);
  });

  test('a plan is told in time, and what was refused did not happen', () => {
    const running = tender('openedOn: 2026-09-10');
    expect(check({ ...running, ...register({ date: '2026-12-01', status: 'planned' }) })).toEqual([told('2026-12-01')]);
    expect(check({ ...running, ...register({ status: 'refused' }) })).toEqual([]);
  });
});
