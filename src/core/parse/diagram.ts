import type { Token } from 'markdown-it';
import type { Text } from '#schemas/field.ts';
import { excerpt, type Report } from '../diagnostics/collector.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import type { Span } from '../source/source-file.ts';

/** A picture that an author wrote as a ```` ```mermaid ```` fence. */
export interface Diagram {
  readonly source: string;
  /** What its author calls it: the words behind ```` ```mermaid ````. */
  readonly caption: string;
  /** The place of a line of the source, counted from 1. */
  readonly lineSpan: (line: number) => Span;
  readonly drawing?: Drawing;
}

/** A drawn diagram, published as a file of its own. */
export interface Drawing {
  /** The same for the same drawing and for no other. */
  readonly name: string;
  readonly svg: string;
  /** Size in px. */
  readonly width: number;
  readonly height: number;
}

/** What became of a diagram's source. */
export type Drawn =
  | { readonly kind: 'drawn'; readonly drawing: Drawing }
  /** Mermaid cannot read it, from this line on where it said so. */
  | { readonly kind: 'broken'; readonly line?: number }
  /** Mermaid drew something that no page may hold; `what` names it. */
  | { readonly kind: 'refused'; readonly what: string }
  | { readonly kind: 'too-slow' };

/** Diagrams that one body may hold, and characters of all of them: many small ones cost as much as a large one. */
const MOST_DIAGRAMS = 10;
const MAX_LENGTH = 20_000;

/** The first words of diagrams that are drawn: those for plans, and among them those that look right without a browser. */
const TYPES = [
  'flowchart',
  'graph',
  'sequenceDiagram',
  'stateDiagram',
  'gantt',
  'pie',
  'timeline',
  'quadrantChart',
  'xychart',
  'radar',
  'kanban',
  'block',
] as const;

/** What would change how all is drawn, lead out of the picture or run something. */
const REFUSED: readonly { readonly pattern: RegExp; readonly what: Text }[] = [
  { pattern: /%%\{/, what: { 'zh-CN': '指令', en: 'A directive' } },
  { pattern: /^\s*---\s*$/, what: { 'zh-CN': '配置', en: 'Configuration' } },
  {
    pattern:
      /(?:^|;)\s*(?:click|href|callback)\s|(?:^|;)\s*(?:links?|properties|details)\s+\S+\s*(?:"|:.*@|:\s*\{)|\bcall\s+\w+\s*\(/i,
    what: { 'zh-CN': '链接或脚本', en: 'A link or a script' },
  },
  {
    pattern: /(?:@\{[^}]*\b|^\s*["']?|,\s*["']?)(?:img|icon)["']?\s*:(?!:)/,
    what: { 'zh-CN': '图片', en: 'An image' },
  },
  {
    pattern: /(?:^|;)\s*(?:style|classDef|linkStyle|cssClass|todayMarker)\s.*(?:[{}@\\<>"'*]|(?<!\b(?:rgb|hsl)a?)\()/i,
    what: { 'zh-CN': '颜色和线宽以外的样式', en: 'Style beyond colours and widths' },
  },
  {
    pattern: /(?<!<)<(?!br\s*\/?>)\/?[a-z!]/i,
    what: { 'zh-CN': 'HTML', en: 'HTML' },
  },
];

/** Collects the diagrams of a body and reports those that are never given to Mermaid, each at its line. */
export class DiagramReader {
  readonly found: Diagram[] = [];
  private readonly report: Report;
  private seen = 0;
  private length = 0;

  constructor(report: Report) {
    this.report = report;
  }

  /** Reads a fence; `lineAt(1)` is the place of its first line below the opening. */
  read({ info, content }: Token, lineAt: (number: number) => Span): void {
    const [language, ...caption] = info.trim().split(/\s+/);
    if (language !== 'mermaid') return;
    this.seen++;
    if (this.seen === MOST_DIAGRAMS + 1) this.report('body/mermaid-too-large', lineAt(0), tooMany, splitFile);
    if (this.seen > MOST_DIAGRAMS) return;
    if (content.length > MAX_LENGTH) {
      this.report('body/mermaid-too-large', lineAt(0), tooLong, splitIt);
      return;
    }
    this.length += content.length;
    if (this.length > MAX_LENGTH) {
      this.report('body/mermaid-too-large', lineAt(0), togetherTooLong, splitFile);
      return;
    }
    if (this.isAccepted(content.split('\n'), lineAt))
      this.found.push({ source: content, caption: caption.join(' '), lineSpan: lineAt });
  }

  private isAccepted(lines: readonly string[], lineAt: (number: number) => Span): boolean {
    for (const [index, line] of lines.entries()) {
      const refused = REFUSED.find(({ pattern }) => pattern.test(line));
      if (!refused) continue;
      this.report('body/mermaid-refused', lineAt(index + 1), notAllowed(refused.what, line), onlyThePicture);
      return false;
    }
    const first = lines.findIndex((line) => line.trim() !== '' && !/^\s*%%/.test(line));
    const word = /^\s*([\w-]*)/.exec(lines[first] ?? '')?.[1] ?? '';
    const type = word.replace(/-(?:beta|v2)$/, '');
    if (TYPES.some((known) => known === type)) return true;
    const line = first === -1 ? 0 : first + 1;
    this.report('body/mermaid-broken', lineAt(line), unknownType(word), didYouMean(type, TYPES));
    return false;
  }
}

/** Reports what kept a diagram from being drawn. */
export function reportUndrawn({ source, lineSpan }: Diagram, drawn: Drawn, report: Report): void {
  if (drawn.kind === 'broken') {
    const line = drawn.line === undefined ? '' : (source.split('\n')[drawn.line - 1] ?? '');
    report('body/mermaid-broken', lineSpan(line.trim() === '' ? 0 : (drawn.line ?? 0)), unreadable(line), compareIt);
  } else if (drawn.kind === 'refused') {
    const what = { 'zh-CN': `\`${drawn.what}\``, en: `\`${drawn.what}\`` };
    report('body/mermaid-refused', lineSpan(0), notAllowed(what, ''), onlyThePicture);
  } else if (drawn.kind === 'too-slow') {
    report('body/mermaid-too-large', lineSpan(0), tooSlow, splitIt);
  }
}

function notAllowed(what: Text, line: string): Text {
  const quoted = line.trim() === '' ? undefined : excerpt(line.trim());
  return {
    'zh-CN': `Mermaid 图里不能有${what['zh-CN']}${quoted === undefined ? '' : `：\`${quoted}\``}。`,
    en: `${what.en} is refused in a Mermaid diagram${quoted === undefined ? '' : `: \`${quoted}\``}.`,
  };
}

function unknownType(word: string): Text {
  if (word === '') return { 'zh-CN': 'Mermaid 图是空的。', en: 'The Mermaid diagram is empty.' };
  const shown = excerpt(word);
  return {
    'zh-CN': `不画 \`${shown}\` 这种 Mermaid 图。`,
    en: `No Mermaid diagram of the type \`${shown}\` is drawn.`,
  };
}

function unreadable(line: string): Text {
  if (line.trim() === '') return { 'zh-CN': 'Mermaid 读不懂这张图。', en: 'Mermaid cannot read this diagram.' };
  const shown = excerpt(line.trim());
  return { 'zh-CN': `Mermaid 读不懂这一行：\`${shown}\`。`, en: `Mermaid cannot read this line: \`${shown}\`.` };
}

const tooMany = {
  'zh-CN': `一份文件里的 Mermaid 图超过 ${MOST_DIAGRAMS} 张。`,
  en: `The file holds more than ${MOST_DIAGRAMS} Mermaid diagrams.`,
};
const tooLong = {
  'zh-CN': `这张 Mermaid 图超过 ${MAX_LENGTH} 个字符。`,
  en: `The Mermaid diagram has more than ${MAX_LENGTH} characters.`,
};
const togetherTooLong = {
  'zh-CN': `到这张为止，文件里的 Mermaid 图一共超过 ${MAX_LENGTH} 个字符。`,
  en: `With this one, the Mermaid diagrams of the file have more than ${MAX_LENGTH} characters together.`,
};
const tooSlow = { 'zh-CN': '画这张 Mermaid 图花的时间太长。', en: 'The Mermaid diagram takes too long to draw.' };
const splitFile = { 'zh-CN': '拆成几份文件。', en: 'Split it into several files.' };
const splitIt = { 'zh-CN': '拆成几张小图。', en: 'Split it into several diagrams.' };
const onlyThePicture = {
  'zh-CN': '只写图的内容；标题写在 ```mermaid 后面，链接写在正文里。',
  en: 'Write only the picture; its title goes behind ```mermaid, links into the text.',
};
const compareIt = {
  'zh-CN': '对照 Mermaid 手册里这种图的写法。',
  en: 'Compare it with how the Mermaid manual writes this type of diagram.',
};
