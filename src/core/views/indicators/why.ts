import type { ConceptId } from '#schemas/concepts/index.ts';
import { planUrl } from '../../address/url.ts';
import type { AccountPlan } from '../../link/book.ts';
import { accountIndicators } from '../../measures/indicators/registry.ts';
import type { Link, ViewContext } from '../context.ts';
import { conceptLinks } from '../course/concept-index.ts';
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
    methods: conceptLinks(context, method),
    all,
  };
}
