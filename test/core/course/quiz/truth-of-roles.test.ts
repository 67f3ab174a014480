import { describe, expect, test } from 'vitest';
import { buyingRole } from '#schemas/vocabulary.ts';
import { personOf } from '#core/views/course/quiz/role-people.ts';
import { roleDrafts } from '#core/views/course/quiz/roles.ts';
import { real } from '../../real-book.ts';

describe.each(['zh-CN', 'en'] as const)('roles asked in %s', (lang) => {
  const context = real(lang);
  const drafts = roleDrafts(context);
  const people = buyingRole.names.flatMap((role) => {
    const of = personOf(context, role);
    return of ? [{ role, ...of }] : [];
  });

  test('most are shown by somebody of the book, and two at most by what is said of them', () => {
    expect(people.length).toBeGreaterThanOrEqual(buyingRole.names.length - 2);
    expect(drafts.filter(({ id }) => id.startsWith('person-'))).toHaveLength(people.length);
    expect(drafts.filter(({ id }) => id.startsWith('role-')).length).toBeLessThanOrEqual(2);
  });

  test('who shows a role has no other, in no purchase', () => {
    for (const { role, plan, person } of people) {
      expect(person.data.roles, person.name).toEqual([role]);
      const elsewhere = [...plan.opportunities.values()].flatMap(({ data }) =>
        data.roles.filter((each) => each.person === person.name && each.role !== role),
      );
      expect(elsewhere, person.name).toEqual([]);
    }
  });

  test('what is shown of them does not name the role', () => {
    for (const { id, facts = [] } of drafts.filter((draft) => draft.id.startsWith('person-'))) {
      const role = buyingRole.names.find((name) => id === `person-${name}`);
      const label = role ? buyingRole.labels[role][lang].toLowerCase() : '';
      expect(
        facts.filter(({ value }) => value.toLowerCase().includes(label)),
        id,
      ).toEqual([]);
    }
  });

  test('they lead to the person and to the role', () => {
    const links = drafts
      .filter(({ id }) => id.startsWith('person-'))
      .map((draft) => draft.links.map(({ href }) => href));
    expect(links.every(([person, role]) => person?.includes('/people/') && role?.includes('/roles/'))).toBe(true);
  });
});
