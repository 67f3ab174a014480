import type { Lang } from '#schemas/field.ts';
import { pageUrl, type SitePage } from '../../address/url.ts';

/** A list with some of its facets chosen; the keys are those of its columns, the values names such as `tender`. */
export function filtered(lang: Lang, page: SitePage, choices: Readonly<Record<string, string>>): string {
  return `${pageUrl(lang, page)}?${Object.entries(choices)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&')}`;
}
