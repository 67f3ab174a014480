import { kinds, type Kind, type KindSpec } from '#schemas/index.ts';
import { kindShape } from '../validate/schema-shape.ts';

/** The kinds whose documents teams write: all but the settings and the pages of the method and the course. */
export const DRAFTED = (Object.keys(kinds) as Kind[]).filter(
  (kind) => kinds[kind].path.includes('/') && !/^(?:method|course)\//.test(kinds[kind].path),
);

/** What the path of a document is made of. */
export interface Place {
  readonly account?: string;
  readonly name?: string;
  /** The day that the file name begins with. */
  readonly date?: string;
}

/** What the path of a kind's documents needs. */
export interface Needs {
  readonly account: boolean;
  readonly name: boolean;
  readonly date: boolean;
  /** The names that the method fixes. */
  readonly names?: readonly string[];
}

/** A kind as it is typed: `joint-plan`. */
export function kindWord(kind: Kind): string {
  return kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** What the path of a kind's documents needs. A document that is named by its account makes that account. */
export function needsOf(kind: Kind): Needs {
  const { path, names, namedBy }: KindSpec = kinds[kind];
  return {
    account: path.includes(':account') && namedBy === undefined,
    name: path.includes(':name') || namedBy !== undefined,
    date: path.includes(':date'),
    ...(names && { names }),
  };
}

/** The path of a document below the content folder. */
export function pathOf(kind: Kind, { account = '', name = '', date = '' }: Place): string {
  const { path, namedBy }: KindSpec = kinds[kind];
  return path
    .replace(':account', () => (namedBy === undefined ? account : name))
    .replace(':date', () => date)
    .replace(':name', () => name);
}

/** The key that says what people call the document. */
export function titleKey(kind: Kind): string | undefined {
  return kindShape(kind).fields.find(([name]) => name === 'name' || name === 'subject')?.[0];
}
