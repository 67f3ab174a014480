import { textWidth, wrap } from '../text-fit.ts';
import type { PersonCard } from './model.ts';

/** Size of a card, in px; all cards of a picture with a long name are taller. */
export const CARD = { width: 176, height: 106, withLongName: 118 } as const;
/** A name as it is set on a card. */
export interface NameLines {
  readonly lines: readonly string[];
  /** Too long for the size of the others: set smaller, on up to two lines. */
  readonly isLong: boolean;
}

/** The name on the lines that it takes beside the signs of the roles. */
export function nameLines({ name, roles }: PersonCard): NameLines {
  const width = CARD.width - 13 - 8 - (roles.length === 0 ? 0 : roles.length * 21 + 2);
  if (textWidth(name, 16) <= width) return { lines: [name], isLong: false };
  return { lines: wrap(name, width, 13, 2), isLong: true };
}

/** The height of every card of a picture, so that its rows stay even. */
export function cardHeight(cards: readonly PersonCard[]): number {
  return cards.some((card) => nameLines(card).lines.length > 1) ? CARD.withLongName : CARD.height;
}
