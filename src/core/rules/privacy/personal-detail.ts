import type { Text } from '#schemas/field.ts';
import { searchWords } from '../../measures/word-search.ts';
import { documentsOf } from '../../measures/written-texts.ts';
import type { Rule } from '../rule.ts';
import { listed } from '../wording.ts';

/** What makes 家庭 a market and not somebody's home. */
const BUSINESS_OF_HOMES =
  '用户|客户|用气|用电|用水|用能|燃气|电表|气表|水表|光伏|储能|宽带|网关|路由|市场|终端|业务|医生|影院|农场|作坊';

/**
 * Private matters, identity numbers and mobile numbers. Words that only contain a listed one, such as 发生日期 or
 * 医生日常, are let through.
 */
const PRIVATE = new RegExp(
  [
    '(?<![发产诞学医卫新])生日(?![常程报志均产])|籍贯|孩子|婚姻|爱好',
    `家庭情况|家庭(?!${BUSINESS_OF_HOMES})`,
    '\\b(?:birthdays?|birthplace|marital status|hobby|hobbies)\\b',
    '(?<![\\dA-Za-z])\\d{17}[\\dXx](?![\\dA-Za-z])',
    '(?<![\\d.])(?:\\+?86[ -]?)?1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}(?!\\d)',
  ].join('|'),
  'giu',
);

/** The texts of a plan hold business facts of people only (method: ETH-09; PIPL Art. 6). */
export const personalDetail: Rule = {
  name: 'privacy/personal-detail',
  severity: 'warning',
  method: ['ETH-09'],
  title: { 'zh-CN': '私人信息', en: 'Private detail' },
  about: {
    'zh-CN':
      '法律只容许为明确的业务目的保留必要的信息。生日、籍贯、家庭、爱好、身份证号、手机号都不是做成一个项目所必要的；写的时候，想着本人会读到。',
    en: 'The law lets us keep what a stated business purpose needs, and no more. Birthdays, birthplace, family, hobbies, identity and mobile numbers are not needed to win a project. Write as if the person will read it.',
  },
  wrong: 'concerns:\n  - 孩子今年高考',
  right: 'concerns:\n  - 停机窗口只有每年 9 月',
  check: function* (plan) {
    for (const document of documentsOf(plan)) {
      for (const found of searchWords(document, PRIVATE)) {
        const what = listed(found.words.map(phrase));
        yield {
          at: { document, ...('path' in found ? { path: found.path } : { body: found.body }) },
          message: {
            'zh-CN': `这里写了私人信息：${what['zh-CN']}。`,
            en: `This text holds a private detail: ${what.en}.`,
          },
          help: {
            'zh-CN': '删掉它，只留与业务有关的事实；联系方式放在公司的通讯录里。',
            en: 'Remove it and keep what concerns the business; contact data belongs in the company’s address book.',
          },
        };
      }
    }
  },
};

/** A word is shown, a number is only named: messages travel further than the plan. */
function phrase(found: string): Text {
  if (/^\d{17}/.test(found)) return { 'zh-CN': '身份证号', en: 'an identity number' };
  if (/\d/.test(found)) return { 'zh-CN': '手机号', en: 'a mobile number' };
  return { 'zh-CN': `\`${found}\``, en: `\`${found}\`` };
}
