import { codePoint, excerpt } from '../diagnostics/collector.ts';
import type { DiagnosticName } from '../diagnostics/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** Characters that mislead readers or tools, with the words for it; offsets count in the text. */
export interface Strange {
  readonly name: DiagnosticName;
  readonly start: number;
  readonly end: number;
  readonly message: Diagnostic['message'];
  readonly help: Diagnostic['message'];
}

/** ASCII and what Chinese and English prose uses, as ranges: only a text with other characters can be strange. */
const COMMON = [
  [0x09, 0x0a],
  [0x20, 0x7e],
  [0xb7, 0xb7],
  [0x2010, 0x2027],
  [0x3000, 0x3163],
  [0x3165, 0x9fff],
  [0xff01, 0xff20],
  [0xff3b, 0xff40],
  [0xff5b, 0xff5e],
] as const;
const RETURN = 0x0d;
const FEED = 0x0a;

/** 1 for what is common. Every character of the book is looked up here, in a tenth of the time of a pattern. */
const isCommon = new Uint8Array(0x1_0000);
for (const [first, last] of COMMON) isCommon.fill(1, first, last + 1);

/**
 * Joiners and variation selectors that make emoji what they are come first and are let pass; then each run of
 * one kind of bad character is one match, as it has one cause.
 */
const SUSPECT =
  /(?<=\p{ExtPict}\ufe0f?\p{EMod}?)\u200d(?=\p{ExtPict})|(?<=\p{ExtPict})[\ufe0e\ufe0f]|(?<=[#*0-9])\ufe0f(?=\u20e3)|(?<return>(?:\r(?!\n))+)|(?<damaged>\ufffd+)|(?<control>[[\p{Cc}\p{Cs}\p{NChar}]--[\t\n\r]]+)|(?<invisible>[\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800\ufff9-\ufffc]+)|(?<private>\p{Co}+)|(?<stacked>\p{Mn}{5,})/gv;

/**
 * Letters that look Latin and are not: whole scripts of them, some Greek capitals, small Greek letters between two Latin
 * ones (in `TNFα` they stand at an end), full-width and mathematical letters, letters of phonetics, and signs made from
 * letters. Units such as `kΩ` and numbers such as `Ⅱ` are none.
 */
const LOOK_ALIKE =
  /[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\p{Script=Deseret}\p{Script=Gothic}\p{Script=Old_Italic}\p{Script=Tifinagh}\p{Script=Warang_Citi}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο]|(?<=\p{Script=Latin})[αικνρυχ](?=\p{Script=Latin})|[Ａ-Ｚａ-ｚ\u0251\u0261\u1d00-\u1d22\u2102\u210a-\u2112\u2115\u2119-\u211d\u2124\u2128\u212a\u212c\u212d\u212f-\u2134\u2139\u2145-\u2149\u216c-\u216f\u217c-\u217f\u{1d400}-\u{1d7cb}]/u;
const LATIN = /(?![Ａ-Ｚａ-ｚ\u0251\u0261\u1d00-\u1d22\u212a\u2160-\u2188])\p{Script=Latin}/u;
const WORD =
  /[[\p{L}\p{Nl}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]]+/gv;

/** Finds the strange characters of a text: first what cannot be seen, then words of two scripts. */
export function* strangeCharacters(text: string): Generator<Strange> {
  if (hasCommonOnly(text)) return;
  for (const found of text.matchAll(SUSPECT)) {
    const kind = Object.entries(found.groups ?? {}).find(([, run]) => run !== undefined)?.[0];
    if (kind === undefined) continue;
    const [run] = found;
    yield { start: found.index, end: found.index + run.length, ...tell(kind, run) };
  }
  if (!LOOK_ALIKE.test(text)) return;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const [foreign, latin] = [LOOK_ALIKE.exec(word)?.[0], LATIN.exec(word)?.[0]];
    if (foreign === undefined || latin === undefined) continue;
    yield {
      name: 'text/mixed-script',
      start: index,
      end: index + word.length,
      message: {
        'zh-CN': `\`${excerpt(word)}\` 混用了两种文字的形近字母：\`${foreign}\`（${codePoint(foreign)}）与 \`${latin}\`（${codePoint(latin)}）。`,
        en: `\`${excerpt(word)}\` mixes look-alike letters of two scripts: \`${foreign}\` (${codePoint(foreign)}) and \`${latin}\` (${codePoint(latin)}).`,
      },
      help: { 'zh-CN': '重新输入这个词。', en: 'Type the word again.' },
    };
  }
}

/** A carriage return is common only before a line feed. */
function hasCommonOnly(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isCommon[unit] === 0 && !(unit === RETURN && text.charCodeAt(at + 1) === FEED)) return false;
  }
  return true;
}

function tell(kind: string, run: string): Pick<Strange, 'name' | 'message' | 'help'> {
  const code = codePoint(run);
  switch (kind) {
    case 'return':
      return {
        name: 'text/carriage-return',
        message: { 'zh-CN': '这里有一个孤立的回车符。', en: 'A carriage return stands alone here.' },
        help: { 'zh-CN': '用 LF 或 CRLF 换行保存。', en: 'Save the file with LF or CRLF line ends.' },
      };
    case 'damaged':
      return {
        name: 'text/replacement-character',
        message: {
          'zh-CN': '`U+FFFD` 表示这段文字在保存前已经损坏。',
          en: '`U+FFFD` shows that the text was damaged before it was saved.',
        },
        help: { 'zh-CN': '重新输入这段文字。', en: 'Type the passage again.' },
      };
    case 'private':
      return {
        name: 'text/private-character',
        message: {
          'zh-CN': `自定义字符 ${code}：在别的电脑上是另一个字，或是空白。`,
          en: `Private character ${code}: other computers show something else, or nothing.`,
        },
        help: { 'zh-CN': '换成 Unicode 里的字。', en: 'Write a character that Unicode knows.' },
      };
    case 'stacked':
      return {
        name: 'text/stacked-marks',
        message: {
          'zh-CN': '一个字符上叠了四个以上的符号。',
          en: 'More than four marks are stacked on one character.',
        },
        help: { 'zh-CN': '删掉多余的符号。', en: 'Delete what is too much.' },
      };
    case 'control':
      return {
        name: 'text/control-character',
        message: { 'zh-CN': `控制字符 ${code}。`, en: `Control character ${code}.` },
        help: deleteIt,
      };
    default:
      return {
        name: 'text/invisible-character',
        message: {
          'zh-CN': `不可见字符 ${code}：读者看到的与写下的不同。`,
          en: `Invisible character ${code}: readers would see something else than what is written.`,
        },
        help: deleteIt,
      };
  }
}

const deleteIt = { 'zh-CN': '删掉它。', en: 'Delete it.' };
