import { everyRule, explained } from '#core/views/explained.ts';
import { compare } from '#core/diagnostics/diagnostic.ts';
import type { BookOptions } from '../book.ts';
import { mayColour } from '../colour.ts';
import type { Outcome } from '../exit.ts';
import { oneOf } from '../named.ts';
import { explaining } from './explain/context.ts';
import { explanationJson } from './explain/json.ts';
import { explanation } from './explain/pretty.ts';

export interface ExplainOptions extends BookOptions {
  readonly format: string;
  /** What `--no-color` leaves of it. */
  readonly color: boolean;
}

/** Explains a rule: what it checks, why, how to mend it, an example, and where the book has it. */
export async function explain(rule: string, options: ExplainOptions): Promise<Outcome> {
  const format = oneOf(options.format, ['pretty', 'json'], { 'zh-CN': '格式', en: 'format' });
  const name = nameOf(rule);
  const from = await explaining(options);
  const found = explained(from.context, name);
  if (!found) throw new Error(`No rule ${name}: its name comes from the same list.`);
  const color = mayColour(options.color, process.stdout);
  process.stdout.write(format === 'json' ? explanationJson(found, from) : explanation(found, from, color));
  return 'clean';
}

/** The whole name of a rule; its second half is enough where no other rule has the same. */
function nameOf(typed: string): string {
  const names = everyRule({ lang: 'en' }).map(({ name }) => name);
  const halves = names.filter((name) => name.split('/')[1] === typed);
  const [only] = halves;
  if (only !== undefined && halves.length === 1) return only;
  return oneOf(typed, halves.length > 1 ? halves : names.toSorted(compare), { 'zh-CN': '规则', en: 'rule' });
}
