import { describe, expect, test } from 'vitest';
import { compile, type Compilation } from '#core/compile.ts';
import type { FoundFile } from '#core/source/source-file.ts';
import { readContent } from '#host/content-folder.ts';
import { CONTENT } from '../bench/given-files.ts';
import { foundFile, places } from './book.ts';

const ACCOUNT = 'accounts/bedrock-petroleum';
/** The plans and the method; the course teaches them and takes no part in any mistake. */
const found = readContent(CONTENT).filter(({ path }) => !path.startsWith('course/'));

/** What to do with one file: text to replace, nothing in its place, or a symbolic link. */
type Change = readonly [from: string | RegExp, to: string] | 'delete' | 'symlink';

/** Mistakes by their name: the file, the change that makes the mistake, and the only error that it may cause. */
type Cases = Readonly<Record<string, readonly [path: string, change: Change, error: string]>>;

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

test('the flagship account has these warnings, which its pages show on purpose, and no others', () => {
  const findings = places(compile(found, { today: '2031-01-01' }));
  expect(findings.filter((place) => place.startsWith(`${ACCOUNT}/`))).toEqual([
    'accounts/bedrock-petroleum/account.md:48:1 portfolio/effort-misplaced',
    'accounts/bedrock-petroleum/goals.md:158:10 plan/action-overdue',
    'accounts/bedrock-petroleum/goals.md:194:10 plan/action-overdue',
    'accounts/bedrock-petroleum/people/lin-shufen.md:15:10 relationship/stale-contact',
  ]);
});

describe('one mistake is one error, at its place', () => {
  const cases: Cases = {
    'a misspelt key': [
      'people/ding-qiang.md',
      ['influence: ', 'influense: '],
      'people/ding-qiang.md:13:1 schema/unknown-key',
    ],
    'a misspelt key that was required, inside a block': [
      'account.md',
      ['  declared: A', '  declard: A'],
      'account.md:14:3 schema/unknown-key',
    ],
    'another tier than its window says': [
      'account.md',
      ['declared: A', 'declared: C'],
      'account.md:14:13 tier/window-mismatch',
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
      'people/ding-qiang.md:13:12 schema/wrong-type',
    ],
    'an unknown team member': [
      'account.md',
      ['member: gao-ming', 'member: gao-min'],
      'account.md:119:13 reference/unknown',
    ],
    'an unknown stakeholder': [
      'relationships.md',
      ['from: zhou-qiming', 'from: zhou-qimin'],
      'relationships.md:55:11 reference/unknown',
    ],
    'an unknown need': [
      'opportunities/rod-pump-health.md',
      ['[pump-early-warning,', '[pump-early-warming,'],
      'opportunities/rod-pump-health.md:24:9 reference/unknown',
    ],
    'an unknown solution': [
      'strategy.md',
      ['solution: supply-collaboration', 'solution: suply-collaboration'],
      'strategy.md:339:15 reference/unknown',
    ],
    'a deleted file that another refers to': [
      'opportunities/materials-collaboration.md',
      'delete',
      'strategy.md:340:18 reference/unknown',
    ],
    'reporting lines in a circle': [
      'people/chen-guodong.md',
      [/^layer: /m, 'reportsTo: ding-qiang\nlayer: '],
      'people/chen-guodong.md:9:12 relationship/reports-to-cycle',
    ],
    'a gap without a plan': [
      'people/zhou-qiming.md',
      [/^ {2}plan:\n(?: {4}.*\n)+/m, ''],
      'people/zhou-qiming.md:22:1 relationship/gap-without-plan',
    ],
    'an action without an owner': ['goals.md', ['    owner: gao-ming\n', ''], 'goals.md:107:3 schema/missing'],
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
      'people/ding-qiang.md:14:1 yaml/duplicate-key',
    ],
    'a colon in a text': [
      'account.md',
      ['region: 西北 · 瀚北省', 'region: 西北: 瀚北省'],
      'account.md:6:11 yaml/syntax',
    ],
    'a fence with four hyphens': [
      'people/zhou-qiming.md',
      [/^ {2}jurisdiction: CN\n---$/m, '  jurisdiction: CN\n----'],
      'people/zhou-qiming.md:38:1 fence/look-alike',
    ],
    'a fence that never closes': [
      'people/zhou-qiming.md',
      [/^ {2}jurisdiction: CN\n---\n/m, '  jurisdiction: CN\n'],
      'people/zhou-qiming.md:1:1 fence/unclosed',
    ],
    'raw HTML': ['account.md', ['## 三点判断', '<b>三点判断</b>'], 'account.md:295:1 body/raw-html'],
    'a broken link': [
      'relationships.md',
      ['(people/ma-xiao.md)', '(people/ma-xia.md)'],
      'relationships.md:264:93 link/unknown-document',
    ],
    'a link to a heading that does not exist': [
      'relationships.md',
      ['(goals.md)', '(goals.md#预算)'],
      'relationships.md:272:63 link/unknown-heading',
    ],
    'a symbolic link in place of a file': [
      'people/ding-qiang.md',
      'symlink',
      'people/ding-qiang.md:1:1 file/symbolic-link',
    ],
    'a second account manager': [
      'account.md',
      ['role: presales', 'role: account-manager'],
      'account.md:120:11 plan/account-manager',
    ],
    'no executive sponsor': [
      'account.md',
      ['role: executive-sponsor', 'role: other'],
      'account.md:109:1 plan/executive-sponsor',
    ],
  };

  test.each(Object.entries(cases))('%s', (_name, mistake) => expectOneError(...mistake));
});

describe('one mistake in the forms of the method is one error, at its place', () => {
  const cases: Cases = {
    'an unknown criterion of the assessment': [
      'assessment.md',
      ['criterion: payment', 'criterion: paying'],
      'assessment.md:44:16 reference/unknown',
    ],
    'a score above ten': [
      'assessment.md',
      ['    score: 8\n', '    score: 18\n'],
      'assessment.md:45:12 schema/out-of-range',
    ],
    'a test of the target that nobody answered': [
      'assessment.md',
      ['  sustainable:\n    answer: yes', '  sustainable:\n    answer: unknown'],
      'assessment.md:61:13 phase/tests-not-answered',
    ],
    'a step that the purchase does not have': [
      'buying.md',
      ['  inspect:\n', '  inspection:\n'],
      'buying.md:31:3 schema/unknown-key',
    ],
    'a ranking of three instead of four': [
      'buying.md',
      ['[quality, supply, price, long-term]', '[quality, supply, price]'],
      'buying.md:58:3 buying/ranking-not-complete',
    ],
    'a claim that somebody confirmed on no day': [
      'buying.md',
      ['  confirmedOn: 2026-08-25\n', ''],
      'buying.md:53:16 map/half-confirmed',
    ],
    'a procedure that nobody approved': [
      'development.md',
      ['  approvedBy: shen-ke\n', ''],
      'development.md:42:1 phase/procedure-not-approved',
    ],
    'weights of the value assessment that add up to 95': [
      'development.md',
      ['    weight: 25\n', '    weight: 20\n'],
      'development.md:17:1 phase/value-assessment-incomplete',
    ],
    'an unknown person in the simulation': [
      'development.md',
      ['- person: zheng-li', '- person: zhen-li'],
      'development.md:98:15 reference/unknown',
    ],
    'a joint target that only one side agreed to': [
      'joint-plan.md',
      [/17 张.*\n {4}agreedByBoth: true/, '17 张\n    agreedByBoth: false'],
      'joint-plan.md:33:19 joint-plan/not-agreed',
    ],
    'a joint milestone without an owner': [
      'joint-plan.md',
      ['    owner: wu-xiaolan\n', ''],
      'joint-plan.md:76:16 joint-plan/milestone-incomplete',
    ],
    'a joint plan that ends before it begins': [
      'joint-plan.md',
      ['until: 2027-06-30', 'until: 2026-05-30'],
      'joint-plan.md:3:8 joint-plan/dates',
    ],
    'a completeness review without a leader': [
      'reviews/2026-11-09-completeness.md',
      ['leader: shen-ke\n', ''],
      'reviews/2026-11-09-completeness.md:1:1 review/no-leader',
    ],
    'an approved plan whose review asks for more': [
      'reviews/2026-11-09-completeness.md',
      ['result: complete', 'result: to-improve'],
      'account.md:4:9 plan/approved-without-review',
    ],
    'a decision of a review without an owner': [
      'reviews/2026-10-16-quarterly-business-review.md',
      ['    owner: li-lei\n    due: 2026-10-23\n', '    due: 2026-10-23\n'],
      'reviews/2026-10-16-quarterly-business-review.md:12:5 schema/missing',
    ],
    'hospitality above the ceiling': [
      'hospitality.md',
      ['value: 320', 'value: 3200'],
      'hospitality.md:7:12 hospitality/over-ceiling',
    ],
    'hospitality that nobody approved': [
      'hospitality.md',
      ['    approver: shen-ke\n    approvalId: HS-2026-0611\n', ''],
      'hospitality.md:10:13 hospitality/no-approver',
    ],
    'hospitality while a tender is open': [
      'hospitality.md',
      ['date: 2026-09-15', 'date: 2026-10-21'],
      'hospitality.md:28:14 hospitality/during-tender',
    ],
    'a coach whose employer must not know': [
      'people/sun-yan.md',
      ['openness: declared', 'openness: concealed'],
      'people/sun-yan.md:42:13 coach/concealed',
    ],
    'a coach who is credible inside because we say so': [
      'people/sun-yan.md',
      [/^ {6}evidence: 专项周报.*\n/m, ''],
      'people/sun-yan.md:36:12 coach/criterion-without-evidence',
    ],
    'a person who refused and is still on the map': [
      'people/lin-shufen.md',
      ['refused: false', 'refused: true'],
      'people/lin-shufen.md:37:12 privacy/refused-person-referenced',
    ],
    'what nobody may tell us': [
      'touchpoints/2026-10-30-pre-bid-clarification.md',
      ['infoClass: public', 'infoClass: confidential-unauthorised'],
      'touchpoints/2026-10-30-pre-bid-clarification.md:17:16 privacy/unauthorised-information',
    ],
    'an unknown competitor among the suppliers': [
      'account.md',
      ['competitor: yuanshang-digital', 'competitor: yuanshan-digital'],
      'account.md:217:19 reference/unknown',
    ],
    'an unknown competitor of an opportunity': [
      'opportunities/safety-sentinel-stations.md',
      ['competitor: hengluo-control', 'competitor: hengluo'],
      'opportunities/safety-sentinel-stations.md:154:17 reference/unknown',
    ],
    'a competitor without a source': [
      'opportunities/safety-sentinel-stations.md',
      [/^ {4}source: 10 月 22 日安全场景研讨会，各家公开讲解\n/m, ''],
      'opportunities/safety-sentinel-stations.md:154:5 opportunity/competitor-without-source',
    ],
    'an action that cites an unknown point of the SWOT': [
      'goals.md',
      ['cites: [data-in-place, plant-two-stalls]', 'cites: [data-in-place, plant-two-stall]'],
      'goals.md:87:28 reference/unknown',
    ],
    'a point that stands twice in the SWOT': [
      'strategy.md',
      ['    budget-carry-over:', '    data-in-place:'],
      'strategy.md:378:5 reference/duplicate-name',
    ],
    'an unknown play': [
      'goals.md',
      ['play: cohort-baseline', 'play: cohort-base'],
      'goals.md:253:11 reference/unknown',
    ],
    'weights of $APPEALS that add up to 110': [
      'opportunities/rod-pump-health.md',
      ['  price:\n    weight: 20', '  price:\n    weight: 30'],
      'opportunities/rod-pump-health.md:157:1 opportunity/appeals-weights',
    ],
    'weights of concerns that add up to 105': [
      'opportunities/rod-pump-health.md',
      ['concern: 误报一次多跑一趟\n    weight: 20', 'concern: 误报一次多跑一趟\n    weight: 25'],
      'opportunities/rod-pump-health.md:119:1 opportunity/concern-weights',
    ],
    'a cost above the ceiling that nobody approved': [
      'opportunities/rod-pump-health.md',
      ['  approver: sun-rui\n  approvedOn: 2026-09-25\n', ''],
      'opportunities/rod-pump-health.md:273:15 opportunity/cost-not-approved',
    ],
    'a delivery whose tender has no result': [
      'opportunities/well-data-phase-two.md',
      [/^ {2}result: 2026.*\n/m, ''],
      'opportunities/well-data-phase-two.md:5:8 stage/gate-not-met',
    ],
    'an acceptance without its day': [
      'opportunities/well-data-phase-one.md',
      ['  acceptedOn: 2024-06-12\n', ''],
      'opportunities/well-data-phase-one.md:124:1 schema/missing',
    ],
    'a payment that came in the future': [
      'opportunities/well-data-phase-one.md',
      ['receivedOn: 2024-07-08', 'receivedOn: 2034-07-08'],
      'opportunities/well-data-phase-one.md:123:17 plan/date-in-future',
    ],
  };

  test.each(Object.entries(cases))('%s', (_name, mistake) => expectOneError(...mistake));
});

function expectOneError(path: string, change: Change, error: string): void {
  const compilation = broken(path, change);
  expect(errors(compilation)).toEqual([error]);
  expect(compilation.book).toBeUndefined();
}

/** Each of these has one cause, and several places that speak of it. */
describe('one mistake is told at every place that it breaks', () => {
  test('a deleted account.md: the account, and the plays that came of it', () => {
    expect(errors(broken('account.md', 'delete'))).toEqual([
      'account.md:1:1 file/missing',
      'plays/one-standard-first.md:4:9 reference/unknown',
      'plays/trial-in-the-open.md:4:9 reference/unknown',
    ]);
  });

  test('a deleted stakeholder: every reference and every link', () => {
    expect(errors(broken('people/shao-zhiyuan.md', 'delete'))).toEqual([
      'relationships.md:110:11 reference/unknown',
      'relationships.md:115:11 reference/unknown',
      'relationships.md:268:38 link/unknown-document',
    ]);
  });

  test('a renamed goal: every action of it', () => {
    expect(errors(broken('goals.md', ['  plants-adopt:\n', '  plants-adapt:\n']))).toEqual([
      'goals.md:191:11 reference/unknown',
      'goals.md:200:11 reference/unknown',
      'goals.md:208:11 reference/unknown',
      'goals.md:217:11 reference/unknown',
    ]);
  });
});
