import type { Lang } from '#schemas/field.ts';
import type { Kind } from '#schemas/index.ts';
import { planItem } from '#schemas/vocabulary.ts';
import { namesOf } from '#core/draft/choices.ts';
import type { AccountPlan, Book } from '#core/link/book.ts';
import { joined } from '#core/text/format.ts';
import { referenceWords } from '#core/text/reference-words.ts';
import { both, jsonSchema, type SchemaPlace } from '#core/validate/json-schema.ts';
import { shapeOf, type Shape } from '#core/validate/schema-shape.ts';
import { itemsAsked } from '#core/views/reference/items-asked.ts';
import { presenceWords, typeWords } from '#core/views/reference/type-words.ts';

/** What a document stands in: names that it may refer to, tiers that ask something of it. */
export interface Surroundings {
  readonly book: Book;
  /** The account that it belongs to. */
  readonly plan?: AccountPlan;
}

/**
 * The JSON Schema of a kind as an editor wants it at one place of a book: references list the names that exist there, and
 * each field says in both languages what it may hold and who asks for it. `enumDescriptions` is a word of VS Code's.
 */
export function editorSchema(kind: Kind, around?: Surroundings): object {
  return jsonSchema(kind, 'input', (place) => {
    const { out, schema, path } = place;
    const shape = shapeOf(schema);
    const words = [labelOf(shape), ...LANGUAGES.map((lang) => contents(kind, shape, path, around?.book, lang))];
    out.description = words.filter((line) => line !== '').join('\n');
    listValues(place, shape, around);
    if (shape.type === 'list') delete out.default; // an editor would put in the empty list, and the cursor behind it
  });
}

const LANGUAGES = ['zh-CN', 'en'] as const satisfies readonly Lang[];

function labelOf({ meta: { label } }: Shape): string {
  return label ? both(label) : '';
}

function contents(kind: Kind, shape: Shape, path: SchemaPlace['path'], book: Book | undefined, lang: Lang): string {
  const isField = path.at(-2) === 'properties';
  const place = [kind, ...path.filter((_, at) => path[at - 1] === 'properties')].join('.');
  const said = [
    path.length > 0 ? typeWords(shape, lang) : '',
    isField ? presenceWords(shape, lang) : '',
    shape.meta.hint?.[lang] ?? '',
    ...(book && isField ? askedBy(book, place, lang) : []),
  ];
  return said.filter((part) => part !== '').join(lang === 'en' ? '; ' : '；');
}

/** Which tiers ask for a field: `A, B: Execution map`. */
function askedBy(book: Book, place: string, lang: Lang): readonly string[] {
  return itemsAsked(book, place).map(({ item, asking }) => {
    const tiers = asking.map(([name]) => name.toUpperCase());
    return referenceWords(lang).tierAsks(joined(tiers, lang), planItem.labels[item][lang]);
  });
}

/** Puts in the values that a place may take, each with its words. */
function listValues({ out }: SchemaPlace, { meta }: Shape, around: Surroundings | undefined): void {
  const values = new Map(Object.entries(meta.choices ?? {}).map(([value, words]) => [value, both(words)]));
  if (meta.ref && around) {
    const { language } = around.book.settings.data;
    const names = meta.ref.flatMap((target) => namesOf(target, { ...around, answers: {} }, language));
    for (const { value, label } of names) values.set(value, label);
    if (values.size > 0) out.enum = [...values.keys()];
  }
  if (out.enum) out['enumDescriptions'] = out.enum.map((value) => values.get(String(value)) ?? '');
}
