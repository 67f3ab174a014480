import { relationLevel } from '#schemas/vocabulary.ts';
import { addMonths } from '../../calendar/day.ts';
import { valueAt } from '../answers.ts';
import { always, has, managers, type Circumstances, type Question } from './question.ts';

/** Months that a person's data is kept at first (ethics 2). */
const KEPT_MONTHS = 24;

/** A key person needs more of a description (settings: `limits.keyInfluence`; method: R3). */
const isKey = ({ answers, book }: Circumstances) =>
  Number(answers['influence']) >= book.settings.data.limits.keyInfluence;
/** A gap needs a plan (method: R5). */
const hasGap = ({ answers }: Circumstances) => {
  const step = (way: string) =>
    (relationLevel.names as readonly unknown[]).indexOf(valueAt(answers, ['relationship', way]));
  return step('target') > step('current');
};

/** Of a stakeholder (method: R2–R6, ethics 2). */
export const person: readonly Question[] = [
  { way: 'name' },
  { way: 'otherName' },
  { way: 'title' },
  { way: 'unit' },
  { way: 'layer' },
  { way: 'influence' },
  { way: 'roles', must: true, when: isKey },
  { way: 'roles' },
  { way: 'reportsTo' },
  { way: 'stance', suggest: always(0) },
  { way: 'preference', suggest: always('unknown') },
  { way: 'prefers', must: true, when: has('preference', 'competitor') },
  { way: 'contact', suggest: always('none') },
  { way: 'coverage', must: true, when: isKey, offer: managers },
  { way: 'relationship.current', must: true, when: isKey },
  { way: 'relationship.plan.what', must: true, when: hasGap },
  { way: 'lawfulness.basis' },
  { way: 'lawfulness.source' },
  { way: 'lawfulness.purpose' },
  { way: 'lawfulness.retentionUntil', suggest: ({ asOf }) => addMonths(asOf, KEPT_MONTHS) },
];

/** Of a contact; the rules want the next step and a commitment (method: E7). */
export const touchpoint: readonly Question[] = [
  { way: 'subject' },
  { way: 'channel' },
  { way: 'people' },
  { way: 'members', offer: managers },
  { way: 'opportunity' },
  { way: 'commitment', must: true },
  { way: 'nextStep.what', must: true },
];

/** Of a review (method: P12). */
export const review: readonly Question[] = [
  { way: 'attendees', offer: ({ plan }) => plan?.account.data.team.map(({ member }) => member) },
  { way: 'leader', must: true, when: ({ name }) => name === 'completeness' },
  { way: 'result', when: ({ name }) => name === 'completeness' },
  { way: 'decisions.0.what' },
  { way: 'nextDue' },
];
