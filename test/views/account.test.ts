import { describe, expect, it } from 'vitest';
import type { AccountPlan } from '#core/link/book.ts';
import { documentsOf } from '#core/measures/written-texts.ts';
import { accountView } from '#core/views/account.ts';
import type { ViewContext } from '#core/views/context.ts';
import { findingRows } from '#core/views/findings.ts';
import { opportunityView } from '#core/views/opportunity/opportunity.ts';
import { editUrl, pageSource } from '#core/views/page-source.ts';
import { personView } from '#core/views/person.ts';
import { AS_OF, check, compileBook, edited, type Files } from '../core/book.ts';

const ACCOUNT = 'accounts/acme/account.md';
const GOALS = 'accounts/acme/goals.md';
const WELL = 'accounts/acme/opportunities/well.md';
const EDIT = 'editUrl: https://git.example.com/plans/edit/main/{path}#L{line}';

function seen(changes: Files = {}, more: Partial<ViewContext> = {}): readonly [ViewContext, AccountPlan] {
  const { diagnostics, draft: book } = compileBook(changes);
  const plan = book?.accounts.get('acme');
  if (!book || !plan) throw new Error('the changed book has no account acme');
  return [{ book, asOf: AS_OF, lang: 'en', diagnostics, ...more }, plan];
}

const said = (pieces: readonly { readonly text: string }[]) => pieces.map(({ text }) => text).join('');
const withSettings = (line: string): Files =>
  edited('settings.yaml', 'classification: Internal\n', `classification: Internal\n${line}\n`);

describe('the verdict on an account', () => {
  const next = (changes: Files = {}) => said(accountView(...seen(changes)).verdict.next);

  it('opens with where the account stands', () => {
    const { verdict } = accountView(...seen());
    expect(said(verdict.stands)).toBe(
      'Tier A with ¥5M open; Well project (¥4M, proposal) is the first to close, on 15 March 2027.',
    );
    expect(verdict.stands[1]).toEqual({ text: 'Well project', href: '/en/accounts/acme/opportunities/well/' });
  });

  it('names the one thing to do next, money that is stuck before work that is late', () => {
    const late = edited(GOALS, 'due: 2026-12-10', 'due: 2026-11-09');
    expect(next()).toBe('Next: Meet Kim on site. (10 December 2026, Bob).');
    expect(next(late)).toBe('To settle: 1 overdue plan action, the oldest 7 days late, owned by Bob.');
    expect(next({ ...late, ...edited(WELL, 'stageSince: 2026-10-01', 'stageSince: 2026-08-01') })).toBe(
      'To decide: Well project has been in its stage for 107 days, 90 at most. Advance, hold or leave?',
    );
    expect(next({ ...late, ...edited(WELL, 'expectedClose: 2027-03-15', 'expectedClose: 2026-11-15') })).toBe(
      'To decide: Well project should have closed 1 day ago. Set another day, or end it?',
    );
    expect(next(edited(ACCOUNT, 'declared: A', 'declared: B'))).toBe(
      'To decide: the tier: keep Tier B, or follow the window to Tier A?',
    );
  });

  it('says what an account without opportunities, actions and people waits for', () => {
    const none = Object.fromEntries(
      [
        'goals',
        'strategy',
        'relationships',
        'opportunities/well',
        'opportunities/yard',
        'people/kim',
        'people/lee',
        'people/max',
        'people/nia',
        'people/oto',
        'touchpoints/2026-10-20-review',
        'touchpoints/2026-11-05-workshop',
      ].map((name) => [`accounts/acme/${name}.md`, null]),
    );
    const { verdict } = accountView(...seen({ ...none, ...edited(ACCOUNT, 'declared: A', 'declared: D') }));
    expect(said(verdict.stands)).toBe('Tier D with no open opportunity.');
    expect(said(verdict.next)).toBe('To arrange: a contact; there has been none.');
    expect(verdict.figures.map(({ label, value, note }) => `${label}: ${value} ${note}`)).toEqual([
      'Tier: Tier D 1 of 2 lenses agree',
      'Leading opportunity: None open ',
      'Plan completeness: 100% all that the tier asks for',
    ]);
  });

  it('gives each score its reason: the definition, what went in, the method', () => {
    const { figures } = accountView(...seen()).verdict;
    expect(figures.map(({ label, value, note, why }) => [label, value, note, why?.label])).toEqual([
      ['Tier', 'Tier A', '2 of 2 lenses agree', 'Tier agreement'],
      ['Leading opportunity', '¥4M', 'Proposal · 2027-03-15', undefined],
      ['Weighted by probability', '¥2.1M', '¥5M open in 2', 'Weighted value'],
      ['Plan completeness', '100%', 'all that the tier asks for', 'Plan completeness'],
      ['Coverage', '100%', 'key influence 14 of 14', 'Coverage'],
    ]);
    expect(figures[2]?.why).toEqual({
      label: 'Weighted value',
      about: ['The sum of value times probability of the open opportunities.'],
      inputs: [
        { label: 'Well project', value: '¥2M', href: '/en/accounts/acme/opportunities/well/' },
        { label: 'Yard project', value: '¥100K', href: '/en/accounts/acme/opportunities/yard/' },
      ],
      left: 0,
      methods: [],
      all: '/en/accounts/acme/indicators/#account-weighted-value',
    });
  });
});

describe('a finding', () => {
  const places = (changes: Files) =>
    findingRows(seen(changes)[0]).map(({ name, place, where }) =>
      [name, where.href, ...(place?.spots ?? [])].join(' '),
    );

  it('stands beside what it is about, and the link leads to it', () => {
    expect(places(edited(GOALS, 'due: 2026-12-10', 'due: 2026-11-09'))).toEqual([
      'plan/action-overdue /en/accounts/acme/#finding-plan-action-overdue goal-trust goals',
    ]);
    expect(places(edited(WELL, 'stageSince: 2026-10-01', 'stageSince: 2026-08-01'))).toEqual([
      'stage/stuck /en/accounts/acme/opportunities/well/#finding-stage-stuck ',
    ]);
  });

  it('has a fragment of its own where a rule finds two things on a page', () => {
    const late = edited(GOALS, 'due: 2026-12-10', 'due: 2026-11-09', ['due: 2026-12-15', 'due: 2026-11-10']);
    expect(findingRows(seen(late)[0]).map(({ id }) => id)).toEqual([
      'finding-plan-action-overdue',
      'finding-plan-action-overdue-2',
    ]);
  });

  it('is shown once, whatever the page holds: what has no place is told about the whole plan', () => {
    const [context, plan] = seen({
      ...edited(GOALS, 'due: 2026-12-10', 'due: 2026-11-09'),
      'accounts/acme/touchpoints/2026-11-05-workshop.md': null,
      'accounts/acme/touchpoints/2026-10-20-review.md': null,
    });
    const { placed } = accountView(context, plan);
    const here = findingRows(context).filter(({ place }) => place?.page === '/en/accounts/acme/');
    expect(
      [...placed.values()]
        .flat()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(here.map(({ id }) => id).toSorted());
    expect(placed.get('goal-trust')?.map(({ name }) => name)).toEqual(['plan/action-overdue']);
  });

  it('leads to its line where the settings say how plans are edited', () => {
    const changes = { ...withSettings(EDIT), ...edited(GOALS, 'due: 2026-12-10', 'due: 2026-11-09') };
    expect(findingRows(seen(changes)[0]).map(({ edit }) => edit)).toEqual([
      'https://git.example.com/plans/edit/main/accounts/acme/goals.md#L30',
    ]);
  });
});

describe('where a page comes from', () => {
  const edits = (days: Readonly<Record<string, string>>) =>
    new Map(Object.entries(days).map(([path, day]) => [path, { day, author: 'Li Lei' }]));
  const kim = '/accounts/acme/people/kim/';

  it('is its last change and the place to edit it', () => {
    const [context] = seen(withSettings(EDIT), { edits: edits({ 'accounts/acme/people/kim.md': '2026-11-20' }) });
    expect(pageSource(context, kim)).toEqual({
      changed: 'Last change 2026-11-20 by Li Lei',
      edit: 'https://git.example.com/plans/edit/main/accounts/acme/people/kim.md#L1',
    });
    expect(pageSource({ ...context, lang: 'zh-CN' }, kim)?.changed).toBe('最近修改 2026-11-20，Li Lei');
  });

  it('is the newest change of all files of a plan on its own page, or that one is not committed', () => {
    const [context, plan] = seen();
    const days = Object.fromEntries(documentsOf(plan).map(({ path }) => [path, '2026-01-02']));
    const changed = (more: Readonly<Record<string, string>>) =>
      pageSource({ ...context, edits: edits({ ...days, ...more }) }, '/accounts/acme/')?.changed;
    expect(changed({ [WELL]: '2026-11-03' })).toBe('Last change 2026-11-03 by Li Lei');
    delete days[GOALS];
    expect(changed({})).toBe('A change is not committed yet');
  });

  it('is not told where nobody knows it', () => {
    expect(pageSource(seen()[0], kim)).toBeUndefined();
    expect(pageSource(seen(withSettings(EDIT))[0], '/findings/')).toBeUndefined();
    expect(pageSource(seen({}, { edits: new Map() })[0], kim)).toEqual({ changed: 'A change is not committed yet' });
  });

  it('takes only an https address with a place for the path', () => {
    for (const wrong of [
      'http://git.example.com/{path}',
      'https://git.example.com/plans',
      'https://{path}',
      'javascript:{path}',
    ])
      expect(check(withSettings(`editUrl: ${wrong}`)).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
        'settings.yaml:5:10 error schema/bad-format:',
      ]);
    expect(check(withSettings(EDIT))).toEqual([]);
    expect(editUrl(seen(withSettings('editUrl: https://git.example.com/{path}'))[0], 'team/ann.md', 7)).toBe(
      'https://git.example.com/team/ann.md',
    );
  });
});

describe('the verdict on an opportunity', () => {
  const standing = (changes: Files = {}) => {
    const [context, plan] = seen(changes);
    const well = plan.opportunities.get('well');
    if (!well) throw new Error('no opportunity well');
    const { headlines, standing: stands } = opportunityView(context, plan, well);
    return [
      said(stands.stands),
      said(stands.next),
      ...headlines.slice(0, 1).map(({ label, value }) => `${label}: ${value}`),
    ];
  };

  it('says what is missing for the next stage, what is done next, and whether we invest', () => {
    expect(standing()).toEqual([
      'In proposal; nothing is missing to leave it. Max: has reservations.',
      'No next step yet. Write what, who and by when.',
      'Decision to invest: Go',
    ]);
    const nextStep = 'owner: ann\nnextStep: { what: Send the offer, owner: eve, due: 2026-11-10 }\n';
    expect(standing(edited(WELL, 'owner: ann\n', nextStep, ['solutions: [pump]', 'solutions: []']))).toEqual([
      'In proposal; to leave it, it still lacks “Solutions”. Max: has reservations.',
      'The next step is 6 days overdue: Send the offer (Eve).',
      'Decision to invest: Go',
    ]);
  });
});

describe('the verdict on a person', () => {
  it('says who the person is to us, and what the relation waits for', () => {
    const [context, plan] = seen();
    const person = plan.people.get('kim');
    if (!person) throw new Error('no person kim');
    const { headlines, standing } = personView(context, plan, person);
    expect([said(standing.stands), said(standing.next)]).toEqual([
      'Approver, influence 5 of 5; stance: supports.',
      'To bring the relation from “Product expert” to “Problem solver” by 10 December 2026.',
    ]);
    expect(headlines.map(({ label, value, note }) => `${label}: ${value}; ${note}`)).toEqual([
      'Gap: 1; 1 × influence 5 = 5',
      'Stance (−2…+2): Supports; Prefers us',
      'Last contact: 27 days ago; 2026-10-20 · Brief',
      'Next contact: in 4 days; 2026-11-20',
      'Owner: Bob; Covered by Bob, Ann',
    ]);
  });
});
