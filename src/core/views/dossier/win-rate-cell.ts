import type { WinRate } from '../../measures/win-loss.ts';
import { percent } from '../../text/format.ts';
import { dossierWords } from '../../text/pages/dossier-words.ts';
import type { ViewContext } from '../context.ts';
import { EMPTY } from '../list/cells.ts';
import type { Cell } from '../list/list.ts';

/** A win rate with the numbers that it was made of; nothing where nothing was decided (method: A6). */
export function winRateCell({ lang }: ViewContext, { won, lost, rate }: WinRate): Cell {
  if (rate === undefined) return EMPTY;
  return { text: percent(rate), sort: Math.round(rate * 100), small: dossierWords(lang).winRateNote(won, lost) };
}
