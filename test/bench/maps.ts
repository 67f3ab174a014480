import { compile } from '#core/compile.ts';
import { influenceFigures } from '#core/diagrams/influence/figures.ts';
import { loadLayout } from '#core/diagrams/graphviz.ts';
import { readContent } from '#host/content-folder.ts';
import { CONTENT } from './given-files.ts';

/** What a map takes, in seconds: as we draw it, and as Mermaid draws the same graph. */
export interface MapTimes {
  readonly maps: number;
  readonly ours: number;
  readonly mermaid: number;
}

const ROUNDS = 5;

/**
 * Draws every influence map of the demo book from the plan to the picture, then gives Mermaid the source that we write
 * of it. The first round of each warms up and does not count.
 */
export async function compareMaps(): Promise<MapTimes> {
  const { draft, asOf } = compile(readContent(CONTENT), { today: '2026-11-16' });
  if (!draft) throw new Error('The demo book has no settings.');
  const context = { book: draft, asOf, lang: 'zh-CN' as const, layout: await loadLayout() };
  const draw = () => [...draft.accounts.values()].flatMap((plan) => influenceFigures(plan, context));
  const figures = draw();
  const ours = await secondsOf(async () => void draw());
  // Makes this process look like a browser: only now, as nothing of ours runs in one.
  const { drawMermaid } = await import('../../src/drawings/render.ts');
  const mermaid = await secondsOf(async () => {
    for (const { name, mermaid: source } of figures) {
      const { kind } = await drawMermaid(source ?? '');
      if (kind !== 'drawn') throw new Error(`Mermaid does not draw ${name}: ${kind}.`);
    }
  });
  return { maps: figures.length, ours: ours / figures.length, mermaid: mermaid / figures.length };
}

/** The middle one of several runs, after one that does not count. */
async function secondsOf(run: () => Promise<void>): Promise<number> {
  await run();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await run();
    times.push((performance.now() - start) / 1000);
  }
  return times.toSorted((a, b) => a - b)[ROUNDS >> 1] ?? 0;
}
