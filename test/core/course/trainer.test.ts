import { describe, expect, test } from 'vitest';
import { cheatSheet } from '#core/views/course/cheat-sheet.ts';
import { handoutView } from '#core/views/course/handout.ts';
import { lectureDeck } from '#core/views/course/lecture-deck.ts';
import { trainerView } from '#core/views/course/trainer.ts';
import { real } from '../real-book.ts';

const LANGS = ['zh-CN', 'en'] as const;

const { book } = real('zh-CN');

/** Every lecture in both languages. */
const lectures = () => LANGS.flatMap((lang) => [...book.lectures.keys()].map((name) => ({ lang, name })));

describe('a handout', () => {
  test('has outcomes, an agenda, terms and something to take away, for every lecture in both languages', () => {
    const lacking = lectures().filter(({ lang, name }) => {
      const view = handoutView(real(lang), name);
      return (
        !view || [view.outcomes, view.agenda, view.terms, view.takeAway, view.course].some(({ length }) => length === 0)
      );
    });
    expect(lacking).toEqual([]);
  });

  test('shows every page of the agenda with its definition and what one does', () => {
    const bare = lectures().flatMap(({ lang, name }) =>
      (handoutView(real(lang), name)?.pages ?? [])
        .filter(({ what, how }) => !what && !how)
        .map(({ link }) => link.href),
    );
    expect(bare).toEqual([]);
  });

  test('never holds a model answer, nor two headings of one anchor', () => {
    const sheets = lectures().flatMap(({ lang, name }) => handoutView(real(lang), name)?.exercises ?? []);
    expect(sheets.length).toBeGreaterThan(9);
    expect(sheets.filter(({ html }) => /参考答案|Model answer/.test(html)).map(({ name }) => name)).toEqual([]);
    expect(sheets.filter(({ html }) => /<h\d[^>]* id=/.test(html)).map(({ name }) => name)).toEqual([]);
    expect(sheets.filter(({ html }) => !/<ol>/.test(html)).map(({ name }) => name)).toEqual([]);
  });
});

describe('the timetable', () => {
  const clockOf = (lang: (typeof LANGS)[number]) =>
    trainerView(real(lang)).days.map(({ rows, ends }) => [
      ...rows.flatMap(({ starts, lecture, marks }) => [
        `${starts} ${lecture.label}`,
        ...marks.map(({ at, label, note }) => `${at} ${label} (${note})`),
      ]),
      ends,
    ]);

  test('tells the clock of every lecture, exercise and break', () => {
    expect(clockOf('en')[0]).toEqual([
      '09:00 Lecture 1: Key accounts and the plan',
      '09:35 Which are key, and why (45 min · In a team)',
      '11:00 Break (15 min)',
      '11:15 Lecture 2: Research and the strategy map',
      '11:30 Reviewing the background of an account (45 min · In a team)',
      '12:15 Break (60 min)',
      '13:30 Draw the strategy map (50 min · In a team)',
      '14:20 Break (15 min)',
      '14:35 Lecture 3: The execution map and opportunities',
      '15:05 Draw the execution map (60 min · In a team)',
      '16:05 Break (15 min)',
      'Ends at 16:45, 360 minutes of teaching',
    ]);
  });

  test('ends both days at the same time, with one hour at noon and three short breaks each', () => {
    const breaks = clockOf('zh-CN').map((day) => day.flatMap((line) => /休息 \((\d+)/.exec(line)?.[1] ?? []));
    expect(clockOf('zh-CN').map((day) => day.at(-1))).toEqual([
      '16:45 结束，上课共 360 分钟',
      '16:45 结束，上课共 360 分钟',
    ]);
    expect(breaks).toEqual([
      ['15', '60', '15', '15'],
      ['15', '60', '15', '15'],
    ]);
  });
});

describe('slides', () => {
  test('are one for each item of the agenda, and a last one that leads on', () => {
    for (const { lang, name } of lectures()) {
      const deck = lectureDeck(real(lang), name);
      const agenda = book.lectures.get(name)?.original.data.agenda ?? [];
      expect(deck?.slides.map(({ minutes }) => minutes)).toEqual(agenda.map(({ minutes }) => minutes));
      expect(deck?.last.number).toBe(agenda.length + 1);
    }
    expect(lectureDeck(real('en'), 'accounts-and-goals')?.last.next?.href).toBe(
      '/en/course/lectures/research-and-strategy-map/',
    );
    expect(lectureDeck(real('en'), 'review-rhythm-and-briefing')?.last.next).toBeUndefined();
  });

  test('say at most five points each, and where a plan shows it', () => {
    const pages = lectures().flatMap(({ lang, name }) =>
      (lectureDeck(real(lang), name)?.slides ?? []).flatMap(({ matter }) => (matter.kind === 'page' ? matter : [])),
    );
    expect(pages.filter(({ points }) => points?.type !== 'list' || points.items.length > 5)).toEqual([]);
    expect(pages.filter(({ example }) => example).length / pages.length).toBeGreaterThan(0.8);
  });

  test('show of an exercise the task, who does it and with what', () => {
    const slide = lectureDeck(real('en'), 'influence-and-personal-relations')?.slides[2];
    expect(slide).toMatchObject({
      title: 'Draw the influence map',
      minutes: 60,
      matter: { kind: 'exercise', group: 'In a team', link: { href: '/en/course/exercises/draw-the-influence-map/' } },
    });
    expect(slide?.matter.kind === 'exercise' && slide.matter.materials[0]).toBe('Materials and steps in the handout');
  });

  test('say the trainer’s own words below a title', () => {
    const opening = lectureDeck(real('zh-CN'), 'accounts-and-goals')?.slides[0];
    expect([opening?.title, opening?.matter]).toEqual([
      '开场',
      { kind: 'words', say: '课程安排；每人说一家自己的客户和一件最头疼的事' },
    ]);
  });
});

describe('the cheat sheet', () => {
  test('counts as the method does, in both languages', () => {
    for (const lang of LANGS) {
      const { tables, lists } = cheatSheet(real(lang));
      expect(Object.fromEntries(tables.map(({ id, rows }) => [id, rows.length]))).toEqual({
        tiers: 4,
        stages: 6,
        phases: 5,
      });
      expect(Object.fromEntries(lists.map(({ id, items }) => [id, items.length]))).toEqual({
        roles: 5,
        layers: 4,
        procurement: 6,
        'coach-levels': 5,
        'relation-levels': 4,
        reviews: 5,
        'funnel-states': 3,
        'funnel-shapes': 5,
      });
    }
  });

  test('says of a tier what its page says', () => {
    const [tiers] = cheatSheet(real('en')).tables;
    expect(tiers?.rows[1]?.cells.map(({ text }) => text)).toEqual([
      '6–12 months',
      'Waiting for a specific event, The incumbent cannot improve',
      'Use what we have, develop effectively.',
      '92',
      '92',
      '–',
      '92',
    ]);
  });
});

describe('the trainer’s page', () => {
  test('starts every lecture when the one before it and its break end', () => {
    const { days } = trainerView(real('en'));
    expect(days.map(({ rows, ends }) => [...rows.map(({ starts }) => starts), ends])).toEqual([
      ['09:00', '11:15', '14:35', 'Ends at 16:45, 360 minutes of teaching'],
      ['09:00', '11:30', '14:40', 'Ends at 16:45, 360 minutes of teaching'],
    ]);
  });

  test('counts day by day the worksheets of the exercises on the agendas', () => {
    const { sheets } = trainerView(real('en'));
    expect(
      sheets.map(({ day, sheets: all }) => [day, ...all.map(({ link, copies }) => `${link.label}: ${copies}`)]),
    ).toEqual([
      [
        'Day 1',
        'Account: 2 a team',
        'Strategy: 2 a team',
        'Opportunity: 1 a team',
        'Strategy map: 1 a team',
        'Execution map: 1 a team',
      ],
      [
        'Day 2',
        'Relationships: 2 a team',
        'Stakeholder: 1 a pair, 1 a team',
        'Goals: 1 a team',
        'Review: 1 a pair, 1 a team',
        'Partner: 1 a team',
        'Influence map: 1 a team',
        'Relationship gap analysis: 1 a pair',
        'Strategic relations: 1 a team',
        'Briefing outline: 1 a team',
      ],
    ]);
    const person = sheets[1]?.sheets.find(({ link }) => link.href === '/en/course/worksheets/person/');
    expect(person?.exercises.map(({ label }) => label)).toEqual([
      'Draw the influence map',
      'Six attributes and the gap',
    ]);
  });

  test('names for every topic different accounts: the fullest, one to compare, and one with something wrong', () => {
    const { topics } = trainerView(real('en'));
    const account = (href = '') => /accounts\/([^/]+)/.exec(href)?.[1];
    const named = topics.map(({ best, second, wrong }) => [best, second, wrong].map((one) => account(one?.link.href)));
    expect(topics).toHaveLength(14);
    expect(named.filter(([best, second]) => !best || !second || best === second)).toEqual([]);
    expect(
      named.filter(([best, second, wrong]) => wrong !== undefined && (wrong === best || wrong === second)),
    ).toEqual([]);
    expect(new Set(named.flat()).size).toBeGreaterThan(6);
    expect(topics.filter(({ exercises }) => exercises.length === 0).map(({ topic }) => topic)).toEqual([]);
  });

  test('owns up to every module that the sources only name', () => {
    const named = [...book.courses.values()].flatMap(({ original }) =>
      original.data.modules.filter(({ known }) => known === 'named').map(({ en }) => en),
    );
    const said = trainerView(real('en')).gaps.flatMap(({ modules }) => modules.map(({ title }) => title));
    expect(said).toEqual(named);
    expect(said).toContain('Closing words');
  });
});
