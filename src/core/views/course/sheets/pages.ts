import { sheet, type Sheet, type Worksheet } from '#schemas/vocabulary.ts';
import { portfolioWords } from '../../../text/charts/portfolio-words.ts';
import { worksheetWords } from '../../../text/pages/worksheet-words.ts';
import { planFields } from '../../form/plan-fields.ts';
import type { ViewContext } from '../../context.ts';
import { formBlocks } from './form-blocks.ts';
import { executionCanvas, strategyCanvas } from './map-canvases.ts';
import type { DrawnSheet, SheetBlock, SheetPage } from './model.ts';
import { relationLines } from './relation-lines.ts';
import type { SheetScope } from './space.ts';
import {
  briefingCanvas,
  gapCanvas,
  opportunityCanvas,
  placedTable,
  strategicCanvas,
  swotCanvas,
} from './table-canvases.ts';

/** The worksheets that gather what several documents hold. */
type Canvas = Exclude<Sheet, Worksheet>;

/** What draws a canvas; true where the paper is turned sideways. */
const CANVASES: Readonly<
  Record<
    Canvas,
    readonly [sideways: boolean, blocks: (context: ViewContext, scope: SheetScope) => readonly SheetBlock[]]
  >
> = {
  'strategy-map': [true, (_context, scope) => [strategyCanvas(scope)]],
  'execution-map': [true, (_context, scope) => executionCanvas(scope)],
  'influence-map': [true, (_context, { lang }) => [drawing('influence-map', worksheetWords(lang).drawPeople)]],
  'relationship-gap': [true, (_context, scope) => [gapCanvas(scope)]],
  'strategic-relations': [true, (_context, scope) => [strategicCanvas(scope)]],
  'opportunity-list': [true, (_context, scope) => [opportunityCanvas(scope)]],
  briefing: [false, (context) => briefingCanvas(context)],
  'success-attractiveness': [false, (_context, scope) => quadrant('success-attractiveness', scope)],
  'value-difficulty': [false, (_context, scope) => quadrant('value-difficulty', scope)],
  'input-output': [false, (_context, scope) => quadrant('input-output', scope)],
  swot: [false, (_context, scope) => swotCanvas(scope)],
};

/** The canvases that stand in the form of a kind, each with the fields in whose place it stands. */
const PLACED: Readonly<Partial<Record<Worksheet, readonly (readonly [Canvas, readonly string[]])[]>>> = {
  strategy: [
    ['strategy-map', ['goals', 'strategies', 'tactics', 'needs']],
    ['execution-map', ['execution']],
    ['swot', ['swot']],
  ],
  relationships: [
    ['influence-map', []],
    ['strategic-relations', ['strategicRelations']],
  ],
  assessment: [['success-attractiveness', ['quadrant']]],
};

/** What has a sheet of its own before the rest of a form, each with the fields in whose place it stands. */
const BEFORE: Readonly<
  Partial<Record<Worksheet, readonly [blocks: (scope: SheetScope) => readonly SheetBlock[], fields: readonly string[]]>>
> = {
  relationships: [relationLines, ['units', 'influences']],
};

/** The sheets of paper of a worksheet, without what its file holds in prose. */
export function sheetPages(context: ViewContext, name: Sheet): readonly SheetPage[] {
  const scope: SheetScope = { lang: context.lang, currency: context.book.settings.data.currency };
  if (isCanvas(name)) return [canvasPage(context, name, scope)];
  const placed = PLACED[name] ?? [];
  const before = BEFORE[name];
  const replaced = new Set([...(before?.[1] ?? []), ...placed.flatMap(([, fields]) => fields)]);
  const fields = planFields(name).filter(([field]) => !replaced.has(field));
  return [
    ...(before ? [{ sideways: false, closes: false, blocks: before[0](scope) }] : []),
    { sideways: false, closes: true, blocks: formBlocks(fields, { ...scope, kind: name }) },
    ...placed.map(([canvas]) => {
      const page = canvasPage(context, canvas, scope);
      return { ...page, closes: false, title: sheet.labels[canvas][context.lang] };
    }),
  ];
}

function canvasPage(context: ViewContext, name: Canvas, scope: SheetScope): SheetPage {
  const [sideways, blocks] = CANVASES[name];
  return { sideways, closes: true, blocks: blocks(context, scope) };
}

function isCanvas(name: Sheet): name is Canvas {
  return Object.hasOwn(CANVASES, name);
}

function drawing(name: DrawnSheet, hint: string): SheetBlock {
  return { type: 'drawing', drawing: name, label: '', hint };
}

function quadrant(name: Exclude<DrawnSheet, 'influence-map'>, scope: SheetScope): readonly SheetBlock[] {
  const words = portfolioWords(scope.lang);
  const axes = {
    'success-attractiveness': [words.success, words.attractiveness],
    'value-difficulty': [words.difficulty, words.worth],
    'input-output': [words.input, words.output],
  } as const;
  return [drawing(name, worksheetWords(scope.lang).placeAccounts), placedTable(scope, ...axes[name])];
}
