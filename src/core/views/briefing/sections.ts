import type { BriefingSection } from '#schemas/vocabulary.ts';
import { planUrl, urlOf } from '../../address/url.ts';
import type { AccountPlan } from '../../link/book.ts';
import { askLines } from '../brief/asks.ts';
import { actionLines, opportunityLines } from '../brief/plan-lines.ts';
import { riskLines } from '../brief/risks.ts';
import type { SheetLine } from '../brief/sheet-list.ts';
import type { ViewContext } from '../context.ts';
import { backgroundLines, rationaleLines, reviewLines, teamLines } from './account-lines.ts';
import { goalLines, whiteSpaceLines } from './map-lines.ts';
import { gapLines, relationLines, voiceLines } from './people-lines.ts';

/** The sections that are shown as a picture; all others are lists. */
export const PICTURES = [
  'swot',
  'strategy-map',
  'execution-map',
  'forecast',
  'procurement',
  'influence-map',
  'forces',
] as const satisfies readonly BriefingSection[];
export type PictureSection = (typeof PICTURES)[number];
export type ListSection = Exclude<BriefingSection, PictureSection>;

/** Whether a section is shown as a picture. */
export function isPicture(section: BriefingSection): section is PictureSection {
  return PICTURES.some((name) => name === section);
}

/** The lines of each section that is a list, in the order of their weight. */
export const LINES: Readonly<Record<ListSection, (context: ViewContext, plan: AccountPlan) => readonly SheetLine[]>> = {
  team: teamLines,
  rationale: rationaleLines,
  background: backgroundLines,
  'white-space': whiteSpaceLines,
  opportunities: opportunityLines,
  gaps: gapLines,
  relations: relationLines,
  voices: voiceLines,
  goals: goalLines,
  risks: riskLines,
  support: askLines,
  actions: actionLines,
  reviews: reviewLines,
};

/** Where a section stands whole. */
export function sectionHref({ lang }: ViewContext, plan: AccountPlan, section: BriefingSection): string {
  const account = plan.id;
  switch (section) {
    case 'strategy-map':
    case 'execution-map':
    case 'white-space':
      return urlOf(lang, { kind: 'strategy', name: '', account });
    case 'influence-map':
    case 'forces':
    case 'gaps':
    case 'relations':
    case 'voices':
      return urlOf(lang, { kind: 'relationships', name: '', account });
    case 'goals':
    case 'actions':
      return urlOf(lang, { kind: 'goals', name: '', account });
    case 'swot':
    case 'forecast':
    case 'procurement':
      return planUrl(lang, account, 'charts');
    case 'reviews':
      return planUrl(lang, account, 'reviews');
    case 'team':
    case 'rationale':
    case 'background':
    case 'opportunities':
    case 'risks':
    case 'support':
      return urlOf(lang, plan.account);
  }
}
