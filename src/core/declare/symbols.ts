import type { RefTarget } from '#schemas/field.ts';
import { NAME } from '#schemas/primitives.ts';
import { kinds, type KindSpec } from '#schemas/index.ts';
import type { Report } from '../diagnostics/collector.ts';
import { compare } from '../diagnostics/diagnostic.ts';
import { keySpan, type ParsedDocument } from '../parse/document.ts';
import { factsOf, schemaOf } from '../validate/kind-schema.ts';
import { keysOf } from '../validate/schema-walk.ts';

/**
 * Every name that a reference may use. It is built before validation, so that a file with a mistake
 * still owns its name and causes no second error elsewhere.
 */
export interface Symbols {
  /** The names that answer to a reference from within `account`; shared documents answer everywhere. */
  readonly names: (target: RefTarget, account: string | undefined) => ReadonlySet<string>;
  /** A mistake hides names of this kind, so that a name which is not known may well exist. */
  readonly mayHide: (target: RefTarget, account: string | undefined) => boolean;
  /** The accounts that have a name of this kind. */
  readonly accountsWith: (target: RefTarget, name: string) => readonly string[];
}

type Unread = Pick<ParsedDocument, 'kind' | 'name' | 'account'>;

const NOTHING: ReadonlySet<string> = new Set();

/** No account has an empty name. */
const SHARED = '';

/**
 * Collects the names of all documents and of the items they declare. `unread` are files that could not be
 * parsed: their path still names them.
 */
export function declareSymbols(
  documents: readonly ParsedDocument[],
  unread: readonly Unread[],
  report: Report,
): Symbols {
  const table = new Table();
  for (const { kind, account, name } of [...documents, ...unread]) {
    const spec: KindSpec = kinds[kind];
    if (!spec.answersTo) continue;
    if (spec.namedBy === 'account') table.add(spec.answersTo, undefined, account ?? name);
    else table.add(spec.answersTo, account, name);
  }
  for (const document of documents) declareItems(document, table, report);
  for (const document of unread) {
    for (const { target } of factsOf(document).declares) table.hide(target, document.account);
  }
  return table;
}

/** Names by what they answer to, then by the account that owns them; `SHARED` owns those of the whole book. */
class Table implements Symbols {
  private readonly known = new Map<RefTarget, Map<string, Set<string>>>();
  private readonly hidden = new Map<RefTarget, Set<string>>();

  add(target: RefTarget, account: string | undefined, name: string): void {
    let owners = this.known.get(target);
    if (!owners) this.known.set(target, (owners = new Map()));
    const owner = account ?? SHARED;
    const names = owners.get(owner);
    if (names) names.add(name);
    else owners.set(owner, new Set([name]));
  }

  hide(target: RefTarget, account: string | undefined): void {
    const owners = this.hidden.get(target);
    if (owners) owners.add(account ?? SHARED);
    else this.hidden.set(target, new Set([account ?? SHARED]));
  }

  names(target: RefTarget, account: string | undefined): ReadonlySet<string> {
    const owners = this.known.get(target);
    return owners?.get(account ?? SHARED) ?? owners?.get(SHARED) ?? NOTHING;
  }

  mayHide(target: RefTarget, account: string | undefined): boolean {
    const owners = this.hidden.get(target);
    return owners !== undefined && (owners.has(account ?? SHARED) || owners.has(SHARED));
  }

  accountsWith(target: RefTarget, name: string): readonly string[] {
    const owners = [...(this.known.get(target) ?? [])];
    return owners.flatMap(([owner, names]) => (owner !== SHARED && names.has(name) ? [owner] : [])).sort(compare);
  }
}

function declareItems(document: ParsedDocument, table: Table, report: Report): void {
  const seen = new Map<string, string>();
  for (const { pattern, target } of factsOf(document).declares) {
    const record = valueAt(document.front.value, pattern);
    if (!isRecord(record)) {
      // The record was written as something else, or under a key that does not exist.
      if (record !== undefined || hasUnknownKey(document)) table.hide(target, document.account);
      continue;
    }
    for (const name of Object.keys(record)) {
      if (!NAME.test(name)) {
        table.hide(target, document.account); // the schema reports the key; who refers to it is not wrong
        continue;
      }
      const earlier = seen.get(name);
      if (earlier === undefined) seen.set(name, pattern.join('.'));
      else reportDuplicate(document, [...pattern, name], earlier, report);
      table.add(target, document.account, name);
    }
  }
}

/** What a document holds at a place of its schema, if anything. */
function valueAt(value: unknown, steps: readonly string[]): unknown {
  let held = value;
  for (const step of steps) held = isRecord(held) ? held[step] : undefined;
  return held;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasUnknownKey(document: ParsedDocument): boolean {
  const known = keysOf(schemaOf(document));
  return Object.keys(document.front.value).some((key) => !known.includes(key));
}

function reportDuplicate(document: ParsedDocument, path: readonly string[], earlier: string, report: Report): void {
  const name = path.at(-1) ?? '';
  report(
    'reference/duplicate-name',
    keySpan(document, path) ?? { file: document.path, start: 0, end: 0 },
    {
      'zh-CN': `\`${name}\` 在 \`${earlier}\` 里已经用过，引用它会指向两处。`,
      en: `\`${name}\` is already used in \`${earlier}\`; a reference to it would mean both.`,
    },
    { 'zh-CN': '换一个名字。', en: 'Choose another name.' },
  );
}
