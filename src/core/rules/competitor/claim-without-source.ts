import { excerpt } from '../../diagnostics/collector.ts';
import type { Rule } from '../rule.ts';
import { listed, words } from '../wording.ts';

/** What a competitor's dossier says of its strengths and shortcomings has a source and a date (method: O6, ETH-13). */
export const claimWithoutSource: Rule = {
  name: 'competitor/claim-without-source',
  severity: 'warning',
  of: 'book',
  method: ['O6', 'ETH-13'],
  title: { 'zh-CN': '竞争者的优缺点没有来源或日期', en: 'A competitor’s strength or shortcoming without source' },
  about: {
    'zh-CN':
      '竞争者档案会被多个客户的团队引用。没有来源和日期的说法无法复查，容易变成传言；对外的版本不收录这样的内容。',
    en: 'A competitor’s dossier is used by the teams of many accounts. A claim without source and date cannot be checked and soon becomes rumour; editions for outside leave it out.',
  },
  wrong: 'shortcomings:\n  - text: 现场服务慢',
  right: 'shortcomings:\n  - text: 现场服务慢\n    source: 招标答疑记录\n    date: 2026-10-20',
  check: function* ({ book }) {
    for (const competitor of book.competitors.values()) {
      for (const part of ['strengths', 'shortcomings'] as const) {
        for (const [index, claim] of competitor.data[part].entries()) {
          const [first, ...others] = (['source', 'date'] as const).filter((key) => claim[key] === undefined);
          if (first === undefined) continue;
          const lacks = listed(words([first, ...others]));
          yield {
            at: { document: competitor, path: [part, index, first] },
            message: {
              'zh-CN': `\`${excerpt(claim.text)}\` 缺 ${lacks['zh-CN']}。`,
              en: `\`${excerpt(claim.text)}\` lacks ${lacks.en}.`,
            },
            help: {
              'zh-CN': '写明谁说的或哪份公开材料、哪一天；查不到出处的，就删去。',
              en: 'Say who said it or which public document, and when; take out what nobody can vouch for.',
            },
          };
        }
      }
    }
  },
};
