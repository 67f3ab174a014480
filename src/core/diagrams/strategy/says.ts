import type { Lang } from '#schemas/field.ts';
import { strategyWords } from '../../text/charts/strategy-words.ts';
import type { StrategyGraph } from './graph.ts';
import { isWhite } from './layout.ts';

/** What a strategy map says: how many needs wait for an answer, and how much of it is only assumed. */
export function strategySays({ nodes }: StrategyGraph, lang: Lang): string {
  const needs = nodes.filter(({ column }) => column === 'need');
  const assumed = nodes.filter(({ confirmed }) => confirmed === false).length;
  return strategyWords(lang).strategySays(needs.length, needs.filter(isWhite).length, nodes.length, assumed);
}

/** What an execution map says: how many needs are met, and which of the others the customer itself confirmed. */
export function executionSays({ nodes }: StrategyGraph, lang: Lang): string {
  const needs = nodes.filter(({ column }) => column === 'need');
  const open = needs.filter(isWhite);
  const confirmed = open.filter((need) => need.confirmed === true).map(({ text }) => text);
  return strategyWords(lang).executionSays(needs.length, needs.length - open.length, confirmed);
}
