import type { GroupDiff } from '#core/diff/model.ts';

/** A piece of a text that may be left out. */
export interface Part {
  readonly text: string;
  /** Parts with a lower number are kept first. */
  readonly first: number;
  /** Among those, the heavier. */
  readonly weight: number;
  /** What stands around the parts of one frame; it is there once one of them is. */
  readonly frame?: { readonly before: string; readonly after: string };
  /** As what it counts when it is left out. */
  readonly counts?: 'rows' | 'values' | 'found' | 'maps';
  /** The group whose heading this is; a heading stands only where something of its group does. */
  readonly heads?: GroupDiff;
  /** The group that it belongs to. */
  readonly owner?: GroupDiff;
}

/** A text with as many of its parts as fit, and how many of what were left out. */
export interface Fitted {
  readonly text: string;
  readonly left: Readonly<Record<NonNullable<Part['counts']>, number>>;
}

/** Puts parts together in their order, the most important as long as there is room, each whole or not at all. */
export function fitted(parts: readonly Part[], most: number): Fitted {
  const headings = new Map(parts.flatMap((part) => (part.heads ? [[part.heads, part] as const] : [])));
  const kept = new Set<Part>();
  const frames = new Set<Part['frame']>();
  let length = 0;
  const ranked = parts.filter(({ heads }) => !heads).sort((a, b) => a.first - b.first || b.weight - a.weight);
  for (const part of ranked) {
    const heading = part.owner && headings.get(part.owner);
    const frame = part.frame && !frames.has(part.frame) ? part.frame : undefined;
    const needed =
      part.text.length +
      (frame ? frame.before.length + frame.after.length : 0) +
      (heading && !kept.has(heading) ? heading.text.length : 0);
    if (length + needed > most) continue;
    length += needed;
    kept.add(part);
    if (part.frame) frames.add(part.frame);
    if (heading) kept.add(heading);
  }
  const left = { rows: 0, values: 0, found: 0, maps: 0 };
  for (const part of parts) if (part.counts && !kept.has(part)) left[part.counts]++;
  return { text: joined(parts.filter((part) => kept.has(part))), left };
}

function joined(parts: readonly Part[]): string {
  return parts
    .map(({ text, frame }, at) => {
      const opens = frame !== undefined && parts[at - 1]?.frame !== frame;
      const closes = frame !== undefined && parts[at + 1]?.frame !== frame;
      return `${opens ? frame.before : ''}${text}${closes ? frame.after : ''}`;
    })
    .join('');
}
