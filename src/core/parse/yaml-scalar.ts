import { boolCoreTag, floatCoreTag, intCoreTag, nullCoreTag } from 'js-yaml';
import type { YamlScalar } from './yaml-node.ts';

/** YAML 1.2 core schema: `yes` and dates stay text. */
const IMPLICIT = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag] as const;

/** What a text that is no plain text looks like at least; days do not, and most texts are told by their first letter. */
const MARKED = /^(?:[-+.~]|\d(?!\d{3}-)|(?:null|Null|NULL|true|True|TRUE|false|False|FALSE)$)/;
const ASCII = 0x7f;

/** Keys that would reach into the language instead of the plan. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** What an unquoted text means: nothing, true or false, a number, or itself. */
export function resolvePlain(text: string): YamlScalar['value'] {
  if (text.charCodeAt(0) > ASCII || (text !== '' && !MARKED.test(text))) return text;
  for (const tag of IMPLICIT) {
    const value: unknown = tag.resolve(text, false, tag.tagName);
    if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
  }
  return text;
}

/**
 * Keys that were read before. Documents have the same few keys: kept as one string each, they take less memory and
 * are found faster than as pieces of the files they were read from.
 */
const knownKeys = new Map<string, string>();
const MAX_KNOWN = 2000;

/** The key as one string for all documents. */
export function sharedKey(key: string): string {
  const known = knownKeys.get(key);
  if (known !== undefined) return known;
  if (knownKeys.size < MAX_KNOWN) knownKeys.set(key, key);
  return key;
}

/** More significant digits than a number may keep; only then a closer look is worth its time. */
const SURE_DIGITS = 15;

/** Whether the number that an unquoted text means is another one than was written: `0.1234567890123456789` or 2^53 + 1. */
export function losesDigits(text: string, value: number): boolean {
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return true;
  if (text.length <= SURE_DIGITS || !Number.isFinite(value)) return false;
  return /^[-+]?[\d.]+$/.test(text) && decimal(text) !== decimal(String(value));
}

/** A decimal number without what does not count: a plus, zeros before it, zeros behind its point. */
function decimal(text: string): string {
  const [, sign = '', whole = '', , part = ''] = /^([-+]?)0*(\d*)(\.(\d*?)0*)?$/.exec(text) ?? [];
  return `${sign === '-' ? '-' : ''}${whole || '0'}.${part}`;
}
