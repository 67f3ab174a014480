import { describe, expect, test } from 'vitest';
import { rules } from '#core/rules/registry.ts';
import { ethicsDrafts } from '#core/views/course/quiz/ethics.ts';
import { hospitalityCases } from '#core/views/course/quiz/hospitality.ts';
import { ruleDrafts } from '#core/views/course/quiz/rules.ts';
import { areApart, keysOf } from '#core/views/course/quiz/snippets.ts';
import { check, compileBook, edited, type Files } from '../../book.ts';
import { real } from '../../real-book.ts';

const context = real('en');

const ruleNamed = (name: string) => {
  const rule = rules.find((candidate) => candidate.name === name);
  if (!rule) throw new Error(`no rule ${name}`);
  return rule;
};

describe('rules', () => {
  const drafts = ruleDrafts(context);

  test('a rule offered beside the right one speaks of other fields than the snippet', () => {
    for (const { id, options } of drafts.filter((draft) => draft.id.startsWith('says-'))) {
      const rule = ruleNamed(id.replace('says-', '').replace('--', '/'));
      const wrong = options.filter(({ isRight }) => !isRight).map((option) => ruleNamed(option.id));
      expect(
        wrong.filter((other) => !areApart(rule, other)).map(({ name }) => name),
        id,
      ).toEqual([]);
    }
  });

  test('of four snippets one is right for its rule, and each other is wrong for its own', () => {
    for (const { id, options } of drafts.filter((draft) => draft.id.startsWith('passes-'))) {
      const fitting = options.map((option) => {
        const [name = '', side = ''] = option.id.split(' ');
        const rule = ruleNamed(name);
        expect(option.text, id).toBe(side === 'right' ? rule.right : rule.wrong);
        return side;
      });
      expect(fitting.toSorted(), id).toEqual(['right', 'wrong', 'wrong', 'wrong']);
    }
  });

  test('keys are those that front matter writes, not those of remarks', () => {
    const snippet = '# today: 2026-11-16\ncoach:\n  level: trusts # since: spring\ngoals: [{ text: More }]';
    expect([...keysOf(snippet)]).toEqual(['coach', 'level', 'goals', 'text']);
  });
});

describe('hospitality', () => {
  const settings: Files = edited(
    'settings.yaml',
    'classification: Internal',
    'classification: Internal\nhospitality: { perHead: 300, perHeadPublicSector: 0, timesPerQuarter: 2 }',
  );
  const members = ['ann', 'bob'];

  test('the check says of each case what the quiz calls right', () => {
    for (const { says, kind, value, guests, hosts, isTenderOpen = false, isPublicSector = false } of hospitalityCases(
      context,
    )) {
      const found = check({
        ...settings,
        ...(isPublicSector && { 'industries/energy.md': '---\nname: Energy\npublicSector: true\n---\n' }),
        ...(isTenderOpen &&
          edited(
            'accounts/acme/opportunities/well.md',
            'shortlisted: true',
            'shortlisted: true\ntender: { openedOn: 2026-10-05 }',
          )),
        'accounts/acme/hospitality.md': [
          '---',
          'entries:',
          `  - date: 2026-10-20`,
          `    kind: ${kind}`,
          '    what: Working lunch',
          '    purpose: Go through the acceptance',
          `    value: ${value}`,
          `    guests: [${['lee', 'kim'].slice(0, guests).join(', ')}]`,
          `    hosts: [${members.slice(0, hosts).join(', ')}]`,
          '    approver: bob',
          ...(isPublicSector ? [] : ['    approvalId: CA-21']),
          '    status: held',
          '---',
          '',
        ].join('\n'),
      });
      const reported = found.flatMap((line) => /hospitality\/[a-z-]+(?=:)/.exec(line)?.[0] ?? []);
      expect(reported, says).toEqual(says === 'none' ? [] : [`hospitality/${says}`]);
    }
  });
});

describe('what may be recorded', () => {
  const KIM = 'accounts/acme/people/kim.md';
  const all = ethicsDrafts(context).filter(({ id }) => id.startsWith('record-') || id.startsWith('refuse-'));
  const known = new Set(['inRoleSince', 'email', 'concerns', 'workingStyle', 'authority']);
  const keys = [...new Set(all.flatMap(({ options }) => options.map(({ id }) => id)))];

  test.each(keys.filter((key) => !known.has(key)))('the check refuses %s as private', (key) => {
    const { diagnostics } = compileBook(edited(KIM, 'name: Kim', `name: Kim\n${key}: something`));
    const found = diagnostics.filter(({ name }) => name === 'schema/unknown-key');
    expect(found.map(({ help }) => help?.en)).toEqual([
      'This is private information that the law does not let us keep; delete it.',
    ]);
  });

  test.each(keys.filter((key) => known.has(key)))('the schema has a field %s', (key) => {
    const { diagnostics } = compileBook(edited(KIM, 'name: Kim', `name: Kim\n${key}: something`));
    expect(diagnostics.filter(({ name }) => name === 'schema/unknown-key')).toEqual([]);
  });

  test('one answer is of the other kind', () => {
    for (const { options } of all) {
      const odd = options.filter(({ isRight }) => isRight).map(({ id }) => known.has(id));
      const others = new Set(options.filter(({ isRight }) => !isRight).map(({ id }) => known.has(id)));
      expect([...others]).toEqual(odd.map((value) => !value));
    }
  });
});

test('the basis that Chinese law does not know is the one that the rule refuses', () => {
  const basis = ethicsDrafts(context).find(({ id }) => id === 'basis-in-china');
  const refused = basis?.options.filter(({ id }) => {
    const changes = edited('accounts/acme/people/kim.md', 'basis: contract-party', `basis: ${id}`);
    return check(changes).some((line) => line.includes('privacy/basis-not-lawful'));
  });
  expect(refused?.map(({ id, isRight }) => [id, isRight])).toEqual([['legitimate-interest', true]]);
});
