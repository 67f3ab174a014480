import { isMap, parseDocument, YAMLMap, type Document, type Node } from 'yaml';
import { collector } from '../diagnostics/collector.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { splitFence } from '../parse/fence.ts';
import { parseYaml } from '../parse/yaml.ts';
import { otherwise } from '../parse/yaml-words.ts';
import type { SourceFile } from '../source/source-file.ts';
import { keepFolds } from './folded.ts';
import { Untouched } from './untouched.ts';
import { styled, type FrontMatter } from './yaml-style.ts';

export type { FrontMatter };

/** A file after an edit, or why its front matter cannot be read; then nothing was changed. */
export type Edited =
  | { readonly kind: 'edited'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly problems: readonly Diagnostic[] };

/**
 * Lets `edit` change the front matter of a file (all of it, when the file is a `.yaml`) and gives the file's new text.
 * Comments, order and quotes stay; keys of the first level that `edit` does not touch stay to the letter, and so does
 * the body. Long lines are never folded. Line ends stay LF, or CRLF where all of them are.
 */
export function editFrontMatter(file: SourceFile, edit: (front: FrontMatter) => void): Edited {
  return rewriteFrontMatter(file, (front, yaml) => {
    const before = new Untouched(yaml, front);
    edit(front);
    const wanted = JSON.stringify(front.toJS());
    const after = before.write(front);
    return JSON.stringify(readable(file.path, after)) === wanted ? after : styled(front);
  });
}

/** Lets `write` give the YAML of a file's front matter anew; all around it stays. */
export function rewriteFrontMatter(file: SourceFile, write: (front: FrontMatter, yaml: string) => string): Edited {
  const { report, found } = collector();
  const block = blockOf(file, report);
  if (!block || !parseYaml(file.path, block.yaml, block.start, report)) return { kind: 'unreadable', problems: found };
  const { yaml, start } = block;
  const lines = yaml.replaceAll('\r\n', '\n');
  const front = readFront(lines);
  if (!front) {
    report('yaml/syntax', { file: file.path, start, end: start }, ...otherwise);
    return { kind: 'unreadable', problems: found };
  }
  const written = write(front, lines);
  const after = hasWindowsLines(yaml) ? written.replaceAll('\n', '\r\n') : written;
  if (readable(file.path, after) === undefined) throw new Error(`The edit of ${file.path} left no front matter.`);
  return { kind: 'edited', text: `${file.text.slice(0, start)}${after}${file.text.slice(start + yaml.length)}` };
}

/** The lines between the fences, or all of a `.yaml`. */
function blockOf(file: SourceFile, report: Parameters<typeof splitFence>[1]) {
  if (file.path.endsWith('.yaml')) return { yaml: file.text, start: 0 };
  const split = splitFence(file, report);
  if (!split) return undefined;
  const closing = file.text.lastIndexOf('---', split.bodyStart - 1);
  return { yaml: file.text.slice(split.yamlStart, closing), start: split.yamlStart };
}

/** The tree of a text that our own parser has accepted; nothing where the two engines disagree. */
function readFront(yaml: string): FrontMatter | undefined {
  const front: Document<Node, false> = parseDocument(yaml, { keepSourceTokens: true });
  if (front.errors.length > 0) return undefined;
  if (!isMap(front.contents)) front.contents = new YAMLMap(); // an empty text is an empty mapping
  keepFolds(front as FrontMatter);
  return front as FrontMatter;
}

function hasWindowsLines(yaml: string): boolean {
  return yaml.includes('\n') && !/(?<!\r)\n/.test(yaml);
}

/** What the front matter of a file says; nothing when it cannot be read. */
export function valueOf(file: SourceFile): unknown {
  const block = blockOf(file, () => undefined);
  return block && readable(file.path, block.yaml);
}

function readable(path: string, yaml: string): unknown {
  return parseYaml(path, yaml, 0, () => undefined)?.value;
}
