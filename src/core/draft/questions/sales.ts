import { disagreesWithWindow } from '../../measures/tier-lens.ts';
import { always, type Circumstances, type Question } from './question.ts';

/** The declared tier stands only with an opportunity that closes in its window (method: B5). */
const carriesTier = ({ plan, book, asOf }: Circumstances) =>
  plan !== undefined && disagreesWithWindow(plan, book, asOf);
/** The middle of what the stage's page takes for reasonable. */
const likely = ({ answers, book }: Circumstances) => {
  const range = book.stages.get(String(answers['stage']))?.original.data.probability;
  return range && Math.round((range.from + range.to) / 2);
};

/** Of a sales project. */
export const opportunity: readonly Question[] = [
  { way: 'name' },
  { way: 'otherName' },
  { way: 'value' },
  { way: 'stage', suggest: always('develop') },
  { way: 'state', suggest: always('potential') },
  { way: 'probability', suggest: likely },
  { way: 'expectedClose', must: true, when: carriesTier },
  { way: 'expectedClose' },
  { way: 'owner' },
  { way: 'needs' },
  { way: 'solutions' },
  { way: 'nextStep.what' },
];

/** Of something that we sell. */
export const solution: readonly Question[] = [
  { way: 'name' },
  { way: 'otherName' },
  { way: 'owner' },
  { way: 'summary' },
];

/** Of a success that others can copy (method: J3). */
export const play: readonly Question[] = [
  { way: 'name' },
  { way: 'otherName' },
  { way: 'origin' },
  { way: 'owner' },
  { way: 'lesson' },
  { way: 'preconditions' },
  { way: 'steps' },
  { way: 'results.0.text' },
];
