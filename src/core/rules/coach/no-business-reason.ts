import { excerpt } from '../../diagnostics/collector.ts';
import { coachesOf } from '../../measures/coach.ts';
import type { Rule } from '../rule.ts';

/** A coach wants our solution for a reason of their organisation, not for one of their own (method: E2, ETH-07). */
export const noBusinessReason: Rule = {
  name: 'coach/no-business-reason',
  severity: 'warning',
  method: ['E2', 'ETH-07'],
  title: { 'zh-CN': '教练没有业务理由', en: 'A coach without a business reason' },
  about: {
    'zh-CN':
      '教练希望采用我方方案，是因为对其单位有好处：少停机、少返工、交付更快。说不出这个理由，就可能是个人理由，那既不可靠也不合规。',
    en: 'A coach wants our solution because it serves their organisation: fewer stops, less rework, faster delivery. Where nobody can name that reason, it may be a personal one, which is neither dependable nor proper.',
  },
  wrong: 'coach:\n  level: endorses\n  # no whyForTheirOrganisation',
  right: 'coach:\n  level: endorses\n  whyForTheirOrganisation: Fewer night calls for the maintenance shift',
  check: function* (plan) {
    for (const { person, coach } of coachesOf(plan)) {
      if (coach.whyForTheirOrganisation !== undefined) continue;
      const name = excerpt(person.data.name);
      yield {
        at: { document: person, path: ['coach', 'whyForTheirOrganisation'] },
        message: {
          'zh-CN': `没有写教练 \`${name}\` 为什么为其单位希望采用我方方案。`,
          en: `It is not stated why the coach \`${name}\` wants our solution for their organisation.`,
        },
        help: {
          'zh-CN': '问清对其单位的业务好处，写进 `whyForTheirOrganisation`；问不出，就不把此人当教练。',
          en: 'Ask what it does for their organisation and write it in `whyForTheirOrganisation`; if there is nothing, do not count on them as a coach.',
        },
      };
    }
  },
};
