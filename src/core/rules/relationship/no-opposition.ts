import type { Rule } from '../rule.ts';

/** An account with several people has somebody neutral or opposed (method: E5, REL-06). */
export const noOpposition: Rule = {
  name: 'relationship/no-opposition',
  severity: 'warning',
  method: ['E5', 'REL-06'],
  title: { 'zh-CN': '没有人中立或有保留', en: 'Nobody is neutral or has reservations' },
  about: {
    'zh-CN':
      '每次采购都有支持和反对的力量。人一多，却个个支持，多半是还没听到反对的理由，或者只见了愿意见我们的人。从几个人起检查，见 `limits.oppositionFrom`。',
    en: 'Every purchase has forces for and against it. When there are several people and all of them support us, we have probably not heard the objections yet, or met only those who like to meet us. It holds from `limits.oppositionFrom` people.',
  },
  wrong: '# five people, each with stance: 1 or 2',
  right: 'name: Max\nstance: -1\nconcerns:\n  - Who repairs it at night?',
  check: function* ({ people, relationships, account }, { book }) {
    const from = book.settings.data.limits.oppositionFrom;
    if (people.size < from || [...people.values()].some(({ data }) => data.stance <= 0)) return;
    yield {
      at: { document: relationships ?? account, path: [] },
      message: {
        'zh-CN': `${people.size} 个人全都支持我方，没有一人中立或有保留。`,
        en: `All ${people.size} people support us; nobody is neutral or has reservations.`,
      },
      help: {
        'zh-CN': '请教练指出谁有顾虑、谁会受影响，去听他们的理由，再核对每个人的 `stance`。',
        en: 'Ask the coach who has doubts and who is affected, hear their reasons, then check each `stance`.',
      },
    };
  },
};
