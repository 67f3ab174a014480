import type * as z from 'zod';
import type { Kind, kinds } from '#schemas/index.ts';

/** The front matter of a kind as an author writes it. */
export type Front<K extends Kind> = z.input<(typeof kinds)[K]['schema']>;

type Yaml = string | number | boolean | undefined | readonly Yaml[] | { readonly [key: string]: Yaml };

/** A document of a kind with its body, as an author would have typed it. */
export function documentOf<K extends Kind>(_kind: K, front: Front<K>, body: string): string {
  return `---\n${keys(front, '')}---\n\n${body}`;
}

function keys(record: { readonly [key: string]: Yaml }, indent: string): string {
  return Object.entries(record)
    .flatMap(([key, value]) => (value === undefined ? [] : [`${indent}${key}:${below(value, indent)}`]))
    .join('');
}

/** What follows a key: a value on its line, or a block below it. */
function below(value: Exclude<Yaml, undefined>, indent: string): string {
  if (typeof value !== 'object') return ` ${scalar(value)}\n`;
  if (isList(value)) {
    if (value.every((item) => typeof item !== 'object'))
      return ` [${value.map((item) => scalar(item ?? '')).join(', ')}]\n`;
    return `\n${value.map((item) => listItem(item, `${indent}  `)).join('')}`;
  }
  return `\n${keys(value, `${indent}  `)}`;
}

function listItem(item: Yaml, indent: string): string {
  if (typeof item !== 'object' || isList(item)) throw new Error('Lists hold either scalars or mappings.');
  return `${indent}- ${keys(item, `${indent}  `).trimStart()}`;
}

/** Plain where YAML 1.2 reads the same text back, else in double quotes. */
function scalar(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  const isPlain =
    /^[\p{Script=Han}\p{Letter}\d《“]/u.test(value) &&
    !/: |:$| #|[,[\]{}"'\\]|\s$/.test(value) &&
    !/^(?:true|false|null|[\d.]+)$/i.test(value);
  return isPlain ? value : JSON.stringify(value);
}

function isList(value: Yaml): value is readonly Yaml[] {
  return Array.isArray(value);
}
