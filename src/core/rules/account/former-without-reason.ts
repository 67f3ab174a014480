import type { Rule } from '../rule.ts';

/** A former customer’s plan says when and why it left, and only a former customer’s does (method: B21). */
export const formerWithoutReason: Rule = {
  name: 'account/former-without-reason',
  severity: 'error',
  method: ['B21'],
  title: { 'zh-CN': '流失客户没有原因', en: 'Former customer without a reason' },
  about: {
    'zh-CN':
      '客户走了，最有价值的是知道为什么。生命周期写成以前的客户，就要有流失的日期和原因；有流失记录的，也只能是以前的客户。',
    en: 'When a customer has gone, the most valuable thing is to know why. A plan whose life cycle says former states the day and the reason, and only such a plan does.',
  },
  wrong: 'lifecycle: former',
  right: 'lifecycle: former\nleft:\n  on: 2026-03-31\n  reason: 总部统一改用另一家平台',
  check: function* ({ account }) {
    const { lifecycle, left } = account.data;
    if (lifecycle === 'former' && !left) {
      yield {
        at: { document: account, path: ['lifecycle'] },
        message: {
          'zh-CN': '客户写作 `former`，但没有写何时、为何流失。',
          en: 'The customer is `former`, but the plan does not say when and why it left.',
        },
        help: { 'zh-CN': '写上 `left`，带日期和原因。', en: 'Add `left` with the day and the reason.' },
      };
    }
    if (lifecycle !== 'former' && left) {
      yield {
        at: { document: account, path: ['left'] },
        message: {
          'zh-CN': `客户写作 \`${lifecycle}\`，却有流失的记录。`,
          en: `The customer is \`${lifecycle}\`, but the plan says that it left.`,
        },
        help: {
          'zh-CN': '把 `lifecycle` 改为 `former`；客户已经回来，就删掉 `left`，经过写进正文。',
          en: 'Set `lifecycle` to `former`; if the customer came back, remove `left` and tell the story in the body.',
        },
      };
    }
  },
};
