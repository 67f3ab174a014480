import { addDays } from '../../calendar/day.ts';
import { researchAge } from '../../measures/research.ts';
import type { Rule } from '../rule.ts';
import { days } from '../wording.ts';

/** The newest research on an account is not older than the limit of the settings (method: G3, RES-01). */
export const old: Rule = {
  name: 'research/old',
  severity: 'warning',
  method: ['G3', 'RES-01'],
  title: { 'zh-CN': '研究已过期', en: 'The research is old' },
  about: {
    'zh-CN':
      '并购、人事和行业趋势会变，旧研究带来旧判断。最近一条研究早于设置里的天数，就该再看一次。天数见 `settings.yaml` 的 `limits.researchDays`。',
    en: 'Owners, managers and markets change, and old research leads to old judgements. When the newest piece is older than the limit, look again. The limit is `limits.researchDays` in `settings.yaml`.',
  },
  wrong: '# today: 2026-11-16, limit: 180 days; the newest focus:\n- focus: industry-trend\n  date: 2026-03-02',
  right:
    '- focus: management-change\n  text: A new head of operations since October.\n  source: Press release\n  date: 2026-10-20',
  check: function* (plan, { book, asOf }) {
    const age = researchAge(plan, book, asOf);
    const limit = book.settings.data.limits.researchDays;
    if (!age || age.days <= limit) return;
    yield {
      at: { document: plan.account, path: age.newest.path },
      since: addDays(age.newest.date, limit),
      message: {
        'zh-CN': `最近一条研究是 \`${age.newest.date}\`，已过 ${days(age.days)['zh-CN']}，上限 ${days(limit)['zh-CN']}。`,
        en: `The newest research is of \`${age.newest.date}\`, ${days(age.days).en} ago; the limit is ${days(limit).en}.`,
      },
      help: {
        'zh-CN': '再看一遍六个研究重点，把变化写进 `background.foci`；没有变化，就核对后更新来源和日期。',
        en: 'Go through the six research foci and add what has changed to `background.foci`; where nothing has, check it and renew source and date.',
      },
    };
  },
};
