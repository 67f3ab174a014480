import type { Rule } from '../rule.ts';

/** A person's data is not kept longer than was set (method: ETH-10; PIPL Art. 19). */
export const retentionOver: Rule = {
  name: 'privacy/retention-over',
  severity: 'error',
  method: ['ETH-10'],
  title: { 'zh-CN': '个人资料超过保留期', en: 'Kept longer than agreed' },
  about: {
    'zh-CN':
      '每个人的业务资料都写明保留到哪天，通常是最后一次接触后 24 个月。过了这天，要么有新的接触和依据可以续期，要么删除。',
    en: 'Each person’s business data states until when it is kept, usually 24 months after the last contact. After that day it is renewed because of a new contact and basis, or deleted.',
  },
  wrong: 'lawfulness:\n  retentionUntil: 2026-06-30',
  right: 'lawfulness:\n  retentionUntil: 2028-10-31',
  check: function* ({ people }, { asOf }) {
    for (const person of people.values()) {
      const until = person.data.lawfulness.retentionUntil;
      if (until >= asOf) continue;
      yield {
        at: { document: person, path: ['lawfulness', 'retentionUntil'] },
        since: until,
        message: {
          'zh-CN': `这份个人资料的保留期已于 \`${until}\` 结束。`,
          en: `This person’s data was to be kept until \`${until}\`.`,
        },
        help: {
          'zh-CN': '仍有业务往来，就核对依据并续期；否则删除这份文件和对它的引用。',
          en: 'If you still work together, check the basis and renew the day; otherwise delete this file and what refers to it.',
        },
      };
    }
  },
};
