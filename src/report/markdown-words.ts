import { excerptLine } from './one-line.ts';

/** Text in the cell of a Markdown table: nothing in it is a link, a mention, an image, HTML or the end of the cell. */
export function cellWords(text: string): string {
  return excerptLine(text)
    .split('`')
    .map((piece, at, { length }) => (at % 2 === 1 && at < length - 1 ? codeSpan(piece) : plain(piece)))
    .join('');
}

/** Text as a code span in the cell of a Markdown table, whatever it holds. */
export function codeSpan(text: string): string {
  const line = excerptLine(text).replaceAll('|', '\\|');
  if (line.trim() === '') return '';
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}

function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>|&#~!@:]/g, '\\$&');
}
