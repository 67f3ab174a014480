import { longDay } from '../../text/format.ts';
import { trainerWords } from '../../text/pages/trainer-words.ts';
import { siteWords } from '../../text/site-words.ts';
import { readersOf, type ViewContext } from '../context.ts';
import { cheatLists, type CheatList } from './cheat-lists.ts';
import { cheatPhases, cheatStages, cheatTiers, type CheatTable } from './cheat-tables.ts';

/** The method on one sheet of paper (method: B1–B4, § 1.4, § 1.5, C6, R2, R10, E1, R4, P12, F2, F3). */
export interface CheatSheetView {
  readonly lead: string;
  readonly tables: readonly CheatTable[];
  readonly lists: readonly CheatList[];
  readonly foot: readonly string[];
}

/** Builds the cheat sheet from the method’s own pages, vocabularies and settings. */
export function cheatSheet(context: ViewContext): CheatSheetView {
  const { asOf, lang } = context;
  return {
    lead: trainerWords(lang).cheatLead,
    tables: [cheatTiers(context), cheatStages(context), cheatPhases(context)],
    lists: cheatLists(context),
    foot: [siteWords(lang).siteName, siteWords(lang).asOf(longDay(asOf, lang)), readersOf(context)],
  };
}
