import type { Lang } from '#schemas/field.ts';
import { analysisWords } from '../../../text/charts/analysis-words.ts';
import { writtenIn } from '../../../text/names.ts';
import { picture, type PictureHead } from '../../picture.ts';
import { element, escapeXml, px, text } from '../../svg.ts';
import { fitLine, wrap } from '../../text-fit.ts';
import { FULL, type ElementCard } from './purchase-model.ts';

const CARD = { width: 207, padding: 14 } as const;
const GAP = 12;
const ROOM = CARD.width - CARD.padding * 2;
const LINE = 18;
const GAUGE = { top: 66, height: 9, gap: 4 } as const;
/** Where the evidence begins, below name, meaning and gauge. */
const EVIDENCE = 106;

/** Draws the four elements in a row: how far each has come, what shows it, what in the plan supports it. */
export function drawPurchase(
  cards: readonly ElementCard[],
  head: Omit<PictureHead, 'kind' | 'width' | 'height'>,
  lang: Lang,
): string {
  const words = analysisWords(lang).purchase;
  const texts = cards.map(({ evidence, support }) => ({
    evidence: wrap(evidence === '' ? words.noEvidence : evidence, ROOM, 12.5, 6),
    support: support.map((line) => wrap(line, ROOM, 11, 3)),
  }));
  const supportTop = EVIDENCE + Math.max(...texts.map(({ evidence }) => evidence.length)) * LINE + 8;
  const bottom =
    supportTop + Math.max(...texts.map(({ support }) => support.flat().length * 16 + support.length * 4)) + 14;
  return picture(
    {
      ...head,
      kind: 'purchase',
      width: 4 * CARD.width + 3 * GAP,
      height: cards.some(({ isNext }) => isNext) ? bottom + 28 : bottom,
    },
    ...cards.map((card, index) => {
      const { evidence = [], support = [] } = texts[index] ?? {};
      let y = supportTop + 6;
      return element(
        'g',
        {
          class: card.isNext ? 'node is-unanswered' : 'node',
          transform: `translate(${px(index * (CARD.width + GAP))} 0)`,
        },
        element(
          'title',
          {},
          escapeXml(`${card.label} ${card.level}/${FULL}${card.evidence === '' ? '' : ` · ${card.evidence}`}`),
        ),
        element('rect', { class: 'node-face', x: 1, y: 1, width: CARD.width - 2, height: bottom - 2, rx: 4 }),
        text(card.label, CARD.padding, 28, 'card-name'),
        text(`${card.level}/${FULL}`, CARD.width - CARD.padding, 28, 'card-name is-end'),
        text(fitLine(card.meaning, ROOM, 11), CARD.padding, 50, 'node-note'),
        ...gauge(card.level),
        element(
          'g',
          { lang: writtenIn(lang, card.evidence) },
          ...evidence.map((line, at) =>
            text(line, CARD.padding, EVIDENCE + at * LINE, card.evidence === '' ? 'node-text is-open' : 'node-text'),
          ),
        ),
        element('path', { class: 'hair', d: `M${CARD.padding} ${px(supportTop - 12)}H${CARD.width - CARD.padding}` }),
        ...support.flatMap((lines) => {
          const drawn = lines.map((line, at) => text(line, CARD.padding, y + 4 + at * 16, 'node-note'));
          y += lines.length * 16 + 4;
          return drawn;
        }),
      );
    }),
    ...cards.flatMap(({ isNext }, index) =>
      isNext ? [text(`▲ ${words.next}`, middleOf(index), bottom + 20, 'is-open is-mid')] : [],
    ),
  );
}

function middleOf(index: number): number {
  return index * (CARD.width + GAP) + CARD.width / 2;
}

/** Three steps, the reached ones filled. */
function gauge(level: number): readonly string[] {
  const width = (ROOM - GAUGE.gap * (FULL - 1)) / FULL;
  return Array.from({ length: FULL }, (_, step) =>
    element('rect', {
      class: step < level ? 'pip' : 'pip is-off',
      x: CARD.padding + step * (width + GAUGE.gap),
      y: GAUGE.top,
      width,
      height: GAUGE.height,
    }),
  );
}
