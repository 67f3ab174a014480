import type { Text } from '#schemas/field.ts';
import { answer } from '#schemas/vocabulary.ts';
import { grouped, joined, longDay } from '../../text/format.ts';
import { siteWords } from '../../text/site-words.ts';
import type { Shape } from '../../validate/schema-shape.ts';
import { amountIn } from '../context.ts';
import type { Piece, Provenance, Value } from './model.ts';
import { referencePiece, type FormScope } from './references.ts';

/** Texts of at most this many columns stand side by side; a Chinese character takes two. */
const SHORT = 40;

/** A filled-in field that holds one value or a list of them; nothing when it was left out or is a default "no". */
export function valueOf(scope: FormScope, shape: Shape, data: unknown): Value | undefined {
  if (data === undefined || (shape.fallback === false && data === false)) return undefined;
  if (shape.type === 'list') return listOf(scope, shape.item, data);
  return single(scope, shape, data);
}

/** True for what `valueOf` can print: no object anywhere in it. */
export function isValue(shape: Shape): boolean {
  if (shape.type === 'list') return isValue(shape.item);
  return shape.type !== 'object' && shape.type !== 'record';
}

/** True when a value may stand beside others. */
export function isShort({ form, pieces }: Value): boolean {
  if (form === 'sentence') return false;
  return form !== 'lines' && width(pieces.map(({ text }) => text).join('、')) <= SHORT;
}

/** A value of a table: days in figures, so that they line up. */
export function inTable(value: Value, data: unknown): Value {
  return value.form === 'day' ? { form: 'day', pieces: [{ text: String(data) }] } : value;
}

/** Keys that every claim about the customer carries. */
const PROVENANCE = ['source', 'date', 'confirmedBy', 'confirmedOn'] as const;

/** True for one of the keys of a claim's provenance, in an object that has all of them. */
export function isProvenance(name: string, fields: readonly (readonly [string, Shape])[]): boolean {
  if (!PROVENANCE.some((key) => key === name)) return false;
  const names = new Set(fields.map(([field]) => field));
  return PROVENANCE.every((key) => names.has(key));
}

/** Where a claim comes from, when the object is one. */
export function provenanceOf(
  { context, plan }: FormScope,
  fields: readonly (readonly [string, Shape])[],
  data: Readonly<Record<string, unknown>>,
): Provenance | undefined {
  if (!isProvenance('source', fields)) return undefined;
  const { source, date, confirmedBy, confirmedOn } = data;
  const known = typeof confirmedBy === 'string' && typeof confirmedOn === 'string';
  return {
    source: String(source),
    date: String(date),
    confirmed: known
      ? siteWords(context.lang).confirmedBy(
          referencePiece({ context, ...(plan && { plan }) }, ['person'], confirmedBy).text,
          confirmedOn,
        )
      : '',
  };
}

/** The provenance as a cell of a table. */
export function provenanceValue({ context }: FormScope, { source, date, confirmed }: Provenance): Value {
  const words = siteWords(context.lang);
  return {
    form: 'lines',
    pieces: [{ text: source }, { text: confirmed === '' ? `${date} · ${words.assumed}` : `${date} · ${confirmed}` }],
  };
}

function listOf(scope: FormScope, item: Shape, data: unknown): Value | undefined {
  const values = (Array.isArray(data) ? data : []).flatMap((one) => single(scope, item, one) ?? []);
  const pieces = values.flatMap((value) => value.pieces);
  if (pieces.length === 0) return undefined;
  if (item.type === 'choice') {
    const text = joined(
      pieces.map((piece) => piece.text),
      scope.context.lang,
    );
    return { form: 'words', pieces: [{ text }] };
  }
  return { form: pieces.every(({ href }) => href !== undefined) ? 'links' : 'lines', pieces };
}

function single({ context, ...scope }: FormScope, shape: Shape, data: unknown): Value | undefined {
  const { lang } = context;
  const { ref, day, money, choices } = shape.meta;
  if (typeof data === 'boolean') return words(answer.labels[data ? 'yes' : 'no'][lang]);
  if (typeof data === 'number') {
    return { form: 'number', pieces: [{ text: money ? amountIn(context, data) : number(shape, data) }] };
  }
  if (typeof data !== 'string') return undefined;
  if (ref) {
    const piece = referencePiece({ context, ...scope }, ref, data);
    return { form: piece.href === undefined ? textForm(piece) : 'links', pieces: [piece] };
  }
  if (day) return { form: 'day', pieces: [{ text: longDay(data, lang) }] };
  const label: Text | undefined = choices?.[data];
  if (label) return words(label[lang]);
  return { form: textForm({ text: data }), pieces: [{ text: data }] };
}

/** Years are written without grouping. */
function number(shape: Shape, value: number): string {
  const isYear = shape.type === 'number' && (shape.min ?? 0) >= 1900;
  return isYear ? String(value) : grouped(value).replace(/^-/, '−');
}

function words(text: string): Value {
  return { form: 'words', pieces: [{ text }] };
}

function textForm({ text }: Piece): 'words' | 'sentence' {
  return width(text) > SHORT ? 'sentence' : 'words';
}

/** Columns that a text takes: wide characters take two. */
function width(text: string): number {
  return text.length + (text.match(/[\u2E80-\uFFEF]/g)?.length ?? 0);
}
