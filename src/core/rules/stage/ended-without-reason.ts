import { outcome as outcomes } from '#schemas/vocabulary.ts';
import type { Rule } from '../rule.ts';

/** An opportunity that ended says why (method: A17, F6, STG-06). */
export const endedWithoutReason: Rule = {
  name: 'stage/ended-without-reason',
  severity: 'error',
  method: ['A17', 'F6', 'STG-06'],
  title: { 'zh-CN': '结局没有原因', en: 'Outcome without a reason' },
  about: {
    'zh-CN': '成交、丢单、放弃，都要写明原因，下一次才能做得更好。原因要具体，写事实，不评价人。',
    en: 'Won, lost or abandoned: the reasons are written down, so that the next one goes better. Be concrete, state facts, and judge no person.',
  },
  wrong: 'outcome:\n  result: lost\n  on: 2026-08-20',
  right: 'outcome:\n  result: lost\n  on: 2026-08-20\n  reasons: [服务响应时间比中选方长 4 小时]',
  check: function* (plan) {
    for (const opportunity of plan.opportunities.values()) {
      const { outcome } = opportunity.data;
      if (!outcome || outcome.reasons.length > 0) continue;
      const label = outcomes.labels[outcome.result];
      yield {
        at: { document: opportunity, path: ['outcome', 'reasons'] },
        message: {
          'zh-CN': `商机的结局是“${label['zh-CN']}”，但没有写原因。`,
          en: `The opportunity ended as “${label.en}”, but no reason is given.`,
        },
        help: {
          'zh-CN': '在 `outcome.reasons` 写一到三条具体的事实。',
          en: 'Write one to three concrete facts as `outcome.reasons`.',
        },
      };
    }
  },
};
