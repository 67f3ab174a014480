import type { Lang } from '#schemas/field.ts';
import { opportunityState } from '#schemas/vocabulary.ts';
import type { LineState } from '../../measures/execution-lines.ts';
import { strategyWords } from '../../text/charts/strategy-words.ts';
import { drawLegend, type LegendItem } from '../legend.ts';
import { element } from '../svg.ts';
import type { StrategyGraph } from './graph.ts';
import { isWhite } from './layout.ts';
import { ring, tick } from './signs.ts';

/** What the signs of this map mean; signs that it does not use are left out. */
export function strategyLegend(
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
  return drawLegend(items, { width, row: 24, baseline: 17, gap: 24 });
}

function box(className: string, label: string, ...signs: readonly string[]): LegendItem {
  const face = element('rect', { class: 'node-face', x: 0.5, y: 5, width: 30, height: 16, rx: 3 });
  return { width: 38, label, sign: element('g', { class: `node ${className}`.trim() }, face, ...signs) };
}

function stroke(state: LineState, label: string): LegendItem {
  return { width: 40, label, sign: element('path', { class: `map-line state-${state}`, d: 'M0 13H32' }) };
}
