/** The registry of document kinds: where each lives and what it holds. Everything derives from it. */
import type * as z from 'zod';
import { account } from './account.ts';
import { assessment } from './assessment.ts';
import { buying } from './buying.ts';
import { development } from './development.ts';
import { course } from './course/course.ts';
import { exercise } from './course/exercise.ts';
import { lecture } from './course/lecture.ts';
import { lesson } from './course/lesson.ts';
import { competitor, industry, partner, play, solution, term } from './dossiers.ts';
import type { Edition, RefTarget, Text } from './field.ts';
import { goals } from './goals.ts';
import { hospitality } from './hospitality.ts';
import { jointPlan } from './joint-plan.ts';
import { member } from './member.ts';
import { reviewPage, rolePage, toolPage } from './method/pages.ts';
import { phasePage } from './method/phase.ts';
import { stagePage } from './method/stage.ts';
import { tierPage } from './method/tier.ts';
import { methodWords } from './method/words.ts';
import { opportunity } from './opportunity.ts';
import { person } from './person.ts';
import { relationships } from './relationships.ts';
import { review } from './review.ts';
import { settings } from './settings.ts';
import { strategy } from './strategy.ts';
import { touchpoint } from './touchpoint.ts';
import { buyingRole, phase, reviewKind, stage } from './vocabulary.ts';

/** What the registry says of a kind. */
export interface KindSpec {
  /** The path below the content folder; `:name` is the document's name, `:account` its account. */
  readonly path: string;
  readonly label: Text;
  readonly schema: z.ZodObject;
  /** The kind of reference that the document's name answers to. */
  readonly answersTo?: RefTarget;
  /** The document answers to the name of its account, not to that of its file. */
  readonly namedBy?: 'account';
  /** The file names that are allowed, where the method fixes them. */
  readonly names?: readonly string[];
  /** The document may have a translation beside it (`<name>.en.md`). */
  readonly translated?: true;
  /** The narrowest edition that may see the body; a body of a kind that does not state it is for the team only. */
  readonly body?: Edition;
}

export const kinds = {
  settings: { path: 'settings.yaml', label: { 'zh-CN': '设置', en: 'Settings' }, schema: settings },
  member: {
    path: 'team/:name.md',
    label: { 'zh-CN': '我方成员', en: 'Team member' },
    schema: member,
    answersTo: 'member',
  },
  account: {
    path: 'accounts/:account/account.md',
    label: { 'zh-CN': '客户', en: 'Account' },
    schema: account,
    answersTo: 'account',
    namedBy: 'account',
  },
  assessment: {
    path: 'accounts/:account/assessment.md',
    label: { 'zh-CN': '客户价值评估', en: 'Assessment' },
    schema: assessment,
  },
  buying: {
    path: 'accounts/:account/buying.md',
    label: { 'zh-CN': '客户采购', en: 'Buying' },
    schema: buying,
  },
  development: {
    path: 'accounts/:account/development.md',
    label: { 'zh-CN': '客户开发', en: 'Development' },
    schema: development,
  },
  strategy: { path: 'accounts/:account/strategy.md', label: { 'zh-CN': '战略', en: 'Strategy' }, schema: strategy },
  relationships: {
    path: 'accounts/:account/relationships.md',
    label: { 'zh-CN': '关系', en: 'Relationships' },
    schema: relationships,
  },
  person: {
    path: 'accounts/:account/people/:name.md',
    label: { 'zh-CN': '关系人', en: 'Stakeholder' },
    schema: person,
    answersTo: 'person',
  },
  goals: { path: 'accounts/:account/goals.md', label: { 'zh-CN': '目标', en: 'Goals' }, schema: goals },
  opportunity: {
    path: 'accounts/:account/opportunities/:name.md',
    label: { 'zh-CN': '商机', en: 'Opportunity' },
    schema: opportunity,
    answersTo: 'opportunity',
  },
  touchpoint: {
    path: 'accounts/:account/touchpoints/:date-:name.md',
    label: { 'zh-CN': '接触记录', en: 'Touchpoint' },
    schema: touchpoint,
  },
  review: {
    path: 'accounts/:account/reviews/:date-:name.md',
    label: { 'zh-CN': '回顾', en: 'Review' },
    schema: review,
    names: reviewKind.names,
  },
  jointPlan: {
    path: 'accounts/:account/joint-plan.md',
    label: { 'zh-CN': '联合生意计划', en: 'Joint plan' },
    schema: jointPlan,
  },
  hospitality: {
    path: 'accounts/:account/hospitality.md',
    label: { 'zh-CN': '招待登记', en: 'Hospitality register' },
    schema: hospitality,
  },
  solution: {
    path: 'solutions/:name.md',
    label: { 'zh-CN': '解决方案', en: 'Solution' },
    schema: solution,
    answersTo: 'solution',
  },
  industry: {
    path: 'industries/:name.md',
    label: { 'zh-CN': '行业', en: 'Industry' },
    schema: industry,
    answersTo: 'industry',
  },
  competitor: {
    path: 'competitors/:name.md',
    label: { 'zh-CN': '竞争者', en: 'Competitor' },
    schema: competitor,
    answersTo: 'competitor',
  },
  partner: {
    path: 'partners/:name.md',
    label: { 'zh-CN': '伙伴', en: 'Partner' },
    schema: partner,
    answersTo: 'partner',
  },
  play: {
    path: 'plays/:name.md',
    label: { 'zh-CN': '打法', en: 'Play' },
    schema: play,
    answersTo: 'play',
  },
  term: {
    path: 'glossary/:name.md',
    label: { 'zh-CN': '术语', en: 'Term' },
    schema: term,
    answersTo: 'term',
    body: 'training',
  },
  tier: {
    path: 'method/tiers/:name.md',
    label: { 'zh-CN': '等级', en: 'Tier' },
    schema: tierPage,
    names: ['a', 'b', 'c', 'd'],
    translated: true,
    body: 'training',
  },
  stage: {
    path: 'method/stages/:name.md',
    label: { 'zh-CN': '销售阶段', en: 'Stage' },
    schema: stagePage,
    names: stage.names,
    translated: true,
    body: 'training',
  },
  phase: {
    path: 'method/phases/:name.md',
    label: { 'zh-CN': '开发阶段', en: 'Development phase' },
    schema: phasePage,
    names: phase.names,
    translated: true,
    body: 'training',
  },
  role: {
    path: 'method/roles/:name.md',
    label: { 'zh-CN': '采购角色', en: 'Buying role' },
    schema: rolePage,
    names: buyingRole.names,
    translated: true,
    body: 'training',
  },
  tool: {
    path: 'method/tools/:name.md',
    label: { 'zh-CN': '工具', en: 'Tool' },
    schema: toolPage,
    answersTo: 'tool',
    translated: true,
    body: 'training',
  },
  reviewKind: {
    path: 'method/reviews/:name.md',
    label: { 'zh-CN': '回顾类型', en: 'Review kind' },
    schema: reviewPage,
    names: reviewKind.names,
    translated: true,
    body: 'training',
  },
  lesson: {
    path: 'course/lessons/:name.md',
    label: { 'zh-CN': '课页', en: 'Lesson' },
    schema: lesson,
    answersTo: 'lesson',
    translated: true,
    body: 'training',
  },
  exercise: {
    path: 'course/exercises/:name.md',
    label: { 'zh-CN': '练习', en: 'Exercise' },
    schema: exercise,
    answersTo: 'exercise',
    translated: true,
    body: 'training',
  },
  lecture: {
    path: 'course/lectures/:name.md',
    label: { 'zh-CN': '讲次', en: 'Lecture' },
    schema: lecture,
    answersTo: 'lecture',
    translated: true,
    body: 'training',
  },
  course: {
    path: 'course/courses/:name.md',
    label: { 'zh-CN': '课程', en: 'Course' },
    schema: course,
    translated: true,
    body: 'training',
  },
} as const satisfies Record<string, KindSpec>;

/** The name of a document kind. */
export type Kind = keyof typeof kinds;

/** The front matter of a document of kind `K`, as the compiler hands it on. */
export type DataOf<K extends Kind> = z.output<(typeof kinds)[K]['schema']>;

/** The words of a translated method page. */
export type MethodWords = z.output<typeof methodWords>;

export { methodWords };
