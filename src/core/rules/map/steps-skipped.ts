import type { Text } from '#schemas/field.ts';
import { stepsSkipped, stepsTaken, type ExecutionStep } from '../../measures/execution-steps.ts';
import type { Rule } from '../rule.ts';
import { listed } from '../wording.ts';

const NAMES: Readonly<Record<ExecutionStep, Text>> = {
  validated: { 'zh-CN': '验证战略地图（`steps.validated`）', en: 'validating the map (`steps.validated`)' },
  relations: { 'zh-CN': '可用的关系（`steps.relations`）', en: 'relations to use (`steps.relations`)' },
  cases: { 'zh-CN': '同类成功案例（`steps.cases`）', en: 'cases of similar customers (`steps.cases`)' },
  opportunities: { 'zh-CN': '商机', en: 'opportunities' },
};

/** The four steps of the execution map are taken in their order (method: G8, MAP-05). */
export const stepsSkippedRule: Rule = {
  name: 'map/steps-skipped',
  severity: 'warning',
  method: ['G8', 'MAP-05'],
  title: { 'zh-CN': '执行地图跳过了步骤', en: 'The execution map skips a step' },
  about: {
    'zh-CN':
      '执行地图分四步：验证战略地图、找可用的关系、研究同类客户的成功案例、识别商机。跳过前面的直接写商机，商机就建在假设上。执行地图某一行写了关系或案例，也算走过那一步。',
    en: 'The execution map takes four steps: validate the strategy map, find relations to use, study cases of similar customers, identify opportunities. Opportunities written without the first three rest on assumptions. Relations or a case on a line of the map count as that step.',
  },
  wrong: 'execution:\n  - need: pump-data\n    opportunity: well\n    state: current\n# no steps',
  right: 'steps:\n  validated:\n    - person: lee\n      on: 2026-10-20\n  relations: [lee]\n  cases: [first-wells]',
  check: function* ({ strategy }) {
    const skipped = strategy ? stepsSkipped(strategy) : [];
    const last = strategy && stepsTaken(strategy).at(-1);
    if (!strategy || last === undefined || skipped.length === 0) return;
    const names = listed(skipped.map((step) => NAMES[step]));
    const path = last === 'opportunities' ? ['execution'] : ['steps', last];
    yield {
      at: { document: strategy, path },
      message: {
        'zh-CN': `执行地图已到“${NAMES[last]['zh-CN'].replace(/（.*/, '')}”，但跳过了${names['zh-CN']}。`,
        en: `The execution map has come to ${NAMES[last].en.replace(/ \(.*/, '')}, but skips ${names.en}.`,
      },
      help: {
        'zh-CN': '先补上跳过的步骤：请客户看一遍地图，再写可用的关系和案例。',
        en: 'Take the steps left out: go through the map with the customer, then name relations and cases.',
      },
    };
  },
};
