import * as z from 'zod';
import { field } from './field.ts';
import { cuts, funnel, hospitalityLimits, limits } from './limits.ts';
import { day, line, list, named, whole } from './primitives.ts';
import { briefingSection, severity } from './vocabulary.ts';

/** An address with a place for the file's path, and perhaps for the line. Only https: a reader follows it with one click. */
const editUrl = z
  .string()
  .max(300)
  .regex(/^https:\/\/(?=[^?#{]*[^/?#{]\/)(?=.*\{path\})(?:[^\s{}<>"'`\\]|\{path\}|\{line\})+$/);

/** Where the site stands: scheme and host. Its addresses begin at the root. */
const siteUrl = z
  .string()
  .max(300)
  .regex(/^https?:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/);

/** One criterion of our index; the weights of all add up to 100 (method: A14 move 1, B19). */
const criterion = z.strictObject({
  label: field(line(), '指标', 'Criterion', { edition: 'training' }),
  labelEn: field(line(), '英文', 'In English', { edition: 'training' }),
  weight: field(whole(0, 100), '权重(%)', 'Weight (%)', { edition: 'training' }),
});

/** One point of the configurable checklist of key-account characteristics (method: A5). */
const characteristic = z.strictObject({
  label: field(line(), '特点', 'Characteristic', { edition: 'training' }),
  labelEn: field(line(), '英文', 'In English', { edition: 'training' }),
});

/** How accounts are chosen in one year (method: B16). */
const yearCriteria = z.strictObject({
  year: field(whole(1990, 2199), '年份', 'Year', { edition: 'executive' }),
  strategy: field(line(), '年度发展战略', 'Strategy of the year', { edition: 'executive' }),
  accounts: field(line(), '选择标准', 'Criteria', { edition: 'executive' }),
});

/** One step of the briefing; the sources count nine and do not list them (method: P11). */
const briefingStep = z.strictObject({
  title: field(line(), '步骤', 'Step', { edition: 'training' }),
  titleEn: field(line(), '英文', 'In English', { edition: 'training' }),
  shows: field(list(briefingSection.schema).default([]), '展示', 'Shows', {
    edition: 'training',
    hint: {
      'zh-CN': '这一步展示计划的哪些内容，按次序；一步至多一张图',
      en: 'What of the plan the step shows, in this order; at most one picture a step',
    },
  }),
});

/** `content/settings.yaml`: what holds for the whole book. */
export const settings = z.strictObject({
  company: field(line(), '我方公司', 'Our company', { names: 'company', edition: 'customer' }),
  otherName: field(line().optional(), '我方公司在另一语言的名称', 'Name of our company in the other language', {
    names: 'company',
    edition: 'customer',
  }),
  language: field(z.enum(['zh-CN', 'en']).default('zh-CN'), '默认语言', 'Default language', { edition: 'customer' }),
  currency: field(z.string().regex(/^[A-Z]{3}$/), '币种', 'Currency', {
    edition: 'customer',
    hint: { 'zh-CN': 'ISO 4217 三字母代码，如 CNY', en: 'ISO 4217 code of three letters, such as CNY' },
  }),
  asOf: field(day().optional(), '截至日期', 'As of', {
    edition: 'customer',
    hint: { 'zh-CN': '不写则取构建当天；--as-of 优先', en: 'The day of the build when absent; --as-of comes first' },
  }),
  classification: field(line(), '密级', 'Classification', { edition: 'training' }),
  otherClassification: field(line().optional(), '另一语言的密级', 'Classification in the other language', {
    edition: 'training',
    ours: true,
  }),
  editUrl: field(editUrl.optional(), '编辑地址', 'Edit address', {
    edition: 'team',
    hint: {
      'zh-CN':
        '代码托管上打开文件的地址：以 https:// 开头，含 `{path}`（内容文件夹以下的路径），可含 `{line}`（行号），例如 `https://git.example.com/plans/edit/main/content/{path}`',
      en: 'Where a file is opened for editing: it begins with https:// and holds `{path}` (the path below the content folder), perhaps `{line}`, such as `https://git.example.com/plans/edit/main/content/{path}`',
    },
    ours: true,
  }),
  siteUrl: field(siteUrl.optional(), '网站地址', 'Address of the site', {
    edition: 'team',
    hint: {
      'zh-CN': '协议和主机名，例如 `https://plans.example.com`；写了，订阅的日历里才有链接',
      en: 'Scheme and host, such as `https://plans.example.com`; with it, entries of subscribed calendars have links',
    },
    ours: true,
  }),
  severities: field(z.record(z.string().max(80), severity.schema).default({}), '规则级别', 'Rule severities', {
    edition: 'training',
    method: ['A20'],
  }),
  limits: field(limits.prefault({}), '界限', 'Limits', { edition: 'training', method: ['A20'] }),
  funnel: field(funnel.prefault({}), '漏斗界限', 'Funnel bounds', { edition: 'training', method: ['F2', 'F3'] }),
  cuts: field(cuts.prefault({}), '矩阵分界', 'Cuts of the matrices', { edition: 'training', method: ['B7'] }),
  hospitality: field(hospitalityLimits.prefault({}), '招待上限', 'Hospitality ceilings', {
    edition: 'team',
    method: ['B13'],
  }),
  scoring: field(named('criterion', criterion).default({}), '综合打分指标', 'Scoring criteria', {
    edition: 'training',
    method: ['A14', 'B19'],
  }),
  characteristics: field(named('characteristic', characteristic).default({}), '大客户特点清单', 'Characteristics', {
    edition: 'training',
    method: ['A5'],
    ours: true,
  }),
  selection: field(list(yearCriteria).default([]), '年度选择标准', 'Selection criteria by year', {
    edition: 'executive',
    method: ['B16'],
  }),
  briefing: field(list(briefingStep).default([]), '汇报步骤', 'Briefing steps', {
    edition: 'training',
    method: ['P11'],
    ours: true,
  }),
});
