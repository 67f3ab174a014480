import { wrap } from '../text-fit.ts';
import type { PersonCard } from './model.ts';

/** Size of a card and of the space around it, in px; cards of a picture with a long name are one line taller. */
export const CARD = { width: 172, height: 84 } as const;
/** Height of a line of a name, in px. */
export const NAME_LINE = 18;

/** The name on the lines that it takes beside the signs of the roles, at most two. */
export function nameLines({ name, roles }: PersonCard): readonly string[] {
  return wrap(name, CARD.width - 30 - roles.length * 21, 16, 2);
}

/** The height of every card of a picture, so that its rows stay even. */
export function cardHeight(cards: readonly PersonCard[]): number {
  return cards.some((card) => nameLines(card).length > 1) ? CARD.height + NAME_LINE : CARD.height;
}
