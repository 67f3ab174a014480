import { searchWords } from '../../measures/word-search.ts';
import { documentsOf } from '../../measures/written-texts.ts';
import type { Path } from '../../parse/document.ts';
import type { AnyDocument } from '../../validate/validate.ts';
import type { Finding, Rule } from '../rule.ts';
import { listed, words } from '../wording.ts';

/**
 * Information that no bidder may have. Words that only contain a listed one, such as 目标底线, 范围标准 or 一串标签,
 * are let through.
 */
const SECRET =
  /(?<![目指坐图])标底|评委名单|(?<![范周外])围标|陪标|(?<!一)串标(?![签识记注])|(?<!我方|我们|我司)内部评分/gu;

/** What we may not know is not recorded, and not used (method: ETH-05). */
export const unauthorisedInformation: Rule = {
  name: 'privacy/unauthorised-information',
  severity: 'error',
  method: ['ETH-05'],
  title: { 'zh-CN': '未经授权的机密信息', en: 'Confidential information without authority' },
  about: {
    'zh-CN':
      '招标机密和未获授权的保密信息，拿到就可能违法，用了会毁掉项目。计划里不写、不用、不发布；已经到手的，马上告诉合规同事。',
    en: 'Secrets of a tender and confidential information that nobody was entitled to share may be unlawful to have and ruin the project when used. They are not written here, not used and not published; if they reached us, compliance is told at once.',
  },
  wrong: 'insights:\n  - text: 评委名单已经拿到\n    infoClass: confidential-unauthorised',
  right: 'insights:\n  - text: 招标公告预计 12 月发布\n    infoClass: public',
  check: function* (plan) {
    for (const document of documentsOf(plan)) {
      const insights = unauthorisedInsights(document);
      for (const path of insights) {
        yield finding(
          { document, path: [...path, 'infoClass'] },
          {
            'zh-CN': '这条信息标为 `confidential-unauthorised`：保密且未获授权。',
            en: 'This insight is `confidential-unauthorised`: nobody was entitled to give it to us.',
          },
        );
      }
      for (const found of searchWords(document, SECRET)) {
        // Its class has told it already.
        if ('path' in found && insights.some((path) => path.every((step, at) => step === found.path[at]))) continue;
        const what = listed(words(found.words));
        yield finding('path' in found ? { document, path: found.path } : { document, body: found.body }, {
          'zh-CN': `这里写了 ${what['zh-CN']}。`,
          en: `This text mentions ${what.en}.`,
        });
      }
    }
  },
};

/** The paths of the insights that we may not have. */
function unauthorisedInsights(document: AnyDocument): readonly Path[] {
  if (document.kind !== 'touchpoint') return [];
  return document.data.insights.flatMap(({ infoClass }, index) =>
    infoClass === 'confidential-unauthorised' ? [['insights', index]] : [],
  );
}

function finding(at: Finding['at'], message: Finding['message']): Finding {
  return {
    at,
    message,
    help: {
      'zh-CN': '不要发布，也不要使用：删掉它，告诉合规同事，由他们决定这个项目怎样继续。',
      en: 'Do not publish or use it: remove it, tell compliance, and let them decide how the project goes on.',
    },
  };
}
