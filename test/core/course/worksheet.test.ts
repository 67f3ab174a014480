import { describe, expect, test } from 'vitest';
import type { Lang } from '#schemas/field.ts';
import { sheet, worksheet } from '#schemas/vocabulary.ts';
import { worksheetUrl } from '#core/address/url.ts';
import { exerciseView } from '#core/views/course/exercise.ts';
import { practiceRows } from '#core/views/course/practice-book.ts';
import type { SheetBlock } from '#core/views/course/sheets/model.ts';
import { toolRows, toolView } from '#core/views/course/tool.ts';
import { worksheetIndex, worksheetView } from '#core/views/course/worksheet.ts';
import { planFields } from '#core/views/form/plan-fields.ts';
import { real } from '../real-book.ts';

/** Every label of a worksheet. */
const labels = (blocks: readonly SheetBlock[]): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.type === 'fields') return block.fields.map(({ label }) => label);
    if (block.type === 'group') return [block.label, ...labels(block.blocks)];
    if (block.type === 'table') return [block.label, ...block.columns.map(({ label }) => label), ...block.rows];
    return [];
  });
const blocksOf = (name: (typeof sheet.names)[number], lang: Lang = 'zh-CN') =>
  worksheetView(real(lang), name).pages.flatMap(({ blocks }) => blocks);

describe.each(['zh-CN', 'en'] as const)('every worksheet in %s', (lang) => {
  test('says what it is for and has something to fill in', () => {
    for (const name of sheet.names) {
      const { title, purpose, pages } = worksheetView(real(lang), name);
      expect([name, title !== '', purpose !== '', pages.every(({ blocks }) => blocks.length > 0)]).toEqual([
        name,
        true,
        true,
        true,
      ]);
    }
  });

  test('names no field by its key', () => {
    for (const name of sheet.names) {
      const keys = labels(blocksOf(name, lang)).filter((label) => /^[a-z]+(?:[A-Z][a-z]*)+$/.test(label));
      expect([name, keys]).toEqual([name, []]);
    }
  });
});

test('a form has a place for every field that says something of the account but those that are drawn instead', () => {
  const drawn = { strategy: ['目标', '战略', '战术', '需求', '执行地图', 'SWOT'], relationships: ['战略关系'] };
  for (const kind of worksheet.names) {
    const written = new Set(labels(blocksOf(kind)));
    const instead: readonly string[] = kind in drawn ? drawn[kind as keyof typeof drawn] : [];
    const missing = planFields(kind)
      .map(([, { meta }]) => meta.label?.['zh-CN'] ?? '')
      .filter((label) => !written.has(label) && !instead.includes(label));
    expect([kind, missing]).toEqual([kind, kind === 'assessment' ? ['成功率 × 吸引力'] : []]);
  }
});

test('a partner’s sheet has lines, boxes for one kind, boxes for several kinds of help, and a paragraph', () => {
  expect(blocksOf('partner', 'en')).toEqual([
    {
      type: 'fields',
      fields: [
        field('Partner', { form: 'line' }),
        field('Name in the other language', { form: 'line' }, { isRequired: false }),
        field('Our contact', { form: 'line' }),
        field(
          'Kind',
          {
            form: 'boxes',
            many: false,
            boxes: ['Vendor', 'Integrator', 'Dealer', 'Consultancy', 'Association', 'Institute'],
          },
          { wide: true },
        ),
        field(
          'Help it can give',
          {
            form: 'boxes',
            many: true,
            boxes: [
              'Product support',
              'Technical support',
              'Technical training',
              'Sales training',
              'Customer-relation support',
              'Market-opportunity support',
              'Market-activity support',
              'Executive relations',
            ],
          },
          { wide: true },
        ),
        field('In one sentence', { form: 'paragraph' }, { wide: true }),
      ],
    },
  ]);
});

const field = (label: string, space: object, more: object = {}) => ({
  label,
  hint: '',
  isRequired: true,
  ours: false,
  space,
  wide: false,
  sourced: false,
  ...more,
});

test('the gap table asks what its page shows, and says what may be written', () => {
  const [table] = blocksOf('relationship-gap');
  expect(table?.type === 'table' && [table.columns.map(({ label }) => label), table.notes]).toEqual([
    [
      '姓名与职务',
      '层级',
      '角色',
      '影响力(1–5)',
      '立场(−2…+2)',
      '接触程度',
      '我方覆盖',
      '当前 → 目标',
      '差距 × 影响力',
      '投入与行动',
      '负责人与期限',
    ],
    [
      '层级：形象层、决策层、实施层、使用层',
      '角色：教练、批准者、推荐者、决策者、执行赞助者',
      '接触程度：未知、未接触、浅接触、多次接触、深入接触',
      '当前 → 目标：尚无关系、产品专家、问题解决者、可信任的顾问',
    ],
  ]);
});

/** The rows of a worksheet’s table, or of the list of a form, wherever it stands. */
const rowsOf = (blocks: readonly SheetBlock[], label: string): number | undefined =>
  blocks
    .map((block) => {
      if (block.type === 'group') return rowsOf(block.blocks, label);
      return block.type === 'table' && block.label === label ? block.rows.length : undefined;
    })
    .find((rows) => rows !== undefined);

test.each([
  ['relationships', '组织结构', 12],
  ['relationships', '影响关系', 16],
  ['relationships', '客户心声', 7],
  ['relationships', '反馈', 6],
  ['account', '依据', 8],
  ['account', '客户团队', 8],
  ['account', '研究重点', 6],
  ['assessment', '综合打分', 6],
  ['goals', '行动计划', 8],
  ['goals', '市场推广', 4],
  ['jointPlan', '实施方案（里程碑）', 6],
  ['opportunity', '主要关心问题', 6],
  ['opportunity', '工作计划', 5],
  ['opportunity-list', '', 12],
  ['relationship-gap', '', 7],
  ['strategic-relations', '', 7],
] as const)('the rows of %s %s are enough for the exercises: %i', (name, label, rows) => {
  expect(rowsOf(blocksOf(name), label)).toBe(rows);
});

test('units and lines of influence have the first sheet of the relationships; prose follows the rest', () => {
  const { pages } = worksheetView(real('en'), 'relationships');
  expect(pages.map(({ closes, blocks }) => [closes, labels(blocks).includes('Influence lines')])).toEqual([
    [false, true],
    [true, false],
    [false, false],
    [false, false],
  ]);
  const [, lines] = pages[0]?.blocks ?? [];
  expect(lines?.type === 'table' && lines.columns.map(({ label, space }) => [label, space])).toEqual([
    ['From', { form: 'line' }],
    ['To', { form: 'line' }],
    ['Kind', { form: 'boxes', many: false, boxes: ['Formal', 'Informal', 'External', 'Conflict'] }],
    ['Strength (1–3)', { form: 'scale', steps: ['1', '2', '3'] }],
    ['Heard where and when', { form: 'line' }],
  ]);
});

test('the execution map has twelve needs on two sheets', () => {
  const needs = blocksOf('execution-map', 'en').map((block) =>
    block.type === 'boxes' ? block.rows[0]?.boxes.map(({ title }) => title) : [],
  );
  expect(needs).toEqual([
    ['Need 1', 'Need 2', 'Need 3', 'Need 4', 'Need 5', 'Need 6'],
    ['Need 7', 'Need 8', 'Need 9', 'Need 10', 'Need 11', 'Need 12'],
  ]);
});

test('the outline of the briefing has the steps of the settings', () => {
  const [table] = blocksOf('briefing', 'en');
  const steps = real('en').book.settings.data.briefing.map(({ titleEn }, at) => `${at + 1}  ${titleEn}`);
  expect(table?.type === 'table' && table.rows).toEqual(steps);
  expect(steps).toHaveLength(9);
});

test('the index lists what is drawn before the forms, each once', () => {
  const { drawn, forms } = worksheetIndex(real('zh-CN'));
  expect([...forms, ...drawn].map(({ paper }) => paper)).toEqual(
    sheet.names.map((name) => worksheetUrl('zh-CN', name)),
  );
  expect(drawn.every(({ file }) => file === undefined)).toBe(true);
});

describe('the tools hub', () => {
  test('has the core tools first; each has a worksheet and an example', () => {
    const rows = toolRows(real('zh-CN'));
    expect(rows.map(({ isCore }) => isCore)).toEqual(rows.map(({ isCore }) => isCore).toSorted((a, b) => +b - +a));
    expect(rows.filter(({ sheets, example }) => sheets.length === 0 || !example)).toEqual([]);
  });

  test.each([
    ['relationship-gap', 'gaps'],
    ['strategic-relations', 'strategic'],
    ['opportunity-list', 'opportunities'],
    ['briefing', 'slides'],
  ] as const)('%s shows its table of the flagship account', (name, table) => {
    const example = toolView(real('en'), name)?.example;
    expect(example?.account.label).toBe('Bedrock Petroleum');
    expect(example?.[table]?.length).toBeGreaterThan(2);
  });

  test('every tool can be practised, and no rule of the course’s own pages stands among its rules', () => {
    for (const name of real('en').book.tools.keys()) {
      const view = toolView(real('en'), name);
      expect([name, view?.exercises.length]).toEqual([name, expect.any(Number)]);
      expect([name, view?.exercises.length === 0]).toEqual([name, false]);
      expect(view?.rules.filter(({ name: rule }) => rule.startsWith('course/'))).toEqual([]);
    }
  });

  test('the exercise that fills a tool’s first worksheet in comes first', () => {
    expect(toolView(real('en'), 'influence-map')?.exercises[0]?.link.href).toBe(
      '/en/course/exercises/draw-the-influence-map/',
    );
  });
});

test('an exercise offers its worksheets on paper, and as files where they are forms', () => {
  expect(exerciseView(real('en'), 'draw-the-influence-map')?.worksheets).toEqual([
    { label: 'Influence map', paper: '/en/course/worksheets/influence-map/' },
    {
      label: 'Relationships',
      paper: '/en/course/worksheets/relationships/',
      file: '/en/course/worksheets/relationships.md',
    },
    { label: 'Stakeholder', paper: '/en/course/worksheets/person/', file: '/en/course/worksheets/person.md' },
  ]);
});

test('the practice book lists the exercises that have an account, each with its command', () => {
  const rows = practiceRows(real('zh-CN'));
  const names = [...real('zh-CN').book.exercises].flatMap(([name, { original }]) =>
    original.data.practice === undefined ? [] : name,
  );
  expect(rows.map(({ command }) => command)).toEqual(names.map((name) => `keyfolio course start ${name}`));
  expect(rows.every(({ trains, minutes }) => trains.length > 0 && minutes !== '')).toBe(true);
});
