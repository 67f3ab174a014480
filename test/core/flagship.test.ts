import { describe, expect, test } from 'vitest';
import { compile, type Compilation } from '#core/compile.ts';
import type { FoundFile } from '#core/source/source-file.ts';
import { readContent } from '#host/content-folder.ts';
import { CONTENT } from '../bench/given-files.ts';
import { foundFile, places } from './book.ts';

const ACCOUNT = 'accounts/bedrock-petroleum';
const found = readContent(CONTENT);

/** What to do with one file: text to replace, nothing in its place, or a symbolic link. */
type Change = readonly [from: string | RegExp, to: string] | 'delete' | 'symlink';

/** The real book with one file of the flagship account changed. */
function broken(path: string, change: Change): Compilation {
  const target = `${ACCOUNT}/${path}`;
  const original = found.find((file) => file.path === target);
  if (!original) throw new Error(`There is no ${target}.`);
  const files = found.flatMap((file) => (file === original ? changed(file, change) : [file]));
  // The book fixes the day it is judged at; another today must change nothing.
  return compile(files, { today: '2031-01-01' });
}

function changed(file: FoundFile, change: Change): readonly FoundFile[] {
  if (change === 'delete') return [];
  if (change === 'symlink') return [{ path: file.path, type: 'symlink', size: 0 }];
  const text = new TextDecoder().decode(file.bytes);
  const [from, to] = change;
  const after = text.replace(from, () => to);
  if (after === text) throw new Error(`${file.path} does not hold ${String(from)}.`);
  return [foundFile(file.path, after)];
}

/** The errors of a book as `path:line:column name`, paths below the flagship account. */
function errors(compilation: Compilation): readonly string[] {
  const wrong = compilation.diagnostics.filter(({ severity }) => severity === 'error');
  return places({ ...compilation, diagnostics: wrong }).map((place) => place.replace(`${ACCOUNT}/`, ''));
}

describe('the book that comes with Keyfolio', () => {
  const compilation = compile(found, { today: '2031-01-01' });

  test('has no error', () => {
    expect(errors(compilation)).toEqual([]);
    expect(compilation.book?.accounts.size).toBe(9);
    expect(compilation.unchecked).toEqual([]);
  });

  test('has these warnings and notes, which its pages show on purpose', () => {
    expect(places(compilation)).toEqual([
      'accounts/bedrock-petroleum/goals.md:154:10 plan/action-overdue',
      'accounts/bedrock-petroleum/goals.md:186:10 plan/action-overdue',
      'accounts/bedrock-petroleum/people/lin-shufen.md:12:10 relationship/stale-contact',
      'accounts/chengjiang-water/account.md:37:13 cadence/executive-visit-overdue',
      'accounts/jinfan-securities/account.md:8:13 cadence/seminar-overdue',
      'accounts/lingang-university/account.md:29:20 plan/rationale-stale',
      'accounts/marlowe-rail/goals.md:28:10 plan/action-overdue',
      'accounts/qingsui-dairy/opportunities/filling-line-operations.md:6:13 stage/stuck',
      'accounts/qingsui-dairy/people/fan-jingyi.md:8:9 relationship/majority-not-supporting',
      'accounts/shuofeng-wind/goals.md:44:10 plan/action-overdue',
      'accounts/yunling-bank/opportunities/risk-early-warning.md:6:13 stage/stuck',
    ]);
  });
});

describe('one mistake is one error, at its place', () => {
  const cases: Readonly<Record<string, readonly [path: string, change: Change, error: string]>> = {
    'a misspelt key': [
      'people/ding-qiang.md',
      ['influence: ', 'influense: '],
      'people/ding-qiang.md:9:1 schema/unknown-key',
    ],
    'a misspelt key that was required, inside a block': [
      'account.md',
      ['  declared: A', '  declard: A'],
      'account.md:11:3 schema/unknown-key',
    ],
    'another tier than its window says': [
      'account.md',
      ['declared: A', 'declared: C'],
      'account.md:11:13 tier/window-mismatch',
    ],
    'a value that is not allowed': [
      'account.md',
      ['lifecycle: customer', 'lifecycle: custommer'],
      'account.md:7:12 schema/not-allowed',
    ],
    'a missing text': ['people/ding-qiang.md', [/^title: .*\n/m, ''], 'people/ding-qiang.md:1:1 schema/missing'],
    'a missing choice': ['people/ding-qiang.md', [/^layer: .*\n/m, ''], 'people/ding-qiang.md:1:1 schema/missing'],
    'a day that does not exist': [
      'strategy.md',
      ['reviewed: 2026-10-12', 'reviewed: 2026-02-30'],
      'strategy.md:2:11 schema/bad-date',
    ],
    'a word where a number belongs': [
      'people/ding-qiang.md',
      [/^influence: .*/m, 'influence: high'],
      'people/ding-qiang.md:9:12 schema/wrong-type',
    ],
    'an unknown team member': [
      'account.md',
      ['member: gao-ming', 'member: gao-min'],
      'account.md:53:13 reference/unknown',
    ],
    'an unknown stakeholder': [
      'relationships.md',
      ['from: zhou-qiming', 'from: zhou-qimin'],
      'relationships.md:55:11 reference/unknown',
    ],
    'an unknown need': [
      'opportunities/rod-pump-health.md',
      ['[pump-early-warning,', '[pump-early-warming,'],
      'opportunities/rod-pump-health.md:12:9 reference/unknown',
    ],
    'an unknown solution': [
      'strategy.md',
      ['solution: supply-collaboration', 'solution: suply-collaboration'],
      'strategy.md:331:15 reference/unknown',
    ],
    'a deleted file that another refers to': [
      'opportunities/materials-collaboration.md',
      'delete',
      'strategy.md:332:18 reference/unknown',
    ],
    'a deleted account.md': ['account.md', 'delete', 'account.md:1:1 file/missing'],
    'reporting lines in a circle': [
      'people/chen-guodong.md',
      [/^layer: /m, 'reportsTo: ding-qiang\nlayer: '],
      'people/chen-guodong.md:6:12 relationship/reports-to-cycle',
    ],
    'a gap without a plan': [
      'people/zhou-qiming.md',
      [/^ {2}plan:\n(?: {4}.*\n)+/m, ''],
      'people/zhou-qiming.md:18:1 relationship/gap-without-plan',
    ],
    'an action without an owner': ['goals.md', ['    owner: gao-ming\n', ''], 'goals.md:105:3 schema/missing'],
    'a strategy without a goal': [
      'strategy.md',
      ['    serves: [cut-lifting-cost, no-major-incident]\n', ''],
      'strategy.md:35:3 map/strategy-without-goal',
    ],
    'a need without a source': [
      'strategy.md',
      ['    from: [dynamometer-diagnosis]\n', ''],
      'strategy.md:214:3 map/orphan-need',
    ],
    'a missing go decision': [
      'opportunities/rod-pump-health.md',
      [/^goNoGo:\n(?: .*\n)+/m, ''],
      'opportunities/rod-pump-health.md:5:8 stage/no-go-decision',
    ],
    'a contact without a next step': [
      'touchpoints/2026-11-10-architecture-review.md',
      [/^nextStep:\n(?: .*\n)+/m, ''],
      'touchpoints/2026-11-10-architecture-review.md:1:1 touchpoint/no-next-step',
    ],
    'a past event in the future': [
      'strategy.md',
      ['reviewed: 2026-10-12', 'reviewed: 2062-10-12'],
      'strategy.md:2:11 plan/date-in-future',
    ],
    'a key that stands twice': [
      'people/ding-qiang.md',
      [/^stance: /m, 'influence: 5\nstance: '],
      'people/ding-qiang.md:10:1 yaml/duplicate-key',
    ],
    'a colon in a text': [
      'account.md',
      ['region: 西北 · 瀚北省', 'region: 西北: 瀚北省'],
      'account.md:6:11 yaml/syntax',
    ],
    'a fence with four hyphens': [
      'people/zhou-qiming.md',
      [/^ {2}jurisdiction: CN\n---$/m, '  jurisdiction: CN\n----'],
      'people/zhou-qiming.md:34:1 fence/look-alike',
    ],
    'a fence that never closes': [
      'people/zhou-qiming.md',
      [/^ {2}jurisdiction: CN\n---\n/m, '  jurisdiction: CN\n'],
      'people/zhou-qiming.md:1:1 fence/unclosed',
    ],
    'raw HTML': ['account.md', ['## 三点判断', '<b>三点判断</b>'], 'account.md:155:1 body/raw-html'],
    'a broken link': [
      'relationships.md',
      ['(people/ma-xiao.md)', '(people/ma-xia.md)'],
      'relationships.md:226:93 link/unknown-document',
    ],
    'a link to a heading that does not exist': [
      'relationships.md',
      ['(goals.md)', '(goals.md#预算)'],
      'relationships.md:234:63 link/unknown-heading',
    ],
    'a symbolic link in place of a file': [
      'people/ding-qiang.md',
      'symlink',
      'people/ding-qiang.md:1:1 file/symbolic-link',
    ],
    'a second account manager': [
      'account.md',
      ['role: presales', 'role: account-manager'],
      'account.md:54:11 plan/account-manager',
    ],
    'no executive sponsor': [
      'account.md',
      ['role: executive-sponsor', 'role: other'],
      'account.md:43:1 plan/executive-sponsor',
    ],
  };

  test.each(Object.entries(cases))('%s', (_name, [path, change, error]) => {
    const compilation = broken(path, change);
    expect(errors(compilation)).toEqual([error]);
    expect(compilation.book).toBeUndefined();
  });
});

/** Each of these has one cause, and several places that speak of it. */
describe('one mistake is told at every place that it breaks', () => {
  test('a deleted stakeholder: every reference and every link', () => {
    expect(errors(broken('people/shao-zhiyuan.md', 'delete'))).toEqual([
      'relationships.md:110:11 reference/unknown',
      'relationships.md:115:11 reference/unknown',
      'relationships.md:230:38 link/unknown-document',
    ]);
  });

  test('a renamed goal: every action of it', () => {
    expect(errors(broken('goals.md', ['  plants-adopt:\n', '  plants-adapt:\n']))).toEqual([
      'goals.md:183:11 reference/unknown',
      'goals.md:191:11 reference/unknown',
      'goals.md:199:11 reference/unknown',
      'goals.md:208:11 reference/unknown',
    ]);
  });
});
