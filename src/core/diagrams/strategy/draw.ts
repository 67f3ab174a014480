import type { Lang } from '#schemas/field.ts';
import { strategyWords } from '../../text/charts/strategy-words.ts';
import { writtenIn } from '../../text/names.ts';
import { pathOf } from '../graphviz.ts';
import { picture } from '../picture.ts';
import { element, linked, px, text } from '../svg.ts';
import { wrap } from '../text-fit.ts';
import type { MapEdge, MapNode, StrategyGraph } from './graph.ts';
import { BOX, isWhite, type EmptyArea, type PlacedNode, type PlacedStrategy } from './layout.ts';
import { strategyLegend } from './legend.ts';
import { ring, tick } from './signs.ts';

const MARGIN = 18;
const HEAD = 40;

/** Draws a strategy or execution map as SVG, under the same rules as the influence map. */
export function drawStrategy(
  graph: StrategyGraph,
  placed: PlacedStrategy,
  id: string,
  title: string,
  lang: Lang,
): string {
  const width = Math.max(placed.width + MARGIN * 2, 640);
  const legend = strategyLegend(graph, width - MARGIN * 2, lang);
  const top = MARGIN + HEAD + placed.height + 24;
  const at = (x: number, y: number, className: string, children: readonly string[]) =>
    element('g', { class: className, transform: `translate(${px(x)} ${px(y)})` }, ...children);
  return picture(
    {
      id,
      kind: 'strategy-map',
      title,
      description: strategyWords(lang).description(graph.nodes.length, graph.edges.length),
      width,
      height: top + legend.height + MARGIN / 2,
    },
    ...placed.columns.map(({ label, x }) => text(label, x + MARGIN, MARGIN + 8, 'map-column-label')),
    element('path', {
      class: 'map-rule',
      d: placed.columns.map(({ x }) => `M${px(x + MARGIN)} ${MARGIN + 18}h${px(placed.boxWidth)}`).join(''),
    }),
    at(MARGIN, MARGIN + HEAD, 'map-drawing', [
      ...(placed.empty ? [drawEmpty(placed.empty, placed.boxWidth, lang)] : []),
      element('g', { class: 'map-lines' }, ...graph.edges.map((edge) => drawEdge(edge, placed))),
      ...placed.nodes.map((node) => drawNode(node, placed.boxWidth, lang)),
    ]),
    at(MARGIN, top, 'map-legend', [legend.drawn]),
  );
}

function drawEdge({ id, from, to, state, needs }: MapEdge, { edges }: PlacedStrategy): string {
  return element('path', {
    class: state === undefined ? 'map-line' : `map-line state-${state}`,
    'data-from': from,
    'data-to': to,
    'data-needs': needs?.join(' '),
    d: pathOf(edges.get(id) ?? []),
  });
}

function drawNode({ node, lines, note, namesWhite, x, y, height }: PlacedNode, width: number, lang: Lang): string {
  const words = strategyWords(lang);
  const foot = BOX.first + lines.length * BOX.line;
  const end = width - BOX.padding;
  const body = [
    element('rect', { class: 'node-face', width, height, rx: 4 }),
    ...lines.map((line, index) => text(line, BOX.padding, BOX.first + index * BOX.line, 'node-text')),
    ...(note === '' ? [] : [text(note, BOX.padding, foot, 'node-note')]),
    ...(node.confirmed === true ? [tick(end - 9, foot - 8)] : []),
    ...(node.confirmed === false ? [text(words.assumed, end, foot, 'node-note is-end')] : []),
    ...(namesWhite
      ? [
          ring(BOX.padding + 4, foot + BOX.line - 4),
          text(whiteWords(node, lang), BOX.padding + 14, foot + BOX.line, 'node-note is-white'),
        ]
      : []),
  ];
  return element(
    'g',
    {
      class: nodeClass(node),
      lang: writtenIn(lang, node.text),
      'data-node': node.id,
      transform: `translate(${px(x)} ${px(y)})`,
    },
    linked(node.href, describe(node, lang), { width, height }, body),
  );
}

function nodeClass(node: MapNode): string {
  return [
    'node',
    `node-${node.column}`,
    ...(node.confirmed === false ? ['is-assumed'] : []),
    ...(isWhite(node) ? ['is-unanswered'] : []),
  ].join(' ');
}

function whiteWords({ answer }: MapNode, lang: Lang): string {
  const words = strategyWords(lang);
  return answer === 'possible' ? words.whitePossible : words.whiteNone;
}

function describe(node: MapNode, lang: Lang): string {
  const map = strategyWords(lang);
  const parts = [
    node.text,
    node.note,
    ...(node.confirmed === undefined ? [] : [node.confirmed ? map.confirmed : map.assumed]),
    ...(isWhite(node) ? [whiteWords(node, lang)] : []),
  ].filter((part) => part !== '');
  return lang === 'en'
    ? `${map.box[node.column]}: ${parts.join('; ')}`
    : `${map.box[node.column]}：${parts.join('；')}`;
}

/** White space drawn as it is: nothing stands beside these needs, and their lines end in it. */
function drawEmpty({ x, y, width, height, needs }: EmptyArea, boxWidth: number, lang: Lang): string {
  const lines = wrap(strategyWords(lang).emptyArea(needs.length), width - 40, 13, 2);
  const first = y + height / 2 + 5 - ((lines.length - 1) * 19) / 2;
  const gap = x - boxWidth;
  return element(
    'g',
    { class: 'node is-empty' },
    element('rect', { class: 'node-face', x, y, width, height, rx: 4 }),
    element('path', { class: 'map-line', d: needs.map((at) => `M${px(boxWidth)} ${px(at)}h${px(gap - 9)}`).join('') }),
    ...needs.map((at) => ring(x - 5, at)),
    ...lines.map((line, index) => text(line, x + width / 2, first + index * 19, 'empty-label is-middle')),
  );
}
