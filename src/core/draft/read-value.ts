import { parseDocument } from 'yaml';
import { dayMeant } from '#schemas/primitives.ts';
import { choiceMeant } from '../validate/choice-meant.ts';
import type { Shape } from '../validate/schema-shape.ts';

/** What separates names in a list that is typed on one line. */
const BETWEEN = /\s*[,，、]\s*/u;

/**
 * What somebody typed for a field, as the field wants it: digits for a number, `true` or `false`, a day however
 * it is certain (`2026/12/1`), a choice by its value or its label, names with commas between them, `[…]` and `{…}` as in
 * YAML. What cannot be taken so stays the text that it is, for the schema to refuse.
 */
export function readValue(shape: Shape | undefined, typed: string): unknown {
  const text = typed.trim();
  switch (shape?.type) {
    case 'number':
      return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
    case 'boolean':
      return text === 'true' || text === 'false' ? text === 'true' : text;
    case 'choice':
      return choiceMeant(text, shape.values, shape.meta.choices ?? {}) ?? text;
    case 'text':
      return (shape.meta.day === true ? dayMeant(text) : undefined) ?? text;
    case 'list':
      return readList(shape.item, text);
    case 'object':
    case 'record':
      return readFlow(text) ?? text;
    default:
      return text;
  }
}

function readList(item: Shape, text: string): unknown {
  const flow = readFlow(text);
  if (flow !== undefined) return Array.isArray(flow) ? flow : [flow];
  const isName = item.type === 'choice' || (item.type === 'text' && item.meta.ref !== undefined);
  const parts = isName ? text.split(BETWEEN).filter((part) => part !== '') : [text];
  return parts.map((part) => readValue(item, part));
}

/** A list or mapping in brackets; nothing when the text is none, or cannot be read. */
function readFlow(text: string): unknown {
  if (!/^[[{]/.test(text)) return undefined;
  const document = parseDocument(text);
  return document.errors.length > 0 ? undefined : (document.toJS() as unknown);
}
