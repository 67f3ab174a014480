import type { buyingRole, contact as contacts, keyElement } from '#schemas/vocabulary.ts';
import type { QuizStageWords } from '../../../text/pages/quiz-stage-words.ts';

export type Element = (typeof keyElement.names)[number];
export type Role = (typeof buyingRole.names)[number];
export type Contact = (typeof contacts.names)[number];
type Knowledge = keyof QuizStageWords['elementIs'];

/** What is known of the six elements of an imagined opportunity; one of them is not addressed (method: O11). */
export const ELEMENT_CASES: readonly {
  readonly lacks: Element;
  readonly known: Readonly<Record<Element, Knowledge>>;
}[] = [
  {
    lacks: 'decision',
    known: {
      need: 'known',
      schedule: 'known',
      budget: 'planned',
      competition: 'planned',
      decision: 'dayOnly',
      criteria: 'known',
    },
  },
  {
    lacks: 'criteria',
    known: {
      need: 'known',
      schedule: 'planned',
      budget: 'known',
      competition: 'planned',
      decision: 'known',
      criteria: 'nothing',
    },
  },
];

/** How far we have met the people of an imagined purchase; one whom the gate asks for is lacking (method: R2). */
export const DECIDER_CASES: readonly {
  readonly lacks: Role;
  readonly met: Readonly<Partial<Record<Role, Contact>>>;
}[] = [
  {
    lacks: 'decision-maker',
    met: { approver: 'brief', 'decision-maker': 'none', recommender: 'in-depth', sponsor: 'unknown' },
  },
  {
    lacks: 'approver',
    met: { coach: 'none', approver: 'unknown', 'decision-maker': 'multiple', recommender: 'brief' },
  },
];
