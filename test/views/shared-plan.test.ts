import { expect, test } from 'vitest';
import { sharedPlanView } from '#core/views/shared-plan.ts';
import { JOINT_PLAN } from '../cli/edition-book.ts';
import { AS_OF } from '../core/book.ts';
import { acme } from '../core/compiled.ts';

test('the milestones of a joint plan stand in the order of their days, those without one at the end', () => {
  const [path = '', text = ''] = Object.entries(JOINT_PLAN)[0] ?? [];
  const more = [
    '  - milestone: Some day\n    side: us\n    owner: ann\n    status: open\n',
    '  - milestone: Before it\n    due: 2026-11-20\n    side: them\n    owner: kim\n    status: doing\n',
  ];
  const { book, plan } = acme({ [path]: text.replace('evaluations:', `${more.join('')}evaluations:`) });
  const view = sharedPlanView({ book, asOf: AS_OF, lang: 'en', diagnostics: [] }, plan);
  expect(view?.milestones.map(({ due, text: milestone }) => [due, milestone])).toEqual([
    ['2026-11-20', 'Before it'],
    ['2026-12-01', 'First batch'],
    ['', 'Some day'],
  ]);
});

test('a joint plan says first what is due next and what is late, and names what is signed', () => {
  const [path = '', text = ''] = Object.entries(JOINT_PLAN)[0] ?? [];
  const seen = (change: (plan: string) => string) => {
    const { book, plan } = acme({ [path]: change(text) });
    return sharedPlanView({ book, asOf: AS_OF, lang: 'en', edition: 'customer', diagnostics: [] }, plan);
  };
  const calm = seen((plan) => plan);
  expect([calm?.next, calm?.late]).toEqual(['Next: 1 December 2026, First batch (Ann)', []]);
  expect(calm?.signedWhat).toBe('Joint plan of Acme and Lantu, 2026-06-01 to 2027-06-30. As of 16 November 2026');
  const late = seen((plan) => plan.replaceAll('2026-12', '2026-10'));
  expect([late?.next, late?.late]).toEqual([
    '',
    ['1 milestone is past its date', 'the evaluation due on 2026-10-10 is not recorded'],
  ]);
});
