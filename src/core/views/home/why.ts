import { pageUrl } from '../../address/url.ts';
import { bookIndicators } from '../../measures/indicators/registry.ts';
import type { ViewContext } from '../context.ts';
import { viewsOf } from '../indicators/value.ts';
import { whyView, type Why } from '../indicators/why.ts';

/** A value of the whole book as the home page shows it. */
export interface BookFigure {
  readonly label: string;
  readonly value: string;
  /** The value as a number; 0 where it is none. */
  readonly number: number;
  /** The numbers that it was computed from, in their order. */
  readonly inputs: readonly number[];
  readonly why: Why;
}

/** Reads an indicator of the book by its name. */
export function bookFigure(context: ViewContext, name: string): BookFigure {
  const indicator = bookIndicators.find((candidate) => candidate.name === name);
  if (!indicator) throw new Error(`No indicator ${name} of the book.`);
  const reading = indicator.read(context.book, context);
  const known = reading ? { ...indicator, read: () => reading } : indicator;
  const [view] = viewsOf(context, [known], context.book, [], '');
  if (!view) throw new Error(`The indicator ${name} has no view.`);
  return {
    label: view.label,
    value: view.value,
    number: typeof reading?.value === 'number' ? reading.value : 0,
    inputs: (reading?.inputs ?? []).flatMap(({ value }) => (typeof value === 'number' ? [value] : [])),
    why: whyView(context, view, indicator.method, pageUrl(context.lang, 'portfolio', name)),
  };
}
