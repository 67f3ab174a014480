import type { Lang } from '#schemas/field.ts';

/** The words of the organisation chart and of the procurement lanes. */
const zh = {
  colon: '：',
  comma: '，',
  list: '、',
  // Organisation
  organisation: '组织结构与职责',
  people: (count: number) => `${count} 人`,
  nobody: '还没有认识的人',
  toBeFound: '待查明',
  withoutUnit: '未写部门的人',
  organisationSays: (units: number, people: number, wanted: number, empty: readonly string[]) =>
    `${units} 个部门，认识 ${people} 人${wanted === 0 ? '' : `，还有 ${wanted} 人待查明`}；${
      empty.length === 0 ? '每个部门都有认识的人。' : `${empty.length} 个部门还没有认识的人：${empty.join('、')}。`
    }`,
  organisationHead: ['部门', '上级部门', '职责', '认识的人'],
  // Procurement
  procurement: '客户采购流程与我方阶段',
  customer: '客户',
  us: '我方阶段',
  opportunities: '未结商机',
  after: '签订之后',
  ownerUnknown: '谁决定待查明',
  notWritten: '尚未了解',
  customerHere: '客户所在步骤',
  ourStage: '我方所处阶段',
  aheadBy: (steps: number) => `我方领先 ${steps} 步`,
  behindBy: (steps: number) => `客户已快 ${steps} 步`,
  inStep: '与客户同步',
  stepUnknown: '客户步骤未写',
  customerAt: (step: string) => `客户正在“${step}”`,
  aheadSays: (open: number, ahead: readonly string[]) =>
    open === 0
      ? '没有未结商机'
      : ahead.length === 0
        ? `${open} 个未结商机都没有跑到客户前面`
        : `${open} 个未结商机中 ${ahead.length} 个跑到客户前面：${ahead.join('、')}`,
  ahead: (name: string, steps: number) => `${name}（${steps} 步）`,
  ownersSays: (unknown: readonly string[]) =>
    unknown.length === 0
      ? '六步的决定人都已知道'
      : unknown.length === 6
        ? '六步由谁决定都还不知道'
        : `还不知道谁决定：${unknown.map((step) => `“${step}”`).join('、')}`,
  sentence: (clauses: readonly string[]) => `${clauses.join('；')}。`,
  procurementHead: ['步骤', '进度', '部门', '谁决定', '我方阶段', '未结商机'],
};

const en: typeof zh = {
  colon: ': ',
  comma: ', ',
  list: ', ',
  organisation: 'Organisation and duties',
  people: (count) => `${count} ${count === 1 ? 'person' : 'people'}`,
  nobody: 'Nobody known yet',
  toBeFound: 'To be found',
  withoutUnit: 'People without a unit',
  organisationSays: (units, people, wanted, empty) =>
    `${units} unit${units === 1 ? '' : 's'}, ${people} ${people === 1 ? 'person' : 'people'} known${wanted === 0 ? '' : `, ${wanted} to be found`}; ${
      empty.length === 0 ? 'we know somebody in each.' : `we know nobody yet in ${empty.length}: ${empty.join(', ')}.`
    }`,
  organisationHead: ['Unit', 'Parent unit', 'Duties', 'People known'],
  procurement: 'The customer’s procurement and our stages',
  customer: 'Customer',
  us: 'Our stages',
  opportunities: 'Open opportunities',
  after: 'After signing',
  ownerUnknown: 'To be found',
  notWritten: 'Not known yet',
  customerHere: 'Where the customer is',
  ourStage: 'Our stage',
  aheadBy: (steps) => `We are ${steps} step${steps === 1 ? '' : 's'} ahead`,
  behindBy: (steps) => `Customer ${steps} step${steps === 1 ? '' : 's'} ahead`,
  inStep: 'In step with the customer',
  stepUnknown: 'Customer’s step not written',
  customerAt: (step) => `The customer is at “${step}”`,
  aheadSays: (open, ahead) =>
    open === 0
      ? 'no opportunity is open'
      : ahead.length === 0
        ? `${open === 1 ? 'the open opportunity does not run' : `none of the ${open} open opportunities runs`} ahead of it`
        : `${ahead.length} of ${open} open opportunities run${ahead.length === 1 ? 's' : ''} ahead of it: ${ahead.join(', ')}`,
  ahead: (name, steps) => `${name} (${steps} step${steps === 1 ? '' : 's'})`,
  ownersSays: (unknown) =>
    unknown.length === 0
      ? 'we know who decides at all six steps'
      : unknown.length === 6
        ? 'we do not know who decides at any of the six steps'
        : `we do not know who decides at ${unknown.map((step) => `“${step}”`).join(', ')}`,
  sentence: (clauses) => {
    const all = clauses.join('; ');
    return `${all.charAt(0).toUpperCase()}${all.slice(1)}.`;
  },
  procurementHead: ['Step', 'Progress', 'Department', 'Who decides', 'Our stages', 'Open opportunities'],
};

/** The words of the organisation chart and the procurement lanes in one language. */
export function customerWords(lang: Lang): typeof zh {
  return lang === 'en' ? en : zh;
}
