import { lawfulBasis } from '#schemas/vocabulary.ts';
import type { Rule } from '../rule.ts';

/** Chinese law knows no legitimate interest as a basis (method: ETH-10; PIPL Art. 13). */
export const basisNotLawful: Rule = {
  name: 'privacy/basis-not-lawful',
  severity: 'error',
  method: ['ETH-10'],
  title: { 'zh-CN': '依据在当地不成立', en: 'Basis that the law does not know' },
  about: {
    'zh-CN': '《个人信息保护法》第十三条列出处理个人信息的依据，其中没有“合法利益”；它只在 GDPR 下、经过权衡后可用。',
    en: 'Article 13 of China’s Personal Information Protection Law lists the bases for keeping personal data; legitimate interest is not among them. It exists under the GDPR only, after a balancing test.',
  },
  wrong: 'lawfulness:\n  basis: legitimate-interest\n  jurisdiction: CN',
  right: 'lawfulness:\n  basis: consent\n  jurisdiction: CN',
  check: function* ({ people }) {
    for (const person of people.values()) {
      const { basis, jurisdiction } = person.data.lawfulness;
      if (basis !== 'legitimate-interest' || jurisdiction !== 'CN') continue;
      const others = lawfulBasis.names.filter((name) => name !== basis).map((name) => `\`${name}\``);
      yield {
        at: { document: person, path: ['lawfulness', 'basis'] },
        message: {
          'zh-CN': `适用中国法律（\`CN\`）时，\`${basis}\` 不是合法依据。`,
          en: `Where Chinese law applies (\`CN\`), \`${basis}\` is no lawful basis.`,
        },
        help: {
          'zh-CN': `改用实际成立的依据（${others.join('、')}）；不适用中国法律，就改 \`jurisdiction\`；都不成立，就删除这份文件。`,
          en: `Use a basis that is true (${others.join(', ')}), correct \`jurisdiction\` if other law applies, or delete this file.`,
        },
      };
    }
  },
};
