import * as z from 'zod';
import { field } from './field.ts';
import { day, line, list, money, paragraph, ref, whole } from './primitives.ts';
import {
  answer,
  buyingRole,
  goDecision,
  goQuestion,
  keyElement,
  leadSource,
  opportunityState,
  outcome,
  procurementStep,
  stage,
} from './vocabulary.ts';

/** What we know of one key element, or the dated step that will tell us (method: O11). */
const element = z.strictObject({
  known: field(line().optional(), '已知', 'Known'),
  learnBy: field(day().optional(), '查明期限', 'Learn by'),
  how: field(line().optional(), '如何查明', 'How to learn it'),
});

/** One answer of the four go/no-go questions (method: O1). */
const goAnswer = z.strictObject({
  answer: field(answer.schema, '回答', 'Answer'),
  why: field(paragraph(), '理由', 'Why'),
});

/** The pre-sales approval: four answers and a decision with its approver (method: O1). */
const goNoGo = z.strictObject({
  ...(Object.fromEntries(
    goQuestion.names.map((name) => [
      name,
      field(goAnswer, goQuestion.labels[name]['zh-CN'], goQuestion.labels[name].en),
    ]),
  ) as Record<(typeof goQuestion.names)[number], typeof goAnswer>), // one key per question, by construction
  decision: field(goDecision.schema, '决定', 'Decision'),
  approver: field(ref('member'), '批准人', 'Approver'),
  date: field(day(), '日期', 'Date'),
});

/** `accounts/<account>/opportunities/<opportunity>.md`: one sales project. */
export const opportunity = z.strictObject({
  name: field(line(), '商机名称', 'Opportunity'),
  otherName: field(line().optional(), '另一语言的名称', 'Name in the other language'),
  state: field(opportunityState.schema, '状态', 'State'),
  stage: field(stage.schema, '销售阶段', 'Stage'),
  stageSince: field(day(), '进入阶段日期', 'In this stage since'),
  value: field(money(), '金额', 'Value'),
  probability: field(whole(0, 100), '成交概率(%)', 'Probability (%)'),
  expectedClose: field(day().optional(), '预计成交', 'Expected close'),
  owner: field(ref('member'), '负责人', 'Owner'),
  source: field(leadSource.schema.optional(), '线索来源', 'Lead source'),
  needs: field(list(ref('need')).default([]), '满足的需求', 'Needs met'),
  solutions: field(list(ref('solution')).default([]), '解决方案', 'Solutions'),
  elements: field(z.partialRecord(keyElement.schema, element).default({}), '六要素', 'Six key elements'),
  goNoGo: field(goNoGo.optional(), '售前立项', 'Go / no go'),
  procurementStep: field(procurementStep.schema.optional(), '客户采购步骤', 'Customer’s procurement step'),
  roles: field(
    list(
      z.strictObject({
        person: field(ref('person'), '人', 'Person'),
        role: field(buyingRole.schema, '角色', 'Role'),
      }),
    ).default([]),
    '本项目中的角色',
    'Roles in this project',
  ),
  competitors: field(list(line()).default([]), '竞争者', 'Competitors'),
  bid: field(
    z
      .strictObject({
        submittedOn: field(day(), '投标日期', 'Submitted on'),
        result: field(line().optional(), '结果', 'Result'),
      })
      .optional(),
    '投标',
    'Bid',
  ),
  contract: field(
    z
      .strictObject({
        approvedOn: field(day(), '批准日期', 'Approved on'),
        signedOn: field(day().optional(), '签订日期', 'Signed on'),
      })
      .optional(),
    '合同',
    'Contract',
  ),
  acceptance: field(
    z.strictObject({ acceptedOn: field(day(), '验收日期', 'Accepted on') }).optional(),
    '验收',
    'Acceptance',
  ),
  nextStep: field(
    z
      .strictObject({
        what: field(line(), '做什么', 'What'),
        owner: field(ref('member'), '负责人', 'Owner'),
        due: field(day(), '期限', 'Due'),
      })
      .optional(),
    '下一步',
    'Next step',
  ),
  outcome: field(
    z
      .strictObject({
        result: field(outcome.schema, '结果', 'Result'),
        on: field(day(), '日期', 'Date'),
        reasons: field(list(line()).default([]), '原因', 'Reasons'),
      })
      .optional(),
    '结局',
    'Outcome',
  ),
});
