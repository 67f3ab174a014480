import type { ConceptId } from '#schemas/concepts/index.ts';
import { kinds, type Kind } from '#schemas/index.ts';
import { planItem } from '#schemas/vocabulary.ts';
import { pageUrl, urlOf } from '../../address/url.ts';
import { rules } from '../../rules/registry.ts';
import { joined } from '../../text/format.ts';
import { kindLabel } from '../../text/labels.ts';
import { referenceWords } from '../../text/reference-words.ts';
import { placeOf } from '../../validate/json-schema.ts';
import { kindShape } from '../../validate/schema-shape.ts';
import type { Link, ViewContext } from '../context.ts';
import { namedConcepts, type NamedConcept } from '../course/concept-index.ts';
import { methodWords } from '../method-words.ts';
import { documentsOf } from './documents.ts';
import { conceptsBelow, fieldRows, type FieldRow } from './fields.ts';
import { itemsAsked } from './items-asked.ts';

/** One field of the front matter with what is below it, and what the method and the check make of it. */
export interface FieldSection {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly FieldRow[];
  readonly concepts: readonly NamedConcept[];
  /** Which tiers ask for it, and for what of it. */
  readonly tiers: readonly { readonly text: string; readonly href: string }[];
  readonly rules: readonly Link[];
}

/** The reference of one kind of document. */
export interface KindReference {
  readonly kind: Kind;
  readonly title: string;
  readonly file: string;
  readonly schema: string;
  readonly sections: readonly FieldSection[];
  readonly hasOurs: boolean;
  /** The shortest document of the kind, as its author wrote it, or why there is none. */
  readonly example?: { readonly path: string; readonly text: string };
  readonly withoutExample: string;
}

/** Builds the reference of a kind from its schema: nothing in it is written a second time. */
export function kindReference(context: ViewContext, kind: Kind): KindReference {
  const { lang } = context;
  const words = referenceWords(lang);
  const sections = kindShape(kind).fields.map(([name, shape]): FieldSection => {
    const ids = conceptsBelow(shape);
    return {
      id: name,
      label: shape.meta.label?.[lang] ?? name,
      rows: fieldRows(name, shape, lang),
      concepts: namedConcepts(context, ids),
      tiers: tiersAsking(context, kind, name),
      rules: rulesAbout(context, ids),
    };
  });
  // The register is shown on the compliance page only: not even as an example.
  const [shortest] = kind === 'hospitality' ? [] : documentsOf(context.book, kind);
  return {
    kind,
    title: kindLabel(lang, kind),
    file: `content/${placeOf(kinds[kind].path)}`,
    schema: `/schemas/${kind}.schema.json`,
    sections,
    hasOurs: sections.some(({ rows }) => rows.some(({ ours }) => ours)),
    ...(shortest && { example: { path: `content/${shortest.path}`, text: shortest.text.trimEnd() } }),
    withoutExample: kind === 'hospitality' ? words.registerExample : words.noExample,
  };
}

/** What the tiers ask for that a field answers. */
function tiersAsking(context: ViewContext, kind: Kind, field: string): FieldSection['tiers'] {
  const { book, lang } = context;
  return itemsAsked(book, `${kind}.${field}`).flatMap(({ item, asking }) => {
    const [first] = asking;
    if (!first) return [];
    const titles = joined(
      asking.map(([, page]) => methodWords(context, page).title),
      lang,
    );
    return [
      {
        text: referenceWords(lang).tierAsks(titles, planItem.labels[item][lang]),
        href: urlOf(lang, { kind: 'tier', name: first[0] }),
      },
    ];
  });
}

/** The rules that enforce a concept which the field records. */
function rulesAbout({ lang }: ViewContext, ids: readonly ConceptId[]): readonly Link[] {
  return rules
    .filter(({ method }) => method.some((id) => ids.includes(id)))
    .map(({ name, title }) => ({ label: title[lang], href: pageUrl(lang, 'rules', name.replace('/', '--')) }));
}
