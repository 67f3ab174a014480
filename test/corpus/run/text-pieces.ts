import * as z from 'zod';
import { BASE } from '../../core/base-book.ts';

/** What a file holds: a text, a piece that is easier to describe than to write out, or several in a row. */
export type Pieces = string | Described | readonly (string | Described)[];

type Described =
  /** Bytes as hexadecimal digits; spaces between them count for nothing. */
  | { readonly hex: string }
  /** Pieces over and over; `number` is a mark in them that stands for 0, 1, 2 and so on. */
  | { readonly repeat: Pieces; readonly times: number; readonly number?: string | undefined }
  /** A text in another encoding than UTF-8. */
  | { readonly text: string; readonly as: (typeof ENCODINGS)[number] }
  /** A file of the base book. */
  | { readonly copy: string };

const ENCODINGS = ['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be', 'latin1'] as const;

const described: z.ZodType<Described> = z.lazy(() =>
  z.union([
    z.strictObject({ hex: z.string().regex(/^(?: *[\da-f]{2})+ *$/) }),
    z.strictObject({ repeat: pieces, times: z.int().min(1), number: z.string().length(1).optional() }),
    z.strictObject({ text: z.string(), as: z.enum(ENCODINGS) }),
    z.strictObject({ copy: z.string() }),
  ]),
);

export const pieces: z.ZodType<Pieces> = z.union([z.string(), described, z.array(z.union([z.string(), described]))]);

/** The bytes of what a file holds. */
export function bytesOf(content: Pieces): Uint8Array {
  if (typeof content === 'string') return Buffer.from(content);
  if (isRow(content)) return Buffer.concat(content.map(bytesOf));
  if ('hex' in content) return Buffer.from(content.hex.replaceAll(' ', ''), 'hex');
  if ('copy' in content) return Buffer.from(baseFile(content.copy));
  if ('text' in content) return encoded(content.text, content.as);
  const { repeat, times, number } = content;
  const once = bytesOf(repeat);
  if (number === undefined) return Buffer.concat(Array.from({ length: times }, () => once));
  const text = Buffer.from(once).toString();
  return Buffer.from(Array.from({ length: times }, (_, at) => text.replaceAll(number, String(at))).join(''));
}

function isRow(content: Described | readonly (string | Described)[]): content is readonly (string | Described)[] {
  return Array.isArray(content);
}

/** A file of the base book; a case that names another is wrong. */
export function baseFile(path: string): string {
  const text = BASE[path];
  if (text === undefined) throw new Error(`The base book has no ${path}.`);
  return text;
}

function encoded(text: string, as: string): Uint8Array {
  if (as === 'latin1') return Buffer.from(text, 'latin1');
  if (as.startsWith('utf-16'))
    return as === 'utf-16le' ? Buffer.from(text, 'utf16le') : Buffer.from(text, 'utf16le').swap16();
  const units = new DataView(new ArrayBuffer(4 * Array.from(text).length));
  Array.from(text, (char, at) => units.setUint32(4 * at, char.codePointAt(0) ?? 0, as === 'utf-32le'));
  return new Uint8Array(units.buffer);
}
