import { kinds, type Kind } from '#schemas/index.ts';
import { referenceUrl } from '../../address/url.ts';
import { kindLabel } from '../../text/labels.ts';
import { placeOf } from '../../validate/json-schema.ts';
import { kindShape } from '../../validate/schema-shape.ts';
import type { Link, ViewContext } from '../context.ts';
import { documentsOf } from './documents.ts';

/** One kind of document in the index of the reference. */
export interface KindRow {
  readonly link: Link;
  readonly kind: Kind;
  readonly file: string;
  readonly fields: number;
  readonly documents: number;
  readonly schema: string;
}

/** Every kind of document, in the order of the registry. */
export function kindRows({ book, lang }: ViewContext): readonly KindRow[] {
  return (Object.keys(kinds) as Kind[]).map((kind) => ({
    link: { label: kindLabel(lang, kind), href: referenceUrl(lang, kind) },
    kind,
    file: `content/${placeOf(kinds[kind].path)}`,
    fields: kindShape(kind).fields.length,
    documents: documentsOf(book, kind).length,
    schema: `/schemas/${kind}.schema.json`,
  }));
}
