import { clamped } from '../../text/clamp.ts';
import type { Lang } from '#schemas/field.ts';
import { briefWords } from '../../text/pages/brief-words.ts';

/** One line of a list on a sheet: what it is, where it stands whole, and what goes with it. */
export interface SheetLine {
  readonly text: string;
  readonly href?: string;
  readonly note: string;
  readonly isAlert: boolean;
}

/** A short list on a sheet of paper or a slide: its lines, how many more there are, and what to do when it is empty. */
export interface SheetList {
  readonly title: string;
  readonly lines: readonly SheetLine[];
  /** How many more there are; empty when all are shown. */
  readonly left: string;
  /** Where all of them stand. */
  readonly href: string;
  /** What the plan lacks, when there is no line. */
  readonly empty: string;
}

/** Columns that a line has room for; a Chinese character takes two. */
export interface Room {
  readonly text: number;
  readonly note: number;
}

/** Lines whose texts are cut to the room that a sheet has for them. */
export function cutLines(lines: readonly SheetLine[], room: Room): readonly SheetLine[] {
  return lines.map((line) => ({ ...line, text: clamped(line.text, room.text), note: clamped(line.note, room.note) }));
}

/** The first lines of a list and how many more there are: nothing disappears unsaid. */
export function sheetList(lang: Lang, list: Omit<SheetList, 'left'>, most: number): SheetList {
  const left = list.lines.length - most;
  return { ...list, lines: list.lines.slice(0, most), left: left > 0 ? briefWords(lang).left(left) : '' };
}

/** What goes with a line, in one row; what is not known is left out. */
export function noted(...facts: readonly string[]): string {
  return facts.filter((fact) => fact !== '').join(' · ');
}
