import { describe, expect, test } from 'vitest';
import { check, compileBook, edited, type Files } from '../core/book.ts';
import { developed } from '../core/developed.ts';

const BUYING = 'accounts/acme/buying.md';

/** The six steps, each with owner, department and status; a test changes some of them. */
const STEPS: Readonly<Record<string, string>> = {
  'need-approval': '{ owners: [kim], department: Board, status: done }',
  'survey-screen': '{ owners: [max], department: Field, status: done }',
  criteria: '{ owners: [max, lee], department: Field, status: running }',
  'tender-evaluate': '{ owners: [lee], department: Purchasing, status: ahead }',
  inspect: '{ owners: [max], department: Field, status: ahead }',
  sign: '{ owners: [kim], department: Board, status: ahead }',
};

/** `buying.md` with some steps changed, or taken away where they are undefined. */
function steps(changes: Readonly<Record<string, string | undefined>> = {}, more = ''): Files {
  const all = Object.entries({ ...STEPS, ...changes }).flatMap(([name, facts]) =>
    facts === undefined ? [] : [`  ${name}: ${facts}\n`],
  );
  return { [BUYING]: `---\nsteps:\n${all.join('')}${more}---\n` };
}

/** Tier A asks for the six steps with their owners. */
const ASKED = edited('method/tiers/a.md', 'items: [account-manager', 'items: [procurement-steps, account-manager');

/** The messages in Chinese. */
const chinese = (files: Files) => compileBook(files).diagnostics.map(({ message }) => message['zh-CN']);

describe('buying/step-without-owner', () => {
  test('each of the six steps has an owner', () => {
    expect(check({ ...ASKED, ...steps() })).toEqual([]);
  });

  test('a step that nobody owns and a step that is not there are told together', () => {
    const files = {
      ...ASKED,
      ...steps({ 'tender-evaluate': '{ department: Purchasing, status: ahead }', sign: undefined }),
    };
    expect(check(files)).toEqual([
      `${BUYING}:6:3 warning buying/step-without-owner: Nobody is written as owner of the customer’s steps “Tender and evaluation” and “Signing”.`,
    ]);
    expect(chinese(files)).toEqual(['客户采购步骤“招标评标”、“签订协议”没有写负责人。']);
    expect(compileBook(files).diagnostics[0]?.why).toBe('method/tiers/a.md');
  });

  test('without the page the tier is told', () => {
    expect(check(ASKED)).toEqual([
      'accounts/acme/account.md:8:13 warning buying/step-without-owner: Tier `A` asks for the six procurement steps with their owners, but there is no `buying.md`.',
    ]);
    expect(chinese(ASKED)).toEqual(['`A` 级要求写明采购六步及负责人，但没有 `buying.md`。']);
  });

  test('where the development has passed the gate for its facts, the missing page is told there alone', () => {
    expect(check({ ...developed(), ...ASKED, [BUYING]: null })).toEqual([
      'accounts/acme/development.md:2:8 error phase/information-missing: The development is in the phase `close`, but 3 of seven groups of information are missing: procurement process, decision intelligence and operating information.',
    ]);
  });

  test('a tier that does not ask hears nothing', () => {
    expect(check(steps({ sign: undefined }))).toEqual([]);
  });
});

describe('buying/step-order', () => {
  test('steps done, running and ahead in their order', () => {
    expect(check(steps())).toEqual([]);
  });

  test.each(['running', 'done'])('a later step that is %s while an earlier one is ahead', (status) => {
    const files = steps({
      'survey-screen': '{ owners: [max], department: Field, status: ahead }',
      criteria: `{ owners: [max], department: Field, status: ${status} }`,
    });
    expect(check(files)).toEqual([
      `${BUYING}:4:62 warning buying/step-order: “Supplier survey” is still ahead, while the later “Purchasing criteria” has begun.`,
    ]);
    expect(chinese(files)).toEqual(['“供应商调查筛选”写着未到，而后面的“制定采购标准”已经开始。']);
  });

  test('a step that is not written is not skipped', () => {
    expect(check(steps({ 'survey-screen': undefined }))).toEqual([]);
  });
});

describe('buying/ranking-not-complete', () => {
  const ranked = (ranking: string) =>
    steps({}, `decision: { cycleDays: 120, difficulty: 3, ranking: [${ranking}], source: Lee, date: 2026-10-20 }\n`);

  test('each factor once is a ranking', () => {
    expect(check(ranked('supply, quality, price, long-term'))).toEqual([]);
  });

  test.each([
    ['supply, quality, price', 'lacks `long-term`', '缺 `long-term`'],
    ['supply, quality, price, long-term, price', 'repeats `price`', '重复了 `price`'],
    [
      'price, price',
      'lacks `quality`, `supply` and `long-term` and repeats `price`',
      '缺 `quality`、`supply`、`long-term`，重复了 `price`',
    ],
    ['', 'lacks `quality`, `price`, `supply` and `long-term`', '缺 `quality`、`price`、`supply`、`long-term`'],
  ])('[%s] %s', (ranking, fact, inChinese) => {
    expect(check(ranked(ranking))).toEqual([
      `${BUYING}:9:44 error buying/ranking-not-complete: The ranking of the factors ${fact}.`,
    ]);
    expect(chinese(ranked(ranking))).toEqual([`关注因素的排序${inChinese}。`]);
  });
});

describe('buying/industry-pattern', () => {
  const industry = (units: string) => ({ 'industries/energy.md': `---\nname: Energy\nbuyerUnits: [${units}]\n---\n` });

  test('a department of the steps that is one of the buying units, or a part of its name', () => {
    expect(check({ ...steps(), ...industry('Purchasing, IT') })).toEqual([]);
    expect(check({ ...steps(), ...industry('Central Purchasing') })).toEqual([]);
  });

  test('no department is one', () => {
    const files = { ...steps(), ...industry('Central stores, IT') };
    expect(check(files)).toEqual([
      `${BUYING}:2:1 info buying/industry-pattern: In the industry \`energy\` the buying units are \`Central stores\` and \`IT\`; no step names one of them.`,
    ]);
    expect(chinese(files)).toEqual(['行业 `energy` 通常由 `Central stores`、`IT` 采购，而六个步骤的部门里没有它们。']);
  });

  test('while a step is not written, nothing is compared', () => {
    expect(check({ ...steps({ sign: undefined }), ...industry('IT') })).toEqual([]);
  });
});
