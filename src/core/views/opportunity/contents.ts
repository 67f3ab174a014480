import { formWords } from '../../text/form-words.ts';
import { fieldLabel } from '../../text/labels.ts';
import { siteWords } from '../../text/site-words.ts';
import type { ViewContext } from '../context.ts';
import type { OpportunityView } from './model.ts';

/** The sections that the page has something for, by the ids of their headings. */
export function contentsOf(
  { lang }: ViewContext,
  {
    elements,
    goNoGo,
    traces,
    noTrace,
    onMap,
    people,
    touchpoints,
    forms,
    indicators,
  }: Omit<OpportunityView, 'contents'>,
): OpportunityView['contents'] {
  const words = siteWords(lang);
  const sections: readonly (readonly [id: string, label: string, isThere: boolean])[] = [
    ['elements', words.elements, elements.length > 0],
    ['go-no-go', words.goNoGo, goNoGo !== undefined],
    ['traces', words.traceability, traces.length > 0 || noTrace !== '' || onMap !== undefined],
    ['roles', fieldLabel(lang, 'opportunity', 'roles'), people.length > 0],
    ['touchpoints', words.touchpoints, touchpoints.length > 0],
    ['forms', formWords(lang).forms, forms.length > 0],
    ['indicators', formWords(lang).indicators, indicators.length > 0],
  ];
  return sections.flatMap(([id, label, isThere]) => (isThere ? [{ id, label }] : []));
}
