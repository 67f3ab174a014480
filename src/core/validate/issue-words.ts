import type * as z from 'zod';
import type { Text } from '#schemas/field.ts';
import { excerpt, quoted, type Report } from '../diagnostics/collector.ts';
import { nearest } from '../diagnostics/suggest.ts';
import { metaOf } from './schema-walk.ts';

type Span = Parameters<Report>[1];
/** The fact and the action. */
type Told = readonly [message: Text, help: Text];

/** What the author wrote: the words themselves, or what kind of thing it is. */
export interface Found {
  readonly words?: string;
  readonly text: Text;
}

export function notAllowed(name: string, { words = '', text }: Found, values: readonly string[]): Told {
  const choices = quoted(values);
  const near = nearest(words, values);
  return [
    { 'zh-CN': `\`${name}\` 不能是${spaced(text['zh-CN'])}。`, en: `\`${name}\` cannot be ${text.en}.` },
    near === undefined
      ? { 'zh-CN': `可用：${choices['zh-CN']}。`, en: `Use one of ${choices.en}.` }
      : {
          'zh-CN': `是不是 \`${near}\`？可用：${choices['zh-CN']}。`,
          en: `Did you mean \`${near}\`? Use one of ${choices.en}.`,
        },
  ];
}

/** Chinese sets a space before code, none before Chinese. */
function spaced(zh: string): string {
  return zh.startsWith('`') ? ` ${zh}` : zh;
}

export function badName(name: string): Told {
  return [
    { 'zh-CN': `\`${excerpt(name)}\` 不是有效的名字。`, en: `\`${excerpt(name)}\` is not a valid name.` },
    {
      'zh-CN': '名字是文档的文件名：小写英文、数字和短横线，例如 `zhou-qiming`。',
      en: 'A name is a file name: lower-case letters, digits and hyphens, such as `zhou-qiming`.',
    },
  ];
}

export const TYPES = {
  string: { 'zh-CN': '文字', en: 'text' },
  number: { 'zh-CN': '数字', en: 'a number' },
  int: { 'zh-CN': '整数', en: 'a whole number' },
  boolean: { 'zh-CN': '`true` 或 `false`', en: '`true` or `false`' },
  array: { 'zh-CN': '列表', en: 'a list' },
  object: { 'zh-CN': '一组“键: 值”', en: 'keys and values' },
  record: { 'zh-CN': '一组“名字: 内容”', en: 'names with their items' },
} as const satisfies Record<string, Text>;

const DIGITS: Text = {
  'zh-CN': '只写数字，例如 `4000000`：不加引号、千分位、单位或百分号。',
  en: 'Write digits only, such as `4000000`: no quotes, separators, units or per cent sign.',
};
const HOW: Readonly<Record<string, Text>> = {
  number: DIGITS,
  int: { 'zh-CN': '只写整数，例如 `3`。', en: 'Write a whole number, in digits only, such as `3`.' },
  array: { 'zh-CN': '每项一行，以 `- ` 开头，或写成 `[…]`。', en: 'Write one item a line, each after `- `, or `[…]`.' },
};

export function wrongType(name: string, expected: string, { words, text }: Found): Told {
  const wanted = Object.hasOwn(TYPES, expected)
    ? TYPES[expected as keyof typeof TYPES]
    : { 'zh-CN': expected, en: expected };
  const quotedWords = words === undefined ? undefined : `\`"${excerpt(words)}"\``;
  return [
    {
      'zh-CN': `\`${name}\` 应为${spaced(wanted['zh-CN'])}，现在是${spaced(text['zh-CN'])}。`,
      en: `\`${name}\` must be ${wanted.en}; it is ${text.en}.`,
    },
    expected === 'string' && quotedWords !== undefined
      ? {
          'zh-CN': `如果就是这几个字，加引号：${quotedWords}。`,
          en: `If it is meant as text, put it in quotes: ${quotedWords}.`,
        }
      : (HOW[expected] ?? { 'zh-CN': `写成${spaced(wanted['zh-CN'])}。`, en: `Write ${wanted.en}.` }),
  ];
}

type Reported = [name: Parameters<Report>[0], span: Span, message: Text, help: Text];

export function outOfRange(
  name: string,
  issue: Extract<z.core.$ZodIssue, { code: 'too_big' | 'too_small' }>,
  span: Span,
): Reported {
  const over = issue.code === 'too_big';
  const limit = Number(over ? issue.maximum : issue.minimum);
  const [zh, one] = UNITS[issue.origin] ?? ['', ''];
  const most: Text = over ? { 'zh-CN': '最多', en: 'at most' } : { 'zh-CN': '至少', en: 'at least' };
  const message: Text =
    one === ''
      ? { 'zh-CN': `\`${name}\` ${most['zh-CN']}为 ${limit}。`, en: `\`${name}\` must be ${most.en} ${limit}.` }
      : {
          'zh-CN': `\`${name}\` ${most['zh-CN']} ${limit} ${zh}。`,
          en: `\`${name}\` must have ${most.en} ${limit} ${one}${limit === 1 ? '' : 's'}.`,
        };
  if (one === '') return ['schema/out-of-range', span, message, { 'zh-CN': '改正这个数。', en: 'Correct the number.' }];
  if (!over) return ['schema/out-of-range', span, message, { 'zh-CN': '补上内容。', en: 'Add what is missing.' }];
  return [
    one === 'item' ? 'schema/too-many-items' : 'schema/out-of-range',
    span,
    message,
    { 'zh-CN': '减少它，或拆成几份。', en: 'Reduce it, or split it up.' },
  ];
}

const UNITS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  array: ['项', 'item'],
  string: ['个字符', 'character'],
};

export function badDate({ text }: Found): Told {
  return [
    { 'zh-CN': `${text['zh-CN']} 不是日历上的一天。`, en: `${text.en} is not a day of the calendar.` },
    {
      'zh-CN': '写成 `年-月-日`，例如 `2026-03-02`，不带时间。',
      en: 'Write `year-month-day`, such as `2026-03-02`, without a time.',
    },
  ];
}

export function badFormat(name: string, target: z.core.$ZodType | undefined, found: Found, span: Span): Reported {
  const meta = target ? metaOf(target) : {};
  if (meta.day) return ['schema/bad-date', span, ...badDate(found)];
  if (meta.ref) return ['schema/bad-name', span, ...badName(found.words ?? '')];
  return [
    'schema/bad-format',
    span,
    {
      'zh-CN': `\`${name}\` 的格式不对：${found.text['zh-CN']}。`,
      en: `\`${name}\` is not in its format: ${found.text.en}.`,
    },
    meta.hint ?? { 'zh-CN': '写成一行，首尾不留空格。', en: 'Write one line, with no space at either end.' },
  ];
}
