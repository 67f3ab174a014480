import { addMonths } from '../../calendar/day.ts';
import { asksFor } from '../../measures/tier-lens.ts';
import { recentVoices, VOICE_MONTHS } from '../../measures/voices.ts';
import type { Rule } from '../rule.ts';
import { tierPath } from '../wording.ts';

/** Where the tier asks for it, we have heard often enough in a year what the customer thinks of us (method: R9, REL-10). */
export const tooFewVoices: Rule = {
  name: 'relationship/too-few-voices',
  severity: 'warning',
  method: ['R9', 'REL-10'],
  title: { 'zh-CN': '客户心声太少', en: 'Too few voices of the customer' },
  about: {
    'zh-CN':
      '客户心声记下有影响力的人对我方的真实看法，只写转述，本人可以读。等级要求心声的客户，十二个月内至少要有 `limits.voices` 条，否则关系的判断只凭我们自己的感觉。',
    en: 'The voice of the customer records what people of influence think of us, paraphrased so that they may read it. Where the tier asks for voices, there are at least `limits.voices` within twelve months; with fewer, we judge the relationship by our own feeling.',
  },
  wrong: 'voices: []',
  right:
    'voices:\n  - person: lee\n    date: 2026-10-20\n    said: The first wells went well; spare parts came late.\n    attitude: 1\n    theme: Quality\n    basis: interview\n    mayQuote: false',
  check: function* (plan, { book, asOf }) {
    const { account, people, relationships } = plan;
    // Without any person nobody can speak; plan/missing-part says so.
    if (!relationships || people.size === 0 || !asksFor(plan, book, 'voices')) return;
    const tier = account.data.tier.declared;
    const wanted = book.settings.data.limits.voices;
    const count = recentVoices(plan, asOf).length;
    if (count >= wanted) return;
    const since = addMonths(asOf, -VOICE_MONTHS);
    yield {
      at: { document: relationships, path: ['voices'] },
      why: tierPath(tier),
      message: {
        'zh-CN': `自 ${since} 以来只有 ${count} 条客户心声，${tier} 级至少 ${wanted} 条。`,
        en: `There ${count === 1 ? 'is 1 voice' : `are ${count} voices`} of the customer since ${since}; tier ${tier} asks for ${wanted}.`,
      },
      help: {
        'zh-CN': '请有影响力的人谈谈对我方的看法，把转述记进 `voices`，并问清能否引用。',
        en: 'Ask people of influence what they think of us, record a paraphrase in `voices`, and ask whether it may be quoted.',
      },
    };
  },
};
