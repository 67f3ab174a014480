import type { Figure, FigureContext } from '#core/diagrams/figure.ts';
import { accountFigures, bookFigures, opportunityFigures } from '#core/diagrams/figures.ts';
import { loadLayout } from '#core/diagrams/graphviz.ts';
import type { AccountPlan } from '#core/link/book.ts';
import type { Exported, Exporter } from './exporter.ts';

/** Every picture that Mermaid can express, a file each, in the folders of its account and opportunity. */
export const mermaid: Exporter = async ({ context, account }) => {
  const from: FigureContext = { ...context, layout: await loadLayout() };
  const plans = [...context.book.accounts.values()].filter(({ id }) => account === undefined || id === account);
  const ofBook = account === undefined ? filesOf('', bookFigures(from)) : [];
  return [...ofBook, ...plans.flatMap((plan) => planFiles(plan, from))];
};

function planFiles(plan: AccountPlan, from: FigureContext): readonly Exported[] {
  const opportunities = [...plan.opportunities.values()].flatMap((opportunity) =>
    filesOf(`${plan.id}/opportunities/${opportunity.name}/`, opportunityFigures(plan, opportunity, from)),
  );
  return [...filesOf(`${plan.id}/`, accountFigures(plan, from)), ...opportunities];
}

function filesOf(folder: string, figures: readonly Figure[]): readonly Exported[] {
  return figures.flatMap(({ name, mermaid: source }) =>
    source === undefined ? [] : [{ name: `${folder}${name}.mmd`, content: source }],
  );
}
