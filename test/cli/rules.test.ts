import { describe, expect, test } from 'vitest';
import { displayWidth } from '#core/source/display-width.ts';
import { columns } from '../../src/cli/columns.ts';
import { AS_OF, edited } from '../core/book.ts';
import { bookFolder, emptyFolder, keyfolio } from './run.ts';

describe('columns', () => {
  test('stand below each other, Chinese and English alike', () => {
    const rows = [
      ['规则', '级别', '查什么'],
      ['a/b', 'Warning', 'x'],
      ['tier/window-mismatch', '错误', '等级与时间窗不符'],
    ];
    const lines = columns(rows).split('\n').slice(0, -1);
    expect(lines.map((line, at) => displayWidth(line.slice(0, line.indexOf(rows[at]?.[2] ?? ''))))).toEqual([
      31, 31, 31,
    ]);
  });

  test('have no blanks at their ends, and nothing for nothing', () => {
    expect([
      columns([
        ['a', ''],
        ['bb', 'c'],
      ]),
      columns([]),
    ]).toEqual(['a\nbb  c\n', '']);
  });
});

describe('keyfolio rules', () => {
  test('tells of each rule how grave it is, and marks what the settings changed', async () => {
    const folder = bookFolder({
      ...edited('settings.yaml', 'language: en\n', 'language: en\nseverities:\n  plan/action-overdue: error\n'),
      ...edited('accounts/acme/goals.md', 'due: 2026-12-15', 'due: 2026-11-01'),
    });
    const { status, stdout, stderr } = await keyfolio(folder, ['rules', '--as-of', AS_OF]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.split('\n').filter((line) => /^(?:Rule |plan\/action|yaml\/tab|\*|For)/.test(line))).toEqual([
      'Rule                                        Severity  Found  Finds',
      'plan/action-cites-nothing                   Warning          Actions without ground',
      'plan/action-cycle                           Error            Actions wait for one another',
      'plan/action-overdue                         Error*    1      Action is overdue',
      'Rule                        Severity  Found  Finds',
      'yaml/tab                    Error            Tab in indentation',
      '* The settings of this book changed it.',
      'For one of them: keyfolio explain <rule>',
    ]);
  });

  test('for programs, without a book', async () => {
    const { stdout } = await keyfolio(emptyFolder(), ['rules', '--format', 'json', '--lang', 'en']);
    const { version, rules } = JSON.parse(stdout) as { version: number; rules: readonly unknown[] };
    expect([version, rules[0], rules.at(-1)]).toEqual([
      1,
      {
        name: 'account/former-without-reason',
        of: 'method',
        severity: 'error',
        title: 'Former customer without a reason',
        count: 0,
      },
      { name: 'settings/unknown-rule', of: 'files', severity: 'error', title: 'No such rule', count: 0 },
    ]);
  });
});
