import type { Drawn } from '#core/parse/diagram.ts';
import type { DrawDiagrams } from '#drawings/draw-each.ts';

/** Draws each source once and remembers what became of it, but for those that a busy machine was too slow for. */
export function rememberDrawn(draw: DrawDiagrams): DrawDiagrams {
  const known = new Map<string, Drawn | undefined>();
  return async (sources) => {
    const unknown = sources.filter((source) => !known.has(source));
    const drawn = unknown.length === 0 ? new Map<string, Drawn>() : await draw(unknown);
    for (const source of unknown) if (drawn.get(source)?.kind !== 'too-slow') known.set(source, drawn.get(source));
    return new Map(
      sources.flatMap((source) => {
        const result = drawn.get(source) ?? known.get(source);
        return result ? [[source, result] as const] : [];
      }),
    );
  };
}
