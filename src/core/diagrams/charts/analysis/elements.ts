import type { Lang } from '#schemas/field.ts';
import type { AccountPlan } from '../../../link/book.ts';
import { ITEM_SCALE } from '../../../measures/confidence.ts';
import { analysisWords } from '../../../text/charts/analysis-words.ts';
import { joined } from '../../../text/format.ts';
import type { TypedDocument } from '../../../validate/validate.ts';
import type { Figure, FigureContext } from '../../figure.ts';
import { picture } from '../../picture.ts';
import { element, text } from '../../svg.ts';
import { elementsModel, type KnownElement } from './elements-model.ts';

const CELL = { width: 144, height: 84 } as const;
const PIP = { width: 14, gap: 3, height: 8 } as const;

/** What we know of an opportunity beside how sure we are of it. */
export function elementsFigure(
  plan: AccountPlan,
  opportunity: TypedDocument<'opportunity'>,
  { lang }: FigureContext,
): readonly Figure[] {
  const elements = elementsModel(opportunity, lang);
  if (elements.length === 0) return [];
  const { title, description } = analysisWords(lang).elements;
  const id = `${plan.id}-${opportunity.name}-elements`;
  return [
    { name: 'elements', title, says: says(elements, lang), svg: draw(elements, { id, title, description }, lang) },
  ];
}

function says(elements: readonly KnownElement[], lang: Lang): string {
  const words = analysisWords(lang).elements;
  const missing = elements.filter(({ isKnown }) => !isKnown).map(({ label }) => label);
  const known = missing.length === 0 ? words.allKnown : words.missing(joined(missing, lang));
  const level = Math.min(...elements.map(({ confidence }) => confidence ?? ITEM_SCALE));
  if (level === ITEM_SCALE) return `${known}${words.sure}`;
  const weakest = elements.filter(({ confidence }) => confidence === level);
  const unsure = weakest.every(({ isKnown }) => isKnown) ? words.unsureOfKnown : words.unsure;
  const names = weakest.map(({ label }) => label);
  return `${known}${unsure(joined(names, lang), level, ITEM_SCALE)}`;
}

function draw(
  elements: readonly KnownElement[],
  head: { readonly id: string; readonly title: string; readonly description: string },
  lang: Lang,
): string {
  const width = elements.length * CELL.width;
  return picture(
    { ...head, kind: 'elements', width, height: CELL.height },
    element('path', { class: 'radar-rim', d: `M0 1H${width}` }),
    ...elements.map((one, index) =>
      element('g', { transform: `translate(${index * CELL.width} 0)` }, ...drawElement(one, lang)),
    ),
    element('path', { class: 'hair', d: `M0 ${CELL.height - 1}H${width}` }),
  );
}

function drawElement({ label, isKnown, learnBy, confidence }: KnownElement, lang: Lang): readonly string[] {
  const words = analysisWords(lang).elements;
  const state = isKnown ? `✓ ${words.known}` : `○ ${learnBy === undefined ? words.unknown : words.learnBy(learnBy)}`;
  return [
    text(label, 0, 24, 'map-column-label'),
    text(state, 0, 46, isKnown ? 'card-note' : 'is-open'),
    ...(confidence === undefined
      ? []
      : [
          ...Array.from({ length: ITEM_SCALE }, (_, step) =>
            element('rect', {
              class: step < confidence ? 'pip' : 'pip is-off',
              x: 0.5 + step * (PIP.width + PIP.gap),
              y: 60,
              width: PIP.width,
              height: PIP.height,
            }),
          ),
          text(words.confidence(confidence, ITEM_SCALE), ITEM_SCALE * (PIP.width + PIP.gap) + 6, 68, 'node-note'),
        ]),
  ];
}
