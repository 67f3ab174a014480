import { lastValidation } from '../execution-steps.ts';
import { researchAge } from '../research.ts';
import { swotCitations } from '../swot.ts';
import { traceability } from '../traceability.ts';
import { whiteSpace } from '../white-space.ts';
import { asWritten } from './as-written.ts';
import type { AccountIndicator } from './indicator.ts';

/** Whether somebody at the customer went through the map with us (method: G8). */
const validated: AccountIndicator = {
  name: 'map-validated',
  label: { 'zh-CN': '战略地图已验证', en: 'Strategy map validated' },
  about: {
    'zh-CN': '客户方有人与我们走过一遍地图，才算已验证；写明是谁、哪一天。',
    en: 'The map is validated once somebody at the customer went through it with us; it says who and when.',
  },
  unit: 'word',
  method: ['G8'],
  read: ({ strategy, people }) => {
    if (!strategy) return undefined;
    const last = lastValidation(strategy);
    if (!last) return { value: { 'zh-CN': '未验证', en: 'Not validated' }, inputs: [] };
    return {
      value: { 'zh-CN': '已验证', en: 'Validated' },
      inputs: [
        {
          label: asWritten(people.get(last.person)?.data.name ?? last.person),
          value: asWritten(last.on),
          unit: 'word',
          at: { document: strategy, path: ['steps', 'validated', last.index] },
        },
      ],
    };
  },
};

/** Needs that nothing of ours meets or is planned to meet (method: G6). */
const openNeeds: AccountIndicator = {
  name: 'white-space',
  label: { 'zh-CN': '空白需求', en: 'White space' },
  about: {
    'zh-CN': '没有进行中或计划中商机的需求数；先列客户确认过的。',
    en: 'The number of needs without a current or planned opportunity; those that the customer confirmed come first.',
  },
  unit: 'count',
  method: ['IND-white-space', 'G6', 'G9'],
  ours: true,
  read: (plan) => {
    const { strategy } = plan;
    if (!strategy) return undefined;
    const needs = whiteSpace(plan);
    return {
      value: needs.length,
      inputs: needs.map(({ name, need, confirmed }) => ({
        label: asWritten(need.text),
        value: confirmed ? { 'zh-CN': '已确认', en: 'confirmed' } : { 'zh-CN': '假设', en: 'assumed' },
        unit: 'word',
        at: { document: strategy, path: ['needs', name] },
      })),
    };
  },
};

/** How many opportunities lead to a goal of the customer (method: G5, G6). */
const traced: AccountIndicator = {
  name: 'traceability',
  label: { 'zh-CN': '商机可追溯度', en: 'Traceability' },
  about: {
    'zh-CN': '未结束的商机里，能沿地图从需求走到客户目标的比例，0–1，越高越好。',
    en: 'The share of open opportunities from whose needs the map leads to a goal of the customer, 0–1, higher is better.',
  },
  unit: 'share',
  method: ['IND-traceability', 'G5'],
  ours: true,
  read: (plan) => {
    const all = traceability(plan);
    if (all.length === 0) return undefined;
    return {
      value: all.filter((each) => each.traced).length / all.length,
      inputs: all.map(({ opportunity, traced: reaches }) => ({
        label: asWritten(opportunity.data.name),
        value: reaches ? { 'zh-CN': '可追溯', en: 'traced' } : { 'zh-CN': '追溯不到目标', en: 'reaches no goal' },
        unit: 'word',
        at: { document: opportunity, path: ['needs'] },
      })),
    };
  },
};

/** How many open actions follow from the SWOT or a need (method: G10). */
const citations: AccountIndicator = {
  name: 'swot-citations',
  label: { 'zh-CN': '有依据的行动', en: 'Actions with a ground' },
  about: {
    'zh-CN': '进行中的行动里，写明依据 SWOT 条目或需求的比例，0–1，越高越好；有 SWOT 才有此值。',
    en: 'The share of open actions that cite a point of the SWOT or a need, 0–1, higher is better; only with a SWOT.',
  },
  unit: 'share',
  method: ['G10'],
  ours: true,
  read: (plan) => {
    const found = swotCitations(plan);
    const { goals } = plan;
    if (!found || !goals || found.citing.length + found.silent.length === 0) return undefined;
    return {
      value: found.citing.length / (found.citing.length + found.silent.length),
      inputs: found.silent.map(({ name, action }) => ({
        label: asWritten(action.what),
        value: { 'zh-CN': '没有依据', en: 'cites nothing' },
        unit: 'word',
        at: { document: goals, path: ['actions', name] },
      })),
    };
  },
};

/** How old the newest research is, and how much of it is new (method: G3). */
const research: AccountIndicator = {
  name: 'research-age',
  label: { 'zh-CN': '研究的天数', en: 'Age of the research' },
  about: {
    'zh-CN': '最近一条 3C 或研究重点距今的天数，越小越新；另列界限内新增的研究重点数。',
    en: 'Days since the newest of the three Cs and the research foci, less is newer, beside the foci recorded within the limit.',
  },
  unit: 'days',
  method: ['G1', 'G3'],
  read: (plan, { book, asOf }) => {
    const age = researchAge(plan, book, asOf);
    if (!age) return undefined;
    return {
      value: age.days,
      inputs: [
        {
          label: { 'zh-CN': '最近一条', en: 'Newest' },
          value: asWritten(age.newest.date),
          unit: 'word',
          at: { document: plan.account, path: age.newest.path },
        },
        { label: { 'zh-CN': '近期变化', en: 'What changed' }, value: age.changes, unit: 'count' },
        {
          label: { 'zh-CN': '界限', en: 'Limit' },
          value: book.settings.data.limits.researchDays,
          unit: 'days',
          at: { document: book.settings, path: ['limits', 'researchDays'] },
        },
      ],
    };
  },
};

export const mapIndicators: readonly AccountIndicator[] = [validated, openNeeds, traced, citations, research];
