import { swotCitations } from '../../measures/swot.ts';
import type { Rule } from '../rule.ts';
import { listed, words } from '../wording.ts';

/** With a SWOT, every open action says which point or need it answers (method: G10, SWOT-01). */
export const actionCitesNothing: Rule = {
  name: 'plan/action-cites-nothing',
  severity: 'warning',
  method: ['G10', 'SWOT-01'],
  title: { 'zh-CN': '行动没有依据', en: 'Actions without ground' },
  about: {
    'zh-CN':
      '做了 SWOT，就要让行动从中得出：发挥优势、补上劣势、抓住机会、应对挑战，或满足一个需求。说不出依据的行动，多半是习惯。一份计划只提示一次。',
    en: 'A SWOT is made so that actions follow from it: they use a strength, mend a weakness, take a chance, meet a threat, or serve a need. An action that answers none is mostly habit. A plan is told once.',
  },
  wrong: 'actions:\n  meet-kim:\n    goal: trust\n    what: Meet Kim on site.',
  right:
    'actions:\n  meet-kim:\n    goal: trust\n    what: Show Kim the results of the first wells.\n    cites: [proven-on-site]',
  check: function* (plan) {
    const [first, ...others] = swotCitations(plan)?.silent ?? [];
    if (!plan.goals || !first) return;
    const document = plan.goals;
    const names = listed(words([first, ...others].map(({ name }) => name)));
    const many = others.length > 0;
    yield {
      at: { document, path: ['actions', first.name] },
      message: {
        'zh-CN': `行动 ${names['zh-CN']} 没有写明依据 SWOT 的哪一条，也没有对应的需求。`,
        en: `The ${many ? 'actions' : 'action'} ${names.en} ${many ? 'cite' : 'cites'} no point of the SWOT and no need.`,
      },
      help: {
        'zh-CN': '在 `cites` 写上依据的 SWOT 条目，或在 `need` 写上对应的需求；都没有，就问问还要不要做。',
        en: 'Name the points in `cites` or the need in `need`; where there is none, ask whether the action is worth doing.',
      },
      related: others.map(({ name }) => ({
        at: { document, path: ['actions', name] },
        message: { 'zh-CN': '同样没有依据', en: 'without ground as well' },
      })),
    };
  },
};
