import type { Rule } from '../rule.ts';
import { listed, words } from '../wording.ts';

/** Every contact ends with a next step of ours and a commitment of the customer's (method: E7, R15, VIS-01). */
export const noNextStep: Rule = {
  name: 'touchpoint/no-next-step',
  severity: 'error',
  method: ['E7', 'R15', 'VIS-01'],
  title: { 'zh-CN': '接触没有下一步或客户承诺', en: 'Contact without next step or commitment' },
  about: {
    'zh-CN': '每次接触都让关系往前走一点：我们做什么、谁做、到哪天；客户答应做什么。两样都没有，这次接触就只留下印象。',
    en: 'Each contact moves things a little: what we do next, who and by when, and what the customer agreed to do. Without both, only an impression is left.',
  },
  wrong: 'subject: 月度沟通\npeople: [zhou-qiming]',
  right: 'commitment: 周五前提供井口数据样本\nnextStep:\n  what: 分析样本\n  owner: gao-ming\n  due: 2026-11-27',
  check: function* ({ touchpoints }) {
    for (const touchpoint of touchpoints) {
      const { nextStep, commitment } = touchpoint.data;
      const missing = [...(nextStep ? [] : ['nextStep']), ...(commitment === undefined ? ['commitment'] : [])];
      const [first] = missing;
      if (first === undefined) continue;
      const lacks = listed(words(missing));
      yield {
        at: { document: touchpoint, path: [first] },
        message: { 'zh-CN': `接触记录缺少 ${lacks['zh-CN']}。`, en: `The record of this contact lacks ${lacks.en}.` },
        help: {
          'zh-CN': nextStep
            ? '写明客户答应做什么；还没有，就在下次接触时请客户答应一件小事。'
            : commitment === undefined
              ? '写明我方下一步（做什么、谁、到哪天）和客户答应做什么。'
              : '写明我方下一步：做什么、谁、到哪天。',
          en: nextStep
            ? 'Write what the customer agreed to do; if there is nothing yet, ask for one small thing next time.'
            : commitment === undefined
              ? 'Write our next step (what, who, by when) and what the customer agreed to do.'
              : 'Write our next step: what, who, by when.',
        },
      };
    }
  },
};
