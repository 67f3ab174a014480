import matter from 'gray-matter';
import { excerpt, type Report } from '../diagnostics/collector.ts';
import type { SourceFile } from '../source/source-file.ts';

/** A file cut at its fences; offsets count in the whole file. */
export interface Split {
  /** The YAML between the fences, and where it begins. */
  readonly yaml: string;
  readonly yamlStart: number;
  readonly body: string;
  readonly bodyStart: number;
}

const refuse = (): never => {
  throw new Error('Only YAML front matter reaches the splitter.'); // the checks before it let nothing else pass
};

/**
 * gray-matter cuts, and does nothing else: the YAML engine hands the text through, every other language is
 * refused, and options are always given because its cache without options turns a broken file into an empty one.
 */
const SPLITTER = {
  language: 'yaml',
  engines: {
    yaml: { parse: () => ({}), stringify: refuse },
    json: { parse: refuse, stringify: refuse },
    javascript: { parse: refuse, stringify: refuse },
  },
};

/** Between these two are the ASCII characters that can be seen. */
const SPACE = 0x20;
const DELETE = 0x7f;

/** Most blank lines in a row: the splitter takes time with the square of their number. */
const MAX_BLANK = 100;
/** A line that YAML takes for a key: a word, or any text in quotation marks, and a colon. */
const KEY = /^(?:[\p{L}\p{N}_-]+|"[^"]*"|'[^']*') *:(?:\s|$)/u;
/** What word processors make of three hyphens. */
const DASHES = /^[-‐-―−─－]{2,}$/u;

/** Splits front matter from body. Only a line of exactly `---` opens and closes; all else is reported. */
export function splitFence(file: SourceFile, report: Report): Split | undefined {
  const { text } = file;
  const opening = lineAt(text, 0);
  if (opening.text !== '---') {
    reportOpening(file, opening, report);
    return undefined;
  }
  let blank = 0;
  for (let start = opening.next; start < text.length; start = nextLine(text, start)) {
    blank = isBlank(text, start) ? blank + 1 : 0;
    if (blank > MAX_BLANK) {
      report('fence/blank-lines', spanOf(file, lineAt(text, start)), tooManyBlank, deleteBlank);
      return undefined;
    }
    if (!text.startsWith('---', start)) continue;
    const line = lineAt(text, start);
    if (line.text === '---') return cut(file, opening, line, report);
    reportLookAlike(file, line, 'inside', report);
    return undefined;
  }
  report(
    'fence/unclosed',
    spanOf(file, opening),
    { 'zh-CN': '前置数据打开后没有结束。', en: 'The front matter is opened and never closed.' },
    { 'zh-CN': '在最后一个键之后加一行 `---`。', en: 'Add a line `---` after the last key.' },
  );
  return undefined;
}

/** A line without its line end, and where the next one begins. */
interface Line {
  readonly text: string;
  readonly start: number;
  readonly next: number;
}

function lineAt(text: string, start: number): Line {
  const feed = text.indexOf('\n', start);
  const next = feed === -1 ? text.length : feed + 1;
  const end = feed > start && text[feed - 1] === '\r' ? feed - 1 : feed === -1 ? next : feed;
  return { text: text.slice(start, end), start, next };
}

/** Where the line after the one at `start` begins. */
function nextLine(text: string, start: number): number {
  const feed = text.indexOf('\n', start);
  return feed === -1 ? text.length : feed + 1;
}

/** Most lines begin with a letter, and need no closer look. */
function isBlank(text: string, start: number): boolean {
  const first = text.charCodeAt(start);
  return !(first > SPACE && first < DELETE) && lineAt(text, start).text.trim() === '';
}

/** The first line from `start` on that is not blank. */
function lineWithText(text: string, start: number): Line {
  const blank = /\s*/y;
  blank.lastIndex = start;
  const at = start + (blank.exec(text)?.[0].length ?? 0);
  return lineAt(text, Math.max(start, text.lastIndexOf('\n', at - 1) + 1));
}

function reportOpening(file: SourceFile, opening: Line, report: Report): void {
  const first = lineWithText(file.text, 0);
  if (first.start > 0 && first.text === '---') {
    report(
      'fence/late',
      spanOf(file, first),
      { 'zh-CN': '前置数据不在第一行开始。', en: 'The front matter does not begin on the first line.' },
      { 'zh-CN': '删掉它前面的空行。', en: 'Delete the blank lines before it.' },
      [{ span: { file: file.path, start: 0, end: first.start }, text: '' }],
    );
  } else if (/^(?:---[ \t]*[\w.+-]*\w[ \t]*|\+\+\+|;;;)$/.test(opening.text)) {
    report(
      'fence/language',
      spanOf(file, opening),
      {
        'zh-CN': `\`${excerpt(opening.text)}\` 不是分隔线：前置数据只能是 YAML，不运行任何代码。`,
        en: `\`${excerpt(opening.text)}\` is no fence: front matter is YAML only, and no code is ever run.`,
      },
      writeFence,
    );
  } else if (opening.text.startsWith('---') || DASHES.test(opening.text.trim())) {
    reportLookAlike(file, opening, 'opening', report);
  } else {
    report(
      'fence/missing',
      spanOf(file, opening),
      { 'zh-CN': '文件没有前置数据。', en: 'The file has no front matter.' },
      {
        'zh-CN': '在开头加上 `---`、各个键和又一行 `---`。',
        en: 'Begin it with a line `---`, the keys, and another line `---`.',
      },
    );
  }
}

/** Reports a line that a reader takes for a fence and that is none. */
function reportLookAlike(file: SourceFile, line: Line, place: 'opening' | 'inside', report: Report): void {
  const shown = excerpt(line.text);
  if (line.text.startsWith('---') && line.text.trimEnd() === '---') {
    const span = { ...spanOf(file, line), start: line.start + 3 };
    report(
      'fence/trailing-space',
      span,
      { 'zh-CN': '分隔线 `---` 后面有空格。', en: 'The fence `---` is followed by a space.' },
      { 'zh-CN': '删掉空格。', en: 'Delete the space.' },
      [{ span, text: '' }],
    );
  } else if (place === 'opening') {
    report(
      'fence/look-alike',
      spanOf(file, line),
      { 'zh-CN': `\`${shown}\` 看上去像分隔线，却不是。`, en: `\`${shown}\` looks like a fence but is none.` },
      writeFence,
    );
  } else {
    report(
      'fence/look-alike',
      spanOf(file, line),
      {
        'zh-CN': `\`${shown}\` 以 \`---\` 开头，却不是分隔线；它后面的键会丢失。`,
        en: `\`${shown}\` begins with \`---\` but is no fence; the keys after it would be lost.`,
      },
      { 'zh-CN': '缩进这一行，或改写它。', en: 'Indent the line or reword it.' },
    );
  }
}

function cut(file: SourceFile, opening: Line, closing: Line, report: Report): Split | undefined {
  const { text } = file;
  const bodyStart = closing.next;
  const first = lineWithText(text, bodyStart);
  if (first.text.startsWith('---') && isFrontMatter(text, first.next)) {
    report(
      'fence/second',
      spanOf(file, first),
      {
        'zh-CN': '正文里又出现一段前置数据，它会丢失。',
        en: 'A second block of front matter follows; it would be lost.',
      },
      { 'zh-CN': '把它的键并入第一段。', en: 'Move its keys into the first block.' },
    );
    return undefined;
  }
  // The splitter keeps the line break after the opening fence, and drops the one before the closing fence.
  const { matter: block } = matter(text.slice(0, bodyStart), SPLITTER);
  return { yaml: block.replace(/^\r?\n/, ''), yamlStart: opening.next, body: text.slice(bodyStart), bodyStart };
}

/** A key at once after the line, or nothing but keys, lists and comments down to another line `---`. */
function isFrontMatter(text: string, start: number): boolean {
  if (/^[\w-]+:(?:\s|$)/.test(lineAt(text, start).text)) return true;
  let keys = 0;
  for (let line = lineAt(text, start); line.start < text.length; line = lineAt(text, line.next)) {
    if (line.text.startsWith('---')) return keys > 0;
    if (KEY.test(line.text)) keys++;
    else if (!/^(?:\s*$|\s*#(?!#)|[ \t]|[?:-] |[[{].*:.*[\]}]$)/.test(line.text)) return false;
    else if (/^[{?]/.test(line.text)) keys++;
  }
  return false;
}

function spanOf(file: SourceFile, line: Line) {
  return { file: file.path, start: line.start, end: line.start + line.text.length };
}

const writeFence = { 'zh-CN': '第一行只写 `---`。', en: 'Write `---` alone on the first line.' };
const tooManyBlank = {
  'zh-CN': `前置数据里连续超过 ${MAX_BLANK} 个空行。`,
  en: `The front matter holds more than ${MAX_BLANK} blank lines in a row.`,
};
const deleteBlank = { 'zh-CN': '删掉空行。', en: 'Delete them.' };
