import { clamped, columns } from '../../text/clamp.ts';
import type { BriefPerson } from './people.ts';
import type { SheetLine } from './sheet-list.ts';

/** Half a sheet in columns, at the size of text and of notes, as `styles/brief.css` sets them: 9 pt on 186 mm. */
const TEXT_COLUMNS = 55;
const NOTE_COLUMNS = 63;
/** Words do not fill their lines. */
const RAGGED = 1.05;
/** Heights in mm: a line of text and of a note, the room around an item, a heading, the distance of two lists. */
const [LINE, NOTE, AROUND, HEADING, GAP] = [4.45, 3.95, 1.9, 5.6, 4.2];
/** What the smaller of A4 and Letter leaves, in mm, less header, figures, reviews, footer and the gaps between. */
const ROOM = 257.5 - 62;

/** The lists of a brief, whole. */
export interface BriefLines {
  readonly asks: readonly SheetLine[];
  readonly opportunities: readonly SheetLine[];
  readonly risks: readonly SheetLine[];
  readonly strategy: readonly SheetLine[];
  readonly actions: readonly SheetLine[];
}
type Name = keyof BriefLines;

/** The two columns below the people. */
const COLUMNS: readonly (readonly [Name, Name])[] = [
  ['opportunities', 'risks'],
  ['strategy', 'actions'],
];
/** The most lines that a list ever shows, and those that it keeps however long their texts are. */
const MOST: Readonly<Record<Name, number>> = { asks: 6, opportunities: 4, risks: 5, strategy: 4, actions: 6 };
const LEAST: Readonly<Record<Name, number>> = { asks: 2, opportunities: 1, risks: 2, strategy: 1, actions: 1 };

/** Columns that the rationale has whatever stands beside it. */
const RATIONALE = 290;

/** What the sheet has room for: the lines of each list, and the rationale as far as it is shown. */
export interface Fitted {
  readonly most: Readonly<Record<Name, number>>;
  readonly rationale: string;
}

/**
 * Fits a sheet: the longest list of the higher column gives up a line until all fits; then the rationale takes what is
 * white beside the requests. Heights are estimated, rather too high; a test prints the sheets and counts the pages.
 */
export function fitted(lists: BriefLines, rationale: string, people: readonly BriefPerson[]): Fitted {
  const most = linesThatFit(lists, clamped(rationale, RATIONALE), people);
  const beside = Math.floor((listHeight(lists.asks, most.asks) - HEADING - NOTE) / LINE);
  const columnsBeside = Math.floor((beside * TEXT_COLUMNS) / RAGGED);
  return { most, rationale: clamped(rationale, Math.max(RATIONALE, columnsBeside)) };
}

function linesThatFit(lists: BriefLines, rationale: string, people: readonly BriefPerson[]): Fitted['most'] {
  const shown: Record<Name, number> = { ...MOST };
  const height = (name: Name) => listHeight(lists[name], shown[name]);
  const columnHeight = ([upper, lower]: readonly [Name, Name]) => height(upper) + GAP + height(lower);
  const why = HEADING + linesOf(rationale, TEXT_COLUMNS) * LINE + NOTE;
  const room = ROOM - peopleHeight(people);
  const overflows = () => Math.max(why, height('asks')) + Math.max(...COLUMNS.map(columnHeight)) > room;
  while (overflows()) {
    const higher = COLUMNS.toSorted((a, b) => columnHeight(b) - columnHeight(a))[0] ?? [];
    const longest = [...higher, 'asks' as const]
      .filter((name) => Math.min(shown[name], lists[name].length) > LEAST[name])
      .sort((a, b) => Number(a === 'asks') - Number(b === 'asks') || height(b) - height(a))[0];
    if (longest === undefined) break; // every list is at its least, for which there is room
    shown[longest] = Math.min(shown[longest], lists[longest].length) - 1;
  }
  return shown;
}

function listHeight(lines: readonly SheetLine[], most: number): number {
  const items = lines
    .slice(0, most)
    .map(
      ({ text, note }) =>
        AROUND + linesOf(text, TEXT_COLUMNS) * LINE + (note === '' ? 0 : linesOf(note, NOTE_COLUMNS) * NOTE),
    );
  const left = lines.length > most ? NOTE : 0;
  return HEADING + items.reduce((sum, item) => sum + item, 0) + left + (items.length === 0 ? 2 * LINE : 0);
}

/** The table's columns as `styles/brief.css` divides them; a row is as high as its highest cell. */
function peopleHeight(people: readonly BriefPerson[]): number {
  const rows = people.map(
    ({ name, roles, title, coverage }) =>
      AROUND +
      NOTE *
        Math.max(
          linesOf(`${name} ${roles}`, 36) + linesOf(title, 38),
          2, // the relation and its gap, in our own words
          linesOf(coverage, 20),
        ),
  );
  return 2.8 * HEADING + rows.reduce((sum, row) => sum + row, 0);
}

function linesOf(text: string, width: number): number {
  return Math.ceil((columns(text) * RAGGED) / width);
}
