// @vitest-environment happy-dom
import mermaid from 'mermaid';
import { beforeAll, describe, expect, it } from 'vitest';
import { influenceGraph } from '#core/diagrams/influence/graph.ts';
import { influenceMermaid } from '#core/diagrams/influence/mermaid.ts';
import { executionGraph, strategyGraph } from '#core/diagrams/strategy/graph.ts';
import { strategyMermaid } from '#core/diagrams/strategy/mermaid.ts';
import { compileBook } from '../core/book.ts';
import { demoBook } from '../core/demo.ts';

beforeAll(() => mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' }));

describe('Mermaid source', () => {
  it('is accepted by the real parser for every map of the demo book, in both languages', async () => {
    const book = demoBook();
    let maps = 0;
    for (const plan of book.accounts.values()) {
      for (const lang of ['zh-CN', 'en'] as const) {
        const sources = [
          influenceMermaid(influenceGraph(plan, { book, asOf: '2026-11-16', lang }), lang),
          strategyMermaid(strategyGraph(plan, lang)),
          strategyMermaid(executionGraph(plan, book, lang)),
        ];
        for (const source of sources) {
          expect(await mermaid.parse(source), source).toMatchObject({
            diagramType: expect.stringContaining('flowchart'),
          });
          maps++;
        }
      }
    }
    expect(maps).toBe(72);
  });

  it('keeps hostile names as text', async () => {
    const name = '"]; click n1 href "javascript:alert(1)" %%{init: {}}%% <script> end subgraph';
    const { draft } = compileBook();
    const plan = draft?.accounts.get('acme');
    if (!draft || !plan) throw new Error('The base book compiles.');
    const graph = influenceGraph(plan, { book: draft, asOf: '2026-11-16', lang: 'en' });
    const [first, ...rest] = graph.cards;
    if (!first) throw new Error('The base book has people.');
    const source = influenceMermaid({ ...graph, cards: [{ ...first, name }, ...rest] }, 'en');
    expect(await mermaid.parse(source)).toMatchObject({ diagramType: expect.stringContaining('flowchart') });
    expect(source).not.toContain('click n1 href "');
    expect(source).not.toContain('%%{');
    expect(source).not.toContain('<script');
  });
});
