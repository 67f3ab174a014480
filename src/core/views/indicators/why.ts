import { concepts, type ConceptId } from '#schemas/concepts/index.ts';
import { planUrl, urlOf } from '../../address/url.ts';
import type { AccountPlan } from '../../link/book.ts';
import { accountIndicators } from '../../measures/indicators/registry.ts';
import type { Link, ViewContext } from '../context.ts';
import { perContext } from '../per-context.ts';
import type { IndicatorView } from './model.ts';
import { viewsOf } from './value.ts';

/** How a value was computed: the definition, what went into it, and the method that asks for it. */
export interface Why {
  readonly label: string;
  readonly about: readonly string[];
  readonly inputs: readonly { readonly label: string; readonly value: string; readonly href?: string }[];
  /** How many inputs are left out here. */
  readonly left: number;
  readonly methods: readonly Link[];
  /** Where every input stands. */
  readonly all?: string;
}

/** How many inputs are shown: enough to see what the figure is made of. */
export const SHOWN_INPUTS = 6;

/** Why a value of an account is what it is; nothing when it cannot be computed. */
export function whyOf(context: ViewContext, plan: AccountPlan, name: string): Why | undefined {
  const indicator = accountIndicators.find((candidate) => candidate.name === name);
  const [view] = indicator ? viewsOf(context, [indicator], plan, [], '') : [];
  if (!indicator || !view || view.isMissing) return undefined;
  return whyView(context, view, indicator.method, planUrl(context.lang, plan.id, 'indicators', name));
}

/** A computed value as the reason for a figure; `all` leads to everything that it was computed from. */
export function whyView(context: ViewContext, view: IndicatorView, method: readonly ConceptId[], all: string): Why {
  return {
    label: view.label,
    about: [view.about],
    inputs: view.inputs
      .slice(0, SHOWN_INPUTS)
      .map(({ label, value, where }) => ({ label, value, ...(where && { href: where.href }) })),
    left: Math.max(0, view.inputs.length - SHOWN_INPUTS),
    methods: methodLinks(context, method),
    all,
  };
}

/** The pages of the method that explain these concepts, each once. */
function methodLinks(context: ViewContext, ids: readonly ConceptId[]): readonly Link[] {
  const links = new Map<string, Link>();
  for (const id of ids) {
    const href = pagesByConcept(context).get(id);
    if (href !== undefined && !links.has(href)) links.set(href, { label: concepts[id].label[context.lang], href });
  }
  return [...links.values()];
}

/** The first page of the method that explains a concept. */
const pagesByConcept = perContext(({ book, lang }): ReadonlyMap<ConceptId, string> => {
  const shelves = [book.tools, book.stages, book.phases, book.tiers, book.roles, book.reviewKinds];
  const first = new Map<ConceptId, string>();
  for (const { original } of shelves.flatMap((pages) => [...pages.values()])) {
    for (const id of original.data.concepts) if (!first.has(id)) first.set(id, urlOf(lang, original));
  }
  return first;
});
