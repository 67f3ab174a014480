import { contact, layer } from '#schemas/vocabulary.ts';
import { coverage, layerDepths } from '../coverage.ts';
import { forceBalance } from '../force-balance.ts';
import { coverageLoads, isThreaded, keyPeople, threads } from '../key-people.ts';
import { gapSteps, peopleWithGap, weightedGap, wholeGap } from '../relationship-gap.ts';
import { asWritten } from './as-written.ts';
import type { AccountIndicator } from './indicator.ts';

/** How much of the key people's influence we have reached (method: E10, IND-coverage). */
const contactCoverage: AccountIndicator = {
  name: 'coverage',
  label: { 'zh-CN': '接触覆盖', en: 'Coverage' },
  about: {
    'zh-CN': '已有接触（至少浅接触）的关键人物的影响力之和，占全部关键人物影响力的比例，0–1，越高越好。',
    en: 'The influence of the key people whom we have met at least briefly, of that of all key people, 0–1; more is better.',
  },
  unit: 'share',
  method: ['IND-coverage', 'E10'],
  ours: true,
  read: (plan, { book }) => {
    const { reached, total, share } = coverage(plan, book);
    if (share === undefined) return undefined;
    return {
      value: share,
      inputs: [
        { label: { 'zh-CN': '已接触的影响力', en: 'Influence reached' }, value: reached, unit: 'score' },
        { label: { 'zh-CN': '关键人物的影响力', en: 'Influence of the key people' }, value: total, unit: 'score' },
        ...keyPeople(plan, book).map(
          (person) =>
            ({
              label: asWritten(person.data.name),
              value: contact.labels[person.data.contact],
              unit: 'word',
              at: { document: person, path: ['contact'] },
            }) as const,
        ),
      ],
    };
  },
};

/** The forces for us less those against us (method: E5, IND-force-balance). */
const balanceOfForces: AccountIndicator = {
  name: 'force-balance',
  label: { 'zh-CN': '力量对比', en: 'Force balance' },
  about: {
    'zh-CN': '影响力 × 立场之和：大于零是支持的力量更强。支持与反对分开列出，强的反对者不会被抵消掉。',
    en: 'The sum of influence × stance: above zero the support is stronger. Both sides are listed apart, so that a strong opponent is not hidden by a strong supporter.',
  },
  unit: 'score',
  method: ['E5', 'IND-force-balance'],
  read: (plan) => {
    if (plan.people.size === 0) return undefined;
    const { supporting, opposing, neutral } = forceBalance(plan);
    return {
      value: supporting - opposing,
      inputs: [
        { label: { 'zh-CN': '支持', en: 'Supporting' }, value: supporting, unit: 'score' },
        { label: { 'zh-CN': '反对', en: 'Opposing' }, value: opposing, unit: 'score' },
        { label: { 'zh-CN': '中立的人', en: 'Neutral people' }, value: neutral, unit: 'count' },
      ],
    };
  },
};

/** How far the relationships are from where we want them (method: R3, R5, IND-weighted-gap). */
const gapInAll: AccountIndicator = {
  name: 'weighted-gap',
  label: { 'zh-CN': '加权关系差距', en: 'Weighted relationship gap' },
  about: {
    'zh-CN': '每人的差距（目标比当前高几级）× 影响力，再求和；0 表示全部达到目标，越大越要投入。',
    en: 'Each person’s gap in steps × influence, added up; 0 when every target is reached, the more the further to go.',
  },
  unit: 'score',
  method: ['R3', 'R5', 'IND-weighted-gap'],
  ours: true,
  read: (plan) => {
    if (![...plan.people.values()].some(({ data }) => data.relationship)) return undefined;
    const people = peopleWithGap(plan);
    return {
      value: wholeGap(plan),
      inputs: people.map((person) => ({
        label: {
          'zh-CN': `${person.data.name}：${gapSteps(person)} 级 × ${person.data.influence}`,
          en: `${person.data.name}: ${gapSteps(person)} × ${person.data.influence}`,
        },
        value: weightedGap(person),
        unit: 'score',
        at: { document: person, path: ['relationship'] },
      })),
    };
  },
};

/** How many key people hang on too few of us (method: IND-single-thread). */
const singleThreads: AccountIndicator = {
  name: 'single-thread-risk',
  label: { 'zh-CN': '单线风险', en: 'Single-thread risk' },
  about: {
    'zh-CN': '覆盖人数少于 `limits.coveringMembers` 的关键人物数，0 最好；并列出承担覆盖最多的同事所占的比例。',
    en: 'Key people whom fewer than `limits.coveringMembers` of us cover, 0 is best; beside the largest share of the coverage that one of us carries.',
  },
  unit: 'count',
  method: ['IND-single-thread'],
  ours: true,
  read: (plan, { book }) => {
    const key = keyPeople(plan, book);
    if (key.length === 0) return undefined;
    const thin = key.filter((person) => !isThreaded(person, book));
    const [heaviest] = coverageLoads(plan, book);
    return {
      value: thin.length,
      inputs: [
        { label: { 'zh-CN': '关键人物', en: 'Key people' }, value: key.length, unit: 'count' },
        ...(heaviest
          ? [
              {
                label: {
                  'zh-CN': `覆盖最多的同事：${book.team.get(heaviest.member)?.data.name ?? heaviest.member}`,
                  en: `Largest share: ${book.team.get(heaviest.member)?.data.name ?? heaviest.member}`,
                },
                value: heaviest.share,
                unit: 'share',
              } as const,
            ]
          : []),
        ...thin.map(
          (person) =>
            ({
              label: asWritten(person.data.name),
              value: threads(person),
              unit: 'count',
              at: { document: person, path: ['coverage'] },
            }) as const,
        ),
      ],
    };
  },
};

/** In how many of the four layers we have met somebody (method: R10, R17). */
const layersReached: AccountIndicator = {
  name: 'layers-reached',
  label: { 'zh-CN': '已接触的层级', en: 'Layers reached' },
  about: {
    'zh-CN': '四个层级中至少浅接触过一人的层级数，0–4，越多越好；每层列出接触过的人数。',
    en: 'The layers of the four in which we have met somebody at least briefly, 0–4, more is better; each layer lists how many.',
  },
  unit: 'count',
  method: ['R10', 'R17'],
  read: (plan) => {
    if (plan.people.size === 0) return undefined;
    const depths = layerDepths(plan);
    return {
      value: depths.filter(({ met }) => met > 0).length,
      inputs: depths.map(({ layer: name, known, met }) => ({
        label: {
          'zh-CN': `${layer.labels[name]['zh-CN']}（认识 ${known} 人）`,
          en: `${layer.labels[name].en} (${known} known)`,
        },
        value: met,
        unit: 'count',
      })),
    };
  },
};

export const relationshipIndicators: readonly AccountIndicator[] = [
  contactCoverage,
  balanceOfForces,
  gapInAll,
  singleThreads,
  layersReached,
];
