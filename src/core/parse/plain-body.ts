import type { Outline } from './body-reader.ts';
import { anchorNamer } from './heading-anchor.ts';

/** A longer body could hold more parts than are accepted; only parsing it tells. */
const MAX_LENGTH = 10_000;

/** Characters that may begin a mark within a line; a text without them stands as it is written. */
const NO_MARK = '[^\\n\\r[\\]<>&!\\\\`~^|]';
/** What begins a line of prose: no mark of a list, quotation, table, code, rule or underline does. */
const BEGINNING = '(?:[\\p{L}“‘《「『（【]|\\d(?!\\d*[.)]))';
const LINK = '\\[[^\\n\\r[\\]<>&!\\\\`~^|]+\\]\\((?:[a-z.#][\\w./#-]*)\\)';
const PROSE = `(?:${BEGINNING}|${LINK})(?:${NO_MARK}|${LINK})*`;
const HEADING = '#{1,6} [^\\s#*_[\\]<>&!\\\\`~^|](?:[^\\n\\r#*_[\\]<>&!\\\\`~^|]*[^\\s#*_[\\]<>&!\\\\`~^|])?';
const LINE = `(?:${PROSE}|${HEADING})?`;

const PLAIN = new RegExp(`^(?:${LINE}\\n)*${LINE}$`, 'u');
const LINKS = /\]\(([^)]+)\)/g;
const HEADINGS = /^(#{1,6}) (.+)$/gm;

/**
 * The outline of a body that is nothing but paragraphs, headings and links to documents of the book, as almost every
 * body is: these are found without parsing. Nothing when a body may hold anything else. A test holds it to what the
 * parser finds.
 */
export function plainOutline(file: string, body: string, bodyStart: number): Outline | undefined {
  if (body.length > MAX_LENGTH || !PLAIN.test(body)) return undefined;
  const anchorOf = anchorNamer();
  return {
    headings: Array.from(body.matchAll(HEADINGS), ([, marks = '', text = '']) => ({
      level: marks.length,
      text,
      anchor: anchorOf(text),
    })),
    links: Array.from(body.matchAll(LINKS), ({ 1: href = '', index }) => {
      const start = bodyStart + index + 2;
      return { href, span: { file, start, end: start + href.length } };
    }),
  };
}
