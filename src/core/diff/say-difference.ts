import type { Kind } from '#schemas/index.ts';
import type { AnyDocument } from '../validate/validate.ts';
import { joined } from '../text/format.ts';
import { kindLabel } from '../text/labels.ts';
import { kindShape, type Shape } from '../validate/schema-shape.ts';
import type { Difference } from './compare-data.ts';
import { documentTitle } from './document-title.ts';
import { isRecord } from './identity.ts';
import { kindOfPlace, WEIGHTS, type ChangeKind } from './kinds.ts';
import { amountMoved, dayMoved, stageMoved, statusMoved, tierMoved } from './meaning.ts';
import type { ChangeRow, Written } from './model.ts';
import { labelOf, oneLine, sayFacts, sayStance, sayTitle, sayValue } from './say-value.ts';
import type { Scopes } from './side.ts';
import { diffWords } from './words.ts';

/** One version of a document beside another one. */
export interface Versions {
  readonly before: AnyDocument;
  readonly after: AnyDocument;
}

/** Kinds of which an account has several, or the book: their name says which one is meant. */
const NAMED: ReadonlySet<Kind> = new Set<Kind>([
  'person',
  'opportunity',
  'touchpoint',
  'review',
  'member',
  'solution',
  'industry',
  'competitor',
  'partner',
  'play',
  'term',
  'tier',
  'stage',
  'phase',
  'role',
  'tool',
  'reviewKind',
  'lesson',
  'exercise',
  'lecture',
  'course',
]);

/** A difference in words: of what, before and after, and what it means. */
export function sayDifference(scopes: Scopes, versions: Versions, difference: Difference): ChangeRow {
  const { path, pattern } = difference;
  const kind = kindOfPlace(versions.after.kind, pattern);
  return {
    kind,
    weight: weightOf(kind, versions.after, difference),
    file: versions.after.path,
    path,
    what: whatOf(scopes, versions.after, difference),
    ...valuesOf(scopes, kind, difference),
    ...writtenOf(difference),
    note: noteOf(scopes, kind, versions, difference),
  };
}

/** The weight of its kind; with a person, their influence from 1 to 5 besides: the same step weighs more with who decides. */
function weightOf(kind: ChangeKind, document: AnyDocument, { path }: Difference): number {
  if (kind === 'prose' || kind === 'field') return WEIGHTS[kind];
  // Days and notes that go along with a change say less than the change.
  const isSide = /^(?:stageSince|note|notes|doneOn|evidence|source|date)$/.test(path.at(-1) ?? '');
  const influence = document.kind === 'person' ? document.data.influence : 0;
  return isSide ? WEIGHTS.field : WEIGHTS[kind] + influence;
}

/** The document, the things on the way and the field, as a reader would say them. */
function whatOf(scopes: Scopes, document: AnyDocument, { path, waypoints }: Difference): string {
  const { lang } = scopes;
  const title = NAMED.has(document.kind)
    ? documentTitle(document, lang)
    : document.kind === 'account'
      ? ''
      : kindLabel(lang, document.kind);
  const parts = [title];
  let here: Shape | undefined = kindShape(document.kind);
  for (const [depth, step] of path.entries()) {
    const waypoint = waypoints.find((candidate) => candidate.depth === depth);
    const next: Shape | undefined = here === undefined ? undefined : childOf(here, step);
    if (waypoint) {
      const [which, data] =
        waypoint.after === undefined ? (['before', waypoint.before] as const) : (['after', waypoint.after] as const);
      const choice = here?.type === 'record' ? here.keys.choices?.[step]?.[lang] : undefined;
      parts.push(choice ?? itemTitle(scopes, which, waypoint.shape, data, step));
    } else parts.push(next ? labelOf(next, lang) || step : step);
    here = next;
  }
  const said = parts.filter((part) => part !== '');
  return said.filter((part, at) => part !== said[at - 1]).join(' · ');
}

function itemTitle(scopes: Scopes, which: 'before' | 'after', shape: Shape, data: unknown, key: string): string {
  const title = sayTitle(scopes, which, shape, data);
  return title === '' ? (key === '*' ? '' : key) : title;
}

function childOf(shape: Shape, step: string): Shape | undefined {
  if (shape.type === 'object') return shape.fields.find(([name]) => name === step)?.[1];
  return shape.type === 'record' || shape.type === 'list' ? shape.item : undefined;
}

function valuesOf(scopes: Scopes, kind: ChangeKind, difference: Difference): Pick<ChangeRow, 'before' | 'after'> {
  const { shape, before, after, formerKey, path } = difference;
  if (formerKey !== undefined) return { before: formerKey, after: path.at(-1) ?? '' };
  if (kind === 'stance') return { before: sayStance(scopes, before), after: sayStance(scopes, after) };
  if (shape.type === 'list' && Array.isArray(before) && Array.isArray(after))
    return listValues(scopes, shape.item, before, after);
  return { before: one('before', before), after: one('after', after) };

  function one(which: 'before' | 'after', data: unknown): string {
    if (shape.type !== 'object' || !isRecord(data)) return sayValue(scopes, which, shape, data);
    return sayFacts(scopes, which, shape, data) || oneLine(sayTitle(scopes, which, shape, data));
  }
}

function writtenOf({ before, after }: Difference): Pick<ChangeRow, 'from' | 'to'> {
  return { ...(isWritten(before) && { from: before }), ...(isWritten(after) && { to: after }) };
}

function isWritten(data: unknown): data is Written {
  return typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean';
}

/** Of a list of names or words only what went and what came, with a sign each; all of it when just the order changed. */
function listValues(
  scopes: Scopes,
  item: Shape,
  before: readonly unknown[],
  after: readonly unknown[],
): Pick<ChangeRow, 'before' | 'after'> {
  const without = (list: readonly unknown[], other: readonly unknown[]) => list.filter((one) => !other.includes(one));
  const say = (which: 'before' | 'after', sign: string, list: readonly unknown[]) =>
    joined(
      list.map((one) => `${sign}${sayValue(scopes, which, item, one)}`),
      scopes.lang,
    );
  const [gone, arrived] = [without(before, after), without(after, before)];
  if (gone.length + arrived.length === 0) return { before: say('before', '', before), after: say('after', '', after) };
  return { before: say('before', '− ', gone), after: say('after', '+ ', arrived) };
}

function noteOf(scopes: Scopes, kind: ChangeKind, versions: Versions, difference: Difference): string {
  const { lang } = scopes;
  const { shape, before, after, formerKey, pattern, waypoints } = difference;
  const words = diffWords(lang);
  if (formerKey !== undefined) return words.renamed;
  if (before === undefined || after === undefined) {
    const isItem = waypoints.at(-1)?.depth === difference.path.length - 1;
    return !isItem ? '' : before === undefined ? words.isNew : words.isGone;
  }
  if (kind === 'tier' && pattern.at(-1) === 'declared') return tierMoved(lang, before, after);
  if (kind === 'stage' && pattern.length === 1) return stageNote(scopes, versions);
  if (kind === 'action' && pattern.at(-1) === 'status') {
    const action = waypoints[0];
    return statusMoved(lang, action?.before, action?.after);
  }
  if (shape.meta.money && scopes.after)
    return amountMoved(lang, scopes.after.context.book.settings.data.currency, before, after);
  if (shape.meta.day && !shape.meta.past) return dayMoved(lang, pattern.at(-1) ?? '', before, after);
  if (shape.type === 'list' && Array.isArray(before) && Array.isArray(after))
    return before.length === after.length && before.every((one) => after.includes(one)) ? words.reordered : '';
  return '';
}

function stageNote({ lang, after: scope }: Scopes, { before, after }: Versions): string {
  if (before.kind !== 'opportunity' || after.kind !== 'opportunity' || !scope?.plan) return '';
  return stageMoved(lang, [before.data.stage, after.data.stage], after, scope.plan, scope.context.book);
}
