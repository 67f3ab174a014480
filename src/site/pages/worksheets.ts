import type { Lang } from '#schemas/field.ts';
import { sheet, worksheet, type Sheet } from '#schemas/vocabulary.ts';
import { pageUrl, worksheetUrl } from '#core/address/url.ts';
import { blankQuadrant } from '#core/diagrams/charts/portfolio/quadrant.ts';
import {
  inputOutputQuadrant,
  successAttractiveness,
  valueDifficulty,
} from '#core/diagrams/charts/portfolio/quadrants.ts';
import type { FigureContext } from '#core/diagrams/figure.ts';
import { blankInfluence } from '#core/diagrams/influence/blank.ts';
import { blankFile } from '#core/draft/blank.ts';
import { headingsOf } from '#core/draft/body.ts';
import { siteWords } from '#core/text/site-words.ts';
import type { DrawnSheet } from '#core/views/course/sheets/model.ts';
import { practiceRows, type PracticeRow } from '#core/views/course/practice-book.ts';
import { worksheetIndex, worksheetView, type WorksheetView } from '#core/views/course/worksheet.ts';
import { chrome, type Chrome } from '../chrome.ts';
import { LANGUAGES, langOf, type Site } from '../site.ts';
import { taughtSearch } from '../taught-search.ts';
import { courseChrome, courseCrumb } from './course.ts';

/** A blank worksheet with its pictures drawn. */
export interface WorksheetPage {
  readonly chrome: Chrome;
  readonly view: WorksheetView;
  readonly drawings: Readonly<Partial<Record<DrawnSheet, string>>>;
  /** The headings of the file’s prose; without any, prose is a paragraph or two. Absent where there is no file. */
  readonly prose?: readonly string[];
}

/** A page for each worksheet, in each language. */
export function worksheetRoutes(): { readonly params: Record<string, string | undefined> }[] {
  return sheet.names.flatMap((name) => LANGUAGES.map(({ param }) => ({ params: { lang: param, sheet: name } })));
}

/** A Markdown file for each worksheet that is the form of a kind, in each language. */
export function worksheetFileRoutes(): { readonly params: Record<string, string | undefined> }[] {
  return worksheet.names.flatMap((kind) => LANGUAGES.map(({ param }) => ({ params: { lang: param, kind } })));
}

/** The page of a blank worksheet. */
export function worksheetPage(site: Site, lang: Lang, name: string | undefined): WorksheetPage {
  const found = sheet.names.find((candidate) => candidate === name);
  if (!found) throw new Error(`No worksheet ${name ?? ''}: routes come from the same list.`);
  const view = worksheetView(site.context(lang), found);
  const kind = worksheet.names.find((candidate) => candidate === found);
  return {
    view,
    drawings: drawingsOf(view, site.figures(lang)),
    ...(kind && { prose: headingsOf(kind, lang) }),
    chrome: chrome(site, lang, {
      path: worksheetUrl('zh-CN', found),
      title: view.title,
      section: 'worksheets',
      crumbs: [courseCrumb(lang), { label: siteWords(lang).worksheets, href: pageUrl(lang, 'worksheets') }],
      search: taughtSearch(titlesOf(found)),
    }),
  };
}

/** The Markdown file of a blank worksheet: what `keyfolio new` writes before anybody has answered. */
export function worksheetFile(langParam: string | undefined, name: string | undefined): string {
  const kind = worksheet.names.find((candidate) => candidate === name);
  if (!kind) throw new Error(`No worksheet ${name ?? ''}: routes come from the same list.`);
  return blankFile(kind, langOf(langParam));
}

/** The index of all worksheets. */
export function worksheetsPage(
  site: Site,
  lang: Lang,
): { readonly chrome: Chrome } & ReturnType<typeof worksheetIndex> {
  return { ...worksheetIndex(site.context(lang)), chrome: courseChrome(site, lang, 'worksheets') };
}

/** The page about the practice book. */
export function practicePage(
  site: Site,
  lang: Lang,
): { readonly chrome: Chrome; readonly rows: readonly PracticeRow[] } {
  return { rows: practiceRows(site.context(lang)), chrome: courseChrome(site, lang, 'practice') };
}

/** Search says of each hit that it is a worksheet: several share their name with a tool or a kind. */
function titlesOf(name: Sheet): Readonly<Record<Lang, string>> {
  return {
    'zh-CN': `${siteWords('zh-CN').worksheets}：${sheet.labels[name]['zh-CN']}`,
    en: `${siteWords('en').worksheets}: ${sheet.labels[name].en}`,
  };
}

function drawingsOf({ pages }: WorksheetView, context: FigureContext): WorksheetPage['drawings'] {
  const drawn = pages.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'drawing' ? block.drawing : [])),
  );
  return Object.fromEntries(drawn.map((name) => [name, DRAWS[name](sheet.labels[name][context.lang], context)]));
}

const DRAWS: Readonly<Record<DrawnSheet, (title: string, context: FigureContext) => string>> = {
  'influence-map': (title, { lang }) => blankInfluence('blank-influence', title, lang),
  'success-attractiveness': (title, context) =>
    blankQuadrant('success-attractiveness', title, successAttractiveness(context), context),
  'value-difficulty': (title, context) => blankQuadrant('value-difficulty', title, valueDifficulty(context), context),
  'input-output': (title, context) => blankQuadrant('input-output', title, inputOutputQuadrant(context), context),
};
