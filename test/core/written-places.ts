import type * as z from 'zod';
import { collector } from '#core/diagnostics/collector.ts';
import type { ParsedDocument } from '#core/parse/document.ts';
import { parseDocument } from '#core/parse/parse.ts';
import type { YamlNode } from '#core/parse/yaml-node.ts';
import { admit } from '#core/source/admit.ts';
import type { FoundFile } from '#core/source/source-file.ts';
import { fieldsOf, keysOf } from '#core/validate/schema-walk.ts';
import { kinds, type Kind } from '#schemas/index.ts';

/** One field of a kind. */
interface BookField {
  /** `kind.path`, with `*` for the items of a list or record. */
  readonly name: string;
  readonly choices: z.GlobalMeta['choices'];
}

/** What the authors wrote, as names of fields and as `name: value`. Defaults are not among them. */
export interface WrittenPlaces {
  readonly fields: ReadonlySet<string>;
  readonly values: ReadonlySet<string>;
}

/** Every kind of document. */
export function kindNames(): readonly Kind[] {
  return Object.keys(kinds) as Kind[]; // the keys of a literal
}

/** Every field of every kind; the fixed keys of a record count as fields. */
export function bookFields(): readonly BookField[] {
  return kindNames().flatMap((kind) =>
    fieldsOf(kinds[kind].schema).flatMap(({ path, schema, meta }) => {
      const name = [kind, ...path].join('.');
      const fixed = keysOf(schema).map((key) => ({ name: `${name}.${key}`, choices: undefined }));
      return [{ name, choices: meta.choices }, ...fixed];
    }),
  );
}

/** The documents as they were written, before any default is filled in. */
export function parsed(found: readonly FoundFile[]): readonly ParsedDocument[] {
  const { report } = collector();
  return admit(found, report).files.flatMap((file) => parseDocument(file, report) ?? []);
}

/** The places that the documents fill; translations repeat those of their originals and are left out. */
export function writtenPlaces(documents: readonly ParsedDocument[]): WrittenPlaces {
  const fields = new Set<string>();
  const values = new Set<string>();
  const visit = (node: YamlNode, names: readonly string[]): void => {
    for (const name of names) fields.add(name);
    if (node.type === 'scalar') for (const name of names) values.add(`${name}: ${String(node.value)}`);
    else if (node.type === 'list') for (const item of node.items) visit(item, below(names, '*'));
    else for (const [key, entry] of node.entries) visit(entry.node, [...below(names, key), ...below(names, '*')]);
  };
  for (const { kind, front, translation } of documents) if (!translation) visit(front.tree, [kind]);
  return { fields, values };
}

function below(names: readonly string[], step: string): readonly string[] {
  return names.map((name) => `${name}.${step}`);
}
