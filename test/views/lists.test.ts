import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { ViewContext } from '#core/views/context.ts';
import { facetsOf } from '#core/views/list/facets.ts';
import type { Cell, List } from '#core/views/list/list.ts';
import { accountList } from '#core/views/lists/accounts.ts';
import { actionHeadlines, actionList } from '#core/views/lists/actions.ts';
import { changesList } from '#core/views/lists/changes.ts';
import { closedHeadlines, closedList, reasonList } from '#core/views/lists/closed.ts';
import { closingHeadlines, closingList, closingQuarters } from '#core/views/lists/closing.ts';
import { memberView } from '#core/views/lists/member.ts';
import { opportunityHeadlines, opportunityList } from '#core/views/lists/opportunities.ts';
import { peopleList } from '#core/views/lists/people.ts';
import { rejustifyList } from '#core/views/lists/rejustify.ts';
import { teamList } from '#core/views/lists/team.ts';
import { whiteSpaceList } from '#core/views/lists/white-space.ts';
import { csvOf, harmless } from '#site/csv.ts';
import { LIST_NAMES, listIn } from '#site/lists.ts';
import { arranger, type Entry } from '../../src/client/list-order.ts';
import { AS_OF, edited, type Files } from '../core/book.ts';
import { acme } from '../core/compiled.ts';

const context = (changes: Files = {}, asOf = AS_OF): ViewContext => ({
  book: acme(changes, asOf).book,
  asOf,
  lang: 'en',
  diagnostics: [],
});

/** The rows as a reader sees them: the text of each cell, with its smaller line in brackets. */
const shown = ({ rows }: List) =>
  rows.map(({ cells }) =>
    cells.map(({ text, small = '' }) => (small === '' ? text : `${text} [${small}]`)).join(' | '),
  );

const figures = (headlines: readonly { label: string; value: string; note: string }[]) =>
  headlines.map(({ label, value, note }) => `${label}: ${value}${note === '' ? '' : ` (${note})`}`);

it.each(LIST_NAMES)('the list %s has two or three columns for a phone, the first of them its rows’ names', (name) => {
  const { columns } = listIn(context(), name);
  const onPhone = columns.flatMap(({ onPhone: is }, at) => (is ? [at] : []));
  expect(onPhone.length).toBeGreaterThan(1);
  expect(onPhone.length).toBeLessThan(4);
  expect(onPhone[0]).toBe(0);
});

const LOST = `outcome:
  result: lost
  on: 2026-11-01
  reasons: [Price, Nobody knew the buyer]
`;

describe('the lists of the base book', () => {
  it('shows accounts with what is open and when they were met', () => {
    const list = accountList(context());
    expect(list.says).toBe('1 account, all met as often as their tier asks. Whom to see this week?');
    expect(shown(list)).toEqual([
      'Acme | A | 2026-11-05 [11 days ago] | Energy | North | Proposal | ¥5M | ¥2.1M | 17 | Ann | ',
    ]);
  });

  it('shows open opportunities with everything that the method’s list names', () => {
    const list = opportunityList(context());
    expect(list.columns.map(({ label }) => label)).toEqual([
      'Opportunity',
      'Account',
      'Tier',
      'Watch',
      'Stage',
      'State',
      'Value',
      'Probability',
      'Expected close',
      'Next step',
      'Owner',
      'Solution',
      'Needs met',
    ]);
    expect(shown(list)).toEqual([
      'Well project | Acme | A | No next step ahead, Key people not won | Proposal [46 days] | Current | ¥4M | 50% | 2027-03-15 [in 119 days] |  | Ann | Pump health | Pump data from every well.',
      'Yard project | Acme | A | No next step ahead, Key people not won | Development [76 days] | Planned | ¥1M | 10% | 2027-09-30 [in 318 days] |  | Ann |  | Pump data from every well.',
    ]);
    expect(figures(opportunityHeadlines(context()))).toEqual([
      'Weighted by probability: ¥2.1M',
      'Over the stage’s limit: 0',
      'Close has passed: 0',
      'No next step ahead: 2',
      'Key people not won: 2',
    ]);
  });

  it('says which opportunities stay too long and whose close has passed', () => {
    const late = context(
      edited(
        'accounts/acme/opportunities/well.md',
        'expectedClose: 2027-03-15',
        'expectedClose: 2026-11-01',
        ['stageSince: 2026-10-01', 'stageSince: 2026-06-01'],
        ['elements:', 'nextStep: { what: Call Lee, owner: bob, due: 2026-11-20 }\nelements:'],
      ),
    );
    expect(shown(opportunityList(late))[0]).toBe(
      'Well project | Acme | A | Over the stage’s limit, Close has passed, Key people not won | Proposal [168 days] | Current | ¥4M | 50% | 2026-11-01 [15 days overdue] | Call Lee [2026-11-20, Bob] | Ann | Pump health | Pump data from every well.',
    );
    expect(opportunityHeadlines(late)[2]).toMatchObject({
      value: '1',
      isAlert: true,
      link: { label: '¥4M', href: '/en/opportunities/?watch=late' },
    });
  });

  it('groups what is expected to close by quarter and leaves out what is still searched for', () => {
    expect(shown(closingList(context()))).toEqual([
      'Well project | Acme | A | 2027 Q1 | 2027-03-15 [in 119 days] | Proposal | ¥4M | 50% | ¥2M | Max: has reservations; not known: priority criteria; no next step ahead | Ann',
    ]);
    expect(closingQuarters(context())).toEqual([
      {
        label: '2027 Q1',
        href: '/en/opportunities/closing/?quarter=2027-Q1',
        value: '¥4M',
        note: '1, weighted ¥2M',
        share: 1,
        isOverdue: false,
      },
    ]);
    expect(figures(closingHeadlines(context()))).toEqual([
      'Overdue: ¥0 (0, weighted ¥0)',
      'Still to sign this quarter: ¥0 (0, weighted ¥0)',
      'Next quarter: ¥4M (1, weighted ¥2M)',
      'Not counted here: ¥1M (still searched for, or without an expected close)',
    ]);
  });

  it('tells why opportunities ended, and how often each reason stands behind a win or a loss', () => {
    const ended = context(
      edited('accounts/acme/opportunities/well.md', 'procurementStep: criteria', `${LOST}procurementStep: criteria`),
    );
    expect(shown(closedList(ended))).toEqual([
      'Well project | Acme | Lost | 2026-11-01 | ¥4M | 34 | Price; Nobody knew the buyer |  | Ann',
    ]);
    expect(shown(reasonList(ended))).toEqual([
      'Price |  | 1 |  | 0% | ¥4M | Well project',
      'Nobody knew the buyer |  | 1 |  | 0% | ¥4M | Well project',
    ]);
    expect(figures(closedHeadlines(ended))).toEqual([
      'Win rate: 0% (0 won of 1 decided)',
      'Won: ¥0',
      'Lost: ¥4M (median ¥4M)',
      'Time to sign: – (from first contact to signing, median)',
    ]);
    expect(closedList(context()).empty).toMatch(/^Nothing has ended yet\./);
  });

  it('finds the needs that nothing meets, and those that an opportunity has no offering for', () => {
    expect(shown(whiteSpaceList(context()))).toEqual([]);
    const need = `  safety:
    text: Fewer accidents.
    source: Kim
    date: 2026-11-05
    from: [early-warning]
execution:
  - { need: safety, solution: pump, state: potential }`;
    expect(shown(whiteSpaceList(context(edited('accounts/acme/strategy.md', 'execution:', need))))).toEqual([
      'Fewer accidents. [Serves: Keep output steady until 2028.] | Acme | A | Assumed | No current opportunity | Pump health |  |  | Ann',
    ]);
  });

  it('shows people by what weighs most, in neutral words', () => {
    expect(shown(peopleList(context()))).toEqual([
      'Kim [President] | Acme | Approver | Image layer | Supports | 5 | 5 | 2026-10-20 [27 days ago] |  | Show the results of the first wells. [2026-12-10] | Bob | Bob, Ann',
      "Lee [Head of operations] | Acme | Decision maker | Decision layer | Supports actively | 5 | 5 | 2026-11-05 [11 days ago] |  | Plan next year's wells together. [2026-12-20] | Ann | Ann, Bob",
      'Max [Chief engineer] | Acme | Recommender | Implementation layer | Has reservations | 4 | 4 | 2026-11-05 [11 days ago] |  | Answer the open questions on site. [2026-12-05] | Eve | Eve, Ann',
      'Oto [Programme manager] | Acme | Sponsor | Implementation layer | Supports | 3 | 3 | 2026-11-05 [11 days ago] |  | Review the schedule each week. [2026-12-05] | Ann | Ann',
      'Nia [Shift leader] | Acme | Coach | User layer | Supports | 3 |  | 2026-11-05 [11 days ago] |  |  | Eve | Eve',
    ]);
  });

  it('gathers open work from every document that sets a date, the overdue first', () => {
    const late = context({}, '2026-12-06');
    expect(shown(actionList(late))).toEqual([
      '2026-12-01 [5 days overdue] | Overdue | Ask Max | Element to learn | Acme | A | Well project |  | Ann',
      '2026-12-05 [1 day overdue] | Overdue | Answer the open questions on site. | Relationship gap | Acme | A | Max |  | Eve',
      '2026-12-05 [1 day overdue] | Overdue | Review the schedule each week. | Relationship gap | Acme | A | Oto |  | Ann',
      '2026-12-10 [in 4 days] | Within seven days | Meet Kim on site. | Action plan | Acme | A | Meet every decision maker each month. | Open | Bob',
      '2026-12-10 [in 4 days] | Within seven days | Show the results of the first wells. | Relationship gap | Acme | A | Kim |  | Bob',
      '2026-12-15 [in 9 days] | Later | Submit the proposal. | Action plan | Acme | A | Sign the well project. | In progress | Ann',
      "2026-12-20 [in 14 days] | Later | Plan next year's wells together. | Relationship gap | Acme | A | Lee |  | Ann",
    ]);
    expect(figures(actionHeadlines(late))).toEqual([
      'Overdue: 3 (the oldest by 5 days · 0 of them plan actions)',
      'Within seven days: 2',
      'Most overdue: Ann',
      'All open: 7',
    ]);
    expect(actionHeadlines(late)[2]?.link).toEqual({
      label: '2 overdue',
      href: '/en/actions/?state=overdue&owner=ann',
    });
  });

  it('begins what has changed with what moved a stage, and says how much there is to read', () => {
    const list = changesList(context());
    expect(list.says).toBe(
      '6 changes at the accounts since their last quarterly business reviews; the first 2 moved an outcome, a tier, a stage or a stance. Read them before the next review.',
    );
    expect(shown(list)).toEqual([
      'Well project | 2026-10-01 | Now in Proposal | Acme | A',
      'Yard project | 2026-09-01 | Now in Development | Acme | A',
      'Workshop on pump data | 2026-11-05 | Contact | Acme | A',
      'Draft the proposal. | 2026-10-29 | Action done | Acme | A',
      'Keep output steady until 2028. | 2026-10-20 | Confirmed by customer | Acme | A',
      'Review of the first wells | 2026-10-20 | Contact | Acme | A',
    ]);
  });

  it('puts the questions whose time has come', () => {
    expect(shown(rejustifyList(context()))).toEqual([]);
    const old = context(
      edited('accounts/acme/account.md', 'rationaleReviewed: 2026-06-01', 'rationaleReviewed: 2025-06-01', [
        'declared: A',
        'declared: B\n  override: { reason: A promise, approver: bob, until: 2026-12-01 }',
      ]),
    );
    expect(rejustifyList(old).says).toBe(
      'To be asked again why they are key accounts and of their tier: 1 account; 1 answer overdue. Keep, move, or let go?',
    );
    expect(shown(rejustifyList(old))).toEqual([
      'Acme | B | Why a key account? | A tenth of our revenue. [last on 2025-06-01] | 2026-06-01 [168 days overdue] | Ann',
      'Acme | B | Is the tier still right? | 0 of 2 lenses agree; window A, urgency A |  | Ann',
      'Acme | B | Does the override still hold? | A promise | 2026-12-01 [in 15 days] | Ann',
    ]);
  });

  it('shows what each of us carries, and the rows behind it on their page', () => {
    expect(shown(teamList(context()))).toEqual([
      'Ann [Account manager] |  | 1 | 1 | 5 |  | 3 |  | 8 | ¥5M',
      'Bob [Vice president] |  |  | 1 | 2 |  | 2 |  | 5 | ',
      'Eve [Solution architect] |  |  | 1 | 2 |  | 1 |  | 4 | ',
    ]);
    const eve = memberView(context(), 'eve');
    expect(eve && figures(eve.headlines)).toEqual([
      'Overdue: 0',
      'Within seven days: 0',
      'Open actions: 2',
      'Key people covered: 1',
      'Weighted gap owned: 4',
      'Open value owned: ¥0',
    ]);
    expect(eve?.lists.map((one) => [one.title, ...shown(one)])).toEqual([
      [
        'What is due',
        '2026-11-27 [in 11 days] | Test the sample [Next step] | Action | Acme | A | 2026-11',
        '2026-12-05 [in 19 days] | Answer the open questions on site. [Plan · Max] | Action | Acme | A | 2026-12',
        '2026-12-06 [in 20 days] | Contact Max | Contact | Acme | A | 2026-12',
      ],
      [
        'Key people covered',
        'Max [Chief engineer] | Acme | Recommender | Implementation layer | Has reservations | 4 | 4 | 2026-11-05 [11 days ago] |  | Answer the open questions on site. [2026-12-05] | Eve | Eve, Ann',
      ],
      [
        'Accounts',
        'Acme | A | 2026-11-05 [11 days ago] | Energy | North | Proposal | ¥5M | ¥2.1M | 17 | Ann |  | Pre-sales',
      ],
    ]);
    expect(memberView(context(), 'nobody')).toBeUndefined();
  });
});

const cell = (text: string, more: Partial<Cell> = {}): Cell => ({ text, ...more });
const list = (rows: readonly (readonly Cell[])[], columns: List['columns']): List => ({
  name: 'things',
  title: 'Things',
  says: '',
  columns,
  rows: rows.map((cells, at) => ({ id: String(at), cells })),
  empty: 'Nothing.',
});

describe('a facet', () => {
  const column = { key: 'kind', label: 'Kind', kind: 'text', facet: true } as const;

  it('offers each value once, in the order of the vocabulary or of the language', () => {
    const ordered = list(
      [[cell('late', { sort: 2 })], [cell('early', { sort: 1 })], [cell('late', { sort: 2 })]],
      [column],
    );
    expect(facetsOf(ordered, 'en')[0]?.options.map(({ label }) => label)).toEqual(['early', 'late']);
    const named = list([[cell('周雯')], [cell('李磊')], [cell('')]], [column]);
    expect(facetsOf(named, 'zh-CN')[0]?.options.map(({ label }) => label)).toEqual(['李磊', '周雯']);
  });

  it('is left out where it would pick everything', () => {
    expect(facetsOf(list([[cell('same')], [cell('same')]], [column]), 'en')).toEqual([]);
  });
});

describe('a file for spreadsheets', () => {
  const columns = [
    { key: 'name', label: 'Name', kind: 'text' },
    { key: 'note', label: 'Note', kind: 'wide' },
    { key: 'value', label: 'Value', kind: 'number', unit: 'CNY' },
    { key: 'on', label: 'On', kind: 'day' },
  ] as const;

  it('holds plain numbers and days, quotes where it must, and begins with a mark of its encoding', () => {
    const rows = [
      [
        cell('基岩, "石油"'),
        cell('Two\nlines', { small: 'more' }),
        cell('−500', { sort: -500 }),
        cell('2026-11-16', { small: 'today' }),
      ],
      [cell('=1+1'), cell(''), cell(''), cell('')],
    ];
    expect(csvOf(list(rows, columns))).toBe(
      '\uFEFFName,Note,Value (CNY),On\r\n"基岩, ""石油""","Two\nlines (more)",-500,2026-11-16\r\n\'=1+1,,,\r\n',
    );
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =1',
    '\u00A0=1',
    '\uFEFF=1',
    '\u200B=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(A1)',
    '=1\nsecond line',
    'a;=1',
    'a\t-1',
    'a\n@x',
    'a;"=1"',
    "-2+3+cmd|' /C calc'!A0",
    '=HYPERLINK("http://x","y")',
  ])('never begins a formula: %j', (text) => {
    expect(begins(harmless(text))).toBe(false);
    expect(harmless(text).replaceAll("'", '')).toBe(text.replaceAll("'", ''));
  });

  it('never begins a formula, whatever an author writes, and loses nothing of it', () => {
    const texts = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', '＝', '－', ';', '|', '\t', '\n', '\r', '"', "'", ',', ' ', 'a', '油'),
    });
    fc.assert(
      fc.property(texts, (text) => {
        const csv = csvOf(list([[cell(text), cell(''), cell(''), cell('')]], columns));
        const read = Papa.parse<string[]>(csv.slice(1), { newline: '\r\n' }).data[1]?.[0] ?? '';
        expect(read).toBe(harmless(text));
        expect(begins(read)).toBe(false);
        expect(read.replaceAll("'", '')).toBe(text.replaceAll("'", ''));
      }),
    );
  });

  it('leaves ordinary text alone', () => {
    for (const text of ['基岩石油', 'A-1', 'a = b', '3 - 2', '李磊、许岚', '2026-11-16', 'x; y', ''])
      expect(harmless(text)).toBe(text);
  });
});

/** Whether a spreadsheet with any of the usual separators would take a part of the text for a formula. */
function begins(text: string): boolean {
  return text
    .split(/[;|\t\r\n]/)
    .some((part) => '=+-@＝＋－＠'.includes(part.replace(/^[\s\p{Cc}\p{Cf}"]+/u, '').charAt(0) || ' '));
}

describe('sorting and filtering', () => {
  const entries: readonly Entry[] = [
    ['周雯', '9', 'b'],
    ['李磊', '10', 'a b'],
    ['许岚', '', 'a'],
    ['Ann', '-3', ''],
  ].map(([name = '', number = '', kinds = '']) => ({
    texts: [name, number, kinds],
    sorts: [undefined, undefined, undefined],
    choices: [[name], [number], kinds.split(' ')],
    whole: `${name} ${number} ＡＢＣ`,
  }));
  const arrange = arranger(entries, 'zh-CN');
  const names = (more: Partial<Parameters<typeof arrange>[0]>) =>
    arrange({ words: '', picked: [], by: -1, down: false, ...more }).map((at) => entries[at]?.texts[0]);

  it('leaves the rows as they came until somebody asks', () => {
    expect(names({})).toEqual(['周雯', '李磊', '许岚', 'Ann']);
  });

  it('sorts Chinese by its sound, numbers by their size, and what is empty last both ways', () => {
    expect(names({ by: 0 })).toEqual(['李磊', '许岚', '周雯', 'Ann']);
    expect(names({ by: 1 })).toEqual(['Ann', '周雯', '李磊', '许岚']);
    expect(names({ by: 1, down: true })).toEqual(['李磊', '周雯', 'Ann', '许岚']);
  });

  it('finds rows that hold all words in any width and case, and one of several values', () => {
    expect(names({ words: 'abc 李' })).toEqual(['李磊']);
    expect(names({ picked: [[2, 'a']] })).toEqual(['李磊', '许岚']);
    expect(names({ picked: [[2, 'a']], words: '许' })).toEqual(['许岚']);
    expect(names({ words: 'nobody' })).toEqual([]);
  });
});
