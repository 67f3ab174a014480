import { describe, expect, test } from 'vitest';
import { rewrite } from '../core/rewrite.ts';
import { bookFolder, check } from './run.ts';

/** One finding of each severity: with a page of the method, with a related place, with neither. */
const FINDINGS = {
  ...rewrite(
    'accounts/acme/account.md',
    ['urgency:', '  override:\n    reason: 客户要求提前\n    approver: bob\n    until: 2026-12-31\nurgency:'],
    ['role: presales', 'role: account-manager'],
  ),
  ...rewrite('accounts/acme/opportunities/yard.md', ['stageSince: 2026-09-01', 'stageSince: 2026-03-02']),
};

/** A misspelt key: the rules of the method wait until it is mended. */
const BROKEN = rewrite('accounts/acme/people/max.md', ['stance: -1', 'stanse: -1']);

const EN = `\
info  tier/override-without-need        content/accounts/acme/account.md:13:3
  The declared tier \`A\` is that of its window; the override is not needed.
  13 |   override:
     |   ^^^^^^^^
  help: Remove \`tier.override\`.

error  plan/account-manager              content/accounts/acme/account.md:32:11
  The team has 2 account managers: \`ann\`, \`eve\`.
  32 |     role: account-manager
     |           ^^^^^^^^^^^^^^^
  help: Keep one, and give the others the role they fill.

warning  stage/stuck                       content/accounts/acme/opportunities/yard.md:5:13
  The opportunity has been in \`develop\` for 259 days; the limit is 180 days.
   5 | stageSince: 2026-03-02
     |             ^^^^^^^^^^
  help: See what the exit gate lacks and set the next step, or record the \`outcome\` with its reasons.
  why:  content/method/stages/develop.md

1 error, 1 warning, 1 note in 40 files, as of 2026-11-16. Nothing is published until the errors are mended.
`;

const ZH = `\
提示  tier/override-without-need        content/accounts/acme/account.md:13:3
  声明的 \`A\` 级已与时间窗一致，不需要例外批准。
  13 |   override:
     |   ^^^^^^^^
  help: 删掉 \`tier.override\`。

错误  plan/account-manager              content/accounts/acme/account.md:32:11
  团队里有 2 位大客户经理：\`ann\`、\`eve\`。
  32 |     role: account-manager
     |           ^^^^^^^^^^^^^^^
  help: 留下一位，其他人改用自己的角色。

警告  stage/stuck                       content/accounts/acme/opportunities/yard.md:5:13
  商机在 \`develop\` 阶段已停留 259 天，上限是 180 天。
   5 | stageSince: 2026-03-02
     |             ^^^^^^^^^^
  help: 看出口条件还缺什么，定下一步；不再推进，就在 \`outcome\` 写明结局和原因。
  why:  content/method/stages/develop.md

40 个文件：1 个错误、1 个警告、1 个提示（截至 2026-11-16）。错误改好之前什么也不会发布。
`;

type Words = readonly [message: string, help: string];

/** The JSON report in the words of a language, in the order of its findings. */
function json([override, manager, stuck]: readonly [Words, Words, Words], related: string): string {
  const finding = (
    name: string,
    severity: string,
    file: string,
    at: readonly [number, number, number],
    words: Words,
  ) => {
    const [line, column, endColumn] = at;
    const [message, help] = words;
    return {
      name,
      severity,
      file: `content/accounts/acme/${file}`,
      line,
      column,
      endLine: line,
      endColumn,
      message,
      help,
    };
  };
  const findings = [
    finding('tier/override-without-need', 'info', 'account.md', [13, 3, 11], override),
    {
      ...finding('plan/account-manager', 'error', 'account.md', [32, 11, 26], manager),
      related: [{ file: 'content/accounts/acme/account.md', line: 28, column: 11, message: related }],
    },
    {
      ...finding('stage/stuck', 'warning', 'opportunities/yard.md', [5, 13, 23], stuck),
      why: 'content/method/stages/develop.md',
    },
  ];
  const report = { version: 1, asOf: '2026-11-16', counts: { error: 1, warning: 1, info: 1 }, unchecked: [], findings };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

const run = (...args: readonly string[]) => check(bookFolder(FINDINGS), ...args);

describe.concurrent('`keyfolio check` prints', { timeout: 60_000 }, () => {
  test('pretty in English', async () => {
    expect(await run('--lang', 'en')).toEqual({ status: 1, stdout: EN, stderr: '' });
  });

  test('pretty in Chinese', async () => {
    expect(await run('--lang', 'zh-CN', '--format', 'pretty')).toEqual({ status: 1, stdout: ZH, stderr: '' });
  });

  test('one line a finding in English', async () => {
    const stdout = [
      'content/accounts/acme/account.md:13:3: info tier/override-without-need: The declared tier `A` is that of its window; the override is not needed. help: Remove `tier.override`.',
      'content/accounts/acme/account.md:32:11: error plan/account-manager: The team has 2 account managers: `ann`, `eve`. help: Keep one, and give the others the role they fill.',
      'content/accounts/acme/opportunities/yard.md:5:13: warning stage/stuck: The opportunity has been in `develop` for 259 days; the limit is 180 days. help: See what the exit gate lacks and set the next step, or record the `outcome` with its reasons.',
      '',
    ].join('\n');
    expect(await run('--format', 'line', '--lang', 'en')).toEqual({ status: 1, stdout, stderr: '' });
  });

  test('one line a finding in Chinese', async () => {
    const stdout = [
      'content/accounts/acme/account.md:13:3: info tier/override-without-need: 声明的 `A` 级已与时间窗一致，不需要例外批准。 help: 删掉 `tier.override`。',
      'content/accounts/acme/account.md:32:11: error plan/account-manager: 团队里有 2 位大客户经理：`ann`、`eve`。 help: 留下一位，其他人改用自己的角色。',
      'content/accounts/acme/opportunities/yard.md:5:13: warning stage/stuck: 商机在 `develop` 阶段已停留 259 天，上限是 180 天。 help: 看出口条件还缺什么，定下一步；不再推进，就在 `outcome` 写明结局和原因。',
      '',
    ].join('\n');
    expect(await run('--format', 'line', '--lang', 'zh-CN')).toEqual({ status: 1, stdout, stderr: '' });
  });

  test('JSON in English', async () => {
    const words = [
      ['The declared tier `A` is that of its window; the override is not needed.', 'Remove `tier.override`.'],
      ['The team has 2 account managers: `ann`, `eve`.', 'Keep one, and give the others the role they fill.'],
      [
        'The opportunity has been in `develop` for 259 days; the limit is 180 days.',
        'See what the exit gate lacks and set the next step, or record the `outcome` with its reasons.',
      ],
    ] as const;
    expect(await run('--format', 'json', '--lang', 'en')).toEqual({
      status: 1,
      stdout: json(words, 'the first account manager'),
      stderr: '',
    });
  });

  test('JSON in Chinese', async () => {
    const words = [
      ['声明的 `A` 级已与时间窗一致，不需要例外批准。', '删掉 `tier.override`。'],
      ['团队里有 2 位大客户经理：`ann`、`eve`。', '留下一位，其他人改用自己的角色。'],
      [
        '商机在 `develop` 阶段已停留 259 天，上限是 180 天。',
        '看出口条件还缺什么，定下一步；不再推进，就在 `outcome` 写明结局和原因。',
      ],
    ] as const;
    expect(await run('--format', 'json', '--lang', 'zh-CN')).toEqual({
      status: 1,
      stdout: json(words, '第一位大客户经理'),
      stderr: '',
    });
  });

  test('which accounts the rules could not be run on, in the language of the book', async () => {
    const stdout = `\
error  schema/unknown-key                content/accounts/acme/people/max.md:9:1
  There is no key \`stanse\`.
   9 | stanse: -1
     | ^^^^^^
  help: Did you mean \`stance\`?

1 error, 0 warnings in 40 files, as of 2026-11-16. Nothing is published until the errors are mended.
The rules of the method were not run on \`acme\`: mend the errors there first.
`;
    expect(await check(bookFolder(BROKEN))).toEqual({ status: 1, stdout, stderr: '' });
  });
});
