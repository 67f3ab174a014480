import type { Kind } from '#schemas/index.ts';
import { briefingSection } from '#schemas/vocabulary.ts';
import { fieldLabel } from '../../../text/labels.ts';
import { worksheetWords } from '../../../text/pages/worksheet-words.ts';
import { joined } from '../../../text/format.ts';
import { kindShape, type Shape } from '../../../validate/schema-shape.ts';
import type { ViewContext } from '../../context.ts';
import { choicesOf } from '../../reference/fields.ts';
import type { SheetBlock, SheetColumn, SheetTable, Space } from './model.ts';
import { codesOf, sheetColumn, type SheetScope } from './space.ts';

/** Empty rows of a sheet turned sideways, with room for a sentence in each; of one whose rows are short. */
const [ROWS, SHORT_ROWS] = [7, 12];

type Width = SheetColumn['width'];

/** The relationship gap table: a row a person, the columns in which the gap is read (method: R5). */
export function gapCanvas(scope: SheetScope): SheetBlock {
  const words = worksheetWords(scope.lang);
  const of = columnOf(scope, 'person');
  return table(scope, 'person', [
    own(words.nameTitle, 'medium'),
    of('layer'),
    of('roles'),
    of('influence'),
    of('stance'),
    of('contact'),
    of('coverage'),
    own(words.currentTarget, 'medium'),
    own(words.gapOf, 'narrow'),
    of('relationship', 'plan', 'what'),
    own(words.owner, 'medium'),
  ]);
}

/** The strategic relationship table: organisations that can help us (method: R8). */
export function strategicCanvas(scope: SheetScope): SheetBlock {
  const of = columnOf(scope, 'relationships');
  const column = (name: string) => of('strategicRelations', '0', name);
  return table(
    scope,
    'relationships',
    [
      'organisation',
      'relationToCustomer',
      'help',
      'cooperation',
      'valueToCustomer',
      'valueToUs',
      'current',
      'target',
      'influences',
      'contact',
      'ask',
      'status',
    ].map(column),
  );
}

/** The list of opportunities (method: O1). */
export function opportunityCanvas(scope: SheetScope): SheetBlock {
  const words = worksheetWords(scope.lang);
  const of = columnOf(scope, 'opportunity');
  const state = of('state');
  const columns = [
    of('name'),
    own(words.account, 'medium'),
    of('needs'),
    of('solutions'),
    own(state.label, 'medium'),
    of('stage'),
    of('value'),
    of('probability'),
    of('expectedClose'),
    of('owner'),
    { ...of('nextStep', 'what'), label: fieldLabel(scope.lang, 'opportunity', 'nextStep') },
  ];
  const { notes, ...sheet } = table(scope, 'opportunity', columns);
  const states = choicesOf(state.shape, scope.lang).map(({ text }) => text);
  return {
    ...sheet,
    notes: [words.codes(state.label, joined(states, scope.lang)), ...notes],
    rows: Array.from({ length: SHORT_ROWS }, () => ''),
    height: 'middle',
  };
}

/** The outline of the briefing: its steps are those of the settings (method: P11). */
export function briefingCanvas({ book, lang }: ViewContext): readonly SheetBlock[] {
  const words = worksheetWords(lang);
  const steps = book.settings.data.briefing;
  const shows = steps.map((step) =>
    joined(
      step.shows.map((name) => briefingSection.labels[name][lang]),
      lang,
    ),
  );
  return [
    {
      ...bare([own(words.message, 'wide'), own(words.speaker, 'medium'), own(words.minutes, 'narrow')]),
      rows: steps.map((step, at) => `${at + 1}  ${lang === 'en' ? step.titleEn : step.title}`),
      rowNotes: shows,
      height: 'tall',
    },
    { type: 'fields', fields: [{ ...label(words.ask), space: { form: 'paragraph' }, wide: true, sourced: false }] },
  ];
}

/** Strengths, weaknesses, chances and threats, and the strategies that follow from them (method: G10). */
export function swotCanvas({ lang }: SheetScope): readonly SheetBlock[] {
  const words = worksheetWords(lang);
  const name = (key: string) => fieldLabel(lang, 'strategy', 'swot', key);
  const signs = { strengths: 'S', weaknesses: 'W', opportunities: 'O', threats: 'T' } as const;
  return [
    {
      type: 'fourfold',
      label: '',
      fields: Object.entries(signs).map(([key, sign]) => ({ label: name(key), hint: `${sign}1, ${sign}2 …` })),
    },
    {
      ...bare([
        own(words.from, 'narrow'),
        own(fieldLabel(lang, 'strategy', 'swot', 'moves', '0', 'strategy'), 'wide'),
        own(words.owner, 'medium'),
      ]),
      label: name('moves'),
      hint: words.moves,
      rows: ['', '', ''],
    },
  ];
}

/** The accounts that were placed in a quadrant, and what their fields say of their tiers. */
export function placedTable({ lang }: SheetScope, x: string, y: string): SheetBlock {
  const words = worksheetWords(lang);
  return {
    ...bare([
      own(words.account, 'medium'),
      own(x, 'narrow'),
      own(y, 'narrow'),
      own(words.declared, 'narrow'),
      own(words.reads, 'medium'),
      own(words.agree, 'wide'),
    ]),
    rows: ['', '', '', '', ''],
  };
}

/** Columns by the fields of a kind, where there is no room for boxes with their values below. */
function table(scope: SheetScope, kind: Kind, columns: readonly (SheetColumn | FieldColumn)[]): SheetTable {
  const words = worksheetWords(scope.lang);
  const notes = columns.flatMap((column) => {
    const values = 'shape' in column ? codesOf(column.shape, scope) : [];
    return values.length === 0 ? [] : [words.codes(column.label, joined(values, scope.lang))];
  });
  const levels = kind === 'person' ? codesOf(shapeIn(kind, ['relationship', 'current']), scope) : [];
  return {
    ...bare(columns.map((column) => ('shape' in column ? named(column, scope) : column))),
    rows: Array.from({ length: ROWS }, () => ''),
    notes: [...notes, ...(levels.length > 0 ? [words.codes(words.currentTarget, joined(levels, scope.lang))] : [])],
    height: 'tall',
  };
}

/** The column bears the name that the table gives it: a field below another one is called by that. */
function named({ label: name, shape }: FieldColumn, scope: SheetScope): SheetColumn {
  return { ...sheetColumn(name, shape, scope), label: name };
}

interface FieldColumn {
  readonly label: string;
  readonly shape: Shape;
}

function columnOf({ lang }: SheetScope, kind: Kind): (...path: string[]) => FieldColumn {
  return (...path) => ({ label: fieldLabel(lang, kind, ...path), shape: shapeIn(kind, path) });
}

function shapeIn(kind: Kind, path: readonly string[]): Shape {
  let shape: Shape = kindShape(kind);
  for (const step of path) {
    const below: Shape | undefined =
      shape.type === 'object' ? shape.fields.find(([name]) => name === step)?.[1] : itemOf(shape);
    if (!below) throw new Error(`No field ${path.join('.')} in ${kind}.`);
    shape = below;
  }
  return shape;
}

function itemOf(shape: Shape): Shape | undefined {
  return shape.type === 'list' || shape.type === 'record' ? shape.item : undefined;
}

function label(text: string): { label: string; hint: string; isRequired: boolean; ours: boolean } {
  return { label: text, hint: '', isRequired: false, ours: false };
}

function own(text: string, width: Width, space: Space = { form: 'line' }): SheetColumn {
  return { ...label(text), space, width };
}

function bare(columns: readonly SheetColumn[]): SheetTable {
  return { type: 'table', ...label(''), columns, rows: [], notes: [], height: 'middle' };
}
