import type { Lang } from '#schemas/field.ts';
import { kinds, type Kind } from '#schemas/index.ts';
import { both } from '../validate/json-schema.ts';
import { put, shapeAt, type Answers, type Way } from './answers.ts';
import { fixedChoices } from './choices.ts';
import { fileOf } from './draft.ts';
import { labelOf } from './label.ts';
import { DRAFTED, kindWord } from './place.ts';
import { constant, inList, settled, stopsOf } from './stops.ts';

/** A piece of text that VS Code puts in and walks through. */
interface Snippet {
  readonly scope: 'markdown';
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/**
 * What `keyfolio new` drafts, as snippets of VS Code: for each kind one with Chinese hints and one with English. A stop at
 * each value that a document is wrong without, a comment for each other.
 */
export function snippets(): Readonly<Record<string, Snippet>> {
  return Object.fromEntries(
    DRAFTED.flatMap((kind) => [snippet(kind, 'zh-CN'), snippet(kind, 'en')]).map((made) => [made.prefix, made]),
  );
}

function snippet(kind: Kind, lang: Lang): Snippet {
  const ways = stopsOf(kind);
  const answers = ways.reduce<Answers>(
    (held, way, at) => put(kind, held, way, inList(kind, way, mark(at))),
    settled(kind),
  );
  const { text } = fileOf({ kind, place: {}, answers }, lang);
  let stops = 0;
  const body = escaped(text).replace(
    MARK,
    (_, at: string) => `\${${++stops}${stop(kind, ways[Number(at)] ?? [], lang)}}`,
  );
  return {
    scope: 'markdown',
    prefix: `kf-${kindWord(kind)}${lang === 'en' ? '-en' : ''}`,
    description: both(kinds[kind].label),
    body: `${body}\n$0`.split('\n'),
  };
}

/** Stands for a value until the front matter is written: plain in YAML, in no word of ours. */
const mark = (at: number) => `KFSTOP${at}KF`;
const MARK = /KFSTOP(\d+)KF/g;

/** What a stop holds: the values to choose from, today for what has happened, else what the value is called. */
function stop(kind: Kind, way: Way, lang: Lang): string {
  const shape = shapeAt(kind, way);
  const suggested = constant(kind, way.join('.'));
  const choices = shape && fixedChoices(shape.type === 'list' ? shape.item : shape, lang);
  if (choices) {
    const values = choices.map(({ value }) => value);
    const isFirst = (value: string) => value === suggested || Number(value) === suggested;
    return `|${[...values.filter(isFirst), ...values.filter((value) => !isFirst(value))].join(',')}|`;
  }
  if (shape?.type === 'number') return `:${shape.min ?? 0}`;
  if (shape?.meta.past) return ':$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';
  if (shape?.meta.day) return ':YYYY-MM-DD';
  return `:${escaped(labelOf(kind, way, lang))}`;
}

/** Text as a snippet takes it: without what would be a stop or end one. */
function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
