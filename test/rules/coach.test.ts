import { describe, expect, test } from 'vitest';
import { check, compileBook, edited, type Files } from '../core/book.ts';
import { TIER_B } from '../core/rewrite.ts';

const NIA = 'accounts/acme/people/nia.md';
const LEE = 'accounts/acme/people/lee.md';
const WELL = 'accounts/acme/opportunities/well.md';

/** A coach relation with everything that the rules ask for. */
const COACH = `coach:
  level: trusts
  since: 2026-09-15
  evidence: Asked us to present the pilot.
  criteria:
    credibilityWithUs:
      met: true
      evidence: Her figures were right.
    credibilityInside:
      met: true
      evidence: The shift leaders follow her.
    wantsOurSolution:
      met: true
  whyForTheirOrganisation: Fewer calls at night.
  openness: declared
  guidance: [process, needs]
lawfulness:`;

/** Nia as a coach, with some pieces of the relation replaced. */
function coach(...changes: readonly (readonly [from: string, to: string])[]): Files {
  let block = COACH;
  for (const [from, to] of changes) {
    if (!block.includes(from)) throw new Error(`the coach does not hold ${from}`);
    block = block.replace(from, to);
  }
  return edited(NIA, 'lawfulness:', block);
}

const chinese = (changes: Files) => compileBook(changes).diagnostics.map(({ message }) => message['zh-CN']);

test('a coach who is open, credible and has a business reason is sound', () => {
  expect(check(coach())).toEqual([]);
});

describe('coach/concealed', () => {
  const hidden = (level: string) => coach(['level: trusts', `level: ${level}`], ['declared', 'concealed']);

  test.each(['trusts', 'allied'])('a relation at %s that is hidden from the employer is told', (level) => {
    expect(check(hidden(level))).toEqual([
      `${NIA}:31:13 error coach/concealed: The relation with the coach \`Nia\` has reached \`${level}\`, yet it is \`concealed\` from the employer.`,
    ]);
  });

  test('and said in Chinese', () => {
    expect(chinese(hidden('trusts'))).toEqual(['与教练 `Nia` 的关系已到 `trusts`，却对其单位隐瞒（`concealed`）。']);
  });

  test.each(['known', 'met', 'endorses'])('at %s there is no trust to hide yet', (level) => {
    expect(check(hidden(level))).toEqual([]);
  });

  test('an openness that we do not know is not concealment', () => {
    expect(check(coach(['declared', 'unknown']))).toEqual([]);
  });
});

describe('coach/criterion-without-evidence', () => {
  const bare = coach(
    ['      evidence: Her figures were right.\n', ''],
    ['      evidence: The shift leaders follow her.\n', ''],
  );

  test('criteria that are met without evidence are one error where the tier asks for all roles', () => {
    expect(check(bare)).toEqual([
      `${NIA}:23:12 error coach/criterion-without-evidence: The coach \`Nia\` is said to meet \`credibilityWithUs\` and \`credibilityInside\` without evidence.`,
    ]);
  });

  test('and said in Chinese', () => {
    expect(chinese(bare)).toEqual([
      '教练 `Nia` 的 `credibilityWithUs`（对我方可信）、`credibilityInside`（在其单位可信）写为满足，没有证据。',
    ]);
  });

  test('elsewhere they are a warning', () => {
    expect(check({ ...TIER_B, ...coach(['      evidence: The shift leaders follow her.\n', '']) })).toEqual([
      `${NIA}:26:12 warning coach/criterion-without-evidence: The coach \`Nia\` is said to meet \`credibilityInside\` without evidence.`,
    ]);
  });

  test('a criterion that is not met needs no evidence', () => {
    expect(check(coach(['met: true\n      evidence: Her figures were right.', 'met: false']))).toEqual([]);
  });
});

describe('coach/no-business-reason', () => {
  const without = coach(['  whyForTheirOrganisation: Fewer calls at night.\n', '']);

  test('a coach whose organisation gains nothing that we know is told', () => {
    expect(check(without)).toEqual([
      `${NIA}:17:1 warning coach/no-business-reason: It is not stated why the coach \`Nia\` wants our solution for their organisation.`,
    ]);
  });

  test('and said in Chinese', () => {
    expect(chinese(without)).toEqual(['没有写教练 `Nia` 为什么为其单位希望采用我方方案。']);
  });
});

describe('coach/level-without-evidence', () => {
  const bare = (level: string) =>
    coach(['  evidence: Asked us to present the pilot.\n', ''], ['level: trusts', `level: ${level}`]);

  test.each(['endorses', 'trusts', 'allied'])('%s without anything that shows it is told', (level) => {
    expect(check(bare(level))).toEqual([
      `${NIA}:18:10 error coach/level-without-evidence: The relation with the coach \`Nia\` is given as \`${level}\`, but nothing shows it.`,
    ]);
  });

  test('and said in Chinese', () => {
    expect(chinese(bare('endorses'))).toEqual(['与教练 `Nia` 的关系写为 `endorses`，没有依据。']);
  });

  test.each(['known', 'met'])('%s needs no evidence', (level) => {
    expect(check(bare(level))).toEqual([]);
  });
});

describe('coach/decides-in-tender', () => {
  /** The tender of the well project; the project stays in its stage. */
  const tender = (facts: string) => edited(WELL, 'procurementStep', `tender: { ${facts} }\nprocurementStep`);
  const coachAndDecider = edited(LEE, 'roles: [decision-maker]', 'roles: [decision-maker, coach]');
  const told = (place: string, who: string, role: string) =>
    `${place} error coach/decides-in-tender: \`${who}\` is our coach and also \`${role}\` of \`Well project\`, whose tender is open.`;

  test('a coach who decides on an open tender is told', () => {
    expect(check({ ...coachAndDecider, ...tender('openedOn: 2026-11-16') })).toEqual([
      told(`${LEE}:6:1`, 'Lee', 'decision-maker'),
    ]);
  });

  test('and said in Chinese', () => {
    expect(chinese({ ...coachAndDecider, ...tender('openedOn: 2026-11-16') })).toEqual([
      '`Lee` 是我方教练，又是 `Well project` 的 `decision-maker`，而招标正在进行。',
    ]);
  });

  test('the day before it opens there is no tender', () => {
    expect(check({ ...coachAndDecider, ...tender('openedOn: 2026-11-17') })).toEqual([]);
  });

  test('on the day of the award there is none any more', () => {
    expect(check({ ...coachAndDecider, ...tender('openedOn: 2026-10-08, decidedOn: 2026-11-16') })).toEqual([]);
  });

  const approver = edited(
    WELL,
    'procurementStep',
    'roles:\n  - { person: nia, role: approver }\ntender: { openedOn: 2026-10-08 }\nprocurementStep',
  );

  test('somebody whose file describes the relation is a coach, and a role in the project counts', () => {
    expect(check({ ...coach(), ...approver })).toEqual([told(`${NIA}:17:1`, 'Nia', 'approver')]);
  });

  test('compliance may approve it', () => {
    expect(check({ ...coach(['openness: declared', 'openness: declared\n  approvalId: CA-14']), ...approver })).toEqual(
      [],
    );
  });

  test('a coach who only recommends is free to do so', () => {
    expect(
      check({
        ...edited(NIA, 'roles: [coach]', 'roles: [coach, recommender]'),
        ...tender('openedOn: 2026-10-08'),
      }),
    ).toEqual([]);
  });
});

test('guidance beyond what a coach may share has no place in the schema', () => {
  expect(check(coach(['[process, needs]', '[process, prices-of-others]']))).toEqual([
    `${NIA}:32:23 error schema/not-allowed: \`coach.guidance.1\` cannot be \`prices-of-others\`.`,
  ]);
});
