import type { Edit } from '../diagnostics/diagnostic.ts';
import { noSpaceAfterColon, noTab, wideColon, type Told } from './yaml-words.ts';

/** What mends a slip of the keyboard that the YAML engine stumbled over; `start` counts in the source. */
export function fixOf(
  file: string,
  source: string,
  offset: number,
  told: Told,
  start: number,
): readonly Edit[] | undefined {
  const edit = (from: number, to: number, text: string): Edit => ({
    span: { file, start: offset + from, end: offset + to },
    text,
  });
  if (told === noTab) {
    const indents = [...source.matchAll(/^[ \t]+(?=[^ \t\r\n])/gm)];
    // Beside spaces nobody can tell how wide a tab was meant to be.
    if (indents.some(([indent]) => indent.includes(' '))) return undefined;
    return indents.map(({ 0: indent, index }) => edit(index, index + indent.length, '  '.repeat(indent.length)));
  }
  if (told === wideColon) {
    const after = /^ */.exec(source.slice(start + 1, start + 80))?.[0].length ?? 0;
    return [edit(start, start + 1 + after, ': ')];
  }
  if (told === noSpaceAfterColon) {
    const colon = source.indexOf(':', start);
    return [edit(colon, colon + 1, ': ')];
  }
  return undefined;
}
