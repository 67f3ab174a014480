import type { Rule } from '../rule.ts';

/** Exactly one of us is the account manager (method: P4, PLAN-02). */
export const accountManager: Rule = {
  name: 'plan/account-manager',
  severity: 'error',
  method: ['P4', 'PLAN-02'],
  title: { 'zh-CN': '大客户经理不是恰好一人', en: 'Not exactly one account manager' },
  about: {
    'zh-CN': '每个大客户由一位大客户经理负责，其他角色向他汇总。没有人，计划就没有主人；有两个人，客户会听到两种说法。',
    en: 'One account manager answers for the account and the other roles report there. With none the plan has no owner; with two the customer hears two voices.',
  },
  wrong: 'team:\n  - member: gao-ming\n    role: presales',
  right: 'team:\n  - member: li-lei\n    role: account-manager\n  - member: gao-ming\n    role: presales',
  check: function* ({ account }) {
    const managers = [...account.data.team.entries()].filter(([, { role }]) => role === 'account-manager');
    const [first, second] = managers;
    if (!first) {
      yield {
        at: { document: account, path: ['team'] },
        message: { 'zh-CN': '团队里没有大客户经理。', en: 'The team has no account manager.' },
        help: {
          'zh-CN': '给其中一人写上 `role: account-manager`。',
          en: 'Give one of the team `role: account-manager`.',
        },
      };
    } else if (second) {
      yield {
        at: { document: account, path: ['team', second[0], 'role'] },
        message: {
          'zh-CN': `团队里有 ${managers.length} 位大客户经理：${managers.map(([, { member }]) => `\`${member}\``).join('、')}。`,
          en: `The team has ${managers.length} account managers: ${managers.map(([, { member }]) => `\`${member}\``).join(', ')}.`,
        },
        help: { 'zh-CN': '留下一位，其他人改用自己的角色。', en: 'Keep one, and give the others the role they fill.' },
        related: [
          {
            at: { document: account, path: ['team', first[0], 'role'] },
            message: { 'zh-CN': '第一位大客户经理', en: 'the first account manager' },
          },
        ],
      };
    }
  },
};
