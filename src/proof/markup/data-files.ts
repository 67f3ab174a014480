import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { SaxesParser } from 'saxes';
import { found, type Found } from './problem.ts';
import { VALUES } from './values.ts';

/** Largest file that Pagefind's archives unfold to, in bytes. */
const MOST_UNFOLDED = 16 * 1024 * 1024;
/** What begins every archive of Pagefind. */
const MARK = 'pagefind_dcd';
/** What a spreadsheet takes for the beginning of a formula, in half width or full. A number may be negative. */
const FORMULA = /^[\s\p{Cc}\p{Cf}"]*[=+\-@＝＋－＠﹦﹢﹣﹫]/u;
const NUMBER = /^-?\d+(?:\.\d+)?$/;
const CONTROL = /[\p{Cc}--[\t\n\r]]|[\u{fffe}\u{ffff}]/v;
/** Elements of an Atom feed as ours are written. */
const FEED = /^(?:feed|entry|id|title|updated|published|author|name|link|category|summary|content)$/;

/** Text that any reader may see as it is. */
export function checkText(text: string): readonly Found[] {
  const control = CONTROL.exec(text);
  return control ? [found('output/broken-file', `U+${control[0].codePointAt(0)?.toString(16)}`)] : [];
}

/** A script of ours: it says nothing of the sources that it was made from. */
export function checkScript(text: string): readonly Found[] {
  return text.includes('sourceMappingURL=') ? [found('output/value', 'sourceMappingURL')] : [];
}

export function checkJson(text: string): readonly Found[] {
  try {
    JSON.parse(text);
    return checkText(text);
  } catch (error) {
    return [found('output/broken-file', error instanceof Error ? error.message : '')];
  }
}

/** A list for spreadsheets: no cell of it is a formula. */
export function checkTable(text: string): readonly Found[] {
  const { data, errors } = Papa.parse<readonly string[]>(text.replace(/^\ufeff/, ''), {
    delimiter: ',',
    skipEmptyLines: true,
  });
  return [
    ...checkText(text.replace(/^\ufeff/, '')),
    ...errors.slice(0, 1).map(({ message, row = 0 }) => found('output/broken-file', message, row + 1)),
    ...data.flatMap((cells, row) =>
      cells
        .filter((cell) => FORMULA.test(cell) && !NUMBER.test(cell))
        .map((cell) => found('output/formula', cell, row + 1)),
    ),
  ];
}

/** A calendar: whole lines of known names, so that no text of a plan has become a line of its own. */
export function checkCalendar(text: string): readonly Found[] {
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
  const odd = lines.findIndex((line, at) => !(at === lines.length - 1 ? line === '' : CALENDAR_LINE.test(line)));
  const ends = lines[0] === 'BEGIN:VCALENDAR' && lines.at(-2) === 'END:VCALENDAR';
  return [
    ...checkText(text),
    ...(odd === -1 ? [] : [found('output/broken-file', lines[odd] ?? '', odd + 1)]),
    ...(ends ? [] : [found('output/broken-file', 'VCALENDAR')]),
  ];
}

const CALENDAR_LINE =
  /^(?:(?:BEGIN|END):V(?:CALENDAR|EVENT)|VERSION:2\.0|(?:PRODID|CALSCALE|METHOD|X-WR-CALNAME|REFRESH-INTERVAL|UID|DTSTAMP|DTSTART|DTEND|SUMMARY|DESCRIPTION|CATEGORIES|TRANSP)[;:][^\r\n]*|URL[;:][^\r\n]*https?:\/\/[^\r\n]*)$/;

/** A feed: well-formed, without declarations, its links to the site or by https. */
export function checkFeed(text: string): readonly Found[] {
  const problems: Found[] = [];
  const parser = new SaxesParser();
  const tell = (name: Found['name'], what: string) =>
    problems.push(found(name, what, parser.line, parser.columnIndex + 1));
  parser.on('error', ({ message }) => tell('output/broken-file', message));
  parser.on('doctype', () => tell('output/element', '<!DOCTYPE>'));
  parser.on('processinginstruction', ({ target }) => tell('output/element', `<?${target}?>`));
  parser.on('comment', (comment) => tell('output/comment', comment));
  parser.on('opentag', ({ name }) => {
    if (!FEED.test(name)) tell('output/element', `<${name}>`);
  });
  parser.on('attribute', ({ name, value }) => {
    if (name === 'href' && !VALUES['link']?.(value)) tell('output/value', `href="${value}"`);
  });
  parser.write(text).close();
  return problems;
}

/** A part of the search index. Its address becomes a link on the page of results. */
export function checkSearchPart(bytes: Uint8Array, isFragment: boolean): readonly Found[] {
  try {
    const unfolded = gunzipSync(bytes, { maxOutputLength: MOST_UNFOLDED });
    if (unfolded.subarray(0, MARK.length).toString() !== MARK) return [found('output/broken-file', MARK)];
    if (!isFragment) return [];
    const page = JSON.parse(unfolded.subarray(MARK.length).toString()) as { readonly url?: unknown };
    const url = typeof page.url === 'string' ? page.url : '';
    return VALUES['own']?.(url) === true && url.startsWith('/') ? [] : [found('output/value', `url: ${url}`)];
  } catch (error) {
    return [found('output/broken-file', error instanceof Error ? error.message : '')];
  }
}
