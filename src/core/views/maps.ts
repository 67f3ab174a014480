import { opportunityState } from '#schemas/vocabulary.ts';
import { mapRowId } from '../address/url.ts';
import type { AccountPlan } from '../link/book.ts';
import { mapNodes, type MapLayer } from '../measures/map-nodes.ts';
import { whiteSpace } from '../measures/white-space.ts';
import { fieldLabel } from '../text/labels.ts';
import type { TypedDocument } from '../validate/validate.ts';
import { claimView, type ClaimView } from './claim.ts';
import { opportunityLink, personLink, solutionLink, type Link, type ViewContext } from './context.ts';
import { needMatrix, type NeedMatrix } from './need-matrix.ts';
import { proseHtml } from './prose.ts';

/** A node of the strategy map as its table shows it. */
export interface MapRow extends ClaimView {
  /** The anchor of the row: the box of the map leads here. */
  readonly id: string;
  readonly layer: MapLayer;
  readonly metric: string;
  readonly owners: readonly Link[];
  /** What the node serves or comes from, in the author's words. */
  readonly sources: readonly string[];
}

/** A line of the execution map as its table shows it. */
export interface ExecutionRow {
  readonly need: string;
  readonly solution?: Link;
  readonly opportunity?: Link;
  readonly state: string;
  readonly note: string;
}

/** A need that nothing of ours meets: whose it is, how we know, and what we might offer. */
export interface WhiteSpaceRow {
  readonly text: string;
  readonly metric: string;
  readonly owners: readonly Link[];
  readonly confirmed: boolean;
  /** Solutions and opportunities that are no more than a possibility yet. */
  readonly possible: readonly Link[];
}

/** Part 3 of the plan. */
export interface MapsPart {
  readonly reviewed: string;
  readonly layers: readonly { readonly layer: MapLayer; readonly label: string; readonly rows: readonly MapRow[] }[];
  readonly execution: readonly ExecutionRow[];
  readonly whiteSpace: readonly WhiteSpaceRow[];
  /** Needs by solutions; absent while nothing of ours is on the map. */
  readonly matrix?: NeedMatrix;
  readonly prose: string;
}

/** Builds part 3. */
export function mapsPart(context: ViewContext, plan: AccountPlan, strategy: TypedDocument<'strategy'>): MapsPart {
  const { lang } = context;
  const nodes = mapNodes(strategy);
  const textOf = (name: string) => nodes.find((node) => node.name === name)?.node.text ?? name;
  const sources: Readonly<Record<string, readonly string[]>> = Object.fromEntries([
    ...Object.entries(strategy.data.strategies).map(([name, { serves }]) => [name, serves]),
    ...Object.entries(strategy.data.tactics).map(([name, { serves }]) => [name, serves]),
    ...Object.entries(strategy.data.needs).map(([name, { from }]) => [name, from]),
  ]);
  const matrix = needMatrix(context, plan);
  const layers = ['goals', 'strategies', 'tactics', 'needs'] as const;
  return {
    reviewed: strategy.data.reviewed,
    layers: layers.map((layer) => ({
      layer,
      label: fieldLabel(lang, 'strategy', layer),
      rows: nodes
        .filter((node) => node.layer === layer)
        .map(({ name, node }) => ({
          ...claimView(context, plan, name, node),
          id: mapRowId(name),
          layer,
          metric: node.metric ?? '',
          owners: node.owners.map((person) => personLink(context, plan, person)),
          sources: (sources[name] ?? []).map(textOf),
        })),
    })),
    execution: strategy.data.execution.map(({ need, solution, opportunity, state, note }) => ({
      need: textOf(need),
      ...(solution !== undefined && { solution: solutionLink(context, solution) }),
      ...(opportunity !== undefined && { opportunity: opportunityLink(context, plan, opportunity) }),
      state: opportunityState.labels[state][lang],
      note: note ?? '',
    })),
    whiteSpace: whiteSpace(plan).map(({ name, need, confirmed }) => ({
      text: need.text,
      metric: need.metric ?? '',
      owners: need.owners.map((person) => personLink(context, plan, person)),
      confirmed,
      possible: strategy.data.execution
        .filter((line) => line.need === name)
        .flatMap(({ solution, opportunity }) => [
          ...(solution === undefined ? [] : [solutionLink(context, solution)]),
          ...(opportunity === undefined ? [] : [opportunityLink(context, plan, opportunity)]),
        ]),
    })),
    ...(matrix && { matrix }),
    prose: proseHtml(strategy, lang, 2),
  };
}
