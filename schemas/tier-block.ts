import * as z from 'zod';
import { field } from './field.ts';
import { day, line, list, paragraph, pastDay, provenance, ref } from './primitives.ts';
import { resolve, tier, tierEvidence } from './vocabulary.ts';

/** A tier that differs from its window stands only with a reason, an approver and an end (method: B5). */
const override = z.strictObject({
  reason: field(paragraph(), '理由', 'Reason', { edition: 'executive' }),
  approver: field(ref('member'), '批准人', 'Approver', { edition: 'training' }),
  until: field(day(), '有效期至', 'Valid until', { edition: 'training' }),
});

/** One fact that speaks for the declared tier (method: B1–B4). */
const evidence = z.strictObject({
  fact: field(tierEvidence.schema, '事实', 'Fact', { edition: 'training' }),
  note: field(paragraph().optional(), '说明', 'Note', { edition: 'executive' }),
  vendor: field(line().optional(), '签约的供应商', 'Vendor that signed', {
    edition: 'training',
    names: 'company',
    hint: { 'zh-CN': '刚与他方签约时写明是哪一家', en: 'With whom, where the customer just signed with someone else' },
  }),
  signedOn: field(pastDay().optional(), '签约日期', 'Signed on', { edition: 'training' }),
  until: field(day().optional(), '预计到何时', 'Expected until', {
    edition: 'training',
    hint: {
      'zh-CN': '等待的事项何时完成，或与他方的合同何时到期',
      en: 'When the awaited event is due, or the contract with someone else ends',
    },
  }),
  ...provenance,
});

/** The declared tier with its evidence; the lenses that check it are computed. */
export const tierBlock = z.strictObject({
  declared: field(tier.schema, '声明等级', 'Declared tier', { edition: 'training' }),
  evidence: field(list(evidence).default([]), '依据', 'Evidence', { edition: 'training' }),
  override: field(override.optional(), '例外批准', 'Override', { edition: 'training', method: ['B5'] }),
});

/** The account's row of the urgency matrix (method: B6). */
export const urgency = z.strictObject({
  objective: field(z.boolean(), '客观必要性', 'Objective necessity', { edition: 'training' }),
  subjective: field(z.boolean(), '主观必要性', 'Subjective necessity', { edition: 'training' }),
  resolve: field(resolve.schema, '决心强烈度', 'Resolve', { edition: 'training' }),
  feasibility: field(z.boolean(), '已做可行性评估', 'Feasibility study done', { edition: 'training' }),
  selection: field(z.boolean(), '已开展选型和商务', 'Selection and commercial activity', { edition: 'training' }),
});
