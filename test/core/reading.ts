import type { Indicator, Input } from '#core/measures/indicators/indicator.ts';
import type { Book } from '#core/link/book.ts';
import { AS_OF } from './book.ts';

/** A computed value with its inputs as one line of English, or nothing when the plan lacks what it needs. */
export function shown<Subject>(indicator: Indicator<Subject>, subject: Subject, book: Book): string | undefined {
  const reading = indicator.read(subject, { book, asOf: AS_OF });
  if (!reading) return undefined;
  const inputs = reading.inputs.map(({ label, value }) => `${label.en} ${text(value)}`);
  return `${indicator.name} ${text(reading.value)}: ${inputs.join(', ')}`;
}

function text(value: Input['value']): string {
  return typeof value === 'number' ? String(Math.round(value * 1000) / 1000) : value.en;
}
