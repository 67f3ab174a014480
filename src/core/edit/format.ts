import { Lexer } from 'yaml';
import type * as z from 'zod';
import type { ParsedDocument } from '../parse/document.ts';
import type { SourceFile } from '../source/source-file.ts';
import { schemaOf } from '../validate/kind-schema.ts';
import { canonise } from './canonical.ts';
import { rewriteFrontMatter, valueOf } from './front-matter.ts';
import { styled } from './yaml-style.ts';

/** What formatting makes of a document. */
export type Formatted =
  | { readonly kind: 'same' }
  | { readonly kind: 'changed'; readonly text: string; readonly reordered: boolean }
  /** It is written in a way that the writer cannot put into our style without losing something. */
  | { readonly kind: 'refused' };

/** Rounds after which formatting must have come to rest: a comment may take a second one to find its place. */
const ROUNDS = 4;
/** The mark that stands before a text among the lexer's tokens. */
const TEXT = '\u001F';

/**
 * A document with its front matter in the one order and style of the book. The body stays to the letter, and so does what
 * the front matter says, comments too: where it would not, the document is refused. Formatting twice changes nothing more.
 */
export function format(document: ParsedDocument): Formatted {
  const { path, front } = document;
  // Comments alone say nothing yet: there is no key to put in order.
  if (Object.keys(front.value).length === 0) return { kind: 'same' };
  const schema = schemaOf(document);
  let text = document.text;
  for (let round = 0; round < ROUNDS; round++) {
    const next = formatOnce({ path, text }, schema);
    if (next === undefined) return { kind: 'refused' };
    if (next === text) return resultOf(document, text, front.value);
    text = next;
  }
  return { kind: 'refused' };
}

function resultOf({ path, text: before }: ParsedDocument, text: string, said: unknown): Formatted {
  if (text === before) return { kind: 'same' };
  const now = valueOf({ path, text });
  if (sorted(now) !== sorted(said)) return { kind: 'refused' };
  return { kind: 'changed', text, reordered: JSON.stringify(now) !== JSON.stringify(said) };
}

/** The file's text after one round; nothing when a comment would be lost. */
function formatOnce(file: SourceFile, schema: z.ZodObject): string | undefined {
  let isWhole = false;
  const edited = rewriteFrontMatter(file, (tree, yaml) => {
    canonise(tree, schema);
    const after = styled(tree).replace(/^\n+/, '');
    isWhole = commentsIn(after).join('\n') === commentsIn(yaml).join('\n');
    return after;
  });
  return edited.kind === 'edited' && isWhole ? edited.text : undefined;
}

/** Every comment, in an order that does not depend on where they stand. */
function commentsIn(yaml: string): readonly string[] {
  const tokens = [...new Lexer().lex(yaml)];
  return tokens
    .filter((token, at) => token.startsWith('#') && tokens[at - 1] !== TEXT)
    .map((comment) => comment.trimEnd())
    .sort();
}

/** A value as text that does not depend on the order of its keys. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
