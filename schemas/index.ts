/** The registry of document kinds: where each lives and what it holds. Everything derives from it. */
import type * as z from 'zod';
import { account } from './account.ts';
import { industry, solution } from './dossiers.ts';
import type { RefTarget, Text } from './field.ts';
import { goals } from './goals.ts';
import { member } from './member.ts';
import { methodWords, stagePage, tierPage } from './method.ts';
import { opportunity } from './opportunity.ts';
import { person } from './person.ts';
import { relationships } from './relationships.ts';
import { settings } from './settings.ts';
import { strategy } from './strategy.ts';
import { touchpoint } from './touchpoint.ts';

/** What the registry says of a kind. */
export interface KindSpec {
  /** The path below the content folder; `:name` is the document's name, `:account` its account. */
  readonly path: string;
  readonly label: Text;
  readonly schema: z.ZodObject;
  /** The kind of reference that the document's name answers to. */
  readonly answersTo?: RefTarget;
  /** The file names that are allowed, where the method fixes them. */
  readonly names?: readonly string[];
  /** The document may have a translation beside it (`<name>.en.md`). */
  readonly translated?: true;
}

export const kinds = {
  settings: { path: 'settings.yaml', label: { 'zh-CN': '设置', en: 'Settings' }, schema: settings },
  member: {
    path: 'team/:name.md',
    label: { 'zh-CN': '我方成员', en: 'Team member' },
    schema: member,
    answersTo: 'member',
  },
  account: { path: 'accounts/:account/account.md', label: { 'zh-CN': '客户', en: 'Account' }, schema: account },
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
  tier: {
    path: 'method/tiers/:name.md',
    label: { 'zh-CN': '等级', en: 'Tier' },
    schema: tierPage,
    names: ['a', 'b', 'c', 'd'],
    translated: true,
  },
  stage: {
    path: 'method/stages/:name.md',
    label: { 'zh-CN': '销售阶段', en: 'Stage' },
    schema: stagePage,
    names: ['develop', 'qualify', 'propose', 'tender', 'negotiate', 'deliver'],
    translated: true,
  },
} as const satisfies Record<string, KindSpec>;

/** The name of a document kind. */
export type Kind = keyof typeof kinds;

/** The front matter of a document of kind `K`, as the compiler hands it on. */
export type DataOf<K extends Kind> = z.output<(typeof kinds)[K]['schema']>;

/** The words of a translated method page. */
export type MethodWords = z.output<typeof methodWords>;

export { methodWords };
