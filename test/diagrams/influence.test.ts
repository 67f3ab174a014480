import { beforeAll, describe, expect, it } from 'vitest';
import { loadLayout, type Layout } from '#core/diagrams/graphviz.ts';
import { drawInfluence } from '#core/diagrams/influence/draw.ts';
import { influenceGraph } from '#core/diagrams/influence/graph.ts';
import { CARD, placeInfluence } from '#core/diagrams/influence/layout.ts';
import { strategyGraph, executionGraph } from '#core/diagrams/strategy/graph.ts';
import { BOX, placeStrategy } from '#core/diagrams/strategy/layout.ts';
import { drawStrategy } from '#core/diagrams/strategy/draw.ts';
import { demoBook } from './demo-book.ts';

let layout: Layout;
beforeAll(async () => {
  layout = await loadLayout();
});
const book = demoBook();
const plans = [...book.accounts.values()];

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pairs of boxes that cover each other. */
function overlaps(boxes: readonly Rect[]): number {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height),
  ).length;
}

describe.each(plans.filter(({ people }) => people.size > 0))('the influence map of $id', (plan) => {
  it('shows everybody once, no card on another, the layers from top to bottom', () => {
    const graph = influenceGraph(plan, book, 'zh-CN');
    const placed = placeInfluence(graph, layout);
    expect([...placed.cards.keys()].toSorted()).toEqual(graph.cards.map(({ id }) => id).toSorted());
    expect(overlaps([...placed.cards.values()].map((corner) => ({ ...corner, ...CARD })))).toBe(0);
    const tops = placed.bands.map(({ top }) => top);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  });

  it('draws every line of the model once and puts nobody above the person they report to', () => {
    const graph = influenceGraph(plan, book, 'en');
    const placed = placeInfluence(graph, layout);
    expect([...placed.lines.keys()].toSorted()).toEqual(graph.lines.map(({ id }) => id).toSorted());
    const svg = drawInfluence(graph, placed, 'm', 'Map', 'en');
    expect(svg.match(/class="map-line line-[a-z]+ strength-\d" d="M/g)?.length).toBe(graph.lines.length + 5);
    const upward = graph.lines.filter(
      ({ from, to, kind }) => kind === 'reports' && (placed.cards.get(from)?.y ?? 0) >= (placed.cards.get(to)?.y ?? 0),
    );
    expect(upward).toEqual([]);
  });

  it('gives the same bytes for the same plan', () => {
    const draw = () => {
      const graph = influenceGraph(plan, book, 'zh-CN');
      return drawInfluence(graph, placeInfluence(graph, layout), 'm', '影响力地图', 'zh-CN');
    };
    expect(draw()).toBe(draw());
  });
});

describe.each(plans.filter(({ strategy }) => strategy !== undefined))(
  'the strategy and execution maps of $id',
  (plan) => {
    it('hold every node and edge of the plan, no box on another, each text inside its box', () => {
      for (const graph of [strategyGraph(plan, 'zh-CN'), executionGraph(plan, book, 'en')]) {
        const placed = placeStrategy(graph, layout);
        expect(placed.nodes.length).toBe(graph.nodes.length);
        expect([...placed.edges.keys()].toSorted()).toEqual(graph.edges.map(({ id }) => id).toSorted());
        expect(overlaps(placed.nodes.map(({ x, y, height }) => ({ x, y, height, width: BOX.width })))).toBe(0);
        const svg = drawStrategy(graph, placed, 'm', 'Map', 'en');
        expect(svg).not.toMatch(/ style=|<style|<script|NaN|undefined/);
      }
    });
  },
);
