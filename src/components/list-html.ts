import type { Lang } from '#schemas/field.ts';
import { element, escapeXml } from '#core/diagrams/svg.ts';
import { writtenIn } from '#core/text/names.ts';
import type { Cell, ColumnKind, List } from '#core/views/list/list.ts';
import { linkList, linkTo, tierBadge } from './inline-markup.ts';

/**
 * The rows of a list as HTML, with what sorts or filters other than its text in `data-*`. Written as text: a list of all
 * actions has tens of thousands of cells, and a component for each took a fifth of the time of a large book's pages.
 */
export function listRows({ columns, rows }: List, lang: Lang): string {
  return rows
    .map(({ cells }) => {
      const row = cells.map((cell, index) => cellHtml(cell, columns[index]?.kind ?? 'text', index === 0, lang));
      return element('tr', {}, ...row);
    })
    .join('\n');
}

function cellHtml(cell: Cell, kind: ColumnKind, isName: boolean, lang: Lang): string {
  const { text, small, sort, tone, choices } = cell;
  const classes = [CLASSES[kind], tone && `is-${tone}`].filter(Boolean);
  const values = choices?.map(({ value }) => value).join(' ');
  return element(
    isName ? 'th' : 'td',
    {
      scope: isName ? 'row' : undefined,
      class: classes.length > 0 ? classes.join(' ') : undefined,
      'data-sort': sort === undefined || String(sort) === text ? undefined : String(sort),
      'data-value': values === undefined || values === text ? undefined : values,
    },
    shown(cell, lang),
    small === undefined || small === ''
      ? ''
      : ` ${element('small', { lang: writtenIn(lang, small) }, escapeXml(small))}`,
  );
}

const CLASSES: Readonly<Record<ColumnKind, string | undefined>> = {
  text: undefined,
  number: 'num',
  day: 'date',
  wide: 'wide',
};

function shown({ text, href, badge, links, choices }: Cell, lang: Lang): string {
  if (badge) return tierBadge(badge, choices?.[0]?.label ?? text);
  if (links) return linkList(links, lang);
  if (href !== undefined) return linkTo({ label: text, href }, lang);
  const written = writtenIn(lang, text);
  return written === undefined ? escapeXml(text) : element('span', { lang: written }, escapeXml(text));
}
