import { buyingRole } from '#schemas/vocabulary.ts';
import { rolesMissing } from '../../measures/buying-roles.ts';
import { asksFor } from '../../measures/tier-lens.ts';
import type { Rule } from '../rule.ts';
import { nobodyFor } from './nobody-for.ts';

/** Where the tier asks for it, each of the five roles is held or sought (method: R2, REL-01). */
export const missingRole: Rule = {
  name: 'relationship/missing-role',
  severity: 'warning',
  method: ['R2', 'REL-01'],
  title: { 'zh-CN': '五种角色不全', en: 'One of the five roles is missing' },
  about: {
    'zh-CN':
      '一次采购里有教练、批准者、推荐者、决策者和执行赞助者。不知道谁担任其中一种角色，决策就可能在我们看不见的地方发生。还没找到的，列入 `relationships.md` 的 `unknown`，并指定查明行动。',
    en: 'A purchase has a coach, an approver, a recommender, a decision maker and a sponsor. While we do not know who holds one of these roles, the decision may be made where we cannot see it. Whoever is not found yet goes into `unknown` of `relationships.md` with the action that will find them.',
  },
  wrong: '# nobody has the role sponsor\nunknown: []',
  right: 'unknown:\n  - role: sponsor\n    layer: implementation\n    action: find-sponsor',
  check: function* (plan, { book }) {
    // Without any person the whole part is missing, which plan/missing-part says.
    if (plan.people.size === 0 || !asksFor(plan, book, 'roles')) return;
    const missing = rolesMissing(plan);
    if (missing.length === 0) return;
    yield nobodyFor(
      plan,
      missing,
      buyingRole.labels,
      (names) => ({
        'zh-CN': `还没有人担任 ${names['zh-CN']}，也没有查明行动。`,
        en: `Nobody is known as ${names.en}, and no action is to find out.`,
      }),
      {
        'zh-CN': '知道是谁，就写进此人的 `roles`；不知道，就在 `relationships.md` 的 `unknown` 里列出角色和查明行动。',
        en: 'If you know who it is, add the role to their `roles`; if not, list the role in `unknown` of `relationships.md` with the action that will find them.',
      },
    );
  },
};
