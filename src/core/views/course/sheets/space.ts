import type { Lang } from '#schemas/field.ts';
import type { Worksheet } from '#schemas/vocabulary.ts';
import { columns } from '../../../text/clamp.ts';
import { signed } from '../../../text/format.ts';
import { worksheetWords } from '../../../text/pages/worksheet-words.ts';
import type { Shape } from '../../../validate/schema-shape.ts';
import { choicesOf } from '../../reference/fields.ts';
import type { SheetColumn, SheetField, SheetLabel, Space } from './model.ts';

/** What a worksheet is made for: its reader and the currency of amounts. */
export interface SheetScope {
  readonly lang: Lang;
  readonly currency: string;
}

/** What the form of a kind is made for. */
export interface FormScope extends SheetScope {
  readonly kind: Worksheet;
}

/** Longest scale whose numbers are circled; longer ones are written. */
const STEPS = 11;
/** A line of text that may be longer than this is a paragraph. */
const LINE = 300;
/** So many columns of boxes stand beside other fields. */
const LINE_BOXES = 42;
/** A cell of a table has room for so many columns of text on its two lines, and for so many in one box. */
const [CELL, CELL_WORDS] = [28, 12];
/** A longer scale is written into a cell as a number. */
const CELL_STEPS = 6;
/** What a box and the space behind its text take. */
const BOX = 3;

/** What a field is called on paper. */
export function sheetLabel(name: string, { meta, isOptional }: Shape, lang: Lang): SheetLabel {
  return {
    label: meta.label?.[lang] ?? name,
    hint: meta.hint?.[lang] ?? '',
    isRequired: !isOptional,
    ours: meta.ours === true,
  };
}

/** A field with its place to write. */
export function sheetField(name: string, shape: Shape, scope: SheetScope): SheetField {
  const space = spaceOf(shape, scope);
  return {
    ...sheetLabel(name, shape, scope.lang),
    space,
    wide: space.form === 'paragraph' || space.form === 'lines' || isLong(space),
    sourced: false,
  };
}

/** The room for a single value or a list of them. */
export function spaceOf(shape: Shape, { lang, currency }: SheetScope): Space {
  const words = worksheetWords(lang);
  const choices = choicesOf(shape, lang);
  if (choices.length > 0) {
    return { form: 'boxes', many: shape.type === 'list', boxes: choices.map(({ text }) => text) };
  }
  switch (shape.type) {
    case 'list':
      return { form: 'lines' };
    case 'boolean':
      return { form: 'boxes', many: false, boxes: [words.yes, words.no] };
    case 'number': {
      if (shape.meta.money) return { form: 'amount', unit: currency };
      const { min = 0, max = Infinity } = shape;
      if (max - min >= STEPS) return { form: 'line' };
      const steps = Array.from({ length: max - min + 1 }, (_, at) => (min < 0 ? signed(min + at) : String(min + at)));
      return { form: 'scale', steps };
    }
    case 'text':
      if (shape.meta.day) return { form: 'day' };
      return { form: (shape.max ?? 0) > LINE ? 'paragraph' : 'line' };
    default:
      return { form: 'line' };
  }
}

/** A column of a table: boxes only where a cell has room for them. */
export function sheetColumn(name: string, shape: Shape, scope: SheetScope): SheetColumn {
  const space = spaceOf(shape, scope);
  const fits = space.form === 'boxes' ? fitsCell(space) : space.form !== 'scale' || space.steps.length <= CELL_STEPS;
  return {
    ...sheetLabel(name, shape, scope.lang),
    space: fits ? space : { form: 'line' },
    width: columnWidth(shape, space),
  };
}

/** The values of a column that has no room for boxes; none otherwise. */
export function codesOf(shape: Shape, scope: SheetScope): readonly string[] {
  const space = spaceOf(shape, scope);
  return space.form === 'boxes' && !fitsCell(space) ? space.boxes : [];
}

function fitsCell({ boxes }: Extract<Space, { form: 'boxes' }>): boolean {
  return widthOf(boxes) <= CELL && boxes.every((text) => columns(text) <= CELL_WORDS);
}

function columnWidth(shape: Shape, space: Space): SheetColumn['width'] {
  if (shape.type === 'boolean' || space.form === 'day') return 'narrow';
  if (shape.type === 'number') {
    return space.form === 'scale' && space.steps.length > 4 && space.steps.length <= CELL_STEPS ? 'medium' : 'narrow';
  }
  if (space.form === 'paragraph' || space.form === 'lines')
    return shape.type === 'list' && isName(shape) ? 'medium' : 'wide';
  return space.form === 'line' && !isName(shape) ? 'wide' : 'medium';
}

function isName(shape: Shape): boolean {
  return (shape.type === 'list' ? shape.item : shape).meta.ref !== undefined;
}

/** Boxes with much to say stand on a line of their own. */
function isLong(space: Space): boolean {
  if (space.form !== 'boxes') return false;
  return widthOf(space.boxes) > LINE_BOXES;
}

/** The width of boxes in a row. */
function widthOf(boxes: readonly string[]): number {
  return boxes.reduce((sum, text) => sum + columns(text) + BOX, 0);
}
