import type { Day } from '../../calendar/day.ts';
import type { AccountPlan, Book } from '../../link/book.ts';
import { nextContacts } from '../next-contact.ts';
import { gapSteps } from '../relationship-gap.ts';
import type { Due } from './due.ts';
import { named, seated } from './rhythm.ts';

/** The next contact with each key person where the tier has a cadence for it, and what is to close gaps (method: B10–B12, E6, R5). */
export function peopleDues(plan: AccountPlan, book: Book, asOf: Day): readonly Due[] {
  const manager = seated(plan, 'account-manager');
  return [
    ...nextContacts(plan, book, asOf).map(({ person, suggested }) => ({
      source: 'contact' as const,
      id: `contact-${person.name}`,
      ...(suggested !== undefined && { day: suggested }),
      ...named(person.data.relationship?.owner ?? person.data.coverage[0] ?? manager),
      document: person,
      path: ['contact'],
      about: person.name,
    })),
    ...[...plan.people.values()].flatMap((person): readonly Due[] => {
      const { relationship } = person.data;
      if (relationship?.plan === undefined || gapSteps(person) === 0) return [];
      const { what, due } = relationship.plan;
      return [
        {
          source: 'gap',
          id: `gap-${person.name}`,
          day: due,
          owner: relationship.owner,
          document: person,
          path: ['relationship', 'plan', 'due'],
          about: person.name,
          text: what,
        },
      ];
    }),
  ];
}
