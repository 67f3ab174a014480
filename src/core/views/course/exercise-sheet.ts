import { exerciseGroup, sheet } from '#schemas/vocabulary.ts';
import { worksheetUrl } from '../../address/url.ts';
import { markdown } from '../../markdown/dialect.ts';
import { trainerWords } from '../../text/pages/trainer-words.ts';
import type { Link, ViewContext } from '../context.ts';
import { methodWords } from '../method-words.ts';
import { proseHtml } from '../prose.ts';
import { splitAtAnswer } from './exercise.ts';
import { pageLink } from './page-link.ts';
import { writtenPage } from './written-page.ts';

const parser = markdown(false);

/** An exercise as it is handed out: all that a team needs, and room for what it finds; never the model answer. */
export interface ExerciseSheet {
  readonly name: string;
  readonly link: Link;
  readonly summary: string;
  readonly minutes: string;
  readonly group: string;
  readonly worksheets: readonly Link[];
  /** Task, materials, steps and discussion. */
  readonly html: string;
  /** What stands above the empty box. */
  readonly result: string;
}

/** Builds the sheet of an exercise; nothing when there is none of this name. */
export function exerciseSheet(context: ViewContext, name: string): ExerciseSheet | undefined {
  const { book, lang } = context;
  const page = book.exercises.get(name);
  if (!page) return undefined;
  const words = trainerWords(lang);
  const link = pageLink(context, page);
  const { minutes, group, worksheets } = page.original.data;
  return {
    name,
    link,
    summary: methodWords(context, page).summary,
    minutes: words.minutes(minutes),
    group: exerciseGroup.labels[group][lang],
    worksheets: worksheets.map((kind) => ({ label: sheet.labels[kind][lang], href: worksheetUrl(lang, kind) })),
    html: onePartOf(link.label, splitAtAnswer(proseHtml(writtenPage(page, lang), lang, 2))[0]),
    result: words.groupResult[group],
  };
}

/**
 * Several exercises stand on one page with headings of the same words: none of them can be an anchor, and a table is
 * named after its exercise as well.
 */
function onePartOf(title: string, html: string): string {
  const region = 'role="region" aria-label="';
  return html
    .replace(/(<h[1-6]) id="[^"]*"/g, '$1')
    .replaceAll(region, () => `${region}${parser.utils.escapeHtml(title)} · `);
}
