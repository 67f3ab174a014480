import { excerpt } from '../../diagnostics/collector.ts';
import { rolesIn } from '../../measures/buying-roles.ts';
import { entriesOf } from '../../measures/hospitality-totals.ts';
import { tenderOpen } from '../../measures/tender.ts';
import type { Rule } from '../rule.ts';
import { listed, words } from '../wording.ts';

/** Kinds that nobody who decides may take while a tender runs. */
const BARRED: ReadonlySet<string> = new Set(['gift', 'meal']);

/** Roles that decide on a bid, or say which one to take (method: R2). */
const DECIDERS = ['decision-maker', 'approver', 'recommender'] as const;

/** No meal and no gift for those who decide on an open tender (method: ethics 4). */
export const duringTender: Rule = {
  name: 'hospitality/during-tender',
  severity: 'error',
  method: ['ETHICS-4', 'ETH-06'],
  title: { 'zh-CN': '招标期间宴请或送礼', en: 'A meal or gift during a tender' },
  about: {
    'zh-CN':
      '从招标开始到定标，请决定的人吃饭或送礼会让人怀疑结果，也可能违法，无论金额大小。决策者、批准者和推荐者都算，按当天的招标状态检查。',
    en: 'From the opening of a tender to the award, a meal or gift for those who decide casts doubt on the result and may break the law, however small it is. Decision makers, approvers and recommenders count, as the tender stood on that day.',
  },
  wrong: '# tender: openedOn 2026-10-08; lee: decision-maker\ndate: 2026-10-20\nkind: meal\nguests: [lee]',
  right: '# before the opening, or after the award\ndate: 2026-09-24\nkind: meal\nguests: [lee]',
  check: function* (plan) {
    const { hospitality } = plan;
    if (!hospitality) return;
    for (const { index, entry } of entriesOf(plan)) {
      if (!BARRED.has(entry.kind)) continue;
      for (const opportunity of plan.opportunities.values()) {
        if (!tenderOpen(opportunity, entry.date)) continue;
        const deciders = [...new Set(entry.guests)].flatMap((guest) => {
          const person = plan.people.get(guest);
          const roles = person && rolesIn(opportunity, person);
          return person && DECIDERS.some((role) => roles?.has(role)) ? [person] : [];
        });
        const [first] = deciders;
        if (!first) continue;
        const names = listed(words(deciders.map(({ data }) => excerpt(data.name))));
        const project = excerpt(opportunity.data.name);
        yield {
          at: { document: hospitality, path: ['entries', index, 'guests', entry.guests.indexOf(first.name)] },
          message: {
            'zh-CN': `${entry.date} 的 \`${entry.kind}\` 有 ${names['zh-CN']}，而 \`${project}\` 当天正在招标，由其参与决定。`,
            en: `The \`${entry.kind}\` of ${entry.date} is for ${names.en}, with a say in \`${project}\`, whose tender was open that day.`,
          },
          help: {
            'zh-CN': '还没有发生的，取消；已经发生的，马上告诉合规同事。招标期间只走正式渠道。',
            en: 'Cancel it if it has not taken place; if it has, tell compliance at once. During a tender use its channels only.',
          },
          related: [
            {
              at: { document: opportunity, path: opportunity.data.tender ? ['tender'] : ['stage'] },
              message: { 'zh-CN': '当天正在招标', en: 'open that day' },
            },
          ],
        };
        // One meal is one mistake, whatever number of tenders it falls into.
        break;
      }
    }
  },
};
