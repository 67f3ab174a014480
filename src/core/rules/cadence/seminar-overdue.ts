import { seminarFreshness } from '../../measures/freshness.ts';
import type { Rule } from '../rule.ts';
import { tierPath } from '../wording.ts';

/** A seminar or an exchange takes place at the cadence of the tier (method: B10–B12, CAD-01). */
export const seminarOverdue: Rule = {
  name: 'cadence/seminar-overdue',
  severity: 'warning',
  method: ['B10', 'B11', 'B12', 'CAD-01'],
  title: { 'zh-CN': '研讨会或交流逾期', en: 'A seminar or exchange is overdue' },
  about: {
    'zh-CN':
      '小型研讨会讲方案的价值和别家的成功经验，比单独拜访更容易听到不同层级的看法。间隔写在方法的等级页；研讨会、技术交流和业务交流都算，从没有过也算逾期。',
    en: 'A small seminar on the value of a solution and on what others achieved lets us hear several layers at once. The interval is on the tier’s page of the method. Seminars, technical and business exchanges count; none at all is overdue too.',
  },
  wrong: '# tier D, every 183 days; today: 2026-11-16\n# last seminar: 2026-03-12',
  right: '# touchpoints/2026-10-22-safety-seminar.md\nchannel: seminar',
  check: function* (plan, { book, asOf }) {
    const tier = plan.account.data.tier.declared;
    const { on, days, due, every, overdue, last } = seminarFreshness(plan, book, asOf);
    if (!overdue) return;
    yield {
      at: { document: plan.account, path: ['tier', 'declared'] },
      ...(due !== undefined && { since: due }),
      why: tierPath(tier),
      message: on
        ? {
            'zh-CN': `最近一次研讨会或交流是 ${on}，已过 ${days} 天；${tier} 级每 ${every} 天至少一次。`,
            en: `The last seminar or exchange was on ${on}, ${days} days ago; tier ${tier} asks for one every ${every} days.`,
          }
        : {
            'zh-CN': `还没有研讨会或交流的记录；${tier} 级每 ${every} 天至少一次。`,
            en: `No seminar or exchange is recorded yet; tier ${tier} asks for one every ${every} days.`,
          },
      help: {
        'zh-CN': '邀请客户参加下一次研讨会或技术、业务交流；已经办过，就补上接触记录。',
        en: 'Invite the customer to the next seminar or exchange; if one took place, record the touchpoint.',
      },
      ...(last && {
        related: [{ at: { document: last, path: ['channel'] }, message: { 'zh-CN': '最近一次', en: 'the last one' } }],
      }),
    };
  },
};
