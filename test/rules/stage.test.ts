import { describe, expect, test } from 'vitest';
import { GO } from '../core/base-book.ts';
import { check, compileBook, edited, type Files } from '../core/book.ts';

const WELL = 'accounts/acme/opportunities/well.md';
const YARD = 'accounts/acme/opportunities/yard.md';

type Edit = readonly [from: string, to: string];

const BID = 'tender:\n  submittedOn: 2026-09-01\n  result: Chosen\n';
const CONTRACT = 'contract:\n  approvedOn: 2026-09-20\n  signedOn: 2026-09-25\n';
const LOST = 'outcome:\n  result: lost\n  on: 2026-11-10\n  reasons: [Response time 4 hours longer]\n';
const STEP = 'procurementStep: criteria\n';

/** The yard project as early as the well project, so that the tier stands when the well project is not counted. */
const YARD_EARLY = edited(YARD, 'expectedClose: 2027-09-30', 'expectedClose: 2027-03-15');

/** The well project at a later stage, with a probability that fits and what comes with that stage. */
function wellAt(stage: 'tender' | 'negotiate' | 'deliver', records: string, ...more: readonly Edit[]): Files {
  const [probability, step] = { tender: [50, 'tender-evaluate'], negotiate: [80, 'inspect'], deliver: [95, 'sign'] }[
    stage
  ];
  return edited(
    WELL,
    'stage: propose',
    `stage: ${stage}`,
    ['probability: 50', `probability: ${probability}`],
    [STEP, `procurementStep: ${step}\n${records}`],
    ...more,
  );
}

/** The diagnostic of a gate. */
const says = (stage: string, page: string, gate: string, lacks: string) =>
  `${WELL}:4:8 error stage/gate-not-met: The opportunity is in \`${stage}\`, but the exit gate of \`${page}\`, “${gate}”, still lacks ${lacks}.`;
const elements = (lacks: string) => says('propose', 'develop', 'Six elements known or being learnt', lacks);
const deciders = (lacks: string) =>
  says('tender', 'propose', 'Approver, decision maker and recommender contacted', lacks);
const bid = (lacks: string) => says('negotiate', 'tender', 'Bid submitted, result known', lacks);
const contract = (lacks: string) => says('deliver', 'negotiate', 'Contract approved and signed', lacks);

describe('stage/no-go-decision', () => {
  test('a proposal without a decision', () => {
    const found = compileBook(edited(WELL, GO, ''));
    expect(check(edited(WELL, GO, ''))).toEqual([
      `${WELL}:4:8 error stage/no-go-decision: The opportunity is in \`propose\` without a go decision.`,
    ]);
    expect(found.diagnostics[0]?.why).toBe('method/stages/qualify.md');
  });

  test.each([
    ['hold', 'Hold'],
    ['no-go', 'No go'],
  ])('the decision %s lets nothing into the proposal stage', (decision, label) => {
    expect(check(edited(WELL, 'decision: go', `decision: ${decision}`))).toEqual([
      `${WELL}:4:8 error stage/no-go-decision: The opportunity is in \`propose\`, but the decision on it is “${label}”.`,
    ]);
  });

  test('before the proposal no decision is asked for', () => {
    expect(
      check(edited(WELL, GO, '', ['stage: propose', 'stage: qualify'], ['probability: 50', 'probability: 30'])),
    ).toEqual([]);
  });

  test('a no-go after the proposal, with its outcome, is in order', () => {
    const given = edited(WELL, 'decision: go', 'decision: no-go', [
      'stage: propose',
      `${LOST.replace('lost', 'abandoned').trim()}\nstage: propose`,
    ]);
    expect(check(given).filter((line) => line.includes('stage/'))).toEqual([]);
  });

  test('what was given up before the proposal needs none', () => {
    expect(check(edited(YARD, 'procurementStep: need-approval\n', LOST.replace('lost', 'abandoned')))).toEqual([]);
  });
});

describe('stage/gate-not-met', () => {
  test('an element is known, or has a day and a way to learn it', () => {
    expect(check(edited(WELL, '  budget:\n    known: 4.2 million approved\n', ''))).toEqual([
      elements('`elements.budget`'),
    ]);
    expect(check(edited(WELL, '    how: Ask Max\n', ''))).toEqual([elements('`elements.criteria.how`')]);
    expect(check(edited(WELL, '    learnBy: 2026-12-01\n', ''))).toEqual([elements('`elements.criteria.learnBy`')]);
  });

  test('several missing elements are one diagnostic that names them all', () => {
    expect(
      check(
        edited(
          WELL,
          '    how: Ask Max\n',
          '',
          ['  need:\n    known: Pump data from 900 wells\n', ''],
          ['  schedule:\n    known: Contract in March\n', ''],
        ),
      ),
    ).toEqual([elements('`elements.need`, `elements.schedule` and `elements.criteria.how`')]);
  });

  test('in the first stage no element is asked for', () => {
    expect(check(edited(YARD, 'probability: 10', 'probability: 0'))).toEqual([]);
  });

  test('the base project may enter the tender', () => {
    expect(check(wellAt('tender', ''))).toEqual([]);
  });

  test('the tender needs mapped solutions', () => {
    const files = wellAt('tender', '', ['needs: [pump-data]', 'needs: []'], ['solutions: [pump]', 'solutions: []']);
    const found = compileBook(files);
    expect(check(files)).toEqual([says('tender', 'propose', 'Solution mapped to needs', '`needs` and `solutions`')]);
    expect(found.diagnostics[0]?.why).toBe('method/stages/propose.md');
    expect(check(wellAt('tender', '', ['solutions: [pump]', 'solutions: []']))).toEqual([
      says('tender', 'propose', 'Solution mapped to needs', '`solutions`'),
    ]);
  });

  test('where the page asks for it, the fit with our strategy is judged before qualification', () => {
    const asked = edited(
      'method/stages/develop.md',
      'exit: [elements-addressed]',
      'exit: [elements-addressed, strategy-fit]',
    );
    expect(check(asked)).toEqual([says('propose', 'develop', 'Fit with our strategy judged', '`strategyFit`')]);
    expect(check({ ...asked, ...edited(WELL, STEP, `${STEP}strategyFit: Our second industry\n`) })).toEqual([]);
  });

  test('the tender needs contact with approver, decision maker and recommender', () => {
    const unmet = edited('accounts/acme/people/kim.md', 'contact: brief', 'contact: none');
    expect(check({ ...wellAt('tender', ''), ...unmet })).toEqual([deciders('contact with the approver `kim`')]);
  });

  test('a role that nobody has is named', () => {
    const withoutRoles = edited('accounts/acme/people/max.md', 'roles: [recommender]', 'roles: [sponsor]');
    expect(check({ ...wellAt('tender', ''), ...withoutRoles })).toEqual([
      deciders('somebody as recommender'),
      'accounts/acme/relationships.md:1:1 warning relationship/missing-role: Nobody is known as `recommender`, and no action is to find out.',
    ]);
  });

  test('a role in this project is enough', () => {
    const withoutRoles = edited('accounts/acme/people/max.md', 'roles: [recommender]', 'roles: [sponsor]');
    const files = { ...wellAt('tender', 'roles:\n  - person: oto\n    role: recommender\n'), ...withoutRoles };
    expect(check(files)).toEqual([]);
  });

  test('negotiation needs a bid and its result', () => {
    expect(check(wellAt('negotiate', ''))).toEqual([bid('`tender.submittedOn` and `tender.result`')]);
    expect(check(wellAt('negotiate', 'tender:\n  submittedOn: 2026-09-01\n'))).toEqual([bid('`tender.result`')]);
    expect(check(wellAt('negotiate', BID))).toEqual([]);
  });

  test('delivery needs an approved and signed contract', () => {
    expect(check({ ...YARD_EARLY, ...wellAt('deliver', BID) })).toEqual([
      contract('`contract.approvedOn` and `contract.signedOn`'),
    ]);
    expect(check({ ...YARD_EARLY, ...wellAt('deliver', `${BID}contract:\n  approvedOn: 2026-09-20\n`) })).toEqual([
      contract('`contract.signedOn`'),
    ]);
    expect(check({ ...YARD_EARLY, ...wellAt('deliver', BID + CONTRACT) })).toEqual([]);
  });

  test('each unmet gate is its own diagnostic', () => {
    const files = wellAt('negotiate', '', ['solutions: [pump]', 'solutions: []'], ['    how: Ask Max\n', '']);
    expect(check(files)).toEqual([
      says('negotiate', 'develop', 'Six elements known or being learnt', '`elements.criteria.how`'),
      says('negotiate', 'propose', 'Solution mapped to needs', '`solutions`'),
      bid('`tender.submittedOn` and `tender.result`'),
    ]);
  });

  test('what was lost or given up is not asked for its gates, what was won is', () => {
    expect(check({ ...YARD_EARLY, ...wellAt('negotiate', LOST) })).toEqual([]);
    expect(check({ ...YARD_EARLY, ...wellAt('negotiate', LOST.replace('lost', 'abandoned')) })).toEqual([]);
    expect(check({ ...YARD_EARLY, ...wellAt('negotiate', LOST.replace('lost', 'won')) })).toEqual([
      bid('`tender.submittedOn` and `tender.result`'),
    ]);
  });
});

describe('stage/probability-misfit', () => {
  test.each([20, 60])('a probability of %i percent is plausible for a proposal', (probability) => {
    expect(check(edited(WELL, 'probability: 50', `probability: ${probability}`))).toEqual([]);
  });

  test.each([
    [19, 'below'],
    [61, 'above'],
  ])('a probability of %i percent is %s it', (probability, where) => {
    expect(check(edited(WELL, 'probability: 50', `probability: ${probability}`))).toEqual([
      `${WELL}:7:14 warning stage/probability-misfit: A probability of \`${probability}\`% is ${where} the plausible 20–60% of \`propose\`.`,
    ]);
  });

  test('an opportunity that ended keeps its last probability', () => {
    expect(check({ ...YARD_EARLY, ...edited(WELL, 'probability: 50', 'probability: 0', [STEP, LOST]) })).toEqual([]);
  });
});

describe('stage/probability-misfit against the funnel', () => {
  /** A stage page that would take any probability. */
  const ANY = edited(
    'method/stages/propose.md',
    'probability: { from: 20, to: 60 }',
    'probability: { from: 0, to: 100 }',
  );
  const at = (probability: number) => ({ ...ANY, ...edited(WELL, 'probability: 50', `probability: ${probability}`) });

  test('80 percent is still in the funnel', () => {
    expect(check(at(80))).toEqual([]);
  });

  test('above it the best state begins, and with it negotiation', () => {
    expect(check(at(81))).toEqual([
      `${WELL}:7:14 warning stage/probability-misfit: A probability of \`81\`% is above the 80% of the best state, but the opportunity is in \`propose\`, before \`negotiate\`.`,
    ]);
    expect(compileBook(at(81)).diagnostics[0]?.message['zh-CN']).toBe(
      '概率 `81`% 高于最佳状态的界限 80%，而商机在 `propose` 阶段，还没有进入 `negotiate`。',
    );
  });

  test('in negotiation it is right', () => {
    expect(check(wellAt('negotiate', BID, ['probability: 80', 'probability: 95']))).toEqual([]);
  });
});

describe('stage/funnel-not-earned', () => {
  const NONE = ['shortlisted: true\nscheduleClear: true\n', ''] as const;
  const says = (probability: number, lacks: string) =>
    `${WELL}:7:14 warning stage/funnel-not-earned: A probability of \`${probability}\`% is within the funnel (20–80%), but ${lacks} not set.`;

  test('within the funnel both conditions are asked for', () => {
    expect(check(edited(WELL, ...NONE))).toEqual([says(50, '`shortlisted` and `scheduleClear` are')]);
    expect(check(edited(WELL, 'shortlisted: true\n', ''))).toEqual([says(50, '`shortlisted` is')]);
    expect(check(edited(WELL, 'scheduleClear: true', 'scheduleClear: false'))).toEqual([
      says(50, '`scheduleClear` is'),
    ]);
    expect(compileBook(edited(WELL, ...NONE)).diagnostics[0]?.message['zh-CN']).toBe(
      '概率 `50`% 在漏斗之内（20–80%），但没有写 `shortlisted`、`scheduleClear`。',
    );
  });

  const qualify = (probability: number) =>
    edited(WELL, ...NONE, ['stage: propose', 'stage: qualify'], ['probability: 50', `probability: ${probability}`]);

  test('both bounds belong to the funnel, whatever the stage', () => {
    expect(check(qualify(20))).toEqual([says(20, '`shortlisted` and `scheduleClear` are')]);
    expect(check(qualify(19))).toEqual([]);
  });

  test('what has ended keeps what it had', () => {
    expect(check({ ...YARD_EARLY, ...edited(WELL, ...NONE, [STEP, LOST]) })).toEqual([]);
  });
});

describe('stage/stuck', () => {
  test('the last day of the limit is not too long', () => {
    expect(check(edited(WELL, 'stageSince: 2026-10-01', 'stageSince: 2026-08-18'))).toEqual([]);
  });

  test('one day more is', () => {
    const found = compileBook(edited(WELL, 'stageSince: 2026-10-01', 'stageSince: 2026-08-17'));
    expect(check(edited(WELL, 'stageSince: 2026-10-01', 'stageSince: 2026-08-17'))).toEqual([
      `${WELL}:5:13 warning stage/stuck: The opportunity has been in \`propose\` for 91 days; the limit is 90 days.`,
    ]);
    expect(found.diagnostics[0]?.why).toBe('method/stages/propose.md');
  });

  test('an opportunity that ended is not stuck', () => {
    expect(
      check({ ...YARD_EARLY, ...edited(WELL, 'stageSince: 2026-10-01', 'stageSince: 2025-10-01', [STEP, LOST]) }),
    ).toEqual([]);
  });
});

describe('stage/ended-without-reason', () => {
  test.each([
    ['won', 'Won'],
    ['lost', 'Lost'],
    ['abandoned', 'Abandoned'],
  ])('an opportunity that was %s says why', (result, label) => {
    expect(
      check({ ...YARD_EARLY, ...edited(WELL, STEP, `outcome:\n  result: ${result}\n  on: 2026-11-10\n`) }),
    ).toEqual([
      `${WELL}:42:1 error stage/ended-without-reason: The opportunity ended as “${label}”, but no reason is given.`,
    ]);
  });

  test('one reason is enough', () => {
    expect(check({ ...YARD_EARLY, ...edited(WELL, STEP, LOST) })).toEqual([]);
  });
});

describe('stage/close-overdue', () => {
  test('an expected close of today has not passed', () => {
    expect(check(edited(WELL, 'expectedClose: 2027-03-15', 'expectedClose: 2026-11-16'))).toEqual([]);
  });

  test('one of yesterday has', () => {
    expect(check(edited(WELL, 'expectedClose: 2027-03-15', 'expectedClose: 2026-11-15'))).toEqual([
      `${WELL}:8:16 warning stage/close-overdue: The expected close \`2026-11-15\` has passed, and the opportunity is still open.`,
    ]);
  });

  test('in delivery the close lies in the past', () => {
    expect(
      check({
        ...YARD_EARLY,
        ...wellAt('deliver', BID + CONTRACT, ['expectedClose: 2027-03-15', 'expectedClose: 2026-09-25']),
      }),
    ).toEqual([]);
  });
});

describe('stage/ahead-of-customer', () => {
  test('a customer before the first step of the stage', () => {
    const found = compileBook(edited(WELL, 'procurementStep: criteria', 'procurementStep: need-approval'));
    expect(check(edited(WELL, 'procurementStep: criteria', 'procurementStep: need-approval'))).toEqual([
      `${WELL}:4:8 warning stage/ahead-of-customer: We are in \`propose\`, while the customer is still at “Need and internal approval”; the stage begins with their “Supplier survey”.`,
    ]);
    expect(found.diagnostics[0]?.related?.map(({ message }) => message.en)).toEqual(['the customer’s present step']);
  });

  test.each(['survey-screen', 'criteria', 'sign'])('a customer at %s is not behind a proposal', (step) => {
    expect(check(edited(WELL, 'procurementStep: criteria', `procurementStep: ${step}`))).toEqual([]);
  });

  test('without a step, without steps of the stage or with an outcome nothing is compared', () => {
    expect(check(edited(WELL, STEP, ''))).toEqual([]);
    expect(
      check({
        ...YARD_EARLY,
        ...wellAt('deliver', BID + CONTRACT, ['procurementStep: sign', 'procurementStep: need-approval']),
      }),
    ).toEqual([]);
    expect(check({ ...YARD_EARLY, ...edited(WELL, STEP, `procurementStep: need-approval\n${LOST}`) })).toEqual([]);
  });
});
