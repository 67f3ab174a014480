// @vitest-environment happy-dom
import mermaid from 'mermaid';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Lang } from '#schemas/field.ts';
import { actionFigures } from '#core/diagrams/charts/time/actions.ts';
import { contactFigures } from '#core/diagrams/charts/time/contact-figures.ts';
import { contactCalendar } from '#core/diagrams/charts/time/contacts.ts';
import { jointPlanFigures } from '#core/diagrams/charts/time/joint-plan.ts';
import { relationFigures } from '#core/diagrams/charts/time/relation-figures.ts';
import { timeScale } from '#core/diagrams/charts/time/scale.ts';
import { stageFigures } from '#core/diagrams/charts/time/stage-figures.ts';
import type { Figure, FigureContext } from '#core/diagrams/figure.ts';
import type { AccountPlan, Book } from '#core/link/book.ts';
import { historyOf, type History } from '#core/history/history.ts';
import { AS_OF, edited, type Files } from '../../core/book.ts';
import { acme } from '../../core/compiled.ts';
import { demoBook } from '../../core/demo.ts';

beforeAll(() => mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' }));

type Subject = { readonly book: Book; readonly plan: AccountPlan };
type Draw = (plan: AccountPlan, context: FigureContext) => readonly Figure[];
const CHARTS: readonly Draw[] = [actionFigures, jointPlanFigures, contactFigures, stageFigures, relationFigures];

const layout = (): never => {
  throw new Error('Charts of time are laid out by themselves.');
};
const contextOf = (book: Book, lang: Lang = 'en', history?: History): FigureContext => ({
  book,
  lang,
  asOf: AS_OF,
  layout,
  ...(history && { history }),
});

function only(draw: Draw, { book, plan }: Subject, history?: History): Figure {
  const [figure, ...rest] = draw(plan, contextOf(book, 'en', history));
  if (!figure || rest.length > 0) throw new Error('the book gives one figure');
  return figure;
}

/** The rows of a figure's table as one line each. */
const rows = ({ table }: Figure) => table?.rows.map((row) => row.map(({ text }) => text).join(' | '));

const GOALS = 'accounts/acme/goals.md';
const WELL = 'accounts/acme/opportunities/well.md';
const KIM = 'accounts/acme/people/kim.md';
const LEE = 'accounts/acme/people/lee.md';
const late = edited(GOALS, 'due: 2026-12-10\n    status: open', 'due: 2026-11-06\n    status: open');

const JOINT: Files = {
  'accounts/acme/joint-plan.md': `---
from: 2026-09-01
until: 2027-03-31
status: running
ourSigner: bob
milestones:
  - { milestone: Data flows, due: 2026-10-30, side: us, owner: eve, status: done }
  - { milestone: First report, due: 2026-11-10, side: us, owner: ann, status: doing }
  - { milestone: Site access, due: 2026-11-30, side: them, owner: lee, status: open }
  - { milestone: Second site, side: them, status: late }
evaluations:
  - { due: 2026-10-15, heldOn: 2026-10-20, result: On time. }
  - { due: 2027-01-15 }
---
`,
};

/** Versions of a person and an opportunity as git would tell them. */
function past(): History | undefined {
  const version = (day: string, path: string, front: string) => ({ day, path, text: `---\n${front}\n---\n` });
  return historyOf(
    [
      version('2026-03-02', KIM, 'stance: 2\ncontact: none'),
      version('2026-03-02', LEE, 'stance: 0\ncontact: brief'),
      version('2026-04-01', WELL, 'stage: develop\nstageSince: 2026-03-20'),
      version('2026-06-01', LEE, 'stance: 1\ncontact: brief'),
      version('2026-08-01', WELL, 'stage: qualify\nstageSince: 2026-07-15'),
    ],
    AS_OF,
  );
}

describe('The actions over time', () => {
  it('say what is late, how late, and what waits for what', () => {
    const figure = only(actionFigures, acme(late));
    expect(figure.says).toBe('1 of 2 open actions is overdue; the next is due in 29 days.');
    expect(rows(figure)).toEqual([
      'Draft the proposal. | Sign the well project. | Eve | 2026-10-30 | Done | 2026-10-29 |  | ',
      'Submit the proposal. | Sign the well project. | Ann | 2026-12-15 | In progress |  | in 29 days | Draft the proposal.',
      'Meet Kim on site. | Meet every decision maker each month. | Bob | 2026-11-06 | Open |  | 10 days overdue | ',
    ]);
  });

  it('are the same in Mermaid: time left for what is live, time lost for what is late', () => {
    expect(only(actionFigures, acme(late)).mermaid).toBe(`gantt
  title Actions over time
  dateFormat YYYY-MM-DD
  section Sign the well project.
  ✓ Draft the proposal. :done, milestone, n1, 2026-10-29, 0d
  ▷ Submit the proposal. :active, n2, 2026-11-16, 2026-12-15
  section Meet every decision maker each month.
  ! Meet Kim on site. :crit, n3, 2026-11-06, 2026-11-16
`);
  });

  it('begin an action when what it waits for is due, and tell when that is too late', () => {
    const waiting = edited(
      GOALS,
      'due: 2026-12-10\n    status: open',
      'due: 2026-12-20\n    status: open\n    dependsOn: [submit]',
    );
    expect(only(actionFigures, acme(waiting)).mermaid).toContain('n3, 2026-12-15, 2026-12-20');
    const clash = edited(GOALS, 'status: open', 'status: open\n    dependsOn: [submit]');
    expect(rows(only(actionFigures, acme(clash)))?.at(-1)).toContain('| waits for a later one | Submit the proposal.');
  });

  it('are split by goal when there are more than 25, each with its own sentence', () => {
    const many = Array.from({ length: 26 }, (_, index) => index + 1)
      .map(
        (n) =>
          `  more-${n}:\n    goal: grow\n    what: Step ${n}.\n    owner: ann\n    due: 2026-12-01\n    status: open\n`,
      )
      .join('');
    const { book, plan } = acme(edited(GOALS, 'actions:\n', `actions:\n${many}`));
    const figures = actionFigures(plan, contextOf(book));
    expect(figures.map(({ name, says }) => `${name}: ${says}`)).toEqual([
      'actions-grow: None of 27 open actions is overdue; the next is due in 15 days.',
      'actions-trust: The one open action is in time; the next is due in 24 days.',
    ]);
  });
});

describe('The joint plan over time', () => {
  it('shows both sides and the evaluations', () => {
    const figure = only(jointPlanFigures, acme(JOINT));
    expect(figure.says).toBe('1 of 4 milestones is done, 1 is overdue; the next is due in 14 days.');
    expect(rows(figure)).toEqual([
      'Data flows | Us | Eve | 2026-10-30 | Done |  |  | ',
      'First report | Us | Ann | 2026-11-10 | In progress |  | 6 days overdue | ',
      'Site access | The customer | Lee | 2026-11-30 | Open |  | in 14 days | ',
      'Second site | The customer |  |  | Put off |  |  | ',
      'Evaluations · 15 Oct | Evaluations |  | 2026-10-15 | Done | 2026-10-20 |  | ',
      'Evaluations · 15 Jan 2027 | Evaluations |  | 2027-01-15 | Open |  | in 60 days | ',
    ]);
  });

  it('calls nothing late before both sides agreed', () => {
    const draft = { 'accounts/acme/joint-plan.md': String(Object.values(JOINT)[0]).replace('running', 'draft') };
    expect(only(jointPlanFigures, acme(draft)).says).toContain('none is overdue');
  });
});

describe('The contact calendar', () => {
  it('keeps the days that the cadence allows apart from those past it', () => {
    const { book, plan } = acme({
      'accounts/acme/touchpoints/2026-09-01-call.md':
        '---\nsubject: First call\nchannel: call\ntalkLevel: strategic\npeople: [kim]\nmembers: [bob]\n---\n',
    });
    const calendar = contactCalendar(plan, book, '2026-11-24');
    expect(
      calendar.rows.map(({ person, kept, gaps, due, overdue }) => ({ who: person.name, kept, gaps, due, overdue })),
    ).toEqual([
      {
        who: 'kim',
        kept: [
          { from: '2026-09-01', to: '2026-10-02' },
          { from: '2026-10-20', to: '2026-11-20' },
        ],
        gaps: [
          { from: '2026-10-02', to: '2026-10-20' },
          { from: '2026-11-20', to: '2026-11-24' },
        ],
        due: '2026-11-20',
        overdue: true,
      },
      {
        who: 'lee',
        kept: [
          { from: '2026-10-20', to: '2026-11-05' },
          { from: '2026-11-05', to: '2026-12-06' },
        ],
        gaps: [],
        due: '2026-12-06',
        overdue: false,
      },
      { who: 'max', kept: [{ from: '2026-11-05', to: '2026-12-06' }], gaps: [], due: '2026-12-06', overdue: false },
    ]);
  });

  it('puts first who was never met, and leads to the page of each', () => {
    const figure = only(contactFigures, acme({ 'accounts/acme/touchpoints/2026-11-05-workshop.md': null }));
    expect(figure.says).toBe(
      '1 of 3 key people was last met longer ago than the cadence of 31 days allows; the next should hear from us within 4 days.',
    );
    expect(rows(figure)).toEqual([
      'Max |  |  | no contact on record | ',
      'Kim | 2026-10-20 | 2026-11-20 | within 4 days | 2026-10-20 · Visit · Review of the first wells',
      'Lee | 2026-10-20 | 2026-11-20 | within 4 days | 2026-10-20 · Visit · Review of the first wells',
    ]);
    expect(figure.svg.match(/href="[^"]*"/g)).toEqual(
      ['max', 'kim', 'lee'].map((name) => `href="/en/accounts/acme/people/${name}/"`),
    );
  });
});

describe('Stages over time', () => {
  it('show what the plan itself records where git tells nothing', () => {
    const figure = only(stageFigures, acme());
    expect(figure.says).toBe(
      'Of 2 open opportunities, “Yard project” has stayed longest where it is: 76 days in “Development”.',
    );
    expect(rows(figure)).toEqual([
      'Well project | 2026-10-01 Proposal | Proposal · day 46 | 2026-09-28 | 2027-03-15',
      'Yard project | 2026-09-01 Development | Development · day 76 |  | 2027-09-30',
    ]);
  });

  it('put what git tells before it, and let the plan’s own days win', () => {
    expect(rows(only(stageFigures, acme(), past()))?.[0]).toBe(
      'Well project | 2026-03-20 Development → 2026-07-15 Qualification → 2026-10-01 Proposal | Proposal · day 46 | 2026-09-28 | 2027-03-15',
    );
    const corrected = edited(WELL, 'stageSince: 2026-10-01', 'stageSince: 2026-07-10');
    expect(rows(only(stageFigures, acme(corrected), past()))?.[0]).toContain(
      '2026-03-20 Development → 2026-07-10 Proposal',
    );
  });
});

describe('Stance and contact over time', () => {
  it('are told where git tells them, and end with what the plan says today', () => {
    const figure = only(relationFigures, acme(), past());
    expect(figure.says).toBe(
      'Since 2 March 2026 the stance of 1 of 2 key people has become better and that of 1 worse.',
    );
    expect(rows(figure)).toEqual([
      'Kim | 2026-03-02 Supports actively → 2026-11-16 Supports | 2026-03-02 None → 2026-11-16 Brief | ＋＋ → ＋ Supports',
      'Lee | 2026-03-02 Neutral → 2026-06-01 Supports → 2026-11-16 Supports actively | 2026-03-02 Brief → 2026-11-16 In depth | ○ → ＋＋ Supports actively',
    ]);
    expect(figure.mermaid).toContain('  section Kim\n    2026-03-02 : Supports actively\n    2026-11-16 : Supports\n');
  });

  it('are no figure without history', () => {
    const { book, plan } = acme();
    expect(relationFigures(plan, contextOf(book))).toEqual([]);
  });
});

describe('The time axis', () => {
  const words = (from: string, to: string, lang: Lang) =>
    timeScale(from, to, 0, 560, lang).ticks.map(({ label, year }) => `${year} ${label}`.trim());

  it('names months with their year where there is room', () => {
    expect(words('2026-10-07', '2027-01-20', 'zh-CN')).toEqual(['2026年10月', '2026年11月', '2026年12月', '2027年1月']);
    expect(words('2026-11-30', '2027-01-01', 'en')).toEqual(['Nov 2026', 'Dec 2026', 'Jan 2027']);
  });

  it('names the year above where there is little, and fewer months where there is less', () => {
    expect(words('2026-06-01', '2027-05-31', 'en').slice(0, 8)).toEqual([
      '2026 Jun',
      'Jul',
      'Aug',
      'Sep',
      'Oct',
      'Nov',
      'Dec',
      '2027 Jan',
    ]);
    expect(words('2025-01-01', '2026-12-31', 'zh-CN').slice(0, 3)).toEqual(['2025年 1月', '3月', '5月']);
  });
});

describe('Every chart of time', () => {
  const demo = demoBook();
  const figures = (['zh-CN', 'en'] as const).flatMap((lang) =>
    [...demo.accounts.values()].flatMap((plan) => CHARTS.flatMap((draw) => draw(plan, contextOf(demo, lang)))),
  );

  it('exists in the demo book, where git tells of no day before it', () => {
    expect([...new Set(figures.map(({ name }) => name))].toSorted()).toEqual([
      'actions',
      'contacts',
      'joint-plan',
      'stages',
    ]);
  });

  it('has a table, no style of its own and no number that is none', () => {
    for (const { svg, table, says } of figures) {
      expect(table?.rows.length).toBeGreaterThan(0);
      expect(svg).not.toMatch(/ style=|<style|<script|NaN|undefined/);
      expect(says).not.toMatch(/undefined|NaN/);
    }
  });

  it('is the same for the same plan', () => {
    const draw = () => CHARTS.flatMap((chart) => chart(acme(JOINT).plan, contextOf(acme(JOINT).book, 'en', past())));
    expect(draw()).toEqual(draw());
  });

  it('draws a lane for every row of its table', () => {
    for (const { svg, table } of figures) expect(svg.match(/class="time-lane"/g)).toHaveLength(table?.rows.length ?? 0);
  });

  it('is accepted by the real parser, whatever authors write', async () => {
    const HOSTILE = 'section x: done, crit; #35; %%{init}%% "];\\n click n1 href "javascript:alert(1)" <script> :::';
    const said = JSON.stringify(HOSTILE);
    const hostile = acme({
      ...JOINT,
      ...edited(GOALS, 'what: Draft the proposal.', `what: ${said}`, ['text: Sign the well project.', `text: ${said}`]),
      ...edited(WELL, 'name: Well project', `name: ${said}`),
      ...edited(KIM, 'name: Kim', `name: ${said}`),
      ...edited(
        'accounts/acme/touchpoints/2026-10-20-review.md',
        'subject: Review of the first wells',
        `subject: ${said}`,
      ),
    });
    const drawn = CHARTS.flatMap((draw) => draw(hostile.plan, contextOf(hostile.book, 'en', past())));
    expect(drawn.map(({ name }) => name)).toEqual(['actions', 'joint-plan', 'contacts', 'stages', 'relations']);
    for (const { svg, mermaid: source = '' } of [...drawn, ...figures]) {
      expect(await mermaid.parse(source), source).toMatchObject({
        diagramType: expect.stringMatching(/^(gantt|timeline)$/),
      });
      expect(source).not.toMatch(/%%\{|<script|click n1 href "/);
      expect(svg).not.toContain('<script');
    }
  });
});
