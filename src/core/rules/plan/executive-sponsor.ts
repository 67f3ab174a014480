import { asksFor } from '../../measures/tier-lens.ts';
import type { Rule } from '../rule.ts';
import { tierPath } from '../wording.ts';

/** A tier that asks for an executive sponsor has one in the team (method: B10, PLAN-02). */
export const executiveSponsor: Rule = {
  name: 'plan/executive-sponsor',
  severity: 'error',
  method: ['B10', 'PLAN-02'],
  title: { 'zh-CN': '缺少高层支持人', en: 'No executive sponsor' },
  about: {
    'zh-CN':
      '等级页要求高层支持人时，团队里要有一位：由他与客户高层对话，并在需要时调动资源。没有他，高层互访就无人可派。',
    en: 'Where the tier’s page asks for an executive sponsor, the team has one, who speaks with the customer’s executives and frees resources. Without one nobody can return an executive visit.',
  },
  wrong: 'tier:\n  declared: A\nteam:\n  - member: li-lei\n    role: account-manager',
  right: 'team:\n  - member: li-lei\n    role: account-manager\n  - member: sun-rui\n    role: executive-sponsor',
  check: function* (plan, { book }) {
    const { account } = plan;
    const { declared } = account.data.tier;
    if (!asksFor(plan, book, 'executive-sponsor')) return;
    if (account.data.team.some(({ role }) => role === 'executive-sponsor')) return;
    yield {
      at: { document: account, path: ['team'] },
      why: tierPath(declared),
      message: {
        'zh-CN': `\`${declared}\` 级客户的团队里没有高层支持人。`,
        en: `The team of this tier \`${declared}\` account has no executive sponsor.`,
      },
      help: {
        'zh-CN': '请一位公司高层加入团队，写上 `role: executive-sponsor`。',
        en: 'Ask one of our executives to join the team with `role: executive-sponsor`.',
      },
    };
  },
};
