import type { Lang } from '#schemas/field.ts';
import { element, escapeXml } from '#core/diagrams/svg.ts';
import { writtenIn } from '#core/text/names.ts';
import type { Link } from '#core/views/context.ts';

/** The sign of a tier; the label says more of it. */
export function tierBadge(tier: string, label: string): string {
  return element('span', { class: `tier tier-${tier.toLowerCase()}`, title: label }, escapeXml(tier));
}

/** Several links side by side; nothing when there is none. */
export function linkList(links: readonly Link[], lang: Lang): string {
  const items = links.map((link) => element('li', {}, linkTo(link, lang)));
  return items.length > 0 ? element('ul', { class: 'links' }, ...items) : '';
}

/** A link that says which language it is written in when it is not the page's. */
export function linkTo({ label, href }: Link, lang: Lang): string {
  return element('a', { href, lang: writtenIn(lang, label) }, escapeXml(label));
}
