import type { ConceptId } from '#schemas/concepts/index.ts';
import type { DataOf, Kind } from '#schemas/index.ts';
import { urlOf } from '../../address/url.ts';
import { joined } from '../../text/format.ts';
import { fieldLabel, kindLabel } from '../../text/labels.ts';
import { nameIn } from '../../text/names.ts';
import { conceptHomes } from '../concept-homes.ts';
import { accountLink, type Link, type ViewContext } from '../context.ts';
import { fieldNamed, filledField, type FilledField } from '../filled-field.ts';
import { formOf } from '../form/form.ts';
import type { Block } from '../form/model.ts';
import { perContext } from '../per-context.ts';

/** What a plan of the book holds in the fields of a concept: the live example beside the theory. */
export interface Sample {
  readonly account: Link;
  /** The document that it is taken from, where all of it stands. */
  readonly document: Link;
  readonly blocks: readonly Block[];
  /** How many rows or cards were left out. */
  readonly left: number;
}

/** So many fields are shown, so many rows of a table, so many cards: enough to see how it is done. */
const SHOWN = { fields: 3, rows: 5, cards: 2 } as const;

/** Kinds whose content is no example of a plan. */
const NOT_PLANS: ReadonlySet<Kind> = new Set<Kind>(['settings', 'hospitality', 'term', 'member']);

/** The fields that record each concept, where plans hold them. */
export const fieldsOfConcepts = perContext(
  ({ book }): ReadonlyMap<ConceptId, readonly string[]> =>
    new Map(
      conceptHomes(book).map(({ id, fields }) => [
        id,
        fields.filter((name) => {
          const kind = fieldNamed(name)?.kind;
          return kind !== undefined && !NOT_PLANS.has(kind);
        }),
      ]),
    ),
);

/** Samples of the named fields, or of those that record the concepts; those of one document stand together. */
export function samplesOf(
  context: ViewContext,
  fields: readonly string[],
  ids: readonly ConceptId[],
): readonly Sample[] {
  const wanted = fields.length > 0 ? fields : ids.flatMap((id) => fieldsOfConcepts(context).get(id) ?? []);
  const filled = new Map<string, FilledField>();
  for (const name of wanted) {
    const field = fieldNamed(name);
    const found = field && filledField(context, field);
    // A field below another one is shown with it.
    if (found) filled.set(`${found.document.path} ${found.path[0] ?? ''}`, found);
  }
  const shown = [...filled.values()].slice(0, SHOWN.fields);
  return [...Map.groupBy(shown, ({ document }) => document.path).values()].map((group) => sampleOf(context, group));
}

function sampleOf(context: ViewContext, group: readonly FilledField[]): Sample {
  const [first] = group as readonly [FilledField, ...FilledField[]]; // groups are never empty
  const { plan, document, kind } = first;
  const keys = group.flatMap(({ path }) => path[0] ?? []);
  const blocks = formOf(
    { context, plan },
    kind,
    document.data as DataOf<Kind>, // the data of the document of this kind
    keys.length > 0 ? (keys as never[]) : undefined, // names of its fields, by `fieldNamed`
  );
  const cut = blocks.map(cutBlock);
  return {
    account: accountLink(context, plan),
    document: { label: titleOf(context, first, group), href: urlOf(context.lang, document) },
    blocks: cut.map(({ block }) => block),
    left: cut.reduce((sum, { left }) => sum + left, 0),
  };
}

/** Of what kind the document is, which one of several, and the fields that are shown. */
function titleOf({ lang }: ViewContext, { kind, document }: FilledField, group: readonly FilledField[]): string {
  const labels = group.flatMap(({ path: [key] }) => (key === undefined ? [] : fieldLabel(lang, kind, key)));
  const { data } = document;
  const name = 'subject' in data ? data.subject : kind !== 'account' && 'name' in data ? nameIn(lang, data) : '';
  return [kindLabel(lang, kind), name, joined(labels, lang)].filter((part) => part !== '').join(' · ');
}

function cutBlock(block: Block): { readonly block: Block; readonly left: number } {
  if (block.type === 'table') {
    return {
      block: { ...block, rows: block.rows.slice(0, SHOWN.rows) },
      left: Math.max(0, block.rows.length - SHOWN.rows),
    };
  }
  if (block.type === 'cards') {
    return {
      block: { ...block, cards: block.cards.slice(0, SHOWN.cards) },
      left: Math.max(0, block.cards.length - SHOWN.cards),
    };
  }
  if (block.type === 'group') {
    const cut = block.blocks.map(cutBlock);
    return {
      block: { ...block, blocks: cut.map((one) => one.block) },
      left: cut.reduce((sum, one) => sum + one.left, 0),
    };
  }
  return { block, left: 0 };
}
