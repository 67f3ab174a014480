import { excerpt } from '../../diagnostics/collector.ts';
import { carriesTooMuch, gapLoads } from '../../measures/relationship-gap.ts';
import type { Rule } from '../rule.ts';
import { percent } from '../wording.ts';

/** The work on relationships is spread over the team (method: R4, R5, REL-05). */
export const notSpread: Rule = {
  name: 'relationship/not-spread',
  severity: 'warning',
  method: ['R4', 'R5', 'REL-05'],
  title: { 'zh-CN': '关系工作集中在一人身上', en: 'One of us carries most of the relationships' },
  about: {
    'zh-CN':
      '关系差距按影响力加权后，由团队分担。一个人承担大半，既做不完，人一离开关系也就断了。从 `limits.spreadFrom` 人起检查，上限见 `limits.ownerShare`。',
    en: 'Relationship gaps, weighted by influence, are shared by the team. Whoever carries most of them cannot close them all, and the relationships leave with that person. It holds from `limits.spreadFrom` people with a gap; the bound is `limits.ownerShare`.',
  },
  wrong: '# four people with gaps, each with\nrelationship:\n  owner: ann',
  right: '# two of the four with\nrelationship:\n  owner: eve',
  check: function* (plan, { book }) {
    const [heaviest] = gapLoads(plan);
    const [first, ...others] = heaviest?.people ?? [];
    if (!heaviest || !first || !carriesTooMuch(heaviest, plan, book)) return;
    const limit = book.settings.data.limits.ownerShare;
    const owner = excerpt(book.team.get(heaviest.owner)?.data.name ?? heaviest.owner);
    const [share, bound] = [percent(heaviest.share), percent(limit)];
    yield {
      at: { document: first, path: ['relationship', 'owner'] },
      message: {
        'zh-CN': `按影响力加权，\`${owner}\` 一人承担了 ${share}% 的关系差距，上限 ${bound}%。`,
        en: `Weighted by influence, \`${owner}\` carries ${share}% of the relationship gaps; the limit is ${bound}%.`,
      },
      help: {
        'zh-CN': '把其中几位的 `relationship.owner` 交给更合适的同事。',
        en: 'Give the `relationship.owner` of some of them to colleagues who suit them better.',
      },
      ...(others.length > 0 && {
        related: others.map((document) => ({
          at: { document, path: ['relationship', 'owner'] },
          message: { 'zh-CN': '同一位负责人', en: 'the same owner' },
        })),
      }),
    };
  },
};
