import type { DataOf } from '#schemas/index.ts';
import type { Path } from '../parse/document.ts';

/** Fields that the page of forms prints, by document; the others stand on the plan's own page or say who it is. */
export const FORMS_FIELDS = {
  account: [
    'reclassifiedOn',
    'disposition',
    'left',
    'benchmark',
    'crm',
    'characteristics',
    'triggers',
    'maintenance',
    'materials',
    'discounts',
  ],
  strategy: ['steps', 'swot'],
  goals: ['preparations', 'growth', 'copies', 'campaigns'],
  relationships: ['feedback', 'satisfaction', 'unknown'],
} as const satisfies {
  readonly [K in 'account' | 'strategy' | 'goals' | 'relationships']: readonly (keyof DataOf<K>)[];
};

/** Parts of an account's background that the page of forms prints. */
export const BACKGROUND_FORMS = [
  'applications',
  'ownPosition',
  'intent',
  'innovation',
] as const satisfies readonly (keyof DataOf<'account'>['background'])[];

/** Whether a value stands on the page of forms, not on the plan's own. */
export function isOnForms(kind: keyof typeof FORMS_FIELDS, [first, second]: Path): boolean {
  if (kind === 'account' && first === 'background') return BACKGROUND_FORMS.some((name) => name === second);
  return FORMS_FIELDS[kind].some((name) => name === first);
}
