import { gatePassed } from '../../measures/phase-gates.ts';
import type { Rule } from '../rule.ts';

/** An account is developed only where a chance is seen (method: § 1.5, phase one). */
export const chanceNotSeen: Rule = {
  name: 'phase/chance-not-seen',
  severity: 'error',
  method: ['PHASE-target'],
  title: { 'zh-CN': '没有判断出机会就继续开发', en: 'Developed without a chance' },
  about: {
    'zh-CN': '第一阶段要回答一个问题：有没有机会。有，才进入下一阶段；没有，就终止，把时间留给别的客户。',
    en: 'The first phase answers one question: is there a chance? If yes, go on; if not, end it and keep the time for other accounts.',
  },
  wrong: 'phase: sample-intel\nchance: unknown',
  right: 'phase: sample-intel\nchance: yes',
  check: function* (plan, { book }) {
    const { development } = plan;
    const page = gatePassed('chance-found', plan, book);
    if (!page || !development || development.data.chance === 'yes') return;
    const { phase, chance } = development.data;
    yield {
      at: { document: development, path: ['chance'] },
      why: page.path,
      message: {
        'zh-CN': `客户开发已在 \`${phase}\` 阶段，但有无机会写的是 \`${chance}\`。`,
        en: `The development is in the phase \`${phase}\`, but whether there is a chance is \`${chance}\`.`,
      },
      help: {
        'zh-CN': '弄清有无机会；没有，就在 `ended` 写明终止和原因。',
        en: 'Find out whether there is a chance; if there is none, end it in `ended` with the reason.',
      },
    };
  },
};
