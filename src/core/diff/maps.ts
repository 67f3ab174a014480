import type { Lang } from '#schemas/field.ts';
import type { Compilation } from '../compile.ts';
import type { Layout } from '../diagrams/graphviz.ts';
import { influenceFigures } from '../diagrams/influence/figures.ts';
import type { BookDiff } from './model.ts';

/** An influence map that is drawn otherwise than before, as Mermaid source. */
export interface ChangedMap {
  /** The account's folder. */
  readonly account: string;
  readonly title: string;
  /** Absent where there was no such picture. */
  readonly before?: string;
  readonly after?: string;
}

/**
 * The influence maps that differ, of the accounts in a comparison. A side whose files could not all be read is left
 * out with its account: its map would show less than the plan says.
 */
export function changedMaps(
  { groups }: BookDiff,
  before: Compilation,
  after: Compilation,
  lang: Lang,
  layout: Layout,
): readonly ChangedMap[] {
  return groups.flatMap(({ id, formerId = id, state }) => {
    if (id === '' || state === 'gone') return [];
    if (before.unchecked.includes(formerId) || after.unchecked.includes(id)) return [];
    const [old, now] = [mapsOf(before, formerId, lang, layout), mapsOf(after, id, lang, layout)];
    return [...new Set([...now.keys(), ...old.keys()])].flatMap((name): readonly ChangedMap[] => {
      const [was, is] = [old.get(name), now.get(name)];
      if (was?.mermaid === is?.mermaid) return [];
      return [
        {
          account: id,
          title: (is ?? was)?.title ?? name,
          ...(was && { before: was.mermaid }),
          ...(is && { after: is.mermaid }),
        },
      ];
    });
  });
}

function mapsOf({ draft: book, asOf }: Compilation, id: string, lang: Lang, layout: Layout) {
  const plan = book?.accounts.get(id);
  const figures = book && plan ? influenceFigures(plan, { book, asOf, lang, layout }) : [];
  return new Map(
    figures.flatMap(({ name, title, mermaid }) => (mermaid === undefined ? [] : [[name, { title, mermaid }] as const])),
  );
}
