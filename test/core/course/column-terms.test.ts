import { expect, test } from 'vitest';
import { peopleList } from '#core/views/lists/people.ts';
import { whiteSpaceList } from '#core/views/lists/white-space.ts';
import { accountList } from '#core/views/lists/accounts.ts';
import { columnTerms } from '#core/views/list/column-terms.ts';
import { real } from '../real-book.ts';

test('names the columns that the course teaches, each with its lesson', () => {
  const context = real('en');
  const said = [peopleList, accountList, whiteSpaceList].map((list) =>
    columnTerms(context, list(context).columns).map(({ label, href }) => `${label} ${href}`),
  );
  expect(said).toEqual([
    [
      'Roles /en/course/lessons/five-roles/',
      'Layer /en/course/lessons/four-layers/',
      'Stance /en/course/lessons/force-field/',
      'Influence /en/tools/influence-map/',
      'Weighted gap /en/tools/relationship-gap/',
      'Contact overdue /en/course/lessons/contact-impact/',
      'Covered by /en/course/lessons/relation-indicators/',
    ],
    [
      'Tier /en/course/lessons/tier-windows/',
      'Industry /en/course/lessons/industry-patterns/',
      'Stage /en/course/lessons/sales-funnel/',
      'Weighted gap /en/tools/relationship-gap/',
    ],
    [
      'Need /en/course/lessons/four-steps/',
      'Tier /en/course/lessons/tier-windows/',
      'What is missing /en/course/lessons/plan-indicators/',
    ],
  ]);
});
