import type { Lang } from '#schemas/field.ts';
import { opportunityState } from '#schemas/vocabulary.ts';
import type { LineState } from '../../measures/execution-lines.ts';
import { strategyWords } from '../../text/charts/strategy-words.ts';
import { element, px, text } from '../svg.ts';
import { textWidth } from '../text-fit.ts';
import type { StrategyGraph } from './graph.ts';
import { isWhite } from './layout.ts';
import { ring, tick } from './signs.ts';

const ROW = 24;

interface Item {
  readonly width: number;
  readonly label: string;
  readonly drawn: readonly string[];
}

/** What the signs of this map mean; signs that it does not use are left out. */
export function drawLegend(
  { nodes, edges }: StrategyGraph,
  width: number,
  lang: Lang,
): { readonly drawn: string; readonly height: number } {
  const words = strategyWords(lang);
  const states = opportunityState.names.filter((name) => edges.some(({ state }) => state === name));
  const items = [
    ...(nodes.some(({ confirmed }) => confirmed === true) ? [box('', words.confirmed, tick(11, 9))] : []),
    ...(nodes.some(({ confirmed }) => confirmed === false) ? [box('is-assumed', words.assumed)] : []),
    ...(nodes.some(isWhite) ? [box('is-unanswered', words.whiteSpace, ring(15, 13))] : []),
    ...states.map((state) => stroke(state, opportunityState.labels[state][lang])),
  ];
  let [x, y] = [0, 0];
  const drawn = items.map((item) => {
    const needed = item.width + textWidth(item.label, 12.5);
    if (x > 0 && x + needed > width) [x, y] = [0, y + ROW];
    const at = `translate(${px(x)} ${px(y)})`;
    x += needed + 24;
    return element('g', { transform: at }, ...item.drawn, text(item.label, item.width, 17, 'legend-label'));
  });
  return { drawn: drawn.join(''), height: items.length === 0 ? 0 : y + ROW };
}

function box(className: string, label: string, ...sign: readonly string[]): Item {
  const face = element('rect', { class: 'node-face', x: 0.5, y: 5, width: 30, height: 16, rx: 3 });
  return { width: 38, label, drawn: [element('g', { class: `node ${className}`.trim() }, face, ...sign)] };
}

function stroke(state: LineState, label: string): Item {
  return { width: 40, label, drawn: [element('path', { class: `map-line state-${state}`, d: 'M0 13H32' })] };
}
