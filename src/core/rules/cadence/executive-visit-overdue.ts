import { executiveFreshness } from '../../measures/freshness.ts';
import { asksFor } from '../../measures/tier-lens.ts';
import type { Rule } from '../rule.ts';
import { tierPath } from '../wording.ts';

/** An executive sponsor of ours meets the customer at the cadence of the tier (method: B10, B11, CAD-01). */
export const executiveVisitOverdue: Rule = {
  name: 'cadence/executive-visit-overdue',
  severity: 'warning',
  method: ['B10', 'B11', 'CAD-01'],
  title: { 'zh-CN': '高层互访逾期', en: 'An executive visit is overdue' },
  about: {
    'zh-CN':
      '高层互访让客户的高层看到我方的投入，也让我方高层听到第一手的话。间隔写在方法的等级页；团队里的高层支持人在场的接触记录算一次，从没有过也算逾期。',
    en: 'Executive visits show the customer’s leaders that we are committed and let ours hear things first hand. The interval is on the tier’s page of the method. A touchpoint with an executive sponsor of the team counts; none at all is overdue too.',
  },
  wrong: '# tier A, every 31 days; today: 2026-11-16\n# last touchpoint with the executive sponsor: 2026-09-20',
  right: '# touchpoints/2026-11-05-executive-visit.md\nmembers: [bob, ann]',
  check: function* (plan, { book, asOf }) {
    const { tier, team } = plan.account.data;
    const seat = team.findIndex(({ role }) => role === 'executive-sponsor');
    // Where the tier asks for a sponsor, plan/executive-sponsor says that there is none.
    if (seat < 0 && asksFor(plan, book, 'executive-sponsor')) return;
    const { on, days, due, every, overdue, last } = executiveFreshness(plan, book, asOf);
    if (!overdue) return;
    yield {
      at: { document: plan.account, path: seat < 0 ? ['team'] : ['team', seat, 'member'] },
      ...(due !== undefined && { since: due }),
      why: tierPath(tier.declared),
      message: on
        ? {
            'zh-CN': `最近一次高层互访是 ${on}，已过 ${days} 天；${tier.declared} 级每 ${every} 天至少一次。`,
            en: `The last executive visit was on ${on}, ${days} days ago; tier ${tier.declared} asks for one every ${every} days.`,
          }
        : {
            'zh-CN': `还没有高层互访的记录；${tier.declared} 级每 ${every} 天至少一次。`,
            en: `No executive visit is recorded yet; tier ${tier.declared} asks for one every ${every} days.`,
          },
      help:
        seat < 0
          ? {
              'zh-CN': '在 `team` 里写上高层支持人（`executive-sponsor`），并安排一次互访。',
              en: 'Seat an `executive-sponsor` in the `team` and arrange a visit.',
            }
          : {
              'zh-CN': '请高层支持人安排一次互访；已经去过，就把高层支持人写进那次接触记录的 `members`。',
              en: 'Ask the executive sponsor for a visit; if it took place, add the sponsor to `members` of its touchpoint.',
            },
      ...(last && {
        related: [
          { at: { document: last, path: ['members'] }, message: { 'zh-CN': '最近一次互访', en: 'the last visit' } },
        ],
      }),
    };
  },
};
