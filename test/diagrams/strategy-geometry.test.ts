import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLayout, type Layout, type Point } from '#core/diagrams/graphviz.ts';
import { drawStrategy } from '#core/diagrams/strategy/draw.ts';
import { executionGraph, strategyGraph, type MapEdge, type StrategyGraph } from '#core/diagrams/strategy/graph.ts';
import { BOX, placeStrategy, type PlacedStrategy } from '#core/diagrams/strategy/layout.ts';
import { textWidth } from '#core/diagrams/text-fit.ts';
import { demoBook } from '../core/demo.ts';
import { ACCOUNTS, largeBook } from './large-book.ts';

let layout: Layout;
beforeAll(async () => {
  layout = await loadLayout();
});

/** The middles of a line's curves, with its ends. */
function along(points: readonly Point[]): readonly Point[] {
  const found: Point[] = [];
  for (let at = 0; at + 3 < points.length; at += 3) {
    const [a, b, c, d] = points.slice(at, at + 4) as [Point, Point, Point, Point]; // four, by the condition above
    for (let step = 1; step < 16; step++) {
      const [t, u] = [step / 16, 1 - step / 16];
      const mix = (of: 'x' | 'y') => u ** 3 * a[of] + 3 * u * u * t * b[of] + 3 * u * t * t * c[of] + t ** 3 * d[of];
      found.push({ x: mix('x'), y: mix('y') });
    }
  }
  return found;
}

/** What is wrong with a placed map: boxes on boxes, lines through boxes, texts wider than their box. */
function faults({ nodes, edges, boxWidth, height }: PlacedStrategy): readonly string[] {
  const found: string[] = [];
  for (const [index, a] of nodes.entries()) {
    for (const b of nodes.slice(index + 1))
      if (Math.abs(a.x - b.x) < boxWidth && a.y < b.y + b.height && b.y < a.y + a.height)
        found.push(`${a.node.id} on ${b.node.id}`);
    for (const line of a.lines)
      if (textWidth(line, BOX.text) > (boxWidth - BOX.padding * 2) * 1.04) found.push(`${a.node.id} too wide`);
    if (a.lines.length > BOX.maxLines || a.y < -0.01 || a.y + a.height > height + 0.01) found.push(`${a.node.id} out`);
  }
  for (const [id, points] of edges)
    for (const { x, y } of along(points))
      for (const { node, x: left, y: top, height: tall } of nodes)
        if (x > left + 1 && x < left + boxWidth - 1 && y > top + 1 && y < top + tall - 1)
          found.push(`${id} through ${node.id}`);
  return found;
}

function expectSound(graph: StrategyGraph): void {
  const placed = placeStrategy(graph, layout);
  expect(faults(placed)).toEqual([]);
  expect(placed.nodes.map(({ node }) => node.id)).toEqual(graph.nodes.map(({ id }) => id));
  expect([...placed.edges.keys()]).toEqual(graph.edges.map(({ id }) => id));
  const svg = drawStrategy(graph, placed, 'm', 'Map', 'en');
  expect(svg).not.toMatch(/ style=|<style|<script|NaN|undefined/);
  expect(svg.match(/data-from=/g)?.length ?? 0).toBe(graph.edges.length);
}

describe('the geometry of the maps', () => {
  it('is sound for every account of the demo book', () => {
    const book = demoBook();
    for (const plan of book.accounts.values())
      for (const lang of ['zh-CN', 'en'] as const) {
        expectSound(strategyGraph(plan, lang));
        expectSound(executionGraph(plan, book, lang));
      }
  });

  it(`is sound for ${ACCOUNTS} generated accounts`, { timeout: 120_000 }, () => {
    const book = largeBook();
    expect(book.accounts.size).toBe(ACCOUNTS);
    for (const plan of book.accounts.values()) {
      expectSound(strategyGraph(plan, 'zh-CN'));
      expectSound(executionGraph(plan, book, 'en'));
    }
  });

  const words = fc.oneof(
    fc.string({ minLength: 1, maxLength: 120, unit: 'binary' }),
    fc
      .array(fc.constantFrom('井口数据', '停机，', 'pressure ', 'W', '（误报）', '60%'), {
        minLength: 1,
        maxLength: 40,
      })
      .map((parts) => parts.join('')),
  );
  const columns = ['goal', 'strategy', 'tactic', 'need'] as const;
  const random = fc
    .tuple(
      fc.array(fc.tuple(fc.nat(3), words, fc.boolean()), { minLength: 1, maxLength: 25 }),
      fc.array(fc.tuple(fc.nat(24), fc.nat(24)), { maxLength: 60 }),
    )
    .map(([boxes, pairs]): StrategyGraph => {
      const nodes = boxes.map(([column, text, confirmed], index) => ({
        id: `box-${index}`,
        column: columns[column] ?? 'need',
        text,
        note: text.slice(0, 30),
        confirmed,
        href: `#${index}`,
        ...(column === 3 && { answer: 'none' as const }),
      }));
      const place = (at: number) => columns.indexOf(nodes[at % nodes.length]?.column ?? 'goal');
      const edges = pairs.flatMap(([a, b]): MapEdge[] => {
        const [from, to] = [`box-${a % nodes.length}`, `box-${b % nodes.length}`];
        return place(a) < place(b) ? [{ id: `${from}→${to}`, from, to }] : [];
      });
      return {
        columns: columns.map((column) => ({ column, label: column })),
        nodes,
        edges: [...new Map(edges.map((edge) => [edge.id, edge])).values()],
      };
    });

  it('is sound whatever an author writes and joins', () => {
    fc.assert(fc.property(random, expectSound), { seed: 20261116, numRuns: 60 });
  });

  it('is the same each time', () => {
    const [plan] = demoBook().accounts.values();
    if (!plan) throw new Error('The demo book has accounts.');
    const draw = () => {
      const graph = strategyGraph(plan, 'en');
      return drawStrategy(graph, placeStrategy(graph, layout), 'm', 'Map', 'en');
    };
    expect(draw()).toBe(draw());
  });
});
