import * as z from 'zod';
import { field } from './field.ts';
import { claim, day, line, list, money, paragraph, provenance, ref, whole } from './primitives.ts';
import {
  depth,
  lifecycle,
  planStatus,
  researchFocus,
  resolve,
  size,
  teamRole,
  tier,
  tierEvidence,
} from './vocabulary.ts';

/** A tier that differs from its window stands only with a reason, an approver and an end. */
const override = z.strictObject({
  reason: field(paragraph(), '理由', 'Reason'),
  approver: field(ref('member'), '批准人', 'Approver'),
  until: field(day(), '有效期至', 'Valid until'),
});

/** One fact that speaks for the declared tier (method: B1–B4). */
const evidence = z.strictObject({
  fact: field(tierEvidence.schema, '事实', 'Fact'),
  note: field(paragraph().optional(), '说明', 'Note'),
  ...provenance,
});

/** The declared tier with its evidence; the lenses that check it are computed. */
const tierBlock = z.strictObject({
  declared: field(tier.schema, '声明等级', 'Declared tier'),
  evidence: field(list(evidence).default([]), '依据', 'Evidence'),
  override: field(override.optional(), '例外批准', 'Override'),
});

/** The account's row of the urgency matrix (method: B6). */
const urgency = z.strictObject({
  objective: field(z.boolean(), '客观必要性', 'Objective necessity'),
  subjective: field(z.boolean(), '主观必要性', 'Subjective necessity'),
  resolve: field(resolve.schema, '决心强烈度', 'Resolve'),
  feasibility: field(z.boolean(), '已做可行性评估', 'Feasibility study done'),
  selection: field(z.boolean(), '已开展选型和商务', 'Selection and commercial activity'),
});

/** Who of us works on the account, and as what (method: P4). */
const seat = z.strictObject({
  member: field(ref('member'), '成员', 'Member'),
  role: field(teamRole.schema, '角色', 'Role'),
  duty: field(line().optional(), '职责', 'Duty'),
});

/** A supplier that serves the customer today (method: C12). */
const incumbent = z.strictObject({
  name: field(line(), '供应商', 'Supplier'),
  share: field(whole(0, 100).optional(), '份额(%)', 'Share (%)'),
  since: field(whole(1950, 2199).optional(), '起始年份', 'Since (year)'),
  problems: field(list(line()).default([]), '目前问题', 'Present problems'),
  howWon: field(line().optional(), '当时如何成交', 'How it won'),
  ...provenance,
});

/** Part 2: the 3C research, the research foci and the incumbents (method: G1, G3, C12). */
const background = z.strictObject({
  company: field(claim().optional(), '客户的公司', 'The customer’s company'),
  customers: field(claim().optional(), '客户的客户', 'The customer’s customers'),
  competitors: field(claim().optional(), '客户的竞争对手', 'The customer’s competitors'),
  foci: field(
    list(
      z.strictObject({
        focus: field(researchFocus.schema, '研究重点', 'Focus'),
        text: field(paragraph(), '内容', 'Text'),
        ...provenance,
      }),
    ).default([]),
    '研究重点',
    'Research foci',
  ),
  incumbents: field(list(incumbent).default([]), '现有供应商', 'Incumbent suppliers'),
});

/** Revenue that we booked with the account in one year (method: A2). */
const yearRevenue = z.strictObject({
  year: field(whole(1990, 2199), '年份', 'Year'),
  amount: field(money(), '金额', 'Amount'),
});

/** `accounts/<account>/account.md`: parts 1 and 2 of the plan, team and background. */
export const account = z.strictObject({
  name: field(line(), '客户名称', 'Account name', { edition: 'customer' }),
  otherName: field(line().optional(), '另一语言的名称', 'Name in the other language', { edition: 'customer' }),
  status: field(planStatus.schema.default('active'), '计划状态', 'Plan status'),
  industry: field(ref('industry'), '行业', 'Industry'),
  region: field(line(), '区域', 'Region'),
  lifecycle: field(lifecycle.schema, '生命周期', 'Life cycle'),
  size: field(size.schema, '规模', 'Size'),
  depth: field(depth.schema.optional(), '合作深度', 'Depth'),
  tier: field(tierBlock, '等级', 'Tier'),
  urgency: field(urgency.optional(), '紧迫性', 'Urgency'),
  rationale: field(paragraph(), '为什么是大客户', 'Why a key account'),
  rationaleReviewed: field(day(), '定位复核日期', 'Rationale reviewed'),
  budget: field(money().optional(), '大客户预算', 'Key-account budget'),
  revenue: field(list(yearRevenue).default([]), '历年收入', 'Revenue by year'),
  team: field(list(seat).min(1), '客户团队', 'Account team'),
  background: field(background.prefault({}), '客户背景', 'Background'),
});
