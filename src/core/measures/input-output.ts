import { input, output } from '#schemas/vocabulary.ts';
import type { AccountPlan, Book } from '../link/book.ts';
import { halfOf, type Half } from './two-way-lens.ts';

/** What the account brings and what it costs, each the mean of three scores from 1 to 5. */
export interface InputOutput {
  readonly output: { readonly mean: number; readonly half: Half };
  readonly input: { readonly mean: number; readonly half: Half };
  /** Much comes back for little: the quadrant to focus on (method: A4; which one it is, is ours). */
  readonly focus: boolean;
}

/** The account’s place in the model of input and output, cut at `settings.cuts.inputOutput` (method: A4). */
export function inputOutput(plan: AccountPlan, book: Book): InputOutput | undefined {
  const given = plan.assessment?.data.inputOutput;
  if (!given) return undefined;
  const cut = book.settings.data.cuts.inputOutput;
  const side = (scores: readonly number[]) => {
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    return { mean, half: halfOf(mean, cut) };
  };
  const brings = side(output.names.map((name) => given.output[name]));
  const costs = side(input.names.map((name) => given.input[name]));
  return { output: brings, input: costs, focus: brings.half === 'high' && costs.half === 'low' };
}
