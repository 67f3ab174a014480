import { collector } from '../diagnostics/collector.ts';
import { parseDocument } from '../parse/parse.ts';
import { parsersOf } from '../validate/kind-schema.ts';
import { validate, type AnyDocument, type TranslatedDocument } from '../validate/validate.ts';

/** A document as an edition shows it, before it has a text. */
export interface Rewritten {
  readonly path: string;
  readonly data: unknown;
  readonly body: string;
}

/**
 * Writes documents anew and reads them as the compiler reads files: what an edition shows has its own text, places and
 * outline, and nothing of what it was made from. Throws when one does not follow its schema: that is our mistake.
 */
export function readRewritten(documents: readonly Rewritten[]): readonly (AnyDocument | TranslatedDocument)[] {
  const { report, found } = collector();
  const parsed = documents.flatMap(
    (document) => parseDocument({ path: document.path, text: textOf(document) }, report) ?? [],
  );
  const parserOf = parsersOf(parsed);
  const typed = parsed.flatMap((document) => validate(document, parserOf, report) ?? []);
  const [problem] = found;
  if (problem) throw new Error(`An edition made a document that does not follow its schema: ${problem.name}`);
  return typed;
}

/** YAML takes JSON as it is. */
function textOf({ path, data, body }: Rewritten): string {
  const front = JSON.stringify(data, null, 1);
  return path.endsWith('.yaml') ? `${front}\n` : `---\n${front}\n---\n${body}`;
}
