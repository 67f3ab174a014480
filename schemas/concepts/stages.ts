import { type Concept, concept } from './concept.ts';

/** The six sales stages of an opportunity and what belongs to them (method: 1.4). */
export const stageConcepts = {
  'STAGE-develop': concept('销售阶段一：客户开发', 'Stage 1: development', 'field', 'rule', 'value'),
  'STAGE-qualify': concept('销售阶段二：售前立项', 'Stage 2: qualification', 'field', 'rule', 'value'),
  'STAGE-propose': concept('销售阶段三：提案', 'Stage 3: proposal', 'field', 'rule', 'value'),
  'STAGE-tender': concept('销售阶段四：招投标', 'Stage 4: tender', 'field', 'rule', 'value'),
  'STAGE-negotiate': concept('销售阶段五：商务谈判', 'Stage 5: negotiation', 'field', 'rule', 'value'),
  'STAGE-deliver': concept('销售阶段六：工程实施', 'Stage 6: delivery', 'field', 'rule', 'value'),
  D1: concept('线索来源', 'Lead sources', 'field', 'value'),
  D2: concept('初次访谈程序', 'First-interview procedure', 'field'),
  D3: concept('客户档案', 'Customer file', 'value'),
  D4: concept('大客户跟进表', 'Follow-up form'),
  D5: concept('开发推进图', 'Development progress chart'),
} as const satisfies Record<string, Concept>;
