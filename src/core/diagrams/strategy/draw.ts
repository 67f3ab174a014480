import type { Lang } from '#schemas/field.ts';
import { opportunityState } from '#schemas/vocabulary.ts';
import { writtenIn } from '../../text/names.ts';
import { mapWords } from '../../text/map-words.ts';
import { pathOf } from '../graphviz.ts';
import { element, escapeXml, linked, mapClass, px, text } from '../svg.ts';
import { textWidth } from '../text-fit.ts';
import type { MapNode, StrategyGraph } from './graph.ts';
import { BOX, type PlacedNode, type PlacedStrategy } from './layout.ts';

const MARGIN = 18;
const HEAD = 34;
const LEGEND = 40;

/** Draws a strategy or execution map as SVG, under the same rules as the influence map. */
export function drawStrategy(
  graph: StrategyGraph,
  placed: PlacedStrategy,
  id: string,
  title: string,
  lang: Lang,
): string {
  const width = Math.max(placed.width + MARGIN * 2, 640);
  const height = placed.height + MARGIN * 2 + HEAD + LEGEND;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: mapClass('strategy-map', width),
      viewBox: `0 0 ${px(width)} ${px(height)}`,
      width,
      height,
      role: 'group',
      'aria-labelledby': `${id}-title ${id}-desc`,
    },
    element('title', { id: `${id}-title` }, escapeXml(title)),
    element(
      'desc',
      { id: `${id}-desc` },
      escapeXml(mapWords(lang).strategyDescription(graph.nodes.length, graph.edges.length)),
    ),
    ...placed.columns.map(({ label, x }) => text(label, x + MARGIN, MARGIN + 10, 'map-column-label')),
    element(
      'g',
      { transform: `translate(${px(MARGIN)} ${px(MARGIN + HEAD)})` },
      element(
        'g',
        { class: 'map-lines' },
        ...graph.edges.map(({ id: edge, state }) =>
          element('path', {
            class: state === undefined ? 'map-line' : `map-line state-${state}`,
            d: pathOf(placed.edges.get(edge) ?? []),
          }),
        ),
      ),
      ...placed.nodes.map((node) => drawNode(node, lang)),
    ),
    element(
      'g',
      { class: 'map-legend', transform: `translate(${px(MARGIN)} ${px(placed.height + MARGIN * 2 + HEAD)})` },
      legend(graph, lang),
    ),
  );
}

function drawNode({ node, lines, noteLines, x, y, height }: PlacedNode, lang: Lang): string {
  const body = [
    element('rect', { class: 'node-face', width: BOX.width, height, rx: 4 }),
    ...lines.map((line, index) => text(line, BOX.padding, BOX.padding + 11 + index * BOX.line, 'node-text')),
    ...noteLines.map((line, index) =>
      text(line, BOX.padding, BOX.padding + 10 + lines.length * BOX.line + index * BOX.noteLine, 'node-note'),
    ),
  ];
  return element(
    'g',
    { class: nodeClass(node), lang: writtenIn(lang, node.text), transform: `translate(${px(x)} ${px(y)})` },
    linked(node.href, describe(node, lang), { width: BOX.width, height }, body),
  );
}

function nodeClass({ column, confirmed, unanswered }: MapNode): string {
  return [
    'node',
    `node-${column}`,
    ...(confirmed === false ? ['is-assumed'] : []),
    ...(unanswered === true ? ['is-unanswered'] : []),
  ].join(' ');
}

function describe({ text: words, note, confirmed, unanswered }: MapNode, lang: Lang): string {
  const map = mapWords(lang);
  const parts = [
    words,
    note,
    ...(confirmed === undefined ? [] : [confirmed ? map.confirmed : map.assumed]),
    ...(unanswered === true ? [map.whiteSpace] : []),
  ];
  return [...new Set(parts)].filter((part) => part !== '').join(lang === 'en' ? '; ' : '；');
}

function legend(graph: StrategyGraph, lang: Lang): string {
  const words = mapWords(lang);
  const box = (className: string, label: string) => ({
    width: 34,
    label,
    draw: (x: number) =>
      element(
        'g',
        { class: `node ${className}` },
        element('rect', { class: 'node-face', x, y: 6, width: 26, height: 14, rx: 3 }),
      ),
  });
  const stroke = (state: (typeof opportunityState.names)[number]) => ({
    width: 40,
    label: opportunityState.labels[state][lang],
    draw: (x: number) => element('path', { class: `map-line state-${state}`, d: `M${x} 13H${x + 32}` }),
  });
  const items = [
    box('node-need', words.confirmed),
    box('node-need is-assumed', words.assumed),
    ...(graph.nodes.some(({ unanswered }) => unanswered === true)
      ? [box('node-need is-unanswered', words.whiteSpace)]
      : []),
    ...(graph.edges.some(({ state }) => state !== undefined) ? opportunityState.names.map(stroke) : []),
  ];
  let x = 0;
  return items
    .map((item) => {
      const drawn = item.draw(x) + text(item.label, x + item.width, 17, 'legend-label');
      x += item.width + textWidth(item.label, 12.5) + 20;
      return drawn;
    })
    .join('');
}
