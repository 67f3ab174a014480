/**
 * What stands where an edition leaves words out: the usual mark for it in both languages, and so short that no page has to cut
 * it. Pages of such an edition say what it means.
 */
export const LEFT_OUT = '[…]';

/** A text where it is told, nothing where it is left out. */
export function told(text: string): string {
  return text === LEFT_OUT ? '' : text;
}

/** What somebody is: the organisation where it is another one than the customer, and the title where it is told. */
export function postOf({
  organisation = '',
  title,
}: {
  readonly organisation?: string | undefined;
  readonly title: string;
}): string {
  return [organisation, told(title)].filter((part) => part !== '').join(' · ');
}
