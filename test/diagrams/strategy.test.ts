// @vitest-environment happy-dom
import mermaid from 'mermaid';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Figure } from '#core/diagrams/figure.ts';
import { loadLayout, type Layout } from '#core/diagrams/graphviz.ts';
import { executionFigures, strategyFigures } from '#core/diagrams/strategy/figures.ts';
import { executionGraph, strategyGraph, type StrategyGraph } from '#core/diagrams/strategy/graph.ts';
import { strategyMermaid } from '#core/diagrams/strategy/mermaid.ts';
import type { AccountPlan, Book } from '#core/link/book.ts';
import { edited } from '../core/book.ts';
import { acme } from '../core/compiled.ts';

let layout: Layout;
beforeAll(async () => {
  layout = await loadLayout();
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });
});

const STRATEGY = 'accounts/acme/strategy.md';

function figures({ book, plan }: { readonly book: Book; readonly plan: AccountPlan }): readonly Figure[] {
  const context = { book, asOf: '2026-11-16', lang: 'en' as const, layout };
  return [...strategyFigures(plan, context), ...executionFigures(plan, context)];
}

/** Boxes as `id: text | note | marks`, lines as `id state needs`. */
function shown({ nodes, edges }: StrategyGraph) {
  return {
    nodes: nodes.map(
      ({ id, text, note, confirmed, answer }) =>
        `${id}: ${text} | ${note} | ${confirmed === undefined ? 'ours' : confirmed ? 'confirmed' : 'assumed'}${answer === undefined ? '' : ` ${answer}`}`,
    ),
    edges: edges.map(({ id, state, needs }) => [id, state, needs?.join('+')].filter(Boolean).join(' ')),
  };
}

describe('the strategy map of the base book', () => {
  it('goes from the goal to the need', () => {
    expect(shown(strategyGraph(acme().plan, 'en'))).toEqual({
      nodes: [
        'steady-output: Keep output steady until 2028. | Goal 1 | confirmed',
        'fewer-stops: Halve unplanned stops. |  | assumed',
        'early-warning: Warn a week before a pump fails. |  | assumed',
        'pump-data: Pump data from every well. |  | assumed met',
      ],
      edges: ['steady-output→fewer-stops', 'fewer-stops→early-warning', 'early-warning→pump-data'],
    });
  });

  it('says how many needs wait and how much is assumed', () => {
    expect(figures(acme()).map(({ name, says }) => `${name}: ${says}`)).toEqual([
      'strategy: The need has an answer; 3 of 4 boxes are only assumed.',
      'execution: The need has a current or planned opportunity.',
    ]);
  });

  it('leads from each box of the customer to its row, and from ours to their pages', () => {
    const [strategy, execution] = figures(acme());
    expect(strategy?.svg).toContain('href="/en/accounts/acme/#map-steady-output"');
    expect(execution?.svg).toContain('href="/en/accounts/acme/opportunities/well/"');
    expect(execution?.svg).toContain('href="/en/solutions/pump/"');
  });
});

describe('the execution map', () => {
  it('goes from the need by the solution to the opportunity', () => {
    const { book, plan } = acme();
    expect(shown(executionGraph(plan, book, 'en'))).toEqual({
      nodes: [
        'pump-data: Pump data from every well. | For goal 1 | assumed met',
        'solution:pump: Pump health |  | ours',
        'opportunity:well: Well project | Current · Proposal | ours',
      ],
      edges: ['pump-data→solution:pump current pump-data', 'solution:pump→opportunity:well current pump-data'],
    });
  });

  it('draws a need that only an opportunity lists straight to it', () => {
    const { book, plan } = acme(
      edited(
        STRATEGY,
        '  - need: pump-data\n    solution: pump\n    opportunity: well\n    state: current\n',
        '  []\n',
      ),
    );
    expect(shown(executionGraph(plan, book, 'en')).edges).toEqual([
      'pump-data→opportunity:well current pump-data',
      'pump-data→opportunity:yard planned pump-data',
    ]);
  });

  it('shows a need that nothing answers beside empty space, and names it when the customer confirmed it', () => {
    const changed = acme(
      edited(
        STRATEGY,
        'execution:',
        `  night-shift:
    text: Alarms at night reach somebody.
    source: Max, workshop
    date: 2026-11-05
    confirmedBy: max
    confirmedOn: 2026-11-06
    from: [early-warning]
execution:`,
      ),
    );
    const [, execution] = figures(changed);
    expect(execution?.says).toBe(
      '1 of 2 needs has a current or planned opportunity, 1 is white space; the customer confirmed 1 of those, so answer first: “Alarms at night reach somebody.”.',
    );
    expect(execution?.svg).toContain('White space: no solution and no opportunity yet');
  });

  it('calls a need white space while a line is no more than a possibility', () => {
    const { book, plan } = acme(edited(STRATEGY, 'state: current', 'state: potential'));
    expect(shown(executionGraph(plan, book, 'en')).nodes[0]).toBe(
      'pump-data: Pump data from every well. | For goal 1 | assumed possible',
    );
  });
});

describe('a map too large for one picture', () => {
  const leaf = (name: string, from: string) =>
    `  ${name}:\n    text: Need ${name}\n    source: S\n    date: 2026-09-30\n    from: [${from}]\n`;
  const many = Array.from({ length: 60 }, (_, index) => leaf(`need-${index}`, 'early-warning')).join('');
  const changed = () => acme(edited(STRATEGY, 'execution:', `${many}${leaf('lonely', '')}execution:`));

  it('is split so that no picture has more than 25 boxes, and loses no box and no line', () => {
    const { plan, book } = changed();
    const pictures = figures({ plan, book });
    const boxes = pictures.map(({ svg }) => Array.from(svg.matchAll(/data-node="([^"]+)"/g), ([, id = '']) => id));
    expect(Math.max(...boxes.map(({ length }) => length))).toBeLessThanOrEqual(25);
    expect(new Set(boxes.flat()).size).toBe(strategyGraph(plan, 'en').nodes.length + 2);
    const lines = new Set(
      pictures.flatMap(({ svg }) =>
        Array.from(svg.matchAll(/data-from="([^"]+)" data-to="([^"]+)"/g), ([, from = '', to = '']) => `${from}→${to}`),
      ),
    );
    const all = [...strategyGraph(plan, 'en').edges, ...executionGraph(plan, book, 'en').edges];
    expect([...lines].toSorted()).toEqual(all.map(({ id }) => id).toSorted());
  });

  it('shows what leads to no goal by itself, and names every picture once', () => {
    const pictures = figures(changed());
    expect(pictures.map(({ name, title }) => `${name}: ${title}`)).toEqual([
      'strategy-steady-output: Goal 1 of 1: Keep output steady until 2028. (1/3)',
      'strategy-steady-output-2: Goal 1 of 1: Keep output steady until 2028. (2/3)',
      'strategy-steady-output-3: Goal 1 of 1: Keep output steady until 2028. (3/3)',
      'strategy-untraced-1: What leads to no goal',
      'execution: Execution map (1/3)',
      'execution-2: Execution map (2/3)',
      'execution-3: Execution map (3/3)',
    ]);
  });
});

describe('hostile text', () => {
  const text = '</text><script>alert(1)</script>"]; click n1';
  const changed = () => acme(edited(STRATEGY, 'Keep output steady until 2028.', JSON.stringify(text)));

  it('stays text in the picture', () => {
    for (const { svg } of figures(changed())) expect(svg).not.toContain('<script');
  });

  it('stays text in the Mermaid source', async () => {
    const source = strategyMermaid(strategyGraph(changed().plan, 'en'));
    expect(await mermaid.parse(source)).toMatchObject({ diagramType: expect.stringContaining('flowchart') });
    expect(source).not.toContain('<script');
  });
});
