import type { Lang, RefTarget } from '#schemas/field.ts';
import { answer, stance } from '#schemas/vocabulary.ts';
import { joined, signed } from '../text/format.ts';
import type { ObjectShape, Shape } from '../validate/schema-shape.ts';
import { referencePiece, type FormScope } from '../views/form/references.ts';
import { valueOf } from '../views/form/value.ts';
import { identityFields, isRecord } from './identity.ts';
import type { Scopes } from './side.ts';

/** Which of the two books a value stands in. */
export type Which = 'before' | 'after';

/** The most facts that a thing which came or went is described by. */
const MOST_FACTS = 3;

/** What a thing refers to when it is named in a few words: names of people, projects and companies, not whole sentences. */
const SHORT_TARGETS: ReadonlySet<RefTarget> = new Set([
  'member',
  'person',
  'opportunity',
  'solution',
  'industry',
  'account',
  'competitor',
  'partner',
  'play',
  'unit',
]);

/** A value of the front matter in the reader's words, on one line; empty when there is none. */
export function sayValue(scopes: Scopes, which: Which, shape: Shape, data: unknown): string {
  if (data === undefined) return '';
  if (isRecord(data))
    return shape.type === 'object' ? sayFacts(scopes, which, shape, data) : Object.keys(data).join(', ');
  if (shape.type === 'list') {
    const items = (Array.isArray(data) ? data : []).map((one) => sayValue(scopes, which, shape.item, one));
    return joined(items, scopes.lang);
  }
  if (typeof data === 'boolean') return answer.labels[data ? 'yes' : 'no'][scopes.lang];
  if (typeof data === 'number' && shape.type === 'number' && (shape.min ?? 0) < 0) return signed(data);
  if (typeof data === 'string' && shape.meta.day) return data;
  if (typeof data === 'string' && shape.meta.ref) return sayReference(scopes, which, shape.meta.ref, data);
  const scope = scopes[which];
  const pieces = scope && valueOf(scope, shape, data)?.pieces;
  const said = pieces?.map(({ text }) => text).join(', ');
  return oneLine(said ?? (typeof data === 'string' || typeof data === 'number' ? String(data) : ''));
}

/** What a reference leads to: in its own book, or in the other one, where what it meant has another name by now. */
export function sayReference(scopes: Scopes, which: Which, targets: readonly RefTarget[], name: string): string {
  const [own, other] = which === 'before' ? [scopes.before, scopes.after] : [scopes.after, scopes.before];
  const found = [own, other].flatMap((scope) => (scope ? look(scope, targets, name) : []));
  return oneLine(found[0] ?? name);
}

function look(scope: FormScope, targets: readonly RefTarget[], name: string): readonly string[] {
  const { text } = referencePiece(scope, targets, name);
  return text === name ? [] : [text];
}

/** A stance with its sign and its words: `+1 Supports`. */
export function sayStance(scopes: Scopes, data: unknown): string {
  if (typeof data !== 'number') return '';
  const name = stance.names.find((candidate) => candidate === String(data));
  return `${signed(data)}${name ? ` ${stance.labels[name][scopes.lang]}` : ''}`;
}

/** What a thing of a list is called: the fields that tell it from the others. */
export function sayTitle(scopes: Scopes, which: Which, shape: Shape, data: unknown): string {
  if (shape.type !== 'object' || !isRecord(data)) return '';
  const named = identityFields(shape).map((name) => sayValue(scopes, which, fieldOf(shape, name), data[name]));
  return named.filter((text) => text !== '').join(identityFields(shape)[0] === 'from' ? ' → ' : ' ');
}

/** A few facts of a thing that came or went, those that fit into a line: who, when, how much. */
export function sayFacts(
  scopes: Scopes,
  which: Which,
  shape: ObjectShape,
  data: Readonly<Record<string, unknown>>,
  leftOut: readonly string[] = [],
): string {
  const without = new Set([...identityFields(shape), ...leftOut, 'source', 'date', 'confirmedBy', 'confirmedOn']);
  const known = shape.fields.filter(([name, field]) => !without.has(name) && isFact(field) && data[name] !== undefined);
  const said = known
    .toSorted(([, a], [, b]) => Number(isBare(a)) - Number(isBare(b)))
    .map(([name, field]) => sayFact(scopes, which, field, data[name]))
    .filter((text) => text !== '')
    .slice(0, MOST_FACTS);
  return said.join(' · ');
}

/** A number that is no amount: it says nothing without the name of its field, and less than a name or a day. */
function isBare({ type, meta }: Shape): boolean {
  return type === 'number' && !meta.money;
}

function sayFact(scopes: Scopes, which: Which, field: Shape, data: unknown): string {
  const text = sayValue(scopes, which, field, data);
  return isBare(field) ? `${labelOf(field, scopes.lang)} ${text}`.trim() : text;
}

/** The label of a field without the scale in brackets that forms show: the value is beside it. */
export function labelOf({ meta }: Shape, lang: Lang): string {
  return (meta.label?.[lang] ?? '').replace(/\s*[(（][^()（）]*(?:\d|年|year)[^()（）]*[)）]$/, '');
}

function isFact({ type, meta }: Shape): boolean {
  if (meta.ref) return meta.ref.every((target) => SHORT_TARGETS.has(target));
  return type === 'choice' || type === 'number' || meta.day === true;
}

/** The shape of a field; every name that is asked for stands in the schema. */
export function fieldOf({ fields }: ObjectShape, name: string): Shape {
  const found = fields.find(([field]) => field === name);
  if (!found) throw new Error(`no field ${name}`);
  return found[1];
}

/** A text on one line. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
