import { describe, expect, test } from 'vitest';
import { AS_OF, edited } from '../core/book.ts';
import { bookFolder, emptyFolder, keyfolio } from './run.ts';

const GOALS = 'accounts/acme/goals.md';
const next = (folder: string, ...args: readonly string[]) => keyfolio(folder, ['next', '--as-of', AS_OF, ...args]);

describe('keyfolio next', () => {
  const late = bookFolder(edited(GOALS, 'due: 2026-12-15', 'due: 2026-11-01'));

  test('says what, how, why, who and where in the language of the book', async () => {
    expect(await next(late, 'acme', '--limit', '2')).toEqual({
      status: 0,
      stderr: '',
      stdout: `What to do now: Acme, as of 2026-11-16.

 1 The action “Submit the proposal.” is 15 days overdue.
   do:   Ask \`ann\` to update \`status\`, or put it off: \`postponed\`, or a new \`due\` with the reason in the body.
   why:  An action that is past its date is finished, dropped, or given a new date with a reason.
   who:  Ann
   open: content/accounts/acme/goals.md:23
   rule: plan/action-overdue

 2 Executive visit · Contact
   why:  Due in 4 days. Without contact a relationship declines.
   who:  Bob
   open: content/accounts/acme/account.md:8

7 more: --limit 9
`,
    });
  });

  test('the same in Chinese, over the whole book', async () => {
    expect((await next(late, '--limit', '1', '--lang', 'zh-CN')).stdout)
      .toBe(`现在最值得做的事：全部客户（截至 2026-11-16）。

 1 Acme · 行动“Submit the proposal.”已逾期 15 天。
   怎么做 请 \`ann\` 更新 \`status\`；要推迟，就写 \`postponed\`，或改 \`due\` 并在正文写明原因。
   为什么 期限已过、还没有完成的行动，要么做完，要么取消，要么重新定期限并说明原因。
   谁     Ann
   打开   content/accounts/acme/goals.md:23
   规则   plan/action-overdue

还有 8 件：--limit 9
`);
  });

  test('prints errors first and ends like a check', async () => {
    const broken = bookFolder({ 'accounts/acme/people/max.md': '---\nname: Max\ntitel: Chief\n---\n' });
    const { status, stdout } = await next(broken, 'acme', '--limit', '1', '--format', 'json');
    expect([status, JSON.parse(stdout)]).toEqual([
      1,
      {
        version: 1,
        asOf: AS_OF,
        account: 'acme',
        errors: 2,
        all: 10,
        unchecked: ['acme'],
        things: [
          {
            rank: 1,
            kind: 'error',
            rule: 'schema/missing',
            account: 'acme',
            what: 'Required keys are missing: `layer`, `influence`, `stance`, `preference`, `contact`, `lawfulness`.',
            help: 'Add them.',
            why: 'The site is not updated until the errors are mended.',
            owner: 'ann',
            file: 'content/accounts/acme/people/max.md',
            line: 1,
            column: 1,
            worth: 24,
          },
        ],
      },
    ]);
  });

  test('shows the errors themselves when the account cannot be read', async () => {
    const { status, stdout } = await next(bookFolder({ 'accounts/acme/account.md': '---\n' }), 'acme');
    expect([status, stdout]).toEqual([
      1,
      `What to do now: acme, as of 2026-11-16. First mend the error: nothing is published before.

 1 error · The front matter is opened and never closed.
   do:   Add a line \`---\` after the last key.
   why:  The site is not updated until the errors are mended.
   open: content/accounts/acme/account.md:1
   rule: fence/unclosed

The rules of the method were not run on \`acme\`: mend the errors there first.
`,
    ]);
  });

  test.each([
    [['acem'], '没有客户“acem”。是不是 `acme`？\nThere is no account "acem". Did you mean `acme`?\n'],
    [
      ['--limit', '0'],
      '--limit 应为 1–1000 的整数，现在是“0”。\n--limit takes a whole number from 1 to 1000; it is "0".\n',
    ],
    [['--format', 'jsn'], '没有格式“jsn”。是不是 `json`？\nThere is no format "jsn". Did you mean `json`?\n'],
  ])('%j is explained', async (args, stderr) => {
    expect(await next(late, ...args)).toEqual({ status: 2, stdout: '', stderr });
  });

  test('without a book says that there is none', async () => {
    expect((await next(emptyFolder())).status).toBe(2);
  });
});
