import { describe, expect, test } from 'vitest';
import { BASE } from '../core/base-book.ts';
import { check, compileBook, edited, type Files } from '../core/book.ts';
import { rewrite, TIER_B } from '../core/rewrite.ts';

const RELATIONSHIPS = 'accounts/acme/relationships.md';
const REVIEW = 'accounts/acme/touchpoints/2026-10-20-review.md';
const WORKSHOP = 'accounts/acme/touchpoints/2026-11-05-workshop.md';
const person = (name: string) => `accounts/acme/people/${name}.md`;

/** The messages in Chinese. */
const chinese = (changes: Files) => compileBook(changes).diagnostics.map(({ message }) => message['zh-CN']);

/** The settings with other limits. */
const limits = (text: string) => edited('settings.yaml', 'currency: CNY', `currency: CNY\nlimits: { ${text} }`);

/** A touchpoint of the base book as it would be on another day. */
const moved = (from: string, to: string): Files => ({ [from]: null, [to]: BASE[from] ?? '' });

/** The voices of the base book's relationships. */
const VOICES = /voices:[\s\S]*?(?=---)/.exec(BASE[RELATIONSHIPS] ?? '')?.[0] ?? '';

const KIM_PLAN = '\n  plan:\n    what: Show the results of the first wells.\n    due: 2026-12-10';

describe('relationship/reports-to-cycle', () => {
  test('a circle is told once, at its alphabetically first member', () => {
    expect(check(edited(person('kim'), 'layer: image', 'layer: image\nreportsTo: max'))).toEqual([
      'accounts/acme/people/kim.md:6:12 error relationship/reports-to-cycle: The reporting line leads back to where it began: `kim` → `max` → `lee` → `kim`.',
    ]);
  });

  test('a person who reports to themselves is a circle of one', () => {
    expect(check(edited(person('kim'), 'layer: image', 'layer: image\nreportsTo: kim'))).toEqual([
      'accounts/acme/people/kim.md:6:12 error relationship/reports-to-cycle: The reporting line leads back to where it began: `kim` → `kim`.',
    ]);
  });

  test('two circles are two diagnostics, and those who report into one are in neither', () => {
    expect(
      check({
        ...edited(person('kim'), 'layer: image', 'layer: image\nreportsTo: lee'),
        ...edited(person('max'), 'reportsTo: lee', 'reportsTo: oto'),
        ...edited(person('oto'), 'reportsTo: lee', 'reportsTo: max'),
      }),
    ).toEqual([
      'accounts/acme/people/kim.md:6:12 error relationship/reports-to-cycle: The reporting line leads back to where it began: `kim` → `lee` → `kim`.',
      'accounts/acme/people/max.md:7:12 error relationship/reports-to-cycle: The reporting line leads back to where it began: `max` → `oto` → `max`.',
    ]);
  });
});

describe('relationship/gap-without-plan', () => {
  test('a target above the present relation without a plan is told', () => {
    expect(check(edited(person('kim'), KIM_PLAN, ''))).toEqual([
      'accounts/acme/people/kim.md:12:1 error relationship/gap-without-plan: The relationship with `Kim` is to grow from `product-expert` to `problem-solver`, but there is no plan for it.',
    ]);
  });

  test('a target that is reached or surpassed needs no plan', () => {
    expect(
      check(rewrite(person('kim'), [KIM_PLAN, ''], ['current: product-expert', 'current: problem-solver'])),
    ).toEqual([]);
    expect(
      check(rewrite(person('kim'), [KIM_PLAN, ''], ['current: product-expert', 'current: trusted-adviser'])),
    ).toEqual([]);
  });
});

describe('relationship/gap-plan-overdue', () => {
  test('a plan that was due yesterday is overdue while the gap remains', () => {
    expect(check(edited(person('kim'), '2026-12-10', '2026-11-15'))).toEqual([
      'accounts/acme/people/kim.md:18:10 warning relationship/gap-plan-overdue: The plan for the gap with `Kim` was due on `2026-11-15`, 1 day ago, and the gap remains.',
    ]);
  });

  test('a plan that is due today is not overdue', () => {
    expect(check(edited(person('kim'), '2026-12-10', '2026-11-16'))).toEqual([]);
  });

  test('a past plan whose gap is closed is history', () => {
    expect(
      check(
        rewrite(person('kim'), ['2026-12-10', '2026-10-31'], ['current: product-expert', 'current: problem-solver']),
      ),
    ).toEqual([]);
  });
});

describe('relationship/key-person-incomplete', () => {
  test('everything that is missing is named at once', () => {
    expect(
      check(
        rewrite(
          person('kim'),
          ['coverage: [bob, ann]\n', ''],
          [`relationship:\n  current: product-expert\n  target: problem-solver\n  owner: bob${KIM_PLAN}\n`, ''],
        ),
      ),
    ).toEqual([
      'accounts/acme/people/kim.md:7:12 error relationship/key-person-incomplete: `Kim` has an influence of 5, which makes a key person, but lacks `coverage` and `relationship`.',
    ]);
  });

  test('a key person without a role is told, also where the five roles are not asked for', () => {
    expect(check({ ...TIER_B, ...edited(person('max'), 'roles: [recommender]\n', '') })).toEqual([
      'accounts/acme/people/max.md:7:12 error relationship/key-person-incomplete: `Max` has an influence of 4, which makes a key person, but lacks `roles`.',
    ]);
  });

  test('below the influence of a key person nothing is asked', () => {
    expect(check(edited(person('oto'), 'coverage: [ann]\n', ''))).toEqual([]);
  });

  test('the bound comes from the settings', () => {
    expect(
      check({
        ...TIER_B,
        ...edited('settings.yaml', 'currency: CNY', 'currency: CNY\nlimits: { keyInfluence: 5 }'),
        ...edited(person('max'), 'coverage: [eve, ann]\n', ''),
      }),
    ).toEqual([]);
  });
});

/** The visit of bob and ann to kim and lee on another day; lee is met again at the workshop. */
const visitOn = (day: string) => moved(REVIEW, `accounts/acme/touchpoints/${day}-review.md`);

describe('relationship/stale-contact', () => {
  const bobLater = edited(WORKSHOP, 'members: [ann, eve]', 'members: [ann, eve, bob]');

  test('contact exactly as long ago as the cadence is in time', () => {
    expect(check({ ...visitOn('2026-10-16'), ...bobLater })).toEqual([]);
  });

  test('one day more is stale', () => {
    expect(check({ ...visitOn('2026-10-15'), ...bobLater })).toEqual([
      'accounts/acme/people/kim.md:10:10 warning relationship/stale-contact: The last contact with `Kim` was on 2026-10-15, 32 days ago; tier A asks for contact every 31 days.',
    ]);
  });

  test('another tier has another cadence', () => {
    expect(check({ ...TIER_B, ...visitOn('2026-08-16'), ...bobLater })).toEqual([]);
    expect(check({ ...TIER_B, ...visitOn('2026-08-15'), ...bobLater })).toEqual([
      'accounts/acme/people/kim.md:10:10 warning relationship/stale-contact: The last contact with `Kim` was on 2026-08-15, 93 days ago; tier B asks for contact every 92 days.',
    ]);
  });

  test('a key person whom no touchpoint names is told so', () => {
    expect(check(edited(REVIEW, 'people: [kim, lee]', 'people: [lee]'))).toEqual([
      'accounts/acme/people/kim.md:10:10 warning relationship/stale-contact: No touchpoint names `Kim` yet; tier A asks for contact every 31 days.',
    ]);
  });

  test('people below key influence may wait', () => {
    expect(
      check({ ...visitOn('2026-10-15'), ...bobLater, ...edited(person('kim'), 'influence: 5', 'influence: 3') }),
    ).toEqual([]);
  });
});

describe('relationship/contact-not-recorded', () => {
  test('contact that no touchpoint shows is told', () => {
    expect(check(edited(WORKSHOP, 'people: [lee, max, nia, oto]', 'people: [lee, max, nia]'))).toEqual([
      'accounts/acme/people/oto.md:11:10 warning relationship/contact-not-recorded: Contact with `Oto` is given as `multiple`, but no touchpoint names them.',
    ]);
  });

  test('whoever was not met needs no record', () => {
    expect(
      check({
        ...edited(WORKSHOP, 'people: [lee, max, nia, oto]', 'people: [lee, max, nia]'),
        ...edited(person('oto'), 'contact: multiple', 'contact: none'),
      }),
    ).toEqual([]);
  });
});

/** The account’s relationships with one person sought, in the layer of implementation. */
const sought = (role: string) =>
  edited(RELATIONSHIPS, 'voices:', `unknown:\n  - { ${role}layer: implementation, action: meet-kim }\nvoices:`);

describe('relationship/missing-role', () => {
  const noSponsor = edited(person('oto'), 'roles: [sponsor]', 'roles: []');
  test('a role that nobody holds is told', () => {
    expect(check(noSponsor)).toEqual([
      'accounts/acme/relationships.md:1:1 warning relationship/missing-role: Nobody is known as `sponsor`, and no action is to find out.',
    ]);
  });

  test('several roles are told together', () => {
    expect(check({ ...noSponsor, ...edited(person('nia'), 'roles: [coach]', 'roles: []') })).toEqual([
      'accounts/acme/relationships.md:1:1 warning relationship/missing-role: Nobody is known as `coach` and `sponsor`, and no action is to find out.',
    ]);
  });

  test('a role that is being looked for is not missing', () => {
    expect(check({ ...noSponsor, ...sought('role: sponsor, ') })).toEqual([]);
  });

  test('an unknown person without a role answers for a layer only', () => {
    expect(check({ ...noSponsor, ...sought('') })).toEqual([
      'accounts/acme/relationships.md:15:1 warning relationship/missing-role: Nobody is known as `sponsor`, and no action is to find out.',
    ]);
  });

  test('a role held in an open project counts', () => {
    expect(
      check({
        ...noSponsor,
        ...edited(
          'accounts/acme/opportunities/well.md',
          'procurementStep',
          'roles:\n  - { person: oto, role: sponsor }\nprocurementStep',
        ),
      }),
    ).toEqual([]);
  });

  test('tier B may know fewer roles', () => {
    expect(check({ ...TIER_B, ...noSponsor })).toEqual([]);
  });
});

describe('relationship/missing-layer', () => {
  const noUser = edited(person('nia'), 'layer: user', 'layer: implementation');

  test('a layer in which we know nobody is told', () => {
    expect(check(noUser)).toEqual([
      'accounts/acme/relationships.md:1:1 warning relationship/missing-layer: Nobody is known in the layer `user`, and no action is to find somebody.',
    ]);
  });

  test('a layer that is being looked into is not missing', () => {
    expect(
      check({
        ...noUser,
        ...edited(RELATIONSHIPS, 'voices:', 'unknown:\n  - { layer: user, action: meet-kim }\nvoices:'),
      }),
    ).toEqual([]);
  });

  test('tier B may know fewer layers', () => {
    expect(check({ ...TIER_B, ...noUser })).toEqual([]);
  });

  test('without any person the missing part is told, and no missing role, layer or voice', () => {
    const nobody = Object.fromEntries(['kim', 'lee', 'max', 'nia', 'oto'].map((name) => [person(name), null]));
    expect(
      check({
        ...nobody,
        // Nobody can have validated the map.
        ...edited('settings.yaml', 'currency: CNY', 'currency: CNY\nseverities: { map/steps-skipped: off }'),
        ...rewrite(
          'accounts/acme/strategy.md',
          ['    owners: [kim]\n', ''],
          ['    owners: [lee]\n', ''],
          ['    owners: [max]\n', ''],
          ['    owners: [max]\n', ''],
          ['    confirmedBy: kim\n    confirmedOn: 2026-10-20\n', ''],
          [/steps:[\s\S]*?(?=---)/.exec(BASE['accounts/acme/strategy.md'] ?? '')?.[0] ?? '', ''],
        ),
        ...rewrite(
          RELATIONSHIPS,
          [VOICES, ''],
          ['influences:\n  - from: kim\n    to: lee\n    kind: formal\n    strength: 2\n', ''],
        ),
        [REVIEW]: null,
        [WORKSHOP]: null,
      }),
    ).toEqual([
      'accounts/acme/account.md:8:13 warning cadence/seminar-overdue: No seminar or exchange is recorded yet; tier A asks for one every 31 days.',
      'accounts/acme/account.md:8:13 error plan/missing-part: Tier `A` requires the part “Relationships and influence”, but `people/` holds no stakeholder.',
      'accounts/acme/account.md:25:13 warning cadence/executive-visit-overdue: No executive visit is recorded yet; tier A asks for one every 31 days.',
    ]);
  });
});

describe('relationship/no-opposition', () => {
  test('five people who all support us are told', () => {
    expect(check(edited(person('max'), 'stance: -1', 'stance: 1'))).toEqual([
      'accounts/acme/relationships.md:1:1 warning relationship/no-opposition: All 5 people support us; nobody is neutral or has reservations.',
    ]);
  });

  test('one neutral person is enough', () => {
    expect(check(edited(person('max'), 'stance: -1', 'stance: 0'))).toEqual([]);
  });

  test('four people may well all support us', () => {
    expect(
      check({
        ...TIER_B,
        ...edited(person('max'), 'stance: -1', 'stance: 1'),
        ...edited(WORKSHOP, 'nia, oto', 'nia'),
        [person('oto')]: null,
      }),
    ).toEqual([]);
  });
});

describe('relationship/no-opposition, by the settings', () => {
  test('the number of people comes from the settings', () => {
    const all = edited(person('max'), 'stance: -1', 'stance: 1');
    expect(check({ ...all, ...limits('oppositionFrom: 6') })).toEqual([]);
    expect(check({ ...all, ...limits('oppositionFrom: 5') })).toHaveLength(1);
  });
});

describe('relationship/not-spread', () => {
  // Weighted gaps: kim 5, lee 5, max 4, oto 3. The sum is 17.
  test('one owner with more than 60% of the weighted gap is told', () => {
    expect(check(edited(person('max'), 'owner: eve', 'owner: ann'))).toEqual([
      'accounts/acme/people/lee.md:16:10 warning relationship/not-spread: Weighted by influence, `Ann` carries 70.6% of the relationship gaps; the limit is 60%.',
    ]);
  });

  test('exactly the limit is spread enough', () => {
    // ann: lee 5 + max 4 = 9 of 15 = 60 %
    expect(
      check({
        ...edited(person('max'), 'owner: eve', 'owner: ann'),
        ...rewrite(person('oto'), ['owner: ann', 'owner: eve'], ['influence: 3', 'influence: 1']),
      }),
    ).toEqual([]);
  });

  test('three people with gaps are too few to share out', () => {
    expect(
      check({
        ...edited(person('max'), 'owner: eve', 'owner: ann'),
        ...edited(person('kim'), 'current: product-expert', 'current: problem-solver'),
      }),
    ).toEqual([]);
  });

  test('from how many it holds comes from the settings', () => {
    expect(check({ ...edited(person('max'), 'owner: eve', 'owner: ann'), ...limits('spreadFrom: 5') })).toEqual([]);
  });

  test('the limit comes from the settings', () => {
    expect(check(limits('ownerShare: 0.4'))).toEqual([
      'accounts/acme/people/lee.md:16:10 warning relationship/not-spread: Weighted by influence, `Ann` carries 47.1% of the relationship gaps; the limit is 40%.',
    ]);
  });
});

describe('relationship/single-thread', () => {
  test('a key person of a tier-A account whom one of us covers is told', () => {
    expect(check(edited(person('kim'), 'coverage: [bob, ann]', 'coverage: [bob]'))).toEqual([
      'accounts/acme/people/kim.md:11:1 warning relationship/single-thread: The key person `Kim` is covered by `Bob` alone.',
    ]);
  });

  test('the same name twice is one of us', () => {
    expect(check(edited(person('kim'), 'coverage: [bob, ann]', 'coverage: [bob, bob]'))).toEqual([
      'accounts/acme/people/kim.md:11:1 warning relationship/single-thread: The key person `Kim` is covered by `Bob` alone.',
    ]);
  });

  test('nobody at all is told by the incomplete key person alone', () => {
    expect(check(edited(person('kim'), 'coverage: [bob, ann]', 'coverage: []'))).toEqual([
      'accounts/acme/people/kim.md:7:12 error relationship/key-person-incomplete: `Kim` has an influence of 5, which makes a key person, but lacks `coverage`.',
    ]);
  });

  test('how many of us are enough comes from the settings', () => {
    expect(
      check({ ...limits('coveringMembers: 3'), ...edited(person('kim'), '[bob, ann]', '[bob, ann, eve]') }),
    ).toEqual([
      'accounts/acme/people/lee.md:12:1 warning relationship/single-thread: The key person `Lee` is covered by `Ann`, `Bob` only; at least 3 of us should.',
      'accounts/acme/people/max.md:12:1 warning relationship/single-thread: The key person `Max` is covered by `Eve`, `Ann` only; at least 3 of us should.',
    ]);
    expect(check({ ...limits('coveringMembers: 1'), ...edited(person('kim'), '[bob, ann]', '[bob]') })).toEqual([]);
  });

  test('one of us who carries more of the coverage than the settings allow is told', () => {
    // Pairs of kim, lee and max: ann 3, bob 2, eve 1.
    expect(check(limits('coverageShare: 0.5'))).toEqual([]);
    expect(check(limits('coverageShare: 0.49'))).toEqual([
      'accounts/acme/people/kim.md:11:1 warning relationship/single-thread: `Ann` alone carries 50% of the coverage of the key people; the limit is 49%.',
    ]);
    expect(chinese(limits('coverageShare: 0.49'))).toEqual(['关键人物的覆盖有 50% 在 `Ann` 一人身上，上限 49%。']);
  });

  test('tier B may have one thread', () => {
    expect(check({ ...TIER_B, ...edited(person('kim'), 'coverage: [bob, ann]', 'coverage: [bob]') })).toEqual([]);
  });
});

/** The first of the three voices on another day. */
const firstVoiceOn = (day: string) => edited(RELATIONSHIPS, 'date: 2026-10-20', `date: ${day}`);

describe('relationship/too-few-voices', () => {
  test('a voice of exactly twelve months ago still counts', () => {
    expect(check(firstVoiceOn('2025-11-16'))).toEqual([]);
  });

  test('an older one does not', () => {
    expect(check(firstVoiceOn('2025-11-15'))).toEqual([
      'accounts/acme/relationships.md:15:1 warning relationship/too-few-voices: There are 2 voices of the customer since 2025-11-16; tier A asks for 3.',
    ]);
  });

  test('no voice at all is told at the file', () => {
    const silent = edited(RELATIONSHIPS, VOICES, '');
    expect(check(silent)).toEqual([
      'accounts/acme/relationships.md:1:1 warning relationship/too-few-voices: There are 0 voices of the customer since 2025-11-16; tier A asks for 3.',
    ]);
  });

  test('how many are wanted comes from the settings, whether they are from the tier', () => {
    expect(check({ ...firstVoiceOn('2025-11-15'), ...limits('voices: 2') })).toEqual([]);
    expect(
      check({ ...TIER_B, ...edited('method/tiers/b.md', 'gaps,', 'gaps, voices,'), ...limits('voices: 4') }),
    ).toEqual([
      'accounts/acme/relationships.md:15:1 warning relationship/too-few-voices: There are 3 voices of the customer since 2025-11-16; tier B asks for 4.',
    ]);
  });

  test('tier B is not asked for voices', () => {
    expect(check({ ...TIER_B, ...firstVoiceOn('2025-11-15') })).toEqual([]);
  });
});

describe('relationship/influence-on-self', () => {
  test('a line with the same person at both ends is told', () => {
    expect(check(edited(RELATIONSHIPS, 'to: lee', 'to: kim'))).toEqual([
      'accounts/acme/relationships.md:12:9 error relationship/influence-on-self: Both ends of the influence line are `kim`.',
    ]);
  });

  test('a line between two people is sound', () => {
    expect(check(edited(RELATIONSHIPS, 'to: lee', 'to: max'))).toEqual([]);
  });
});

/** A person with another stance. */
const stance = (name: string, from: number, to: number) => edited(person(name), `stance: ${from}`, `stance: ${to}`);

describe('relationship/majority-not-supporting', () => {
  test('two of three key people who do not support us are told at the decision maker', () => {
    expect(check(stance('kim', 1, 0))).toEqual([
      'accounts/acme/people/lee.md:9:9 warning relationship/majority-not-supporting: The decision maker `Lee` supports us, but 2 of the 3 key people do not.',
    ]);
  });

  test('exactly half is no majority', () => {
    // Of kim, lee, max and now oto, kim and max do not support us.
    expect(
      check({ ...TIER_B, ...stance('kim', 1, 0), ...edited(person('oto'), 'influence: 3', 'influence: 4') }),
    ).toEqual([]);
  });

  test('a decision maker who does not support us lulls nobody', () => {
    expect(check({ ...stance('kim', 1, 0), ...stance('lee', 2, 0) })).toEqual([]);
  });
});

describe('relationship/one-person-two-roles', () => {
  const both = { ...edited(person('oto'), '[sponsor]', '[sponsor, coach]'), ...edited(person('nia'), '[coach]', '[]') };

  test('one person who is the only coach and the only sponsor is told', () => {
    expect(check(both)).toEqual([
      'accounts/acme/people/oto.md:6:1 warning relationship/one-person-two-roles: `Oto` is the only coach and the only sponsor.',
    ]);
  });

  test('and said in Chinese', () => {
    expect(chinese(both)).toEqual(['`Oto` 是唯一的教练，也是唯一的执行赞助者。']);
  });

  test('a second coach or sponsor is enough, also in an open project', () => {
    expect(check(edited(person('oto'), '[sponsor]', '[sponsor, coach]'))).toEqual([]);
    expect(
      check({
        ...both,
        ...edited(
          'accounts/acme/opportunities/well.md',
          'procurementStep',
          'roles:\n  - { person: lee, role: sponsor }\nprocurementStep',
        ),
      }),
    ).toEqual([]);
  });
});

describe('relationship/key-person-not-connected', () => {
  // Lee reports to Kim, and Kim influences Lee.
  const alone = {
    ...edited(person('lee'), 'reportsTo: kim\n', ''),
    ...edited(RELATIONSHIPS, 'from: kim\n    to: lee', 'from: max\n    to: lee'),
  };

  test('a key person with neither a reporting line nor one of influence is told', () => {
    expect(check(alone)).toEqual([
      'accounts/acme/people/kim.md:7:12 warning relationship/key-person-not-connected: The key person `Kim` has no reporting line and no line of influence.',
    ]);
  });

  test('and said in Chinese', () => {
    expect(chinese(alone)).toEqual(['关键人物 `Kim` 没有汇报线，也没有影响线。']);
  });

  test('one line is enough, at whichever end', () => {
    expect(check({ ...alone, ...edited(person('oto'), 'reportsTo: lee', 'reportsTo: kim') })).toEqual([]);
    expect(check({ ...alone, ...edited(RELATIONSHIPS, 'to: lee', 'to: max') })).toEqual([]);
  });

  test('below the influence of a key person no line is asked for', () => {
    expect(
      check({
        ...TIER_B,
        ...alone,
        ...limits('keyInfluence: 5'),
        ...edited(person('kim'), 'influence: 5', 'influence: 4'),
      }),
    ).toEqual([]);
  });
});

describe('relationship/preference-without-competitor', () => {
  const RIVAL = { 'competitors/rival.md': '---\nname: Rival\nbrandOrImplementer: brand\n---\n' };
  const prefers = (preference: string, more = '') =>
    edited(person('max'), 'preference: neutral', `preference: ${preference}${more}`);

  test('a preference for a competitor says for which', () => {
    expect(check(prefers('competitor'))).toEqual([
      'accounts/acme/people/max.md:10:13 info relationship/preference-without-competitor: `Max` prefers a competitor, but it is not stated which.',
    ]);
    expect(chinese(prefers('competitor'))).toEqual(['`Max` 倾向竞争对手，没有写是哪一家。']);
    expect(check({ ...RIVAL, ...prefers('competitor', '\nprefers: rival') })).toEqual([]);
  });

  test.each(['us', 'neutral', 'no-decision', 'unknown'])('a preferred competitor contradicts `%s`', (preference) => {
    expect(check({ ...RIVAL, ...prefers(preference, '\nprefers: rival') })).toEqual([
      `accounts/acme/people/max.md:11:10 error relationship/preference-without-competitor: \`Max\` is said to prefer \`Rival\`, but the preference is \`${preference}\`.`,
    ]);
  });

  test('and it is said in Chinese', () => {
    expect(chinese({ ...RIVAL, ...prefers('us', '\nprefers: rival') })).toEqual([
      '`Max` 写了偏好的竞争者 `Rival`，偏好却是 `us`。',
    ]);
  });
});

describe('relationship/feedback-unanswered', () => {
  const feedback = (date: string, more = '', status = 'received') =>
    edited(
      RELATIONSHIPS,
      'voices:',
      `feedback:\n  - date: ${date}\n    from: max\n    text: Spare parts come late.\n    status: ${status}${more}\nvoices:`,
    );

  test('feedback of thirty days ago is in time, of thirty-one days ago it is not', () => {
    expect(check(feedback('2026-10-17'))).toEqual([]);
    expect(check(feedback('2026-10-16'))).toEqual([
      'accounts/acme/relationships.md:19:13 warning relationship/feedback-unanswered: The feedback that `Max` gave on 2026-10-16 has had no answer for 31 days; the limit is 30 days.',
    ]);
  });

  test('and it is said in Chinese', () => {
    expect(chinese(feedback('2026-10-16'))).toEqual(['`Max` 2026-10-16 的反馈已过 31 天 没有答复，期限是 30 天。']);
  });

  test('an answer ends the wait', () => {
    expect(check(feedback('2026-03-02', '\n    response: They ship within two days now.', 'answered'))).toEqual([]);
    expect(check(feedback('2026-03-02', '\n    respondedOn: 2026-03-05', 'closed'))).toEqual([]);
  });

  test('the limit comes from the settings', () => {
    expect(check({ ...feedback('2026-10-16'), ...limits('feedbackDays: 31') })).toEqual([]);
  });
});
