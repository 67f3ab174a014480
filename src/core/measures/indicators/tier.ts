import { tier as tiers } from '#schemas/vocabulary.ts';
import { tierAgreement } from '../tier-agreement.ts';
import { tierByUrgency, tierByWindow, tiersByUrgency } from '../tier-lens.ts';
import { declaredTier } from './declared-tier.ts';
import type { AccountIndicator, Input } from './indicator.ts';
import { byGrading, byQuadrant } from './two-way.ts';

const byWindow: AccountIndicator = {
  name: 'tier-by-window',
  label: { 'zh-CN': '时间窗的等级', en: 'Tier by window' },
  about: {
    'zh-CN': '未结商机里最早的预计成交，离截至日期还有几个月，落在哪个等级的时间窗；没有日期是 D 级。',
    en: 'The window into which the months until the earliest expected close of an open opportunity fall; tier D without a date.',
  },
  unit: 'word',
  method: ['B5'],
  read: (plan, { book, asOf }) => {
    const { tier, earliest, months } = tierByWindow(plan, book, asOf);
    return {
      value: tiers.labels[tier],
      inputs: [
        ...(earliest && months !== undefined
          ? [
              {
                label: { 'zh-CN': '到最早成交的月数', en: 'Months to the earliest close' },
                value: months,
                unit: 'count' as const,
                at: { document: earliest, path: ['expectedClose'] },
              },
            ]
          : []),
        declaredTier(plan),
      ],
    };
  },
};

const byUrgency: AccountIndicator = {
  name: 'tier-by-urgency',
  label: { 'zh-CN': '紧迫性的等级', en: 'Tier by urgency' },
  about: {
    'zh-CN': '五个紧迫性回答符合哪个等级的矩阵行；同时符合两行时，由时间窗决定。',
    en: 'The tier whose row of the urgency matrix the five answers fit; where they fit two rows, the window decides.',
  },
  unit: 'word',
  method: ['B6'],
  read: (plan, { book, asOf }) => {
    const tier = tierByUrgency(plan, book, asOf);
    if (tier === undefined) return undefined;
    const rows = (tiersByUrgency(plan, book) ?? []).map((name): Input => ({
      label: { 'zh-CN': '符合的矩阵行', en: 'Row that fits' },
      value: tiers.labels[name],
      unit: 'word',
      at: { document: plan.account, path: ['urgency'] },
    }));
    return { value: tiers.labels[tier], inputs: [...rows, declaredTier(plan)] };
  },
};

const LENS_LABELS = {
  window: byWindow.label,
  urgency: byUrgency.label,
  quadrant: byQuadrant.label,
  grading: byGrading.label,
} as const;

const agreement: AccountIndicator = {
  name: 'tier-agreement',
  label: { 'zh-CN': '等级一致度', en: 'Tier agreement' },
  about: {
    'zh-CN': '能算出的几个透镜里，有几个与声明的等级相同；越接近全部越好。',
    en: 'How many of the lenses that can be computed say the declared tier; all of them is best.',
  },
  unit: 'word',
  method: ['IND-tier-agreement'],
  ours: true,
  read: (plan, { book, asOf }) => {
    const { lenses, agreeing } = tierAgreement(plan, book, asOf);
    return {
      value: { 'zh-CN': `${agreeing} / ${lenses.length}`, en: `${agreeing} of ${lenses.length}` },
      inputs: [
        declaredTier(plan),
        ...lenses.map(({ name, tier }): Input => ({
          label: LENS_LABELS[name],
          value: tiers.labels[tier],
          unit: 'word',
        })),
      ],
    };
  },
};

/** The computed values on the tier of an account. */
export const tierIndicators: readonly AccountIndicator[] = [agreement, byWindow, byUrgency, byQuadrant, byGrading];
