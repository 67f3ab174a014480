import type { Lang } from '#schemas/field.ts';

type Box = 'goal' | 'strategy' | 'tactic' | 'need' | 'solution' | 'opportunity';

/** The words inside the strategy map, the execution map and the matrix, and what they say. */
export interface StrategyWords {
  readonly columns: Readonly<Record<Box, string>>;
  /** One box of a column, to introduce it to those who listen. */
  readonly box: Readonly<Record<Box, string>>;
  readonly assumed: string;
  readonly confirmed: string;
  readonly whiteSpace: string;
  readonly whiteNone: string;
  readonly whitePossible: string;
  readonly emptyArea: (needs: number) => string;
  readonly forGoals: (numbers: readonly number[]) => string;
  readonly goalNumber: (number: number) => string;
  readonly seeOnMap: string;
  readonly traceHint: string;
  readonly matrix: string;
  readonly matrixSays: (needs: number, answered: number, solutions: number) => string;
  readonly noSolution: string;
  readonly answer: string;
  readonly answered: string;
  readonly needsMet: string;
  readonly alsoGoals: (numbers: readonly number[]) => string;
  readonly forNoGoal: string;
  readonly untraced: string;
  readonly numbered: (title: string, number: number, of: number) => string;
  readonly description: (nodes: number, lines: number) => string;
  readonly strategySays: (needs: number, open: number, boxes: number, assumed: number) => string;
  readonly executionSays: (needs: number, met: number, confirmedOpen: readonly string[]) => string;
}

const zh: StrategyWords = {
  columns: { goal: '目标', strategy: '战略', tactic: '战术', need: '需求', solution: '解决方案', opportunity: '商机' },
  box: { goal: '目标', strategy: '战略', tactic: '战术', need: '需求', solution: '解决方案', opportunity: '商机' },
  assumed: '假设',
  confirmed: '客户已确认',
  whiteSpace: '空白需求',
  whiteNone: '空白：尚无方案和商机',
  whitePossible: '空白：只有潜在的可能',
  emptyArea: (needs) => `空白：这 ${needs} 个需求还没有方案，也没有商机`,
  forGoals: (numbers) => `服务于目标 ${numbers.join('、')}`,
  goalNumber: (number) => `目标 ${number}`,
  seeOnMap: '在地图上看它的来龙去脉',
  traceHint: '指向一个方框，或用 Tab 键选中它，可见它上至目标、下至商机的整条来路；按 Esc 复原。',
  matrix: '需求与解决方案对照',
  matrixSays: (needs, answered, solutions) =>
    `${needs} 个需求中 ${answered} 个有回应${solutions === 0 ? '' : `，用到 ${solutions} 个解决方案`}${answered === needs ? '。' : `；其余 ${needs - answered} 个空白。`}`,
  noSolution: '未写方案',
  answer: '结论',
  answered: '有回应',
  needsMet: '回应的需求数',
  alsoGoals: (numbers) => `也服务于目标 ${numbers.join('、')}`,
  forNoGoal: '未追溯到目标',
  untraced: '未追溯到目标的部分',
  numbered: (title, number, of) => (of === 1 ? title : `${title}（${number}/${of}）`),
  description: (nodes, lines) => `${nodes} 个方框、${lines} 条连线，从左到右追溯；下表是同样的内容。`,
  strategySays: (needs, open, boxes, assumed) =>
    `${needs === 0 ? '还没有写下需求' : open === 0 ? `${needs} 个需求都有回应` : `${needs} 个需求中 ${open} 个还没有回应`}；${
      assumed === 0 ? '每一项都经客户确认。' : `${boxes} 项中 ${assumed} 项还只是我方假设。`
    }`,
  executionSays: (needs, met, confirmedOpen) =>
    met === needs
      ? `${needs} 个需求都有进行中或计划中的商机。`
      : `${needs} 个需求中 ${met} 个有进行中或计划中的商机，${needs - met} 个空白${
          confirmedOpen.length === 0
            ? '。'
            : `；其中 ${confirmedOpen.length} 个已由客户确认，最值得先答：${confirmedOpen.map((need) => `“${need}”`).join('、')}。`
        }`,
};

const en: StrategyWords = {
  columns: {
    goal: 'Goals',
    strategy: 'Strategies',
    tactic: 'Tactics',
    need: 'Needs',
    solution: 'Solutions',
    opportunity: 'Opportunities',
  },
  box: {
    goal: 'Goal',
    strategy: 'Strategy',
    tactic: 'Tactic',
    need: 'Need',
    solution: 'Solution',
    opportunity: 'Opportunity',
  },
  assumed: 'Assumed',
  confirmed: 'Confirmed by the customer',
  whiteSpace: 'White space',
  whiteNone: 'White space: nothing yet',
  whitePossible: 'White space: only a possibility',
  emptyArea: (needs) =>
    needs === 1
      ? 'White space: no solution and no opportunity yet'
      : `White space: no solution and no opportunity yet for these ${needs} needs`,
  forGoals: (numbers) => `For goal${numbers.length === 1 ? '' : 's'} ${numbers.join(', ')}`,
  goalNumber: (number) => `Goal ${number}`,
  seeOnMap: 'See where it comes from on the map',
  traceHint:
    'Point at a box, or reach it with Tab, to see its whole trace up to the goals and down to the opportunities; Esc ends it.',
  matrix: 'Needs and solutions',
  matrixSays: (needs, answered, solutions) =>
    `${answered} of ${needs} needs ${answered === 1 ? 'is' : 'are'} answered${solutions === 0 ? '' : `, with ${solutions} solution${solutions === 1 ? '' : 's'}`}${answered === needs ? '.' : `; the other ${needs - answered} ${needs - answered === 1 ? 'is' : 'are'} white space.`}`,
  noSolution: 'No solution named',
  answer: 'Answer',
  answered: 'Answered',
  needsMet: 'Needs answered',
  alsoGoals: (numbers) => `also for goal${numbers.length === 1 ? '' : 's'} ${numbers.join(', ')}`,
  forNoGoal: 'Leads to no goal',
  untraced: 'What leads to no goal',
  numbered: (title, number, of) => (of === 1 ? title : `${title} (${number}/${of})`),
  description: (nodes, lines) =>
    `${nodes} boxes and ${lines} lines, traced from left to right. The table below holds the same facts.`,
  strategySays: (needs, open, boxes, assumed) =>
    `${
      needs === 0
        ? 'No need is written down yet'
        : open === 0
          ? `${needs === 1 ? 'The need has' : `All ${needs} needs have`} an answer`
          : `${open} of ${needs} needs ${open === 1 ? 'has' : 'have'} no answer`
    }; ${
      assumed === 0
        ? 'the customer confirmed every box.'
        : `${assumed} of ${boxes} boxes ${assumed === 1 ? 'is' : 'are'} only assumed.`
    }`,
  executionSays: (needs, met, confirmedOpen) =>
    met === needs
      ? `${needs === 1 ? 'The need has' : `All ${needs} needs have`} a current or planned opportunity.`
      : `${met} of ${needs} needs ${met === 1 ? 'has' : 'have'} a current or planned opportunity, ${needs - met} ${
          needs - met === 1 ? 'is' : 'are'
        } white space${
          confirmedOpen.length === 0
            ? '.'
            : `; the customer confirmed ${confirmedOpen.length} of those, so answer first: ${confirmedOpen
                .map((need) => `“${need}”`)
                .join(', ')}.`
        }`,
};

/** The words of the strategy map and the execution map in one language. */
export function strategyWords(lang: Lang): StrategyWords {
  return lang === 'en' ? en : zh;
}
