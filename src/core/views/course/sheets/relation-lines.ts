import { influenceKind } from '#schemas/vocabulary.ts';
import { fieldLabel } from '../../../text/labels.ts';
import { worksheetWords } from '../../../text/pages/worksheet-words.ts';
import type { SheetBlock, SheetColumn, Space } from './model.ts';
import type { SheetScope } from './space.ts';

/** As many units and lines as one upright sheet has room for: what a map of a dozen people takes. */
const [UNITS, LINES] = [12, 16];

/** The first sheet of the relationships: units, and below them who influences whom and where we heard it (method: R1, R12). */
export function relationLines({ lang }: SheetScope): readonly SheetBlock[] {
  const words = worksheetWords(lang);
  const label = (...path: string[]) => fieldLabel(lang, 'relationships', ...path);
  const unit = (name: string) => label('units', '*', name);
  const line = (name: string) => label('influences', '0', name);
  const kinds: Space = {
    form: 'boxes',
    many: false,
    boxes: influenceKind.names.map((name) => words.influenceKinds[name]),
  };
  return [
    lowTable(label('units'), UNITS, [
      column(words.key, 'medium'),
      column(unit('name'), 'wide'),
      column(unit('parent'), 'medium', false),
      column(unit('duties'), 'widest'),
    ]),
    lowTable(label('influences'), LINES, [
      column(line('from'), 'medium'),
      column(line('to'), 'medium'),
      column(line('kind'), 'widest', true, kinds),
      column(line('strength'), 'narrow', true, { form: 'scale', steps: ['1', '2', '3'] }),
      column(words.heardWhere, 'wide', false),
    ]),
  ];
}

function lowTable(label: string, rows: number, columns: readonly SheetColumn[]): SheetBlock {
  return {
    type: 'table',
    label,
    hint: '',
    isRequired: false,
    ours: false,
    columns,
    rows: Array.from({ length: rows }, () => ''),
    notes: [],
    height: 'low',
  };
}

function column(
  label: string,
  width: SheetColumn['width'],
  isRequired = true,
  space: Space = { form: 'line' },
): SheetColumn {
  return { label, hint: '', isRequired, ours: false, space, width };
}
