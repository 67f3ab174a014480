import type { AccountPlan } from '../../link/book.ts';
import type { ViewContext } from '../context.ts';
import { plansByWeight } from '../filled-field.ts';

/** The first account of the book: the one whose values and pictures stand beside the theory. */
export function exampleAccount(context: ViewContext): AccountPlan | undefined {
  return plansByWeight(context)[0];
}
