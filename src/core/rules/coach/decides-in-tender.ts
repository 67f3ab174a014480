import { excerpt } from '../../diagnostics/collector.ts';
import { rolesIn } from '../../measures/buying-roles.ts';
import { tenderOpen } from '../../measures/tender.ts';
import type { Rule } from '../rule.ts';

/** Whoever decides on a running tender is not our coach, unless compliance approved it (method: ETH-06). */
export const decidesInTender: Rule = {
  name: 'coach/decides-in-tender',
  severity: 'error',
  method: ['R19', 'ETH-06'],
  title: { 'zh-CN': '教练又是招标的决定者', en: 'A coach who decides on the tender' },
  about: {
    'zh-CN':
      '招标期间，决策者和批准者对所有投标方一视同仁。同一人既是我方教练又决定结果，就有利益冲突；要继续，先由合规批准并写上编号。',
    en: 'While a tender runs, decision makers and approvers treat all bidders alike. When the same person is our coach and decides, there is a conflict of interest; to go on, compliance approves it first and its number is recorded.',
  },
  wrong: '# tender open; lee: roles: [coach, decision-maker]\ncoach:\n  level: endorses',
  right: 'coach:\n  level: endorses\n  approvalId: CA-2026-014',
  check: function* (plan, { asOf }) {
    for (const opportunity of plan.opportunities.values()) {
      if (!tenderOpen(opportunity, asOf)) continue;
      for (const person of plan.people.values()) {
        const { coach } = person.data;
        const roles = rolesIn(opportunity, person);
        const decides = (['decision-maker', 'approver'] as const).find((role) => roles.has(role));
        if (decides === undefined || !(coach || roles.has('coach')) || coach?.approvalId !== undefined) continue;
        const [name, project] = [excerpt(person.data.name), excerpt(opportunity.data.name)];
        yield {
          at: { document: person, path: coach ? ['coach'] : ['roles'] },
          message: {
            'zh-CN': `\`${name}\` 是我方教练，又是 \`${project}\` 的 \`${decides}\`，而招标正在进行。`,
            en: `\`${name}\` is our coach and also \`${decides}\` of \`${project}\`, whose tender is open.`,
          },
          help: {
            'zh-CN': '请合规审查，把批准编号写进 `coach.approvalId`；在此之前，停止教练沟通，只走招标的正式渠道。',
            en: 'Ask compliance and record their approval in `coach.approvalId`; until then stop the coaching and use the channels of the tender only.',
          },
          related: [
            {
              at: { document: opportunity, path: opportunity.data.tender ? ['tender'] : ['stage'] },
              message: { 'zh-CN': '招标正在进行', en: 'the tender is open' },
            },
          ],
        };
      }
    }
  },
};
