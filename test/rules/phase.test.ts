import { describe, expect, test } from 'vitest';
import { check, compileBook, edited, type Files } from '../core/book.ts';
import { assessed, ASSESSMENT, BUYING, developed, DEVELOPMENT } from '../core/developed.ts';

const ACCOUNT = 'accounts/acme/account.md';

/** What the rules of the area say; the other files of the developed account are not judged here. */
const phase = (files: Files) => check(files).filter((line) => / phase\//.test(line));

/** The first finding of the area, in both languages. */
const words = (files: Files) => compileBook(files).diagnostics.find(({ name }) => name.startsWith('phase/'))?.message;

const at = (name: string, since = 'since: 2026-10-30') =>
  ['phase: close\nsince: 2026-10-30', `phase: ${name}\n${since}`] as const;
const gate = (name: string, from: string, to: string) => edited(`method/phases/${name}.md`, from, to);

describe('phase', () => {
  test('an account with all that the gates ask for is clean in every phase', () => {
    for (const name of ['target', 'sample-intel', 'value', 'relate', 'close']) {
      expect(phase(developed(at(name)))).toEqual([]);
    }
  });

  test('an account without a development is asked for nothing', () => {
    expect(check()).toEqual([]);
  });

  test('a development that has ended is asked for its reason only', () => {
    const bare = '---\nphase: close\nsince: 2024-01-08\nchance: unknown\nended:\n  how: dropped\n  on: 2026-08-14\n';
    expect(phase({ [DEVELOPMENT]: `${bare}  reason: No change of suppliers.\n---\n` })).toEqual([]);
    expect(phase({ [DEVELOPMENT]: `${bare}---\n` })).toEqual([
      `${DEVELOPMENT}:5:1 error phase/ended-without-reason: The development ended on 2026-08-14 (dropped) without a reason.`,
    ]);
    expect(words({ [DEVELOPMENT]: `${bare}---\n` })?.['zh-CN']).toBe(
      '客户开发于 2026-08-14 结束（放弃），没有写原因。',
    );
  });

  test('an account that is to be dropped says when and why', () => {
    const dropped = edited(ACCOUNT, 'rationale:', 'disposition: drop\nrationale:');
    expect(phase(dropped)).toEqual([
      `${ACCOUNT}:19:14 error phase/ended-without-reason: The account is to be dropped (\`drop\`), but the plan does not say when and why.`,
    ]);
    expect(words(dropped)?.['zh-CN']).toBe('客户的处置是 `drop`（放弃），没有写何时、为何放弃。');
    const ended =
      'phase: target\nsince: 2026-05-02\nchance: no\nended: { how: dropped, on: 2026-08-14, reason: No need. }\n';
    expect(phase({ ...dropped, [DEVELOPMENT]: `---\n${ended}---\n` })).toEqual([]);
  });

  test('a first phase needs nothing but its participants', () => {
    expect(phase({ [DEVELOPMENT]: '---\nphase: target\nsince: 2026-10-30\nchance: unknown\n---\n' })).toEqual([
      `${ACCOUNT}:22:1 error phase/participants-missing: The development is in the phase \`target\`, but the team has no business manager.`,
    ]);
  });
});

describe('phase/participants-missing', () => {
  test('who is missing is named', () => {
    const files = {
      ...developed(),
      ...edited(
        ACCOUNT,
        'background:\n',
        'background:\n  incumbents: [{ name: Oldline, source: Max, date: 2026-11-05 }]\n',
      ),
    };
    expect(phase(files)).toEqual([
      `${ACCOUNT}:22:1 error phase/participants-missing: The development is in the phase \`close\`, but the team has no business manager and department head.`,
    ]);
    expect(words(files)?.['zh-CN']).toBe('客户开发已在 `close` 阶段，团队里还没有商务经理、部门负责人。');
  });

  test('a sponsor that the tier asks for is told by plan/executive-sponsor', () => {
    const files = developed();
    const without = {
      ...files,
      [ACCOUNT]: String(files[ACCOUNT]).replace('role: executive-sponsor', 'role: delivery'),
    };
    expect(check(without).filter((line) => line.includes('phase/') || line.includes('executive-sponsor'))).toEqual([
      `${ACCOUNT}:22:1 error plan/executive-sponsor: The team of this tier \`A\` account has no executive sponsor.`,
    ]);
    const page = edited('method/tiers/a.md', 'executive-sponsor, ', '');
    expect(phase({ ...without, ...page })).toEqual([
      `${ACCOUNT}:22:1 error phase/participants-missing: The development is in the phase \`close\`, but the team has no executive sponsor.`,
    ]);
  });
});

describe('phase/tests-not-answered', () => {
  test('a test that is unknown is not answered', () => {
    const files = {
      ...developed(),
      ...assessed(['answer: yes\n    note: Proven', 'answer: unknown\n    note: Proven']),
    };
    expect(phase(files)).toEqual([
      `${ASSESSMENT}:11:13 error phase/tests-not-answered: The development is in the phase \`close\`, but not all five tests are answered: implementable.`,
    ]);
    expect(words(files)?.['zh-CN']).toBe('客户开发已在 `close` 阶段，五性还没有答完：可实施。');
  });

  test('a “no” is an answer', () => {
    expect(phase({ ...developed(), ...assessed(['answer: yes', 'answer: no']) })).toEqual([]);
  });

  test('without an assessment the phase is where it is told', () => {
    expect(phase({ ...developed(at('sample-intel')), [ASSESSMENT]: null })).toEqual([
      `${DEVELOPMENT}:2:8 error phase/tests-not-answered: The development is in the phase \`sample-intel\`, but not all five tests are answered: achievable, profitable, implementable, valuable and sustainable.`,
    ]);
  });

  test('before the gate nothing is asked', () => {
    expect(phase({ ...developed(at('target')), [ASSESSMENT]: null })).toEqual([]);
  });
});

describe('phase/chance-not-seen', () => {
  test.each(['no', 'unknown'])('a chance that is “%s” is an error after the first phase', (chance) => {
    const found = phase(developed(at('sample-intel'), ['chance: yes', `chance: ${chance}`]));
    expect(found).toEqual([
      `${DEVELOPMENT}:4:9 error phase/chance-not-seen: The development is in the phase \`sample-intel\`, but whether there is a chance is \`${chance}\`.`,
    ]);
    expect(phase(developed(at('target'), ['chance: yes', `chance: ${chance}`]))).toEqual([]);
  });

  test('it is said in Chinese', () => {
    expect(words(developed(['chance: yes', 'chance: no']))?.['zh-CN']).toBe(
      '客户开发已在 `close` 阶段，但有无机会写的是 `no`。',
    );
  });
});

describe('phase/information-missing', () => {
  test('each of the seven groups that is missing is named', () => {
    const {
      [BUYING]: _,
      'accounts/acme/people/nia.md': __,
      ...rest
    } = developed(at('value'), ['    deliveredOn: 2026-03-30\n', '']);
    const files = { ...rest, [ACCOUNT]: String(rest[ACCOUNT]).replace(/ {2}incumbents:\n(?: {4}.*\n){3}/, '') };
    expect(phase(files)).toEqual([
      `${DEVELOPMENT}:2:8 error phase/information-missing: The development is in the phase \`value\`, but 6 of seven groups of information are missing: sample, coach, procurement process, incumbent suppliers, decision intelligence and operating information.`,
    ]);
    expect(words(files)?.['zh-CN']).toBe(
      '客户开发已在 `value` 阶段，七组信息还缺 6 组：样品、教练关系、采购流程、现有供应商、决策信息、经营信息。',
    );
  });

  test('deciders count when one of them has a relation described', () => {
    const files = developed();
    const quiet = Object.fromEntries(
      ['kim', 'lee'].map((name) => {
        const path = `accounts/acme/people/${name}.md`;
        return [path, edited(path, 'roles: [', 'roles: [recommender] # [')[path] ?? null];
      }),
    );
    expect(phase({ ...files, ...quiet })).toEqual([
      `${DEVELOPMENT}:2:8 error phase/information-missing: The development is in the phase \`close\`, but 1 of seven groups of information is missing: key deciders.`,
    ]);
  });

  test('groups that nobody has judged sufficient', () => {
    const files = developed(['infoSufficient: true', 'infoSufficient: false']);
    expect(phase(files)).toEqual([
      `${DEVELOPMENT}:5:17 error phase/information-missing: All seven groups of information are there, but nobody has judged them sufficient.`,
    ]);
    expect(words(files)?.['zh-CN']).toBe('七组信息都有了，但还没有判断是否充分。');
  });

  test('before the gate nothing is asked', () => {
    expect(
      phase({ ...developed(at('sample-intel'), ['infoSufficient: true', 'infoSufficient: false']), [BUYING]: null }),
    ).toEqual([]);
  });

  test('a page that does not list the gate does not ask for it', () => {
    const open = gate('value', 'entry: [information-sufficient]', 'entry: []');
    expect(phase({ ...developed(at('value')), [BUYING]: null, ...open })).toEqual([]);
  });
});

describe('phase/value-assessment-incomplete', () => {
  test('a factor that is missing after phase three', () => {
    const files = developed(at('relate'), ['  effort:\n    score: 2\n    weight: 10\n', '']);
    expect(phase(files)).toEqual([
      `${DEVELOPMENT}:13:1 error phase/value-assessment-incomplete: The development is in the phase \`relate\`, but the value assessment lacks time, effort and cost.`,
    ]);
    expect(words(files)?.['zh-CN']).toBe('客户开发已在 `relate` 阶段，价值评估还缺：时间、精力与费用。');
    expect(phase(developed(at('value'), ['  effort:\n    score: 2\n    weight: 10\n', '']))).toEqual([]);
  });

  test.each([9, 11])('weights that add up to 100 with one of 10, but it is %i', (weight) => {
    const files = developed(at('value'), ['score: 2\n    weight: 10', `score: 2\n    weight: ${weight}`]);
    expect(phase(files)).toEqual([
      `${DEVELOPMENT}:13:1 error phase/value-assessment-incomplete: The weights of the value assessment add up to ${90 + weight}, not to 100.`,
    ]);
    expect(words(files)?.['zh-CN']).toBe(`价值评估的权重之和是 ${90 + weight}，不是 100。`);
  });
});

describe('phase/procedure-not-approved', () => {
  const procedure = /procedure:[^]*?(?=simulation:)/;

  test('there is none', () => {
    const files = developed(at('relate'));
    const without = { ...files, [DEVELOPMENT]: String(files[DEVELOPMENT]).replace(procedure, '') };
    expect(phase(without)).toEqual([
      `${DEVELOPMENT}:2:8 error phase/procedure-not-approved: The development is in the phase \`relate\`, but there is no development procedure.`,
    ]);
    expect(words(without)?.['zh-CN']).toBe('客户开发已在 `relate` 阶段，但还没有开发程序。');
  });

  test('nobody approved it', () => {
    expect(phase(developed(['  approvedOn: 2026-07-20\n', '']))).toEqual([
      `${DEVELOPMENT}:32:1 error phase/procedure-not-approved: The development is in the phase \`close\`, but nobody has approved the development procedure on a day.`,
    ]);
  });

  test('somebody else than the department head approved it', () => {
    expect(phase(developed(['approvedBy: bob', 'approvedBy: eve']))).toEqual([
      `${DEVELOPMENT}:39:15 error phase/procedure-not-approved: The development is in the phase \`close\`, but \`eve\`, who approved the procedure, is not the department head.`,
    ]);
  });

  test('before the gate nothing is asked', () => {
    expect(phase(developed(at('value'), ['  approvedBy: bob\n  approvedOn: 2026-07-20\n', '']))).toEqual([]);
  });
});

describe('phase/no-decision-simulation', () => {
  test('a reason without evidence does not count', () => {
    const files = developed(['      evidence: Workshop of 5 November\n', '']);
    expect(phase(files)).toEqual([
      `${DEVELOPMENT}:43:3 warning phase/no-decision-simulation: The decision simulation holds 2 reasons with evidence; 3 are wanted.`,
    ]);
    expect(words(files)?.['zh-CN']).toBe('决策模拟里有证据的理由是 2 条，应有 3 条。');
  });

  test('how many are wanted is a setting', () => {
    const fewer = edited('settings.yaml', 'currency: CNY', 'currency: CNY\nlimits: { simulationReasons: 2 }');
    expect(phase({ ...developed(['      evidence: Workshop of 5 November\n', '']), ...fewer })).toEqual([]);
  });

  test('there is none', () => {
    const files = developed();
    const without = { ...files, [DEVELOPMENT]: String(files[DEVELOPMENT]).replace(/simulation:[^]*?(?=---)/, '') };
    expect(phase(without)).toEqual([
      `${DEVELOPMENT}:2:8 warning phase/no-decision-simulation: The development is in the phase \`close\`, but no decision simulation was made.`,
    ]);
  });
});

describe('phase/penetration-low', () => {
  const unmet = Object.fromEntries(
    ['kim', 'lee'].map((name) => {
      const path = `accounts/acme/people/${name}.md`;
      const from = name === 'kim' ? 'contact: brief' : 'contact: in-depth';
      return [path, edited(path, from, 'contact: none')[path] ?? null];
    }),
  );

  test('too little of the key people’s influence is reached', () => {
    expect(phase({ ...developed(), ...unmet })).toEqual([
      `${DEVELOPMENT}:2:8 warning phase/penetration-low: The development is in the phase \`close\`, but only 4 of the key people’s influence of 14 is reached, less than 50%.`,
    ]);
    expect(words({ ...developed(), ...unmet })?.['zh-CN']).toBe(
      '客户开发已在 `close` 阶段，关键人物的影响力 14 中只接触到 4，不到 50%。',
    );
    expect(phase({ ...developed(at('relate')), ...unmet })).toEqual([]);
  });

  test('the bound itself is enough', () => {
    const bound = edited(
      'settings.yaml',
      'currency: CNY',
      'currency: CNY\nlimits: { penetration: 0.2857142857142857 }',
    );
    expect(phase({ ...developed(), ...unmet, ...bound })).toEqual([]);
  });
});

describe('phase/stuck', () => {
  const limit = gate('close', 'order: 5', 'order: 5\nlimitDays: 17');

  test('a day over the limit', () => {
    const files = { ...developed(['since: 2026-10-30', 'since: 2026-10-29']), ...limit };
    expect(phase(files)).toEqual([
      `${DEVELOPMENT}:3:8 warning phase/stuck: The development has been in the phase \`close\` for 18 days; the limit is 17 days.`,
    ]);
    expect(words(files)?.['zh-CN']).toBe('客户开发在 `close` 阶段已停留 18 天，上限是 17 天。');
  });

  test('the limit itself is allowed, and a page without one sets none', () => {
    expect(phase({ ...developed(), ...limit })).toEqual([]);
    expect(phase(developed(['since: 2026-10-30', 'since: 2020-10-30']))).toEqual([]);
  });
});

describe('phase/sample-overdue', () => {
  const open = ['    deliveredOn: 2026-03-30\n', ''] as const;

  test('the day after it was due', () => {
    const files = developed(at('sample-intel'), open, ['due: 2026-04-01', 'due: 2026-11-15']);
    expect(phase(files)).toEqual([
      `${DEVELOPMENT}:9:10 warning phase/sample-overdue: The sample \`Data of ten wells\` was due on 2026-11-15 and is 1 day overdue.`,
    ]);
    expect(words(files)?.['zh-CN']).toBe('样品 `Data of ten wells` 应于 2026-11-15 交付，已逾期 1 天。');
  });

  test('on the day itself there is still time', () => {
    expect(phase(developed(at('sample-intel'), open, ['due: 2026-04-01', 'due: 2026-11-16']))).toEqual([]);
  });
});
