import * as z from 'zod';
import { field } from './field.ts';
import { day, line, whole } from './primitives.ts';
import { severity } from './vocabulary.ts';

/** Bounds that rules compare with; a company changes them in a pull request. */
const limits = z.strictObject({
  rationaleReviewDays: field(whole(1, 3650).default(365), '定位复核间隔(天)', 'Days between rationale reviews'),
  overdueErrorDays: field(
    whole(0, 365).default(30),
    'A 级行动逾期多少天算错误',
    'Days overdue that make an error for tier A',
  ),
  ownerShare: field(
    z.number().min(0.1).max(1).default(0.6),
    '一人承担差距的上限',
    'Largest share of the gap one of us may carry',
  ),
  keyInfluence: field(whole(1, 5).default(4), '关键人物的影响力下限', 'Influence from which a person is key'),
  mapReviewDays: field(whole(1, 3650).default(180), '战略地图复核间隔(天)', 'Days between strategy-map reviews'),
});

/** Probabilities (%) at which an opportunity enters the funnel and reaches the best state (method: F2). */
const funnel = z.strictObject({
  enters: field(whole(0, 100).default(20), '进入漏斗', 'Enters the funnel'),
  best: field(whole(0, 100).default(80), '最佳状态', 'Best state'),
});

/** `content/settings.yaml`: what holds for the whole book. */
export const settings = z.strictObject({
  company: field(line(), '我方公司', 'Our company', { edition: 'customer' }),
  language: field(z.enum(['zh-CN', 'en']).default('zh-CN'), '默认语言', 'Default language'),
  currency: field(z.string().regex(/^[A-Z]{3}$/), '币种', 'Currency', {
    hint: { 'zh-CN': 'ISO 4217 三字母代码，如 CNY', en: 'ISO 4217 code of three letters, such as CNY' },
  }),
  asOf: field(day().optional(), '截至日期', 'As of', {
    hint: { 'zh-CN': '不写则取构建当天；--as-of 优先', en: 'The day of the build when absent; --as-of comes first' },
  }),
  classification: field(line(), '密级', 'Classification'),
  severities: field(z.record(z.string().max(80), severity.schema).default({}), '规则级别', 'Rule severities'),
  limits: field(limits.prefault({}), '界限', 'Limits'),
  funnel: field(funnel.prefault({}), '漏斗界限', 'Funnel bounds'),
});
