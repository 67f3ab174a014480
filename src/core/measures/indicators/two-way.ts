import { half, tier as tiers } from '#schemas/vocabulary.ts';
import { tierByGrading, tierByQuadrant } from '../two-way-lens.ts';
import { valueScore } from '../value-score.ts';
import { declaredTier } from './declared-tier.ts';
import type { AccountIndicator } from './indicator.ts';

/** The tier by success and attractiveness (method: B7). */
export const byQuadrant: AccountIndicator = {
  name: 'tier-by-quadrant',
  label: { 'zh-CN': '象限的等级', en: 'Tier by quadrant' },
  about: {
    'zh-CN': '成功率和机会吸引力(各 0–100)按 `cuts.quadrant` 分高低，得到等级页写明的象限。',
    en: 'Chance of success and attractiveness (0–100 each), cut at `cuts.quadrant`, give the quadrant that a tier’s page names.',
  },
  unit: 'word',
  method: ['B7'],
  ours: true,
  read: (plan, { book }) => {
    const { assessment } = plan;
    const lens = tierByQuadrant(plan, book);
    if (!assessment || !lens?.tier) return undefined;
    const at = (key: string) => ({ document: assessment, path: ['quadrant', key] });
    return {
      value: tiers.labels[lens.tier],
      inputs: [
        {
          label: { 'zh-CN': '成功率', en: 'Chance of success' },
          value: half.labels[lens.first],
          unit: 'word',
          at: at('success'),
        },
        {
          label: { 'zh-CN': '机会吸引力', en: 'Attractiveness' },
          value: half.labels[lens.second],
          unit: 'word',
          at: at('attractiveness'),
        },
        declaredTier(plan),
      ],
    };
  },
};

/** The tier by value and difficulty (method: B8). */
export const byGrading: AccountIndicator = {
  name: 'tier-by-grading',
  label: { 'zh-CN': '价值与难度的等级', en: 'Tier by value and difficulty' },
  about: {
    'zh-CN': '价值得分和成交难度(各 1–5)按 `cuts.grading` 分高低，得到等级页写明的分级。',
    en: 'Value score and difficulty of the decision (1–5 each), cut at `cuts.grading`, give the grade that a tier’s page names.',
  },
  unit: 'word',
  method: ['B8'],
  ours: true,
  read: (plan, { book }) => {
    const { development, buying } = plan;
    const lens = tierByGrading(plan, book);
    const value = valueScore(plan)?.score;
    const difficulty = buying?.data.decision?.difficulty;
    if (!development || !buying || !lens?.tier || value === undefined || difficulty === undefined) return undefined;
    return {
      value: tiers.labels[lens.tier],
      inputs: [
        {
          label: { 'zh-CN': '价值得分', en: 'Value score' },
          value,
          unit: 'score',
          at: { document: development, path: ['valueAssessment'] },
        },
        {
          label: { 'zh-CN': '成交难度', en: 'Difficulty' },
          value: difficulty,
          unit: 'score',
          at: { document: buying, path: ['decision', 'difficulty'] },
        },
        declaredTier(plan),
      ],
    };
  },
};
