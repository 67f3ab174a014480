import type { DiagnosticName } from '../diagnostics/catalogue.ts';
import { openAt } from './yaml-opener.ts';
import * as words from './yaml-words.ts';
import type { Told } from './yaml-words.ts';

/** Why a text is no YAML, in words for people who write plans; offsets count in the text. */
export interface SyntaxProblem {
  readonly name: DiagnosticName;
  readonly start: number;
  readonly end: number;
  readonly told: Told;
}

/** Explains why the YAML engine gave up at `at`. It speaks English and YAML; the authors of plans speak neither. */
export function explainSyntax(reason: string, source: string, at: number): SyntaxProblem {
  const here = { start: at, end: Math.min(at + 1, source.length) };
  const lineStart = source.lastIndexOf('\n', at - 1) + 1;
  const word = { start: at - lengthOfWord(source.slice(Math.max(lineStart, at - 80), at)), end: at };
  if (/directive/.test(reason) || (source[at] === '%' && at === lineStart)) {
    const percent = Math.max(source.search(/^%/m), 0);
    return { name: 'yaml/directive', start: percent, end: lineEnd(source, percent), told: words.noDirective };
  }
  if (/anchor|alias/.test(reason)) return { name: 'yaml/anchor', ...word, told: words.noAnchor };
  if (/\btag\b/.test(reason)) return { name: 'yaml/tag', ...word, told: words.noTag };
  if (/tab characters/.test(reason)) return { name: 'yaml/tab', ...here, told: words.noTab };
  if (/maxDepth/.test(reason)) return { name: 'yaml/too-deep', ...here, told: words.tooDeep };
  return { name: 'yaml/syntax', ...here, ...explain(reason, source, at, lineStart) };
}

/** The most telling words for a plain mistake, and its place when the engine noticed it too late. */
function explain(
  reason: string,
  source: string,
  at: number,
  lineStart: number,
): { readonly told: Told; readonly start?: number; readonly end?: number } {
  const char = source.charAt(at);
  if (/quoted scalar|flow collection$|deficient indentation/.test(reason)) {
    const opener = openAt(source, at);
    if (opener !== undefined) {
      if (/[\]}]/.test(char)) return { told: words.closerAtMargin };
      const told = /["']/.test(source.charAt(opener)) ? words.unclosedQuote : words.unclosedBracket;
      return { told, start: opener, end: opener + 1 };
    }
  }
  if (/mapping key|multiline key/.test(reason)) {
    const start = firstLineOfKey(source, lineStart);
    const line = source.slice(start, lineEnd(source, start));
    const wide = line.indexOf('：');
    if (wide !== -1) return { told: words.wideColon, start: start + wide, end: start + wide + 1 };
    const told = /^["'\w-]+:[^ ]/.test(line) ? words.noSpaceAfterColon : words.noKey;
    return { told, start, end: start + line.length };
  }
  if (/bad indentation/.test(reason)) {
    const before = source.slice(lineStart, at).trim();
    if (/[@`%]/.test(char)) return { told: cannotBegin(char) };
    if (/[\]}]/.test(char)) return { told: words.strayBracket };
    if (/["']$/.test(before)) return { told: words.afterQuote };
    if (char === '-' && before !== '') return { told: words.listOnKeyLine };
    if (char === ':') return { told: words.secondColon };
  }
  return { told: REASONS.find(([pattern]) => pattern.test(reason))?.[1] ?? words.otherwise };
}

/** The start of the text that should be a key: the engine takes the lines before it along. */
function firstLineOfKey(source: string, lineStart: number): number {
  const indent = /^[ \t]*/.exec(source.slice(lineStart, lineStart + 200))?.[0] ?? '';
  let start = lineStart;
  while (start > 0) {
    const previous = source.lastIndexOf('\n', start - 2) + 1;
    const line = source.slice(previous, start).trimEnd();
    if (line.search(/\S/) !== indent.length || /^\s*(?:#|- )|:(?:\s|$)/.test(line)) break;
    start = previous;
  }
  return start + indent.length;
}

function lineEnd(source: string, at: number): number {
  return at + (/^[^\r\n]*/.exec(source.slice(at, at + 300))?.[0].length ?? 0);
}

function lengthOfWord(before: string): number {
  return /\S*$/.exec(before)?.[0].length ?? 0;
}

function cannotBegin(char: string): Told {
  return [
    {
      'zh-CN': `值不能以 \`${char === '`' ? 'ˋ' : char}\` 开头。`,
      en: `A value cannot begin with ${char === '`' ? 'a backtick' : `\`${char}\``}.`,
    },
    { 'zh-CN': '给它加引号。', en: 'Put it in quotes.' },
  ];
}

/** What else the engine says; the first pattern that fits its reason counts. */
const REASONS: readonly (readonly [RegExp, Told])[] = [
  [
    /missed comma/,
    [
      { 'zh-CN': '括号里的两项之间缺少逗号。', en: 'A comma is missing between two entries in brackets.' },
      { 'zh-CN': '补上逗号；文字里有逗号或括号时加引号。', en: 'Add it; quote a text that holds commas or brackets.' },
    ],
  ],
  [
    /found ','/,
    [
      { 'zh-CN': '逗号前面缺少一项。', en: 'An entry is missing before the comma.' },
      { 'zh-CN': '删掉逗号，或补上这一项。', en: 'Delete the comma, or write the entry.' },
    ],
  ],
  [
    /bad indentation/,
    [
      { 'zh-CN': '这里的缩进对不上。', en: 'The indentation does not fit here.' },
      { 'zh-CN': '与同级的键对齐。', en: 'Align it with its siblings.' },
    ],
  ],
  [
    /document separator is expected/,
    [
      { 'zh-CN': '这一行不属于上面的键。', en: 'This line does not belong to the keys above.' },
      { 'zh-CN': '与同级的键对齐，写成 `键: 值`。', en: 'Align it with its siblings and write `key: value`.' },
    ],
  ],
  [/whitespace character is expected after/, words.noSpaceAfterColon],
  [
    /escape sequence|hexadecimal|valid JSON character/,
    [
      { 'zh-CN': '双引号里的反斜杠用法不对。', en: 'A backslash in double quotes is not a known escape.' },
      { 'zh-CN': '写成 `\\\\`，或改用单引号。', en: 'Write `\\\\`, or use single quotes.' },
    ],
  ],
  [
    /block scalar|chomping|indentation width|a line break is expected/,
    [
      { 'zh-CN': '多行文字的开头（`|` 或 `>`）写得不对。', en: 'The head of a block of text (`|` or `>`) is wrong.' },
      { 'zh-CN': '`|` 后面直接换行，下一行缩进。', en: 'Break the line right after `|` and indent the next one.' },
    ],
  ],
];
