import { excerpt, type Report } from '../diagnostics/collector.ts';
import { BodyPlaces, parser } from './body-places.ts';
import { BodyReader, type Outline } from './body-reader.ts';
import { plainOutline } from './plain-body.ts';

export type { BodyImage, Outline } from './body-reader.ts';
export { anchorNamer, plainText } from './heading-anchor.ts';

/** Bounds on a body: longer lines, more parts or deeper nesting are refused before they cost anybody time. */
const MAX_LINE = 20_000;
const MAX_PARTS = 20_000;
const MAX_LEVEL = 30;

/** Prose without any of these has neither heading nor link nor HTML nor deep nesting; most bodies are such prose. */
const MARKED = /[<[#&]|`{3}|~{3}|[=-][ \t]*$|^[ \t>*+\-\d.)]{30}/m;

/** 1 for what may make a part of its own, by its code. */
const MARKS = new Uint8Array(0x80);
for (const mark of '\n[]*_~`<>&!^\\|#') MARKS[mark.charCodeAt(0)] = 1;

/** Reads headings and links of a body and refuses raw HTML and foreign addresses, each at its place. */
export function outline(file: string, body: string, bodyStart: number, report: Report): Outline {
  const refuse = (...[name, at, message, help]: Refusal): Outline => {
    report(name, { file, start: bodyStart + at, end: bodyStart + at }, message, help);
    return { headings: [], links: [], refused: true };
  };
  const longLine = startOfLongLine(body);
  if (longLine !== -1) return refuse('body/line-too-long', longLine, lineTooLong, breakLine);
  if (hasManyMarks(body)) return refuse('body/too-complex', 0, tooComplex, splitIt);
  if (!MARKED.test(body)) return { headings: [], links: [] };
  return plainOutline(file, body, bodyStart) ?? parsedOutline(file, body, bodyStart, report, refuse);
}

/** The outline of a body that only the Markdown parser understands. */
function parsedOutline(
  file: string,
  body: string,
  bodyStart: number,
  report: Report,
  refuse: (...refusal: Refusal) => Outline,
): Outline {
  const env: { footnotes?: { refs?: Readonly<Record<string, number>> } } = {};
  const tokens = parser.parse(body, env);
  const parts = tokens.reduce((sum, token) => sum + 1 + (token.children?.length ?? 0), 0);
  if (parts > MAX_PARTS) return refuse('body/too-complex', 0, tooComplex, splitIt);
  const places = new BodyPlaces(file, body, bodyStart);
  const deep = tokens.find(({ level, map }) => level > MAX_LEVEL && map);
  if (deep?.map) return refuse('body/too-complex', places.written(deep.map).start, tooDeep, writeFlatter);
  for (const [label, uses] of Object.entries(env.footnotes?.refs ?? {})) {
    if (uses < 0) reportUnusedFootnote(`[^${label.slice(1)}]`, body, places, report);
  }
  for (const { mark, start } of doubledFootnotes(body, env.footnotes?.refs ?? {})) {
    const shown = excerpt(mark);
    report(
      'body/unused-footnote',
      places.span(start, start + mark.length),
      { 'zh-CN': `脚注 \`${shown}\` 写了两次。`, en: `The footnote \`${shown}\` is written twice.` },
      { 'zh-CN': '只会显示一个：给另一个换个名字。', en: 'Only one would be shown: give the other another name.' },
    );
  }
  return new BodyReader(places, report).read(tokens);
}

type Refusal = [name: Parameters<Report>[0], at: number, message: Parameters<Report>[2], help: Parameters<Report>[2]];

function reportUnusedFootnote(mark: string, body: string, places: BodyPlaces, report: Report): void {
  const start = Math.max(body.indexOf(`${mark}:`), 0);
  report(
    'body/unused-footnote',
    places.span(start, start + mark.length),
    { 'zh-CN': `没有地方引用脚注 \`${excerpt(mark)}\`。`, en: `Nothing refers to the footnote \`${excerpt(mark)}\`.` },
    {
      'zh-CN': '它不会显示：在正文里引用它，或删掉它。',
      en: 'It would not be shown: refer to it in the text, or delete it.',
    },
  );
}

/** Footnotes that are written a second time under the same name: of two, readers see one. */
function* doubledFootnotes(body: string, refs: Readonly<Record<string, number>>) {
  const seen = new Set<string>();
  for (const { 1: mark = '', 2: label = '', index, 0: line } of body.matchAll(/^[ >]*(\[\^([^\s\]]+)\]):/gm)) {
    if (seen.has(label) && Object.hasOwn(refs, `:${label}`)) yield { mark, start: index + line.indexOf('[') };
    seen.add(label);
  }
}

function startOfLongLine(body: string): number {
  if (body.length <= MAX_LINE) return -1;
  let start = 0;
  while (start < body.length) {
    const end = body.indexOf('\n', start);
    if ((end === -1 ? body.length : end) - start > MAX_LINE) return start;
    if (end === -1) break;
    start = end + 1;
  }
  return -1;
}

/** Counts lines and marks without parsing them, as far as they matter; few marks cannot make many parts. */
function hasManyMarks(body: string): boolean {
  if (body.length <= MAX_PARTS) return false;
  let marks = 0;
  for (let at = 0; at < body.length; at++) if (MARKS[body.charCodeAt(at)] === 1 && ++marks > MAX_PARTS) return true;
  return false;
}

const lineTooLong = {
  'zh-CN': `这一行超过 ${MAX_LINE} 个字符。`,
  en: `The line has more than ${MAX_LINE} characters.`,
};
const breakLine = { 'zh-CN': '分成几段。', en: 'Break it into paragraphs.' };
const tooComplex = { 'zh-CN': '正文的标记太多。', en: 'The body holds too much markup.' };
const splitIt = { 'zh-CN': '拆成几份文件。', en: 'Split it into several files.' };
const tooDeep = { 'zh-CN': '列表或引用嵌套过深。', en: 'Lists or quotations are nested too deeply.' };
const writeFlatter = { 'zh-CN': '写得平一些。', en: 'Write it flatter.' };
