import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod';
import type { FoundFile } from '#core/source/source-file.ts';
import { BASE } from '../../core/base-book.ts';
import { edited, foundFile, type Files } from '../../core/book.ts';
import { BOB, FRONT } from './bob.ts';
import { baseFile, bytesOf, pieces } from './text-pieces.ts';

const change = z.strictObject({ from: z.string(), to: pieces });

/** What the disk may hold besides files that can be read. */
const entry = z.strictObject({
  path: z.string(),
  type: z.enum(['file', 'symlink', 'other']),
  /** Bytes as the disk states them. */
  size: z.int(),
  /** How many bytes there were when it was read. */
  bytes: z.int().optional(),
});

/** One hostile or careless input and every diagnostic that it must give; none means that it is accepted. */
const caseSchema = z.strictObject({
  name: z.string(),
  /** All of `team/bob.md`. */
  bob: pieces.optional(),
  /** The body of `team/bob.md`, which begins on line 5. */
  body: pieces.optional(),
  /** More front matter of `team/bob.md`, which begins on line 4. */
  front: pieces.optional(),
  /** Files of the base book with pieces of text replaced. */
  edit: z.record(z.string(), z.array(change)).optional(),
  /** Files by path; `null` takes one of the base book away. */
  files: z.record(z.string(), pieces.nullable()).optional(),
  found: z.array(entry).optional(),
  /** Acme's files once more, as account `borea` with `zoe` in the place of `kim`. */
  with: z.literal('second-account').optional(),
  /** `path:line:column name`; the path is left out for `team/bob.md`. */
  expect: z.array(z.string().regex(/^(?:.*:)?[1-9]\d*:[1-9]\d* [a-z]+\/[a-z0-9-]+$/s)),
  /** Words of the first diagnostic's English line or help. */
  says: z.string().optional(),
});

/** A case as its file states it. */
export type Case = z.output<typeof caseSchema>;

/** A class of cases, by the letter of the threat model and its name: `b-encoding`. */
export interface CaseClass {
  readonly name: string;
  readonly cases: readonly Case[];
}

/** The classes of cases that are books; other files of the folder have other forms. */
const CLASSES = /^([a-j]-[a-z]+)\.yaml$/;
const FOLDER = new URL('../', import.meta.url);

/** Every class of the corpus. Throws when a file does not follow the form. */
export function caseClasses(): readonly CaseClass[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((file) => {
      const name = CLASSES.exec(file)?.[1];
      if (name === undefined) return [];
      return [{ name, cases: z.array(caseSchema).parse(parse(readFileSync(new URL(file, FOLDER), 'utf8'))) }];
    });
}

/** The files that a case finds in the content folder. */
export function foundIn(row: Case): readonly FoundFile[] {
  const files: Record<string, string | Uint8Array | null> = {
    ...BASE,
    ...(row.with && secondAccount()),
    ...(row.bob !== undefined && { [BOB]: bytesOf(row.bob) }),
    ...(row.body !== undefined && { [BOB]: bytesOf([`${FRONT}---\n`, row.body].flat()) }),
    ...(row.front !== undefined && { [BOB]: bytesOf([FRONT, row.front, '---\n'].flat()) }),
  };
  for (const [path, changes] of Object.entries(row.edit ?? {})) Object.assign(files, editedFile(path, changes));
  for (const [path, content] of Object.entries(row.files ?? {})) files[path] = content && bytesOf(content);
  const taken = new Set(row.found?.map(({ path }) => path));
  return [
    ...Object.entries(files).flatMap(([path, content]) =>
      content === null || taken.has(path) ? [] : [foundFile(path, content)],
    ),
    ...(row.found ?? []).map(({ bytes, ...found }) =>
      bytes === undefined ? found : { ...found, bytes: new Uint8Array(bytes) },
    ),
  ];
}

/** The lines that a case expects, all with their paths. */
export function expectedOf({ expect }: Case): readonly string[] {
  return expect.map((line) => (/^\d+:\d+ /.test(line) ? `${BOB}:${line}` : line));
}

function editedFile(path: string, changes: readonly z.output<typeof change>[]): Files {
  const [first, ...more] = changes.map(({ from, to }) => [from, Buffer.from(bytesOf(to)).toString()] as const);
  return first ? edited(path, ...first, ...more) : { [path]: baseFile(path) };
}

function secondAccount(): Files {
  return Object.fromEntries(
    Object.entries(BASE).flatMap(([path, text]) => {
      if (!path.startsWith('accounts/acme/')) return [];
      return [[path.replace('acme', 'borea').replace('kim', 'zoe'), text.replaceAll(/\bkim\b/g, 'zoe')]];
    }),
  );
}
