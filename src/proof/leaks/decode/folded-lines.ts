const CALENDAR_OR_CARD = /^\ufeff?BEGIN:V/;

/** The lines of a calendar or an address card: one that is too long goes on in the next, after a blank. */
export function linesOf(text: string): readonly string[] | undefined {
  return CALENDAR_OR_CARD.test(text) ? text.replaceAll(/\r?\n[ \t]/g, '').split(/\r?\n/) : undefined;
}
