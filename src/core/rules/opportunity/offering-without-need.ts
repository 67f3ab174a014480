import { misdirectedOfferings } from '../../measures/uncovered-needs.ts';
import type { Rule } from '../rule.ts';

/** What we offer in a project meets one of the project's needs (method: O5, OPP-02). */
export const offeringWithoutNeed: Rule = {
  name: 'opportunity/offering-without-need',
  severity: 'error',
  method: ['O5', 'OPP-02'],
  title: { 'zh-CN': '产品对应的需求不在本商机', en: 'An offering for a need of another project' },
  about: {
    'zh-CN':
      '每项产品和服务对应本商机的一个需求。对应到别处的需求，客户会问为什么要买它；漏写在 `needs` 里，覆盖情况就算错了。',
    en: 'Each offering meets a need of this project. One for a need from elsewhere makes the customer ask why they should buy it; and a need left out of `needs` makes the coverage wrong.',
  },
  wrong: 'needs: [pump-data]\nofferings:\n  - { offering: 巡检终端, need: permit-trace, fit: 现场可用。 }',
  right:
    'needs: [pump-data, permit-trace]\nofferings:\n  - { offering: 巡检终端, need: permit-trace, fit: 现场可用。 }',
  check: function* (plan) {
    for (const opportunity of plan.opportunities.values()) {
      // No need at all is told by map/opportunity-without-need or stage/gate-not-met.
      for (const index of misdirectedOfferings(opportunity)) {
        const need = opportunity.data.offerings[index]?.need ?? '';
        yield {
          at: { document: opportunity, path: ['offerings', index, 'need'] },
          message: {
            'zh-CN': `产品和服务对应的需求 \`${need}\` 不在本商机的 \`needs\` 里。`,
            en: `The offering meets \`${need}\`, which is not among the \`needs\` of this opportunity.`,
          },
          help: {
            'zh-CN': `把 \`${need}\` 写进 \`needs\`，或改成本商机的需求。`,
            en: `Add \`${need}\` to \`needs\`, or name a need of this opportunity.`,
          },
        };
      }
    }
  },
};
