/** The fullest book, with a canary in everything that an edition hides: words that nothing else holds. */
import fc from 'fast-check';
import type * as z from 'zod';
import type { Edition } from '#schemas/field.ts';
import { kinds } from '#schemas/index.ts';
import { identify } from '#core/parse/kind-of.ts';
import { ruleNames } from '#core/rules/registry.ts';
import { metaOf } from '#core/validate/schema-walk.ts';
import type { Hidden } from '#proof/leaks/hidden.ts';
import type { Files } from '../core/book.ts';
import { defOf, states, takes } from '../core/edition/every-kind.ts';
import { frontOf, released, swapped } from '../core/edition/swapped.ts';
import { bookOf } from '../core/random/book.ts';

/** A book with the canaries in it. */
export interface CanaryBook {
  readonly files: Files;
  readonly canaries: readonly Hidden[];
}

/** Four characters that no plan, page or word list of ours has. */
const RARE = '魑魅魍魉';
const FIRST_AMOUNT = 918_273_601;
const FIRST_DAY = Date.parse('1971-03-09');
const A_DAY = 86_400_000;

/** A book that is valid and finds nothing to say, the same for the same seed. */
export function fullestBook(seed: number): Files {
  const [files] = fc.sample(bookOf('fullest'), { seed, numRuns: 1 });
  if (!files) throw new Error('A sample of one has one.');
  const severities = Object.fromEntries(ruleNames.map((name) => [name, 'off']));
  return { ...files, 'settings.yaml': JSON.stringify({ ...frontOf(files, 'settings.yaml'), severities }) };
}

/** What an edition hides of a book, replaced by canaries; `mark` tells two sets of them apart. */
export function canaryBook(book: Files, other: Files, edition: Edition, mark: string): CanaryBook {
  const canaries: Hidden[] = [];
  const next = (make: (count: number) => string, source: string): string => {
    const text = make(canaries.length);
    canaries.push({ text, source, isCanary: true });
    return text;
  };
  const token = (count: number) => `zq7f${mark}${count.toString(36)}`;
  const secret = () => {
    next(token, 'a hidden text');
    return next((count) => `${token(count)}${RARE}`, 'a hidden text');
  };
  const words = swapped(book, other, { edition, secret });
  const files = Object.entries(words).map(([path, text]) => {
    const kind = identify(path)?.kind;
    if (typeof text !== 'string' || kind === undefined || path.startsWith('method/')) return [path, text] as const;
    const front = frontOf(words, path);
    const isReleased = edition === 'training' ? released(front) : () => false;
    const data = planted(kinds[kind].schema, front, {
      isOpen: (field, keys) => states(field, edition) || isReleased(keys),
      amount: () => Number(next((count) => String(FIRST_AMOUNT + count), `${path} amount`)),
      day: () => next((count) => new Date(FIRST_DAY + count * A_DAY).toISOString().slice(0, 10), `${path} day`),
    });
    if (path.endsWith('.yaml')) return [path, `# ${next(token, `${path} comment`)}\n${JSON.stringify(data)}`] as const;
    const body = text.slice(text.indexOf('\n---\n', 4) + 5).trim();
    const more = body.includes('zq7f') ? `\n\n${richBody((what) => next(token, `${path} ${what}`))}` : '';
    const comment = next(token, `${path} comment`);
    return [path, `---\n# ${comment}\n${JSON.stringify(data)}\n---\n\n${body}${more}\n`] as const;
  });
  return { files: Object.fromEntries(files), canaries };
}

/** Everything that a body can hold besides sentences. */
function richBody(canary: (what: string) => string): string {
  return [
    `## ${canary('heading')}`,
    `A [link](https://${canary('host')}.example/ "${canary('title of a link')}"), *${canary('emphasis')}*, \`${canary('code')}\`.`,
    `| ${canary('table')} | b |\n| --- | --- |\n| 1 | 2 |`,
    `- [ ] ${canary('task')}`,
    `\`\`\`sql\n-- ${canary('block of code')}\n\`\`\``,
    `A note[^1].\n\n[^1]: ${canary('note')}`,
  ].join('\n\n');
}

interface Plant {
  /** Whether the edition shows a field that stands at these keys. */
  readonly isOpen: (field: z.core.$ZodType, keys: readonly string[]) => boolean;
  readonly amount: () => number;
  readonly day: () => string;
}

/** A value with canaries in place of its hidden amounts and days. */
function planted(
  schema: z.core.$ZodType,
  value: unknown,
  plant: Plant,
  isHidden = false,
  keys: readonly string[] = [],
): unknown {
  const def = defOf(schema);
  const { money, day } = metaOf(schema);
  if (isHidden && typeof value === 'number' && money) return acceptable(schema, plant.amount(), value);
  if (isHidden && typeof value === 'string' && day) return acceptable(schema, plant.day(), value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return def.type === 'array' ? items.map((held) => planted(def.element, held, plant, isHidden, keys)) : items;
  }
  const entries = Object.entries(value).map(([key, held]: [string, unknown]) => {
    if (def.type === 'record') return [key, planted(def.valueType, held, plant, isHidden, keys)] as const;
    const field = def.type === 'object' ? def.shape[key] : undefined;
    const below = [...keys, key];
    return [key, field ? planted(field, held, plant, isHidden || !plant.isOpen(field, below), below) : held] as const;
  });
  return Object.fromEntries(entries);
}

function acceptable<T>(schema: z.core.$ZodType, canary: T, value: T): T {
  return takes(schema, canary) ? canary : value;
}
