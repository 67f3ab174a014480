/** A piece of a message: words, or what the author wrote, which messages put between backticks. */
export interface Segment {
  readonly text: string;
  readonly isCode: boolean;
  /** What a name from a plan file stands for, in the plan's own words; what is no name of somebody between quotation marks. */
  readonly stands?: string;
}

/**
 * Leaves out what told authors of a plan file the key or its meaning, and says now the same thing twice: a bracket that
 * holds a key alone, and a bracket that holds the meaning of the key before it.
 */
export function saidOnce(parts: readonly Segment[]): readonly Segment[] {
  const isBracketed = (index: number) => {
    const [before = '', after = ''] = [parts[index - 1]?.text, parts[index + 1]?.text];
    return parts[index]?.stands !== undefined && /[（(]$/.test(before) && /^[）)]/.test(after);
  };
  return parts.flatMap((part, index) => {
    if (isBracketed(index)) return [];
    if (part.isCode) return part;
    let { text } = part;
    if (isBracketed(index + 1)) text = text.replace(/ ?[（(]$/, '');
    if (isBracketed(index - 1)) text = text.slice(1);
    const meaning = parts[index - 1]?.stands?.slice(1, -1);
    for (const bracket of [`（${meaning}）`, ` (${meaning})`])
      if (meaning !== undefined && text.startsWith(bracket)) text = text.slice(bracket.length);
    return text === '' ? [] : { ...part, text };
  });
}

/** The message as readers of a page see it. */
export function shownText(parts: readonly Segment[]): string {
  return parts.map(shown).join('');
}

/** Words of a plan within a sentence of ours; what they quote themselves stands in single marks. */
export function quoted(text: string): string {
  return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/**
 * Takes out the spaces beside what the author wrote where Chinese stands on both sides: they set off code, and this is
 * to be read as part of the sentence.
 */
export function readable(parts: readonly Segment[]): readonly Segment[] {
  return parts.map((part, index) => {
    if (part.isCode) return part;
    const [before, after] = [parts[index - 1], parts[index + 1]];
    let { text } = part;
    if (before?.isCode && CHINESE_END.test(shown(before)) && /^ \p{Script=Han}/u.test(text)) text = text.slice(1);
    if (after?.isCode && CHINESE_START.test(shown(after)) && /[\p{Script=Han}，。；：、] $/u.test(text))
      text = text.slice(0, -1);
    return { ...part, text };
  });
}

const CHINESE_START = /^[“\p{Script=Han}]/u;
const CHINESE_END = /[”\p{Script=Han}]$/u;

function shown({ text, stands }: Segment): string {
  return stands ?? text;
}

/** Takes a message apart at its backticks. */
export function segments(message: string): readonly Segment[] {
  return message
    .split('`')
    .map((text, index) => ({ text, isCode: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
