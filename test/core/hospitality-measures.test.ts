import { describe, expect, test } from 'vitest';
import { accountFreshness, personFreshness } from '#core/measures/freshness.ts';
import { ceilingOf, entriesOf, hospitalityTotals, isPublicSector, perHead } from '#core/measures/hospitality-totals.ts';
import { referencesTo } from '#core/measures/person-references.ts';
import { AS_OF, edited, type Files } from './book.ts';
import { acme } from './compiled.ts';

/** One entry of the register with purpose and approver. */
const entry = (date: string, kind: string, value: number, guests: string, hosts: string, status = 'held') =>
  `  - { date: ${date}, kind: ${kind}, what: Working lunch, purpose: Acceptance, value: ${value}, guests: [${guests}], hosts: [${hosts}], approver: bob, status: ${status} }`;

const register = (...entries: readonly string[]): Files => ({
  'accounts/acme/hospitality.md': `---\nentries:\n${entries.join('\n')}\n---\n`,
});

describe('hospitality', () => {
  test('a meal is shared by all who are there, a gift by the guests alone', () => {
    const { plan } = acme(
      register(
        entry('2026-09-10', 'meal', 800, 'lee, kim', 'ann, bob'),
        entry('2026-09-11', 'gift', 800, 'lee, kim', 'ann, bob'),
        entry('2026-09-12', 'meal', 300, 'lee, lee', 'ann'),
      ),
    );
    expect(entriesOf(plan).map(({ entry: found }) => perHead(found))).toEqual([200, 400, 150]);
  });

  test('what took place is summed for the account and for each guest, the most first', () => {
    const { plan } = acme(
      register(
        entry('2026-04-10', 'meal', 300, 'lee', 'ann'),
        entry('2026-09-10', 'meal', 400, 'kim, lee', 'ann, bob'),
        entry('2026-09-30', 'gift', 250, 'kim', 'ann'),
        entry('2026-12-01', 'meal', 500, 'kim', 'ann', 'planned'),
        entry('2026-10-01', 'meal', 500, 'max', 'ann', 'refused'),
      ),
    );
    expect(hospitalityTotals(plan)).toEqual({
      entries: 3,
      value: 950,
      guests: [
        { person: 'kim', times: 2, value: 350 },
        { person: 'lee', times: 2, value: 250 },
      ],
    });
  });

  test('a plan without a register has given nothing', () => {
    expect(hospitalityTotals(acme({}).plan)).toEqual({ entries: 0, value: 0, guests: [] });
  });

  test('the ceiling is that of the industry', () => {
    const usual = acme({});
    expect([isPublicSector(usual.plan, usual.book), ceilingOf(usual.plan, usual.book)]).toEqual([false, 300]);
    const strict = acme({
      'industries/energy.md': '---\nname: Energy\npublicSector: true\n---\n',
      ...edited('settings.yaml', 'currency: CNY', 'currency: CNY\nhospitality: { perHeadPublicSector: 50 }'),
    });
    expect([isPublicSector(strict.plan, strict.book), ceilingOf(strict.plan, strict.book)]).toEqual([true, 50]);
  });

  test('it never counts as a contact', () => {
    const { book, plan } = acme(register(entry('2026-11-15', 'meal', 300, 'kim', 'bob')));
    const kim = plan.people.get('kim');
    expect(accountFreshness(plan, book, AS_OF).on).toBe('2026-11-05');
    expect(kim && personFreshness(kim, plan, book, AS_OF).on).toBe('2026-10-20');
  });
});

describe('references to a person', () => {
  const places = (name: string, changes: Files = {}) =>
    referencesTo(name, acme(changes).plan).map(({ document, path }) => [document.path, ...path].join(' '));

  test('every list, record and field that names them is found', () => {
    expect(places('nia')).toEqual([
      'accounts/acme/relationships.md voices 2 person',
      'accounts/acme/touchpoints/2026-11-05-workshop.md people 2',
    ]);
    expect(places('max')).toContain('accounts/acme/strategy.md tactics early-warning owners 0');
    expect(places('max')).toContain('accounts/acme/people/nia.md reportsTo');
  });

  test('the register and the roles of a project are read too', () => {
    expect(
      places('oto', {
        ...register(entry('2026-09-10', 'meal', 300, 'kim, oto', 'ann')),
        ...edited(
          'accounts/acme/opportunities/well.md',
          'procurementStep',
          'roles:\n  - { person: oto, role: coach }\nprocurementStep',
        ),
      }),
    ).toEqual([
      'accounts/acme/hospitality.md entries 0 guests 1',
      'accounts/acme/opportunities/well.md roles 0 person',
      'accounts/acme/touchpoints/2026-11-05-workshop.md people 3',
    ]);
  });

  test('a member of our team with the same name is somebody else', () => {
    expect(places('ann')).toEqual([]);
  });
});
