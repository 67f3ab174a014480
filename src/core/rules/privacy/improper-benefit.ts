import { documentsOf } from '../../measures/written-texts.ts';
import { searchWords } from '../../measures/word-search.ts';
import type { Rule } from '../rule.ts';
import { listed, words } from '../wording.ts';

/**
 * Benefits for individuals and information that no bidder may have. Words that only contain a listed one, such as
 * 目标底线, 范围标准 or 拨打点检, are let through.
 */
const IMPROPER = new RegExp(
  [
    '回扣|好处费|返点给个人|红包|礼金|购物卡|打点(?!检)',
    '(?<![目指坐图])标底|评委名单|(?<![范周外])围标|陪标|(?<!一)串标(?![签识记注])',
    '\\b(?:kickbacks?|gift cards?)\\b',
  ].join('|'),
  'giu',
);

/** A plan holds no benefit for individuals and no confidential bid information (method: ETH-03, ETH-05). */
export const improperBenefit: Rule = {
  name: 'privacy/improper-benefit',
  severity: 'error',
  title: { 'zh-CN': '不当利益或招标机密', en: 'Improper benefit or bid secret' },
  about: {
    'zh-CN':
      '给个人好处，或取得招标机密，给与收都可能违法，也会毁掉项目。计划里不写，更不做。教练只提供可以公开分享的指引。',
    en: 'A benefit for an individual, or secret bid information, can be unlawful for giver and receiver and ruins the project. It is not planned here and not done. A coach gives only guidance that may be shared openly.',
  },
  wrong: 'what: 给项目负责人准备购物卡',
  right: 'what: 请项目负责人参观样板客户，费用各自承担',
  check: function* (plan) {
    for (const document of documentsOf(plan)) {
      for (const found of searchWords(document, IMPROPER)) {
        const what = listed(words(found.words));
        yield {
          at: { document, ...('path' in found ? { path: found.path } : { body: found.body }) },
          message: { 'zh-CN': `这里写了 ${what['zh-CN']}。`, en: `This text mentions ${what.en}.` },
          help: {
            'zh-CN': '删掉它。有人提出或给出过，先告诉合规同事，再继续这个项目。',
            en: 'Remove it. If it was asked for or offered, tell compliance before you go on with the project.',
          },
        };
      }
    }
  },
};
