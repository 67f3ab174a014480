import type { Text } from '#schemas/field.ts';

/** What a published file may not be or hold; each is a mistake of ours, whatever an author wrote. */
export type MarkupProblemName =
  | 'output/unknown-file'
  | 'output/broken-file'
  | 'output/element'
  | 'output/attribute'
  | 'output/value'
  | 'output/comment'
  | 'output/inline-code'
  | 'output/duplicate-id'
  | 'output/no-policy'
  | 'output/formula';

/** Something in an emitted file that no published file may hold. */
export interface MarkupProblem {
  readonly name: MarkupProblemName;
  /** Path below the site's folder. */
  readonly path: string;
  /** Counted from 1; both are 1 where the whole file is meant. */
  readonly line: number;
  readonly column: number;
  /** What was found, shortened: a tag, an attribute with its value, the parser's word. */
  readonly found: string;
}

/** A problem before it is known in which file it is. */
export type Found = Omit<MarkupProblem, 'path'>;

const LONGEST = 60;

/** What was found at a place. */
export function found(name: MarkupProblemName, what: string, line = 1, column = 1): Found {
  const shown = what.replace(/[\p{C}\s]+/gu, ' ').trim();
  return { name, line, column, found: shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown };
}

const SAYS: Readonly<Record<MarkupProblemName, Text>> = {
  'output/unknown-file': { 'zh-CN': '网站里不该有这个文件', en: 'no site holds this file' },
  'output/broken-file': { 'zh-CN': '文件读不懂', en: 'the file cannot be read' },
  'output/element': { 'zh-CN': '页面里不该有这个元素', en: 'no page holds this element' },
  'output/attribute': { 'zh-CN': '这个元素不该有这个属性', en: 'the element may not have this attribute' },
  'output/value': { 'zh-CN': '属性不该是这个值', en: 'the attribute may not have this value' },
  'output/comment': { 'zh-CN': '注释会随页面发布', en: 'a comment would be published' },
  'output/inline-code': { 'zh-CN': '页面里有内嵌的脚本或样式', en: 'the page holds a script or styles' },
  'output/duplicate-id': { 'zh-CN': '同一页里这个 id 出现两次', en: 'the id stands twice on the page' },
  'output/no-policy': { 'zh-CN': '页面没有内容安全策略', en: 'the page has no content security policy' },
  'output/formula': { 'zh-CN': '电子表格会把这一格当成公式', en: 'a spreadsheet would take the cell for a formula' },
};

/** As many problems are told at once; the others have the same few causes. */
const TOLD = 20;

/** What to tell whoever built a site that may not be published: our mistake, with every place. */
export function sayProblems(problems: readonly MarkupProblem[], lang: keyof Text): string {
  const more = problems.length - TOLD;
  const head = {
    'zh-CN': `生成的网站里有 ${problems.length} 处不该发布，因此没有发布。已发布的网站没有变。这是程序的错误，请报告：`,
    en: `${problems.length} places of the built site hold what may not be published, so nothing was published. The published site is unchanged. This is a mistake of the program; please report it:`,
  };
  const rest = { 'zh-CN': `  ……另有 ${more} 处`, en: `  … and ${more} more` };
  const lines = problems.slice(0, TOLD).map((problem) => `  ${sayProblem(problem, lang)}`);
  return [head[lang], ...lines, ...(more > 0 ? [rest[lang]] : [])].join('\n');
}

/** The problem in one line, as reports of findings have it. */
export function sayProblem({ name, path, line, column, found: what }: MarkupProblem, lang: keyof Text): string {
  const says = SAYS[name][lang];
  return `${path}:${line}:${column} ${name} ${what === '' ? says : `${says}${lang === 'en' ? ': ' : '：'}\`${what}\``}`;
}
