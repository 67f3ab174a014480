import type { Lang } from '#schemas/field.ts';
import { longDay } from '../format.ts';

/** The words of the charts of time. */
export interface TimeWords {
  readonly actions: string;
  readonly actionsOf: (goal: string) => string;
  readonly jointPlan: string;
  readonly jointPlanOf: (group: string) => string;
  readonly contacts: string;
  readonly contactsOf: (group: string) => string;
  readonly stages: string;
  readonly stagesOf: (group: string) => string;
  readonly relations: string;
  readonly relationsOf: (group: string) => string;
  readonly asOf: string;
  readonly due: string;
  readonly doneOn: string;
  readonly waitsFor: string;
  readonly dueOn: (day: string) => string;
  readonly overdue: (days: number) => string;
  readonly inDays: (days: number) => string;
  readonly undated: string;
  readonly legend: Readonly<Record<GanttSign, string>>;
  readonly clash: string;
  readonly actionsSay: (open: number, overdue: number, next: number | undefined) => string;
  readonly jointPlanSays: (all: number, done: number, overdue: number, next: number | undefined) => string;
  readonly person: string;
  readonly lastContact: string;
  readonly nextBy: string;
  readonly yearsContacts: string;
  readonly within: (days: number) => string;
  readonly never: string;
  readonly notYet: string;
  readonly contactLegend: Readonly<Record<ContactSign, string>>;
  readonly contactsSay: (all: number, overdue: number, every: number | undefined, next: number | undefined) => string;
  readonly stageDay: (days: number) => string;
  readonly tier: string;
  readonly since: string;
  readonly expectedClose: string;
  readonly decision: string;
  readonly stageLegend: Readonly<Record<'stage' | 'decision' | 'close' | 'outcome' | 'unknown', string>>;
  readonly stagesSay: (open: number, longest: string, stage: string, days: number) => string;
  readonly stagesEnded: (all: number) => string;
  readonly stance: string;
  readonly contact: string;
  readonly unchanged: string;
  readonly relationLegend: Readonly<Record<'stance' | 'contact', string>>;
  readonly relationsSay: (since: string, all: number, better: number, worse: number) => string;
  readonly noHistory: (asOf: string) => string;
}

/** What the bars and marks of a plan over time stand for. */
export type GanttSign = 'done' | 'doing' | 'open' | 'overdue' | 'off' | 'goal' | 'waits';
/** What the marks and bands of the contact calendar stand for. */
export type ContactSign = 'met' | 'remote' | 'written' | 'strategic' | 'business' | 'product' | 'kept' | 'gap' | 'next';

const zh: TimeWords = {
  actions: '行动进度',
  actionsOf: (goal) => `行动进度 · ${goal}`,
  jointPlan: '联合计划进度',
  jointPlanOf: (group) => `联合计划进度 · ${group}`,
  contacts: '接触日历与节奏',
  contactsOf: (group) => `接触日历与节奏 · ${group}`,
  stages: '商机阶段的变化',
  stagesOf: (group) => `商机阶段的变化 · ${group}`,
  relations: '立场与接触的变化',
  relationsOf: (group) => `立场与接触的变化 · ${group}`,
  asOf: '截至',
  due: '期限',
  doneOn: '完成日期',
  waitsFor: '前置行动',
  dueOn: (day) => `期限 ${day}`,
  overdue: (days) => `逾期 ${days} 天`,
  inDays: (days) => (days === 0 ? '今天到期' : `${days} 天后`),
  undated: '未定期限',
  legend: {
    done: '已完成',
    doing: '进行中：离期限的时间',
    open: '未开始：离期限的时间',
    overdue: '逾期：已过期限的时间',
    off: '已推迟或取消',
    goal: '目标期限',
    waits: '等前置行动',
  },
  clash: '前置行动更晚到期',
  actionsSay: (open, overdue, next) =>
    open === 0
      ? '所有行动都已了结。'
      : `${open} 项未了结的行动中${overdue === 0 ? '没有逾期' : `有 ${overdue} 项逾期`}${
          next === undefined ? '' : `；下一项${next === 0 ? '今天' : ` ${next} 天后`}到期`
        }。`,
  jointPlanSays: (all, done, overdue, next) =>
    `${all} 个里程碑，完成 ${done} 个，${overdue === 0 ? '没有逾期' : `逾期 ${overdue} 个`}${
      next === undefined ? '' : `；下一个${next === 0 ? '今天' : ` ${next} 天后`}到期`
    }。`,
  person: '人',
  lastContact: '最近接触',
  nextBy: '应在此前接触',
  yearsContacts: '一年内接触',
  within: (days) => (days === 0 ? '今天应接触' : `${days} 天内`),
  never: '没有接触记录',
  notYet: '无节奏要求',
  contactLegend: {
    met: '当面',
    remote: '电话或视频',
    written: '书面',
    strategic: '战略层面',
    business: '业务层面',
    product: '产品层面或未记',
    kept: '在节奏之内',
    gap: '超过节奏',
    next: '应在此前接触',
  },
  contactsSay: (all, overdue, every, next) =>
    every === undefined
      ? `${all} 位关键人物的接触；等级没有规定节奏。`
      : `${
          overdue === 0
            ? `${all} 位关键人物都在 ${every} 天的节奏之内接触过`
            : `${all} 位关键人物中有 ${overdue} 位超过 ${every} 天的节奏没有接触`
        }${next === undefined ? '' : `；下一位${next === 0 ? '今天' : ` ${next} 天内`}应再接触`}。`,
  stageDay: (days) => `第 ${days} 天`,
  tier: '客户等级',
  since: '开始日期',
  expectedClose: '预计成交',
  decision: '立项决定',
  stageLegend: {
    stage: '越粗，阶段越靠后',
    decision: '立项决定',
    close: '预计成交',
    outcome: '结局',
    unknown: '此前的阶段没有记录',
  },
  stagesSay: (open, longest, stage, days) =>
    open === 1
      ? `唯一的未结商机“${longest}”在“${stage}”已 ${days} 天。`
      : `${open} 个未结商机中，“${longest}”在“${stage}”停留最久，已 ${days} 天。`,
  stagesEnded: (all) => `${all} 个商机都已有结果或进入实施。`,
  stance: '立场',
  contact: '接触',
  unchanged: '没有变化',
  relationLegend: { stance: '立场，越高越支持', contact: '接触程度，越高越深' },
  relationsSay: (since, all, better, worse) =>
    `自 ${longDay(since, 'zh-CN')}起，${all} 位关键人物中${
      better + worse === 0 ? '没有人的立场改变' : `有 ${better} 位的立场转好，${worse} 位转差`
    }。`,
  noHistory: (asOf) => `截至 ${longDay(asOf, 'zh-CN')} 没有可读的 git 历史，更早的立场、接触和阶段没有画出。`,
};

const en: TimeWords = {
  actions: 'Actions over time',
  actionsOf: (goal) => `Actions over time · ${goal}`,
  jointPlan: 'Joint plan over time',
  jointPlanOf: (group) => `Joint plan over time · ${group}`,
  contacts: 'Contacts against the cadence',
  contactsOf: (group) => `Contacts against the cadence · ${group}`,
  stages: 'Stages over time',
  stagesOf: (group) => `Stages over time · ${group}`,
  relations: 'Stance and contact over time',
  relationsOf: (group) => `Stance and contact over time · ${group}`,
  asOf: 'As of',
  due: 'Due',
  doneOn: 'Done on',
  waitsFor: 'Waits for',
  dueOn: (day) => `due ${day}`,
  overdue: (days) => `${days} ${days === 1 ? 'day' : 'days'} overdue`,
  inDays: (days) => (days === 0 ? 'due today' : days === 1 ? 'in 1 day' : `in ${days} days`),
  undated: 'no due date',
  legend: {
    done: 'Done',
    doing: 'In progress: time left',
    open: 'Open: time left',
    overdue: 'Overdue: time past',
    off: 'Put off or dropped',
    goal: 'Goal due',
    waits: 'Waits for another',
  },
  clash: 'waits for a later one',
  actionsSay: (open, overdue, next) =>
    open === 0
      ? 'All actions are settled.'
      : `${
          open === 1
            ? `The one open action is ${overdue === 0 ? 'in time' : 'overdue'}`
            : `${overdue === 0 ? 'None' : overdue} of ${open} open actions ${overdue > 1 ? 'are' : 'is'} overdue`
        }${
          next === undefined
            ? ''
            : `; the next is due ${next === 0 ? 'today' : next === 1 ? 'tomorrow' : `in ${next} days`}`
        }.`,
  jointPlanSays: (all, done, overdue, next) =>
    `${done} of ${all} ${all === 1 ? 'milestone' : 'milestones'} ${done === 1 ? 'is' : 'are'} done, ${overdue === 0 ? 'none is' : overdue === 1 ? '1 is' : `${overdue} are`} overdue${
      next === undefined
        ? ''
        : `; the next is due ${next === 0 ? 'today' : next === 1 ? 'tomorrow' : `in ${next} days`}`
    }.`,
  person: 'Person',
  lastContact: 'Last contact',
  nextBy: 'Next contact by',
  yearsContacts: 'Contacts in a year',
  within: (days) => (days === 0 ? 'due today' : `within ${days} ${days === 1 ? 'day' : 'days'}`),
  never: 'no contact on record',
  notYet: 'no cadence asked for',
  contactLegend: {
    met: 'In person',
    remote: 'Call or video',
    written: 'In writing',
    strategic: 'Strategic',
    business: 'Business',
    product: 'Product or not stated',
    kept: 'Within the cadence',
    gap: 'Past the cadence',
    next: 'Next contact by',
  },
  contactsSay: (all, overdue, every, next) =>
    every === undefined
      ? `Contacts with ${all} key people; the tier states no cadence.`
      : `${overdue === 0 ? 'None' : overdue} of ${all} key people ${overdue > 1 ? 'were' : 'was'} last met longer ago than the cadence of ${every} days allows${
          next === undefined
            ? ''
            : `; the next should hear from us ${next === 0 ? 'today' : next === 1 ? 'by tomorrow' : `within ${next} days`}`
        }.`,
  stageDay: (days) => `day ${days}`,
  tier: 'Tier of the account',
  since: 'Since',
  expectedClose: 'Expected close',
  decision: 'Go decision',
  stageLegend: {
    stage: 'The thicker, the later the stage',
    decision: 'Go / no-go decision',
    close: 'Expected close',
    outcome: 'Outcome',
    unknown: 'Earlier stage not on record',
  },
  stagesSay: (open, longest, stage, days) =>
    open === 1
      ? `The one open opportunity, “${longest}”, has been in “${stage}” for ${days} days.`
      : `Of ${open} open opportunities, “${longest}” has stayed longest where it is: ${days} days in “${stage}”.`,
  stagesEnded: (all) => `All ${all} opportunities have ended or are in delivery.`,
  stance: 'Stance',
  contact: 'Contact',
  unchanged: 'unchanged',
  relationLegend: { stance: 'Stance: the higher, the more for us', contact: 'Contact: the higher, the deeper' },
  relationsSay: (since, all, better, worse) =>
    better + worse === 0
      ? `Since ${longDay(since, 'en')} the stance of none of ${all} key people has changed.`
      : `Since ${longDay(since, 'en')} the stance of ${better} of ${all} key people has become better and that of ${worse} worse.`,
  noHistory: (asOf) =>
    `No git history could be read as of ${longDay(asOf, 'en')}; earlier stances, contacts and stages are not drawn.`,
};

/** The words of the charts of time in one language. */
export function timeWords(lang: Lang): TimeWords {
  return lang === 'en' ? en : zh;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A day without its year: 11 月 6 日; 6 Nov. With the year where it is not that of `near`. */
export function shortDay(day: string, near: string, lang: Lang): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const far = year !== near.slice(0, 4);
  if (lang === 'zh-CN') return `${far ? `${year} 年 ` : ''}${Number(month)} 月 ${Number(date)} 日`;
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month}${far ? ` ${year}` : ''}`;
}

/** A month by itself and with its year: 11月, 2026年11月; Nov, Nov 2026. */
export function monthName(day: string, lang: Lang): { readonly alone: string; readonly whole: string } {
  const [year = '', month = ''] = day.split('-');
  if (lang === 'zh-CN') return { alone: `${Number(month)}月`, whole: `${year}年${Number(month)}月` };
  const alone = MONTHS[Number(month) - 1] ?? month;
  return { alone, whole: `${alone} ${year}` };
}

/** A year by itself, as an axis names it. */
export function yearName(day: string, lang: Lang): string {
  return lang === 'zh-CN' ? `${day.slice(0, 4)}年` : day.slice(0, 4);
}
