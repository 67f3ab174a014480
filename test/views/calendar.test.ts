import { describe, expect, it } from 'vitest';
import { calendarByAccount } from '#core/views/calendar/by-account.ts';
import { calendarList } from '#core/views/calendar/calendar.ts';
import { calendarEntries } from '#core/views/calendar/entries.ts';
import { accountCalendar, bookCalendar, memberCalendar } from '#core/views/calendar/feeds.ts';
import { calendarHeadlines } from '#core/views/calendar/headlines.ts';
import type { ViewContext } from '#core/views/context.ts';
import type { List } from '#core/views/list/list.ts';
import { AS_OF, edited, type Files } from '../core/book.ts';
import { acme } from '../core/compiled.ts';

/** An action that is late, and an executive visit that the tier asks for and nobody ever paid. */
const LATE = {
  ...edited('accounts/acme/goals.md', 'due: 2026-12-15', 'due: 2026-11-10'),
  ...edited('accounts/acme/account.md', 'role: executive-sponsor', 'role: delivery'),
};

function seen(changes: Files = {}): ViewContext {
  return { book: acme(changes).book, asOf: AS_OF, lang: 'en', diagnostics: [] };
}

/** Some columns of each row of a list; `!` where a cell is an alert. */
function columns({ columns: all, rows }: List, ...keys: readonly string[]): readonly string[] {
  const places = keys.map((key) => all.findIndex((column) => column.key === key));
  return rows.map(({ cells }) =>
    places.map((at) => `${cells[at]?.text ?? ''}${cells[at]?.tone === 'alert' ? '!' : ''}`).join(' | '),
  );
}

describe('the calendar', () => {
  it('lists by day what the account, its people and its opportunities have due within ninety days', () => {
    expect(columns(calendarList(seen()), 'by', 'what', 'kind', 'owner', 'when')).toEqual([
      '2026-11-20 | Contact Kim | Contact | Bob | Within seven days',
      '2026-11-20 | Send the results | Action | Ann | Within seven days',
      '2026-11-20 | Executive visit | Contact | Bob | Within seven days',
      '2026-11-27 | Test the sample | Action | Eve | 2026-11',
      '2026-12-01 | Ask Max | Action | Ann | 2026-12',
      '2026-12-05 | Answer the open questions on site. | Action | Eve | 2026-12',
      '2026-12-05 | Review the schedule each week. | Action | Ann | 2026-12',
      '2026-12-06 | Contact Lee | Contact | Ann | 2026-12',
      '2026-12-06 | Contact Max | Contact | Eve | 2026-12',
      '2026-12-06 | Seminar or exchange | Contact | Ann | 2026-12',
      '2026-12-10 | Meet Kim on site. | Action | Bob | 2026-12',
      '2026-12-10 | Show the results of the first wells. | Action | Bob | 2026-12',
      '2026-12-15 | Submit the proposal. | Action | Ann | 2026-12',
      "2026-12-20 | Plan next year's wells together. | Action | Ann | 2026-12",
    ]);
  });

  it('lists a decision beside the action that carries it out when they have different days', () => {
    const decided = (due: string) => ({
      'accounts/acme/reviews/2026-11-09-weekly-issue.md': `---\nattendees: [ann]\ndecisions:\n  - { what: Show the draft., owner: ann, due: ${due}, action: submit }\n---\n`,
    });
    const shown = (due: string) =>
      columns(calendarList(seen(decided(due))), 'by', 'what').filter((row) => row.includes('draft'));
    expect(shown('2026-11-25')).toEqual(['2026-11-25 | Show the draft.']);
    expect(shown('2026-12-15')).toEqual([]);
  });

  it('says of a contact when not the tier asks for it but the last one has lost its effect', () => {
    const faded = edited(
      'accounts/acme/touchpoints/2026-11-05-workshop.md',
      'channel: ',
      'persistenceDays: 7\nchannel: ',
    );
    const contacts = calendarEntries(seen(faded)).filter(
      ({ kind, what }) => kind === 'contact' && what.label.startsWith('Contact'),
    );
    expect(contacts.map(({ day, what, note }) => [day, what.label, note])).toEqual([
      ['2026-11-12', 'Contact Lee', 'the last contact has its effect until then'],
      ['2026-11-12', 'Contact Max', 'the last contact has its effect until then'],
      ['2026-11-20', 'Contact Kim', ''],
    ]);
  });

  it('says in one sentence what the reader decides on', () => {
    expect(calendarList(seen()).says).toBe(
      'Nothing overdue, 3 due within seven days, 11 more within ninety: what goes into the diary this week.',
    );
  });

  it('begins with what is overdue, and with what the tier asks for and nobody ever did', () => {
    expect(columns(calendarList(seen(LATE)), 'by', 'what').slice(0, 3)).toEqual([
      'Never! | Executive visit',
      '2026-11-10! | Submit the proposal.',
      '2026-11-20 | Contact Kim',
    ]);
  });

  it('leaves out what is done, put off, or ended', () => {
    const changes = {
      ...edited('accounts/acme/goals.md', 'status: doing', 'status: postponed', ['status: open', 'status: dropped']),
      ...edited(
        'accounts/acme/opportunities/well.md',
        'state: current',
        'outcome:\n  result: won\n  on: 2026-11-10\nstate: current',
      ),
    };
    const entries = calendarEntries(seen(changes)).map(({ id }) => id);
    expect(entries.filter((id) => /action-|well/.test(id))).toEqual([]);
  });

  it('asks again at the intervals of the settings why it is a key account, and for a look at the maps', () => {
    const entries = calendarEntries(seen()).filter(({ kind }) => kind === 'upkeep');
    expect(entries.map(({ day, what }) => `${day ?? ''} ${what.label}`)).toEqual([
      '2027-04-18 Review the strategy and execution maps',
      '2027-06-01 Say again why this is a key account',
    ]);
  });

  it('follows the milestones and evaluations of a joint plan that is agreed, whoever owns them', () => {
    const joint = (status: string) => ({
      'accounts/acme/joint-plan.md': `---
from: 2026-01-01
until: 2027-12-31
status: ${status}
ourSigner: bob
milestones:
  - { milestone: First ten wells, due: 2026-12-01, side: them, owner: max, status: doing }
  - { milestone: Report, due: 2026-12-02, side: us, owner: eve, status: done }
evaluations:
  - due: 2026-12-22
---
`,
    });
    const dues = (status: string) =>
      calendarEntries(seen(joint(status)))
        .filter(({ kind }) => kind === 'joint-plan')
        .map(({ day, what, owner }) => `${day ?? ''} ${what.label}, ${owner?.label ?? ''}`);
    expect(dues('running')).toEqual([
      '2026-12-01 First ten wells, Ann',
      '2026-12-22 Evaluation of the joint plan, Ann',
    ]);
    expect(dues('draft')).toEqual([]);
  });

  it('shows beside each account the next day of every kind', () => {
    const list = calendarByAccount(seen(edited('accounts/acme/goals.md', 'due: 2026-12-15', 'due: 2026-11-10')));
    expect(list.columns.map(({ label }) => label)).toEqual([
      'Account',
      'Tier',
      'Overdue',
      'Review',
      'Contact',
      'Action',
      'Customer’s purchase',
      'Expected close',
      'Joint plan',
      'Upkeep',
      'Owner',
      'Calendar',
    ]);
    expect(columns(list, 'account', 'overdue', 'contact', 'action', 'close')).toEqual([
      'Acme | 1! | 2026-11-20 | 2026-11-10! | ',
    ]);
  });

  it('opens with what is late and what is near', () => {
    expect(calendarHeadlines(seen()).map(({ label, value, link }) => [label, value, link?.label])).toEqual([
      ['Overdue', '0', undefined],
      ['Within seven days', '3', 'see the week'],
      ['Reviews within thirty days', '0', 'see all reviews'],
      ['To close within ninety days', '¥0', '0 opportunities'],
    ]);
  });

  it('says how much of what is late the list of actions counts too', () => {
    const [late] = calendarHeadlines(seen(LATE));
    expect([late?.value, late?.note]).toEqual(['2', '1 of them actions']);
  });

  it('gives everything that has a day an id of its own', () => {
    const ids = calendarEntries(seen()).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the calendars for subscription', () => {
  it('hold reviews and actions of the whole book, and everything of one account or member', () => {
    const context = seen();
    const kinds = (entries: ReturnType<typeof bookCalendar>['entries']) => [
      ...new Set(entries.map(({ kind }) => kind)),
    ];
    expect(kinds(bookCalendar(context).entries)).toEqual(['action']);
    expect(kinds(accountCalendar(context, 'acme').entries)).toEqual(['contact', 'action', 'close', 'upkeep']);
    expect(memberCalendar(context, 'eve').entries.map(({ what }) => what.label)).toEqual([
      'Test the sample',
      'Answer the open questions on site.',
      'Contact Max',
    ]);
    expect(memberCalendar(context, 'eve').name).toBe('Eve · key-account calendar');
  });
});
