import type { Text } from '#schemas/field.ts';

/** What is said of front matter that is no YAML, or more YAML than a plan needs. */
/** The fact and the action. */
export type Told = readonly [message: Text, help: Text];

/** Deepest nesting of front matter. */
export const MAX_DEPTH = 20;

export const noAnchor: Told = [
  { 'zh-CN': '不接受锚点（`&`）、别名（`*`）。', en: 'Anchors (`&`) and aliases (`*`) are refused.' },
  {
    'zh-CN': '把值直接写出来；文字以 `&` 或 `*` 开头时加引号。',
    en: 'Write the value out; quote a text that begins with `&` or `*`.',
  },
];
export const noTag: Told = [
  { 'zh-CN': '不接受标签（`!`）。', en: 'Tags (`!`) are refused.' },
  { 'zh-CN': '去掉标签；文字以 `!` 开头时加引号。', en: 'Remove the tag; quote a text that begins with `!`.' },
];
export const noDirective: Told = [
  {
    'zh-CN': '不接受 `%` 指令，它会改变其他值的含义。',
    en: 'Directives (`%`) are refused: they change what other values mean.',
  },
  { 'zh-CN': '删掉这一行。', en: 'Delete the line.' },
];
export const noTab: Told = [
  { 'zh-CN': '缩进里有制表符。', en: 'A tab is used for indentation.' },
  { 'zh-CN': '改用空格。', en: 'Use spaces.' },
];
export const tooDeep: Told = [
  { 'zh-CN': `嵌套超过 ${MAX_DEPTH} 层。`, en: `Nested more than ${MAX_DEPTH} levels deep.` },
  { 'zh-CN': '写得平一些。', en: 'Write it flatter.' },
];
export const unclosedQuote: Told = [
  { 'zh-CN': '这个引号没有成对。', en: 'This quotation mark is never closed.' },
  { 'zh-CN': '补上另一半引号；多行文字要缩进。', en: 'Close it; indent the lines of a longer text.' },
];
export const unclosedBracket: Told = [
  { 'zh-CN': '这个括号没有成对。', en: 'This bracket is never closed.' },
  { 'zh-CN': '补上 `]` 或 `}`；括号里的各行要缩进。', en: 'Close it with `]` or `}`; indent the lines inside.' },
];
export const closerAtMargin: Told = [
  { 'zh-CN': '结束的括号没有缩进。', en: 'The closing bracket is not indented.' },
  { 'zh-CN': '在它前面加两个空格。', en: 'Put two spaces before it.' },
];
export const strayBracket: Told = [
  { 'zh-CN': '这个括号没有开头。', en: 'This bracket closes nothing.' },
  { 'zh-CN': '删掉它；文字里有括号时加引号。', en: 'Delete it; quote a text that holds brackets.' },
];
export const afterQuote: Told = [
  { 'zh-CN': '结束的引号后面还有文字。', en: 'Text follows the closing quotation mark.' },
  {
    'zh-CN': "把整段文字放进一对引号；单引号里的 `'` 写成 `''`。",
    en: "Put the whole text in one pair of quotes; inside single quotes write `'` twice.",
  },
];
export const listOnKeyLine: Told = [
  { 'zh-CN': '列表不能写在键的同一行。', en: 'A list cannot begin on the line of its key.' },
  {
    'zh-CN': '另起一行写 `- `；文字以 `-` 开头时加引号。',
    en: 'Begin it on the next line; quote a text that begins with `-`.',
  },
];
export const secondColon: Told = [
  { 'zh-CN': '文字里又有一个“: ”。', en: 'A second `: ` stands inside a text.' },
  {
    'zh-CN': '给文字加引号；如果是下一层的键，请检查上一行和缩进。',
    en: 'Quote the text; if it begins a nested key, check the line above and the indentation.',
  },
];
export const noKey: Told = [
  { 'zh-CN': '这一行不是“键: 值”。', en: 'The line is not `key: value`.' },
  {
    'zh-CN': '补上冒号和空格；如果它接着上一行，请缩进。',
    en: 'Add the colon and a space; indent it if it continues the line before.',
  },
];
export const noSpaceAfterColon: Told = [
  { 'zh-CN': '冒号后面缺少空格。', en: 'A space is missing after the colon.' },
  { 'zh-CN': '写成 `键: 值`。', en: 'Write `key: value`.' },
];
export const wideColon: Told = [
  { 'zh-CN': '这一行用了全角冒号。', en: 'The line has a full-width colon.' },
  { 'zh-CN': '改用半角冒号，后面加空格：`键: 值`。', en: 'Use `:` and a space: `key: value`.' },
];
export const otherwise: Told = [
  { 'zh-CN': '这里不是有效的 YAML。', en: 'This is not valid YAML here.' },
  {
    'zh-CN': '检查缩进、冒号后的空格、引号和括号；文字里有“: ”或“ #”时加引号。',
    en: 'Check the indentation, the space after the colon, quotes and brackets; quote a text that holds `: ` or ` #`.',
  },
];

export const mappingExpected: Told = [
  { 'zh-CN': '前置数据应是“键: 值”。', en: 'The front matter must be keys and values.' },
  { 'zh-CN': '例如 `name: 周启明`。', en: 'Such as `name: Zhou Qiming`.' },
];
export const noMerge: Told = [
  { 'zh-CN': '不接受合并键 `<<`。', en: 'The merge key `<<` is refused.' },
  { 'zh-CN': '把键直接写出来。', en: 'Write the keys out.' },
];
export const keyMustBeText: Told = [
  { 'zh-CN': '键必须是文字。', en: 'A key must be text.' },
  { 'zh-CN': '以 `[`、`{` 开头的文字要加引号。', en: 'Quote a text that begins with `[` or `{`.' },
];
export const emptyKey: Told = [
  { 'zh-CN': '冒号前面没有键。', en: 'There is no key before the colon.' },
  { 'zh-CN': '写上键，或删掉这一行。', en: 'Write the key, or delete the line.' },
];
export const oneDocument: Told = [
  { 'zh-CN': '一个文件只能有一个 YAML 文档。', en: 'A file holds one YAML document.' },
  { 'zh-CN': '删掉多出的分隔。', en: 'Delete the extra separator.' },
];

export function forbiddenKey(key: string): Told {
  return [
    { 'zh-CN': `不允许键 \`${key}\`。`, en: `The key \`${key}\` is not allowed.` },
    { 'zh-CN': '换一个名字。', en: 'Choose another name.' },
  ];
}

export function duplicateKey(key: string): Told {
  return [
    { 'zh-CN': `键 \`${key}\` 写了两次。`, en: `The key \`${key}\` is written twice.` },
    { 'zh-CN': '合并两处，或删掉一处。', en: 'Merge the two, or delete one.' },
  ];
}

export function numberTooLarge(number: string): Told {
  return [
    { 'zh-CN': `\`${number}\` 位数太多，会丢失精度。`, en: `\`${number}\` has too many digits and would lose some.` },
    { 'zh-CN': '如果它是编号，请加引号。', en: 'Put it in quotes if it is a code.' },
  ];
}
