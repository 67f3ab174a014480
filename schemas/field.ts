import * as z from 'zod';
import type { ConceptId } from './concepts/index.ts';
import type { Lang, Text } from './text.ts';

export type { Lang, Text };

/** What a reference may point to: a document of that kind, or an item that a document declares. */
export type RefTarget =
  | 'member'
  | 'person'
  | 'opportunity'
  | 'solution'
  | 'industry'
  | 'customer-goal'
  | 'customer-strategy'
  | 'tactic'
  | 'need'
  | 'unit'
  | 'goal'
  | 'action'
  | 'account'
  | 'competitor'
  | 'partner'
  | 'play'
  | 'swot-item'
  | 'criterion'
  | 'characteristic'
  | 'term'
  | 'tool'
  | 'lesson'
  | 'exercise'
  | 'lecture';

/** The editions of a book, from the widest to the narrowest. */
export const editions = ['team', 'executive', 'training', 'customer'] as const;

/** Who may see a field. A field that does not state it is for the account team only. */
export type Edition = (typeof editions)[number];

/** What a name belongs to: the training edition gives each of these invented names of its own. */
export type Named = 'account' | 'company' | 'opportunity' | 'person' | 'play' | 'solution' | 'unit';

declare module 'zod' {
  interface GlobalMeta {
    /** The field's name as readers see it. */
    label?: Text;
    /** One more sentence for authors: the meaning, the unit, the place in the method. */
    hint?: Text;
    /**
     * The narrowest edition that may see the field; those before it see it too. The training edition sees free text
     * only where it is the very edition stated here, or where the author marked it.
     */
    edition?: Edition;
    /** The text is a name, which the training edition replaces by an invented one. */
    names?: Named;
    /** A number that could tell whose it is: the training edition shows its band. */
    counted?: true;
    /** Shown below the team only when the source and the date beside it are there (ETH-13). */
    sourced?: true;
    /** The text is the name of one of these. */
    ref?: readonly RefTarget[];
    /** The keys of this record are names that others may refer to. */
    declares?: RefTarget;
    /** The values of an enumeration, as readers see them. */
    choices?: Readonly<Record<string, Text>>;
    /** A calendar day; other texts are never taken for one. */
    day?: true;
    /** A day on which something happened, so that it cannot lie in the future. */
    past?: true;
    /** An amount in the currency of the book. */
    money?: true;
    /** The concepts of the method that the field records. */
    method?: readonly ConceptId[];
    /** The concepts of the method that forbid something which this schema has no place for, or demand what it requires. */
    refuses?: readonly ConceptId[];
    /** The field is our own addition: the method's sources do not name it. */
    ours?: true;
  }
}

/** Gives a field its name in both languages, and whatever else is known about it. */
export function field<T extends z.ZodType>(schema: T, zh: string, en: string, more: z.GlobalMeta = {}): T {
  const label = { 'zh-CN': zh, en };
  // A schema that nobody has described yet belongs to this field alone and needs no copy: copies take time.
  if (z.globalRegistry.has(schema)) return schema.meta({ ...schema.meta(), ...more, label });
  z.globalRegistry.add(schema, { ...more, label });
  return schema;
}

/** An enumeration whose values carry their labels: `choice({ A: ['A 级', 'Tier A'] })`. */
export function choice<const V extends Readonly<Record<string, readonly [zh: string, en: string]>>>(values: V) {
  const labels = Object.fromEntries(
    Object.entries(values).map(([value, [zh, en]]) => [value, { 'zh-CN': zh, en }]),
  ) as Readonly<Record<keyof V & string, Text>>; // the keys are those of `values`
  const names = Object.keys(values) as [keyof V & string, ...(keyof V & string)[]]; // an object literal keeps its keys
  return { schema: z.enum(names).meta({ choices: labels }), labels, names };
}
