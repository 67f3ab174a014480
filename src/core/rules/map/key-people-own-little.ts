import { isKey, keyPeople } from '../../measures/key-people.ts';
import { mapNodes } from '../../measures/map-nodes.ts';
import type { Rule } from '../rule.ts';

/** Key people own a fair share of the goals and strategies on the map (method: G4, MAP-06). */
export const keyPeopleOwnLittle: Rule = {
  name: 'map/key-people-own-little',
  severity: 'warning',
  method: ['G4', 'MAP-06'],
  title: { 'zh-CN': '关键人物负责的目标和战略太少', en: 'Key people own few goals and strategies' },
  about: {
    'zh-CN':
      '目标和战略由有影响力的人负责，才推得动预算。地图上的责任人大多不是关键人物，往往说明地图画的是部门的事，或者我们还没问清谁负责。下限见 `limits.keyOwnersShare`，关键人物见 `limits.keyInfluence`。',
    en: 'Goals and strategies move budgets when people of influence own them. If most owners are not key people, the map may show one unit’s affairs, or we have not asked who is in charge. The bound is `limits.keyOwnersShare`; who is key is said by `limits.keyInfluence`.',
  },
  wrong: 'strategies:\n  fewer-stops:\n    owners: [nia]   # influence 2, and so are the other owners',
  right: 'strategies:\n  fewer-stops:\n    owners: [lee]   # influence 5',
  check: function* (plan, { book }) {
    const { strategy, people } = plan;
    if (!strategy || keyPeople(plan, book).length === 0) return;
    const nodes = mapNodes(strategy).filter(({ layer }) => layer === 'goals' || layer === 'strategies');
    const owned = nodes.filter(({ node }) =>
      node.owners.some((owner) => {
        const person = people.get(owner);
        return person !== undefined && isKey(person, book);
      }),
    );
    const share = book.settings.data.limits.keyOwnersShare;
    // Of fewer nodes than make one owner by that share, nothing can be said: one in three is asked of three at least.
    if (nodes.length < Math.round(1 / share) || owned.length >= nodes.length * share) return;
    const percent = Math.round(share * 100);
    yield {
      at: { document: strategy, path: ['goals'] },
      message: {
        'zh-CN': `${nodes.length} 条目标和战略里，只有 ${owned.length} 条由关键人物负责，不到 ${percent}%。`,
        en: `Key people own ${owned.length} of the ${nodes.length} goals and strategies, less than ${percent}%.`,
      },
      help: {
        'zh-CN': '问清每条由客户方哪位负责，写进 `owners`；核对这些人的 `influence`。',
        en: 'Ask who at the customer is in charge of each and list them in `owners`; check their `influence`.',
      },
    };
  },
};
