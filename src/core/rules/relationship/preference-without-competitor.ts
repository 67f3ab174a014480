import { excerpt } from '../../diagnostics/collector.ts';
import type { Rule } from '../rule.ts';

/** A preference for a competitor says for which; a preferred competitor goes with that preference (method: R3). */
export const preferenceWithoutCompetitor: Rule = {
  name: 'relationship/preference-without-competitor',
  severity: 'info',
  method: ['R3'],
  title: { 'zh-CN': '偏好与竞争者对不上', en: 'Preference and competitor do not match' },
  about: {
    'zh-CN':
      '知道此人倾向哪一家竞争者，才能对症下药。`preference: competitor` 在 `prefers` 写明是哪一家；反过来，写了 `prefers` 而偏好是别的，两处就矛盾，算错误。',
    en: 'Only when we know which competitor a person prefers can we answer it: `preference: competitor` names it in `prefers`. The other way round, a `prefers` beside another preference contradicts it and is an error.',
  },
  wrong: 'preference: competitor\n# no prefers',
  right: 'preference: competitor\nprefers: hengluo-control',
  check: function* ({ people }, { book }) {
    for (const person of people.values()) {
      const { preference, prefers } = person.data;
      const name = excerpt(person.data.name);
      if (preference === 'competitor' && prefers === undefined) {
        yield {
          at: { document: person, path: ['preference'] },
          message: {
            'zh-CN': `\`${name}\` 倾向竞争对手，没有写是哪一家。`,
            en: `\`${name}\` prefers a competitor, but it is not stated which.`,
          },
          help: {
            'zh-CN': '在 `prefers` 写上竞争者的文件名；还不知道，就在下次接触时问清。',
            en: 'Name the file of the competitor in `prefers`; if you do not know yet, find out at the next contact.',
          },
        };
      } else if (preference !== 'competitor' && prefers !== undefined) {
        const rival = excerpt(book.competitors.get(prefers)?.data.name ?? prefers);
        yield {
          at: { document: person, path: ['prefers'] },
          severity: 'error',
          message: {
            'zh-CN': `\`${name}\` 写了偏好的竞争者 \`${rival}\`，偏好却是 \`${preference}\`。`,
            en: `\`${name}\` is said to prefer \`${rival}\`, but the preference is \`${preference}\`.`,
          },
          help: {
            'zh-CN': '倾向这家竞争者，就把 `preference` 改为 `competitor`；不是，就删去 `prefers`。',
            en: 'If they do prefer it, set `preference` to `competitor`; if not, delete `prefers`.',
          },
        };
      }
    }
  },
};
