import { describe, expect, test } from 'vitest';
import type { Lang } from '#schemas/field.ts';
import { quarterOf } from '#core/calendar/day.ts';
import type { AccountPlan } from '#core/link/book.ts';
import { rolesIn } from '#core/measures/buying-roles.ts';
import { layerDepths } from '#core/measures/coverage.ts';
import { accountFreshness } from '#core/measures/freshness.ts';
import { contactIndicators } from '#core/measures/indicators/contact.ts';
import { relationshipIndicators } from '#core/measures/indicators/relationship.ts';
import { bookVoiceIndicators, voiceIndicators } from '#core/measures/indicators/voice.ts';
import { connectedPeople, coverageLoads } from '#core/measures/key-people.ts';
import { nextContacts } from '#core/measures/next-contact.ts';
import { satisfactionTrend } from '#core/measures/satisfaction.ts';
import { firstVisits, talkDrifts } from '#core/measures/talk-level.ts';
import { tenderOpen } from '#core/measures/tender.ts';
import { voicePulse } from '#core/measures/voices.ts';
import { AS_OF, edited, type Files } from './book.ts';
import { acme } from './compiled.ts';

const RELATIONSHIPS = 'accounts/acme/relationships.md';
const WELL = 'accounts/acme/opportunities/well.md';
const REVIEW = 'accounts/acme/touchpoints/2026-10-20-review.md';
const WORKSHOP = 'accounts/acme/touchpoints/2026-11-05-workshop.md';
const person = (name: string) => `accounts/acme/people/${name}.md`;

const INDICATORS = [...relationshipIndicators, ...voiceIndicators, ...contactIndicators];

/** A value as a page would write it. */
const shown = (value: number | Readonly<Record<Lang, string>>, lang: Lang) =>
  typeof value === 'number' ? value : value[lang];

/** What an indicator reads off acme: the value, then its inputs. */
function reading(name: string, changes: Files = {}, lang: Lang = 'en') {
  const { book, plan } = acme(changes);
  const found = INDICATORS.find((indicator) => indicator.name === name)?.read(plan, { book, asOf: AS_OF });
  if (!found) return undefined;
  return [
    shown(found.value, lang),
    ...found.inputs.map(({ label, value }) => `${label[lang]} = ${shown(value, lang)}`),
  ];
}

describe('quarters', () => {
  test.each([
    ['2026-01-01', '2026 Q1'],
    ['2026-03-31', '2026 Q1'],
    ['2026-04-01', '2026 Q2'],
    ['2026-09-30', '2026 Q3'],
    ['2026-12-31', '2026 Q4'],
  ])('%s lies in %s', (day, quarter) => {
    expect(quarterOf(day)).toBe(quarter);
  });
});

describe('a tender', () => {
  const open = (facts: string, day: string) => {
    const well = acme(edited(WELL, 'stage: propose', facts)).plan.opportunities.get('well');
    return well && tenderOpen(well, day);
  };

  test('is open from its first day until the day before the award', () => {
    const facts = 'tender: { openedOn: 2026-09-10, decidedOn: 2026-10-20 }\nstage: tender';
    expect(['2026-09-09', '2026-09-10', '2026-10-19', '2026-10-20'].map((day) => open(facts, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('without a day of opening is open since the stage was entered, until a result is known', () => {
    expect(['2026-09-30', '2026-10-01'].map((day) => open('stage: tender', day))).toEqual([false, true]);
    expect(open('tender: { result: Lost on price }\nstage: tender', '2026-10-01')).toBe(false);
    expect(open('stage: propose', '2026-10-01')).toBe(false);
  });
});

describe('roles', () => {
  test('a project adds to what somebody is at the account', () => {
    const { plan } = acme(edited(WELL, 'procurementStep', 'roles:\n  - { person: lee, role: coach }\nprocurementStep'));
    const [well, yard] = [plan.opportunities.get('well'), plan.opportunities.get('yard')];
    const lee = plan.people.get('lee');
    if (!well || !yard || !lee) throw new Error('the base book has changed');
    expect([...rolesIn(well, lee)]).toEqual(['decision-maker', 'coach']);
    expect([...rolesIn(yard, lee)]).toEqual(['decision-maker']);
  });
});

describe('the influence map', () => {
  test('joins those who report or are reported to, and the ends of influence lines', () => {
    const { plan } = acme(edited(person('lee'), 'reportsTo: kim\n', ''));
    expect([...connectedPeople(plan)].sort()).toEqual(['kim', 'lee', 'max', 'nia', 'oto']);
    const { plan: apart } = acme({
      ...edited(person('lee'), 'reportsTo: kim\n', ''),
      ...edited(RELATIONSHIPS, 'to: lee', 'to: kim'),
    });
    expect([...connectedPeople(apart)].sort()).toEqual(['lee', 'max', 'nia', 'oto']);
  });
});

describe('coverage', () => {
  test('is the influence of the key people whom we have met', () => {
    expect(reading('coverage', edited(person('kim'), 'contact: brief', 'contact: none'))).toEqual([
      9 / 14,
      'Influence reached = 9',
      'Influence of the key people = 14',
      'Kim = None',
      'Lee = In depth',
      'Max = Several times',
    ]);
  });

  test('is not read where nobody is known, as little as forces, gaps and threads are', () => {
    const { book, plan } = acme();
    const nobody: AccountPlan = { ...plan, people: new Map() };
    const read = INDICATORS.filter((indicator) => indicator.read(nobody, { book, asOf: AS_OF }));
    expect(read.map(({ name }) => name)).toEqual(['voice-pulse', 'freshness']);
  });

  test('is shared by member, each pair of one of us and a key person once', () => {
    const { book, plan } = acme(edited(person('max'), 'coverage: [eve, ann]', 'coverage: [eve, eve, ann]'));
    expect(coverageLoads(plan, book).map(({ member, people, share }) => [member, people.length, share])).toEqual([
      ['ann', 3, 3 / 6],
      ['bob', 2, 2 / 6],
      ['eve', 1, 1 / 6],
    ]);
  });

  test('a key person on one thread is a risk', () => {
    expect(reading('single-thread-risk')).toEqual([0, 'Key people = 3', 'Largest share: Ann = 0.5']);
    expect(reading('single-thread-risk', edited(person('max'), 'coverage: [eve, ann]', 'coverage: [eve]'))).toEqual([
      1,
      'Key people = 3',
      'Largest share: Bob = 0.4',
      'Max = 1',
    ]);
  });

  test('reaches into layers', () => {
    const { plan } = acme(edited(person('kim'), 'contact: brief', 'contact: unknown'));
    expect(layerDepths(plan)).toEqual([
      { layer: 'image', known: 1, met: 0 },
      { layer: 'decision', known: 1, met: 1 },
      { layer: 'implementation', known: 2, met: 2 },
      { layer: 'user', known: 1, met: 1 },
    ]);
    expect(reading('layers-reached', {}, 'zh-CN')).toEqual([
      4,
      '形象层（认识 1 人） = 1',
      '决策层（认识 1 人） = 1',
      '实施层（认识 2 人） = 2',
      '使用层（认识 1 人） = 1',
    ]);
  });
});

describe('forces and gaps', () => {
  test('the balance shows both sides apart', () => {
    expect(reading('force-balance')).toEqual([17, 'Supporting = 21', 'Opposing = 4', 'Neutral people = 0']);
  });

  test('the weighted gap is the sum of everybody’s steps × influence', () => {
    expect(reading('weighted-gap')).toEqual([
      17,
      'Kim: 1 × 5 = 5',
      'Lee: 1 × 5 = 5',
      'Max: 1 × 4 = 4',
      'Oto: 1 × 3 = 3',
    ]);
  });
});

describe('voices', () => {
  test('the pulse is the mean of twelve months with the newest day', () => {
    const { plan } = acme(edited(RELATIONSHIPS, 'date: 2026-10-20', 'date: 2025-11-15'));
    expect(voicePulse([plan], AS_OF)).toEqual({ mean: 0.5, count: 2, newest: '2026-11-05' });
    expect(voicePulse([plan], '2025-11-14')).toBeUndefined();
    expect(reading('voice-pulse', edited(RELATIONSHIPS, 'date: 2026-10-20', 'date: 2025-11-15'))).toEqual([
      0.5,
      'Voices = 2',
      'Newest = 2026-11-05',
      'Max = -1',
      'Nia = 2',
    ]);
  });

  test('the voices of all accounts stand beside the mean of each', () => {
    const { book } = acme();
    const found = bookVoiceIndicators[0]?.read(book, { book, asOf: AS_OF });
    expect([found?.value, ...(found?.inputs ?? []).map(({ label, value }) => [label.en, value])]).toEqual([
      2 / 3,
      ['Voices', 3],
      ['Acme', 2 / 3],
    ]);
  });

  const surveys = (...scores: readonly (readonly [date: string, score: number])[]) =>
    edited(
      RELATIONSHIPS,
      'voices:',
      `satisfaction:\n${scores.map(([date, score]) => `  - { date: ${date}, score: ${score}, source: Survey }\n`).join('')}voices:`,
    );

  test('satisfaction moves from one survey to the next, in whatever order they stand', () => {
    const { plan } = acme(surveys(['2026-10-31', 82], ['2026-04-30', 75]));
    expect(satisfactionTrend(plan, AS_OF)).toMatchObject({ score: 82, change: 7 });
    expect(satisfactionTrend(plan, '2026-10-30')).toMatchObject({ score: 75 });
    expect(reading('satisfaction', surveys(['2026-10-31', 82], ['2026-04-30', 85]))).toEqual([
      82,
      'Change = -3',
      '2026-04-30 = 85',
      '2026-10-31 = 82',
    ]);
  });

  test('a single survey has no direction', () => {
    expect(reading('satisfaction', surveys(['2026-10-31', 82]))).toEqual([82, '2026-10-31 = 82']);
    expect(reading('satisfaction')).toBeUndefined();
  });

  test('the coach ladder counts the highest step', () => {
    const coach = edited(
      person('nia'),
      'lawfulness:',
      'coach:\n  level: endorses\n  since: 2026-09-15\n  criteria:\n    credibilityWithUs: { met: false }\n    credibilityInside: { met: false }\n    wantsOurSolution: { met: false }\n  openness: declared\nlawfulness:',
    );
    expect(reading('coach-ladder', coach)).toEqual([3, 'Nia = Endorses (2026-09-15)']);
    expect(reading('coach-ladder')).toBeUndefined();
  });
});

describe('contact', () => {
  test('a contact without any impact does not keep an account fresh', () => {
    const { book, plan } = acme(edited(WORKSHOP, 'commitment:', 'impact: 0\ncommitment:'));
    expect(accountFreshness(plan, book, AS_OF).on).toBe('2026-10-20');
    expect(reading('freshness')).toEqual([
      11,
      'Workshop on pump data = 2026-11-05',
      'The tier’s interval = 31',
      `Ratio to the interval = ${11 / 31}`,
    ]);
  });

  test('the next one is due after the cadence, and suggested when the impact fades before', () => {
    const { book, plan } = acme(edited(WORKSHOP, 'commitment:', 'persistenceDays: 14\ncommitment:'));
    expect(
      nextContacts(plan, book, AS_OF).map(({ person: { name }, due, fades, suggested }) => [
        name,
        due,
        fades,
        suggested,
      ]),
    ).toEqual([
      ['kim', '2026-11-20', undefined, '2026-11-20'],
      ['lee', '2026-12-06', '2026-11-19', '2026-11-19'],
      ['max', '2026-12-06', '2026-11-19', '2026-11-19'],
    ]);
  });

  test('an impact that outlasts the cadence changes nothing', () => {
    const { book, plan } = acme(edited(WORKSHOP, 'commitment:', 'persistenceDays: 90\ncommitment:'));
    expect(nextContacts(plan, book, AS_OF).map(({ suggested }) => suggested)).toEqual([
      '2026-11-20',
      '2026-12-06',
      '2026-12-06',
    ]);
  });

  test('the earliest of the key people leads, and whoever was never met is named', () => {
    expect(reading('next-contact-due')).toEqual([
      '2026-11-20',
      'Kim = 2026-11-20',
      'Lee = 2026-12-06',
      'Max = 2026-12-06',
    ]);
    expect(reading('next-contact-suggested', edited(REVIEW, 'people: [kim, lee]', 'people: [lee]'))).toEqual([
      '2026-12-06',
      'Kim = never contacted',
      'Lee = 2026-12-06',
      'Max = 2026-12-06',
    ]);
  });

  test.each([
    ['invited', 'Trusted adviser'],
    ['further-visits', 'Problem solver'],
    ['delegated-down', 'Product expert'],
  ])('a first visit that ends with %s suggests %s', (outcome, level) => {
    const visit = edited(REVIEW, 'commitment:', `kind: first\noutcome: ${outcome}\ncommitment:`);
    expect(reading('first-visit-suggestion', visit)).toEqual([level, `Review of the first wells = ${level}`]);
  });

  test('other visits suggest nothing, nor do those to come', () => {
    const { plan } = acme(edited(REVIEW, 'commitment:', 'kind: first\noutcome: invited\ncommitment:'));
    expect(firstVisits(plan, '2026-10-20')).toHaveLength(1);
    expect(firstVisits(plan, '2026-10-19')).toEqual([]);
    expect(
      reading('first-visit-suggestion', edited(REVIEW, 'commitment:', 'outcome: invited\ncommitment:')),
    ).toBeUndefined();
  });

  test('the last talk is held against the relation that we claim', () => {
    // Kim: product-expert, Lee: problem-solver; with Lee the later talk counts.
    const talks = {
      ...edited(REVIEW, 'commitment:', 'talkLevel: strategic\ncommitment:'),
      ...edited(WORKSHOP, 'people: [lee, max, nia, oto]', 'talkLevel: product\npeople: [lee, max]'),
    };
    const { plan } = acme(talks);
    expect(talkDrifts(plan, AS_OF).map(({ person: { name }, talk, steps }) => [name, talk, steps])).toEqual([
      ['kim', 'strategic', 2],
      ['lee', 'product', -1],
      ['max', 'product', 0],
    ]);
    expect(reading('talk-drift', talks)).toEqual([
      1,
      'Kim: Strategic, claimed Product expert = 2',
      'Lee: Product, claimed Problem solver = -1',
      'Max: Product, claimed Product expert = 0',
    ]);
    expect(reading('talk-drift')).toBeUndefined();
  });
});
