import { layer } from '#schemas/vocabulary.ts';
import { layersMissing } from '../../measures/buying-roles.ts';
import { asksFor } from '../../measures/tier-lens.ts';
import type { Rule } from '../rule.ts';
import { nobodyFor } from './nobody-for.ts';

/** Where the tier asks for it, we know somebody in each of the four layers, or seek them (method: R10, REL-02). */
export const missingLayer: Rule = {
  name: 'relationship/missing-layer',
  severity: 'warning',
  method: ['R10', 'REL-02'],
  title: { 'zh-CN': '四个层级不全', en: 'One of the four layers is missing' },
  about: {
    'zh-CN':
      '形象层看重地位，决策层看重领导认可，实施层看重把事做好，使用层看重方便好用。缺了一层，就听不到那一层的理由。还没找到人的，列入 `relationships.md` 的 `unknown`，并指定查明行动。',
    en: 'The image layer values standing, the decision layer recognition by leaders, the implementation layer getting the job done, the user layer ease of use. Where we know nobody, we do not hear that layer’s reasons. List it in `unknown` of `relationships.md` with the action that will find somebody.',
  },
  wrong: '# nobody of the user layer\nunknown: []',
  right: 'unknown:\n  - layer: user\n    action: find-operator',
  check: function* (plan, { book }) {
    // Without any person the whole part is missing, which plan/missing-part says.
    if (plan.people.size === 0 || !asksFor(plan, book, 'layers')) return;
    const missing = layersMissing(plan);
    if (missing.length === 0) return;
    yield nobodyFor(
      plan,
      missing,
      layer.labels,
      (names) => ({
        'zh-CN': `还没有 ${names['zh-CN']}的人，也没有查明行动。`,
        en: `Nobody is known in ${missing.length === 1 ? 'the layer' : 'the layers'} ${names.en}, and no action is to find somebody.`,
      }),
      {
        'zh-CN': '为认识的人建一份 `people/` 文件；不认识，就在 `relationships.md` 的 `unknown` 里列出层级和查明行动。',
        en: 'Write a file in `people/` for somebody you know; if you know nobody, list the layer in `unknown` of `relationships.md` with the action that will find them.',
      },
    );
  },
};
