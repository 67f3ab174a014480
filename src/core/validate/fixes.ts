import type * as z from 'zod';
import { dayMeant, NAME } from '#schemas/primitives.ts';
import type { Report } from '../diagnostics/collector.ts';
import type { Edit } from '../diagnostics/diagnostic.ts';
import { onlySlip } from '../diagnostics/suggest.ts';
import type { ParsedDocument } from '../parse/document.ts';
import type { YamlNode, YamlScalar } from '../parse/yaml-node.ts';
import { choiceMeant } from './choice-meant.ts';
import { metaOf, schemaAt, unwrap } from './schema-walk.ts';

type Span = Parameters<Report>[1];
type Fix = readonly Edit[] | undefined;

/** A scalar as it is written, and what the schema says of its place. */
interface Written {
  readonly node: YamlScalar;
  /** The source, with quotes. */
  readonly source: string;
  readonly file: string;
  readonly target: z.core.$ZodType;
}

/** The key that an unknown one was meant to be, when nothing else can have been meant and it is not there yet. */
export function keyFix(span: Span | undefined, key: string, free: readonly string[]): Fix {
  const meant = onlySlip(key, free);
  return span && meant !== undefined ? [{ span, text: meant }] : undefined;
}

/** What mends a value that the schema refuses, when there is only one thing that it can have been meant to be. */
export function fixOf(
  issue: z.core.$ZodIssue,
  { path, text }: ParsedDocument,
  node: YamlNode | undefined,
  target: z.core.$ZodType | undefined,
): Fix {
  if (node?.type !== 'scalar' || !target) return undefined;
  const written = { node, source: text.slice(node.start, node.end), file: path, target };
  const { day, ref } = metaOf(target);
  if (day) return dayFix(written);
  if (issue.code === 'invalid_value') return choiceFix(written, issue.values.map(String));
  if (issue.code === 'invalid_type') return typeFix(written, issue.expected);
  return issue.code === 'invalid_format' && ref ? nameFix(written) : undefined;
}

/** The value of an enumeration that differs only in case, spaces or language. */
function choiceFix(written: Written, values: readonly string[]): Fix {
  const { node, target } = written;
  if (typeof node.value !== 'string') return undefined;
  return replaced(written, choiceMeant(node.value, values, metaOf(target).choices ?? {}));
}

/** The day as `YYYY-MM-DD`. */
function dayFix(written: Written): Fix {
  return typeof written.node.value === 'string' ? replaced(written, dayMeant(written.node.value)) : undefined;
}

/** The file name that a name with capitals, spaces or underscores was meant to be. */
function nameFix(written: Written): Fix {
  const { value } = written.node;
  const name =
    typeof value === 'string'
      ? value
          .trim()
          .toLowerCase()
          .replace(/[\s_]+/g, '-')
      : '';
  return replaced(written, NAME.test(name) ? name : undefined);
}

/** The same value as the type that its place wants: a number without quotes, a text with them, a list of one. */
function typeFix(written: Written, expected: string): Fix {
  const { node, source, target } = written;
  const text = typeof node.value === 'string' ? node.value.trim() : undefined;
  switch (expected) {
    case 'number':
    case 'int':
      return replaced(written, text === undefined ? undefined : plainNumber(text));
    case 'string':
      return text === undefined && node.value !== null ? replaced(written, `'${source}'`) : undefined;
    case 'boolean':
      return replaced(written, text === undefined ? undefined : TRUTH.get(text.toLowerCase()));
    case 'array':
      return text === undefined ? undefined : replaced(written, listOfOne(text, target));
    default:
      return undefined;
  }
}

const TRUTH: ReadonlyMap<string, string> = new Map([
  ...['yes', 'true', '是'].map((word) => [word, 'true'] as const),
  ...['no', 'false', '否'].map((word) => [word, 'false'] as const),
]);

/** Digits without quotes and with commas only between thousands; anything else could mean something else. */
function plainNumber(text: string): string | undefined {
  if (!/^(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,11})(?:\.\d+)?$/.test(text)) return undefined;
  return text.replaceAll(',', '');
}

/** A single name or choice in brackets. */
function listOfOne(text: string, list: z.core.$ZodType): string | undefined {
  const item = schemaAt(unwrap(list), ['0']);
  const { ref, choices } = item ? metaOf(item) : {};
  const one = choices ? choiceMeant(text, Object.keys(choices), choices) : ref && NAME.test(text) ? text : undefined;
  return one === undefined ? undefined : `[${one}]`;
}

function replaced({ node, source, file }: Written, text: string | undefined): Fix {
  if (text === undefined || text === source) return undefined;
  return [{ span: { file, start: node.start, end: node.end }, text }];
}
