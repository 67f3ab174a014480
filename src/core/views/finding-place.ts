import type { DataOf } from '#schemas/index.ts';
import type { planPart } from '#schemas/vocabulary.ts';
import { datedId, planUrl, urlOf } from '../address/url.ts';
import type { AccountPlan } from '../link/book.ts';
import { pathAt, type Path } from '../parse/document.ts';
import type { AnyDocument } from '../validate/validate.ts';
import { isOnForms } from './forms-fields.ts';
import type { ViewContext } from './context.ts';

/** Where the matter of a finding stands on the site. */
export interface FindingPlace {
  /** The page, from the site's root, without a fragment. */
  readonly page: string;
  /** Where on the page, the closest first: the first of them that the page shows takes the finding. */
  readonly spots: readonly string[];
  /** The part of the plan that it belongs to; absent when it is about the plan as a whole. */
  readonly part?: (typeof planPart.names)[number];
}

type Spot = Omit<FindingPlace, 'page'> & { readonly onForms?: true };

/** What is said of a plan at its tier, by the area of the rule: the tier asks for it, and it stands elsewhere. */
const BY_AREA: Readonly<Record<string, Spot>> = {
  cadence: { spots: ['touchpoints', 'relations'], part: 'relations' },
  relationship: { spots: ['relations'], part: 'relations' },
  plan: { spots: ['plan'] },
  review: { spots: ['plan'] },
};

/** The place of what a rule found in a document of a plan, at an offset of its file. */
export function findingPlace(
  { lang }: ViewContext,
  plan: AccountPlan,
  document: AnyDocument,
  rule: string,
  offset: number,
): FindingPlace {
  const path = offset < document.bodyStart ? pathAt(document, offset) : [];
  const { onForms, ...spot } = spotOf(document, rule, path);
  const page = onForms === true ? planUrl(lang, plan.id, 'forms') : urlOf(lang, document).replace(/#.*$/, '');
  return { page, ...spot };
}

function spotOf(document: AnyDocument, rule: string, path: Path): Spot {
  const [first = '', second = ''] = path.map(String);
  switch (document.kind) {
    case 'account':
      if (first === 'team') return { spots: ['team'], part: 'team' };
      if (isOnForms('account', path)) return { spots: ['account'], part: 'background', onForms: true };
      return (first === 'tier' && second === 'declared' ? BY_AREA[area(rule)] : undefined) ?? BACKGROUND;
    case 'strategy':
      if (isOnForms('strategy', path) || rule === 'map/swot-incomplete')
        return { spots: ['strategy'], part: 'maps', onForms: true };
      return {
        spots: path.length === 0 ? ['maps'] : [first === 'execution' ? 'execution' : 'strategy', 'maps'],
        part: 'maps',
      };
    case 'relationships':
      if (isOnForms('relationships', path)) return { spots: ['relationships'], part: 'relations', onForms: true };
      return { spots: [rule === 'relationship/too-few-voices' ? 'voices' : first, 'relations'], part: 'relations' };
    case 'goals':
      if (isOnForms('goals', path)) return { spots: ['goals'], part: 'goals', onForms: true };
      return { spots: [...goalSpots(document.data, first, second), 'goals'], part: 'goals' };
    case 'touchpoint':
      return { spots: [datedId(document), 'touchpoints', 'relations'], part: 'relations' };
    case 'person':
    case 'hospitality':
      return { spots: [''], part: 'relations' };
    case 'opportunity':
      return { spots: [''], part: 'maps' };
    case 'jointPlan':
    case 'review':
      return { spots: [''], part: 'goals' };
    default:
      return { spots: [document.kind], part: 'background' };
  }
}

const BACKGROUND: Spot = { spots: ['background'], part: 'background' };

function area(rule: string): string {
  return rule.slice(0, rule.indexOf('/'));
}

/** An action stands below its goal. */
function goalSpots({ actions }: DataOf<'goals'>, list: string, name: string): readonly string[] {
  if (list === 'goals') return [goalSpot(name)];
  const goal = list === 'actions' ? actions[name]?.goal : undefined;
  return goal === undefined ? [] : [goalSpot(goal)];
}

/** The spot of a goal with its actions. */
export function goalSpot(name: string): string {
  return `goal-${name}`;
}
