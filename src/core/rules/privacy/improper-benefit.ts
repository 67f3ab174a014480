import { documentsOf } from '../../measures/written-texts.ts';
import { searchWords } from '../../measures/word-search.ts';
import type { Rule } from '../rule.ts';
import { listed, words } from '../wording.ts';

/** What is no benefit when it follows the word cash. */
const BUSINESS_OF_CASH =
  'balances?|cycles?|desks?|discounts?|equivalents?|flows?|forecasts?|machines?|management|on delivery|pooling|positions?|registers?|reserves?|withdrawals?';

/**
 * Benefits for individuals. Words that only contain a listed one, such as 拨打点检, and cash that is a matter of
 * business, such as cash flow or lead to cash, are let through.
 */
const IMPROPER = new RegExp(
  [
    '回扣|好处费|返点给个人|红包|礼金|购物卡|打点(?!检)',
    '\\b(?:kickbacks?|gift cards?)\\b',
    `(?<!\\bto[- ])\\bcash\\b(?![- ](?:${BUSINESS_OF_CASH})\\b)`,
  ].join('|'),
  'giu',
);

/** A plan holds no benefit for individuals; secrets are told by privacy/unauthorised-information (method: ETH-03). */
export const improperBenefit: Rule = {
  name: 'privacy/improper-benefit',
  severity: 'error',
  method: ['ETH-03', 'E2'],
  title: { 'zh-CN': '给个人的不当利益', en: 'Improper benefit for a person' },
  about: {
    'zh-CN': '给个人好处，给与收都可能违法，也会毁掉项目。计划里不写，更不做；款待和礼品只走登记，有上限、有批准。',
    en: 'A benefit for an individual can be unlawful for giver and receiver and ruins the project. It is not planned here and not done; hospitality goes through the register, with ceilings and approvals.',
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
