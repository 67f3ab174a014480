import type { Token } from 'markdown-it';

/** The text of inline tokens as a reader sees it. */
export function plainText(tokens: readonly Token[]): string {
  return tokens.map(textOf).join('');
}

function textOf({ type, content }: Token): string {
  if (type === 'softbreak' || type === 'hardbreak') return ' ';
  return type === 'text' || type === 'text_special' || type === 'code_inline' ? content : '';
}

/** Makes heading anchors as code hosts do: lower case, spaces to hyphens, punctuation gone, Chinese kept. */
export function anchorNamer(): (text: string) => string {
  const used = new Map<string, number>();
  return (text) => {
    const base = text
      .normalize('NFC')
      .trim()
      .toLowerCase()
      .replace(/[^\p{Letter}\p{Mark}\p{Number}\s_-]/gu, '')
      .replace(/\s/g, '-');
    let count = used.get(base) ?? 0;
    let anchor = count === 0 ? base : `${base}-${count}`;
    while (count > 0 && used.has(anchor)) anchor = `${base}-${++count}`;
    used.set(base, count + 1);
    if (anchor !== base) used.set(anchor, 1);
    return anchor;
  };
}
