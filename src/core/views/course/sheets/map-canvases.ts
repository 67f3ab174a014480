import { opportunityState } from '#schemas/vocabulary.ts';
import { strategyWords } from '../../../text/charts/strategy-words.ts';
import { fieldLabel } from '../../../text/labels.ts';
import { worksheetWords } from '../../../text/pages/worksheet-words.ts';
import type { SheetBlock, SheetBox } from './model.ts';
import type { SheetScope } from './space.ts';

/** So many boxes stand side by side on a sheet turned sideways; so many sheets hold the needs of an account. */
const [ACROSS, SHEETS] = [6, 2];

/** The strategy map: goals, strategies and tactics in rows, below them the needs that come from them (method: G4, G5). */
export function strategyCanvas({ lang }: SheetScope): SheetBlock {
  const words = worksheetWords(lang);
  const { box, columns } = strategyWords(lang);
  const label = (...path: string[]) => fieldLabel(lang, 'strategy', ...path);
  const row = (kind: 'goal' | 'strategy' | 'tactic' | 'need', from: string) => ({
    label: columns[kind],
    hint: from,
    boxes: boxesOf(box[kind], [...(from === '' ? [] : [words.boxFrom]), words.source], [words.confirmed]),
  });
  return {
    type: 'boxes',
    label: '',
    hint: words.draw,
    rows: [
      row('goal', ''),
      row('strategy', label('strategies', '*', 'serves')),
      row('tactic', label('tactics', '*', 'serves')),
      row('need', label('needs', '*', 'from')),
    ],
  };
}

/** The execution map: below each need its solution, its opportunity, and the relations to use; its needs go on on a second sheet (method: G6, G8). */
export function executionCanvas({ lang }: SheetScope): readonly SheetBlock[] {
  const words = worksheetWords(lang);
  const { box, columns } = strategyWords(lang);
  const states = opportunityState.names.map((name) => opportunityState.labels[name][lang]);
  return Array.from({ length: SHEETS }, (_, sheet) => ({
    type: 'boxes',
    label: '',
    hint: '',
    rows: [
      { label: columns.need, hint: '', boxes: boxesOf(box.need, [], [words.confirmed], sheet) },
      { label: columns.solution, hint: '', boxes: boxesOf(box.solution, [], [], sheet) },
      { label: columns.opportunity, hint: '', boxes: boxesOf(box.opportunity, [], states, sheet) },
      { label: words.relationsAndCase, hint: '', boxes: boxesOf('', [words.relations, words.case], [], sheet) },
    ],
  }));
}

function boxesOf(name: string, foot: readonly string[], boxes: readonly string[], sheet = 0): readonly SheetBox[] {
  return Array.from({ length: ACROSS }, (_, at) => ({
    title: name === '' ? '' : `${name} ${sheet * ACROSS + at + 1}`,
    foot,
    boxes,
  }));
}
