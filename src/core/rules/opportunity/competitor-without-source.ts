import type { DataOf } from '#schemas/index.ts';
import type { Rule } from '../rule.ts';
import { listed, words } from '../wording.ts';

type Competition = DataOf<'opportunity'>['competitors'][number];

/** What is said of a competitor's past and present; our guesses and our own moves need no source (method: O6). */
const CLAIMS = ['pastSupply', 'relations', 'customerView', 'currentProblems'] as const;

/** What is said of a competitor in a project has a source and a date (method: O6, OPP-03, ETH-13). */
export const competitorWithoutSource: Rule = {
  name: 'opportunity/competitor-without-source',
  severity: 'error',
  method: ['O6', 'G15', 'B14', 'OPP-03', 'ETH-13'],
  title: { 'zh-CN': '竞争者信息没有来源或日期', en: 'Competitor facts without source or date' },
  about: {
    'zh-CN':
      '对竞争者的说法会影响报价和承诺，也可能构成诋毁。每条都要能复查：谁说的，哪一天。预计的动作和我方对策是自己的判断，不在此列。',
    en: 'What we say of a competitor shapes our price and promises, and may amount to disparagement. It must be possible to check it: who said so, and when. Expected moves and our counter-moves are our own judgement and need no source.',
  },
  wrong: 'competitors:\n  - competitor: hengluo-control\n    weaknesses: [现场服务慢]',
  right:
    'competitors:\n  - competitor: hengluo-control\n    weaknesses: [现场服务慢]\n    source: 客户采购部，11 月 5 日的会\n    date: 2026-11-05',
  check: function* (plan) {
    for (const opportunity of plan.opportunities.values()) {
      for (const [index, competition] of opportunity.data.competitors.entries()) {
        const [first, ...others] = (['source', 'date'] as const).filter((key) => competition[key] === undefined);
        if (first === undefined || !saysSomething(competition)) continue;
        const lacks = listed(words([first, ...others]));
        yield {
          at: { document: opportunity, path: ['competitors', index, first] },
          message: {
            'zh-CN': `关于竞争者 \`${competition.competitor}\` 的内容缺 ${lacks['zh-CN']}。`,
            en: `What is said of the competitor \`${competition.competitor}\` lacks ${lacks.en}.`,
          },
          help: {
            'zh-CN': '写明谁说的、哪一天；查不到出处的，就删去。',
            en: 'Say who said it and when; take out what nobody can vouch for.',
          },
        };
      }
    }
  },
};

function saysSomething(competition: Competition): boolean {
  return (
    competition.strengths.length > 0 ||
    competition.weaknesses.length > 0 ||
    CLAIMS.some((key) => competition[key] !== undefined)
  );
}
