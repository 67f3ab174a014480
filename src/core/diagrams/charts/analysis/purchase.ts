import { purchaseElement } from '#schemas/vocabulary.ts';
import type { AccountPlan } from '../../../link/book.ts';
import { ELEMENT_ADVICE } from '../../../measures/purchase-elements.ts';
import { analysisWords } from '../../../text/charts/analysis-words.ts';
import { fieldLabel } from '../../../text/labels.ts';
import type { TypedDocument } from '../../../validate/validate.ts';
import type { Figure, FigureContext } from '../../figure.ts';
import { mermaidLabel } from '../../mermaid-text.ts';
import { drawPurchase } from './draw-purchase.ts';
import { FULL, purchaseModel, type ElementCard } from './purchase-model.ts';

/** The four purchase elements of an opportunity. */
export function purchaseFigure(
  plan: AccountPlan,
  opportunity: TypedDocument<'opportunity'>,
  context: FigureContext,
): readonly Figure[] {
  const cards = purchaseModel(plan, opportunity, context);
  if (cards.length === 0) return [];
  const { lang } = context;
  const words = analysisWords(lang).purchase;
  const title = fieldLabel(lang, 'opportunity', 'purchase');
  const next = cards.find(({ isNext }) => isNext);
  const id = `${plan.id}-${opportunity.name}-purchase`;
  return [
    {
      name: 'purchase',
      title,
      says: next ? words.says(next.label, next.level, ELEMENT_ADVICE[next.element][lang]) : words.full,
      svg: drawPurchase(cards, { id, title, description: words.description }, lang),
      mermaid: purchaseMermaid(cards),
    },
  ];
}

/** The elements in a row, each resting on the one before. */
function purchaseMermaid(cards: readonly ElementCard[]): string {
  const nodes = cards.map(
    ({ element, label, level, evidence }) => `  ${element}[${mermaidLabel(`${label} ${level}/${FULL}`, evidence)}]`,
  );
  return `${['flowchart LR', ...nodes, `  ${purchaseElement.names.join(' --> ')}`].join('\n')}\n`;
}
