import type { Lang } from '#schemas/field.ts';
import { conceptFigure } from '#core/diagrams/concept-figures.ts';
import type { Figure } from '#core/diagrams/figure.ts';
import { exampleAccount } from '#core/views/course/example-account.ts';
import { toolRows, toolView, type ToolRow, type ToolView } from '#core/views/course/tool.ts';
import { pageUrl } from '#core/address/url.ts';
import { siteWords } from '#core/text/site-words.ts';
import { chrome, type Chrome } from '../chrome.ts';
import type { Site } from '../site.ts';
import { methodPage } from './method.ts';

/** The page of a tool, with its picture from the plan that the examples come from. */
export function toolPage(
  site: Site,
  lang: Lang,
  name: string,
): { readonly chrome: Chrome; readonly view: ToolView; readonly figure?: Figure } {
  const context = site.context(lang);
  const view = toolView(context, name);
  const page = site.book.tools.get(name);
  if (!view || !page) throw new Error(`No tool ${name}: routes come from the same book.`);
  const plan = exampleAccount(context);
  const figure = plan && conceptFigure(page.original.data.concepts, plan, site.figures(lang));
  return { view, ...(figure && { figure }), chrome: methodPage(site, lang, 'tool', name).chrome };
}

/** The hub of all tools. */
export function toolHubPage(site: Site, lang: Lang): { readonly chrome: Chrome; readonly rows: readonly ToolRow[] } {
  return {
    chrome: chrome(site, lang, { path: pageUrl('zh-CN', 'tools'), title: siteWords(lang).tools, section: 'tools' }),
    rows: toolRows(site.context(lang)),
  };
}
