import type { Lang } from '#schemas/field.ts';
import type { Book } from '../link/book.ts';
import { TIERS } from '../measures/tier-lens.ts';
import type { Choice } from './choice.ts';

/** A letter says nothing to whoever is new: what the tier's page says of it stands beside it. */
export function tierChoices(book: Book, lang: Lang): readonly Choice[] {
  return TIERS.map((value) => {
    const page = book.tiers.get(value.toLowerCase());
    const words = page && ((lang === 'en' ? page.english : undefined) ?? page.original).data.summary;
    return { value, label: words === undefined ? value : `${value} · ${words}` };
  });
}
