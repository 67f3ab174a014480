import type { Lang } from '#schemas/field.ts';
import type { Kind } from '#schemas/index.ts';
import { shapeAt, type Way } from './answers.ts';

/** What a value is called: its label behind those of the groups that it stands in, `合法性 · 来源`. */
export function labelOf(kind: Kind, way: Way, lang: Lang): string {
  return way
    .flatMap((step, at) => {
      if (/^\d+$/.test(step)) return [];
      const holder = shapeAt(kind, way.slice(0, at));
      return holder?.type === 'record' ? [step] : (shapeAt(kind, way.slice(0, at + 1))?.meta.label?.[lang] ?? step);
    })
    .join(' · ');
}
