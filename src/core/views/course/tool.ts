import { pageUrl, planUrl, urlOf } from '../../address/url.ts';
import type { Kind } from '#schemas/index.ts';
import type { AccountPlan } from '../../link/book.ts';
import { kindShape, type Shape } from '../../validate/schema-shape.ts';
import { briefingView } from '../briefing/briefing.ts';
import { accountLink, type Link, type ViewContext } from '../context.ts';
import { fieldNamed, filledField } from '../filled-field.ts';
import type { MethodPageView } from '../method-page.ts';
import { methodPageView } from '../method-pages.ts';
import { methodWords } from '../method-words.ts';
import { opportunitiesOf, type OpportunityRow } from '../opportunity-row.ts';
import { gapRows, type GapRow } from '../relations/gaps.ts';
import { strategicRows, type StrategicRow } from '../relations/strategic.ts';
import { exampleAccount } from './example-account.ts';
import { pageLink } from './page-link.ts';
import { samplesOf, type Sample } from './sample.ts';
import { sheetLinks, type SheetLinks } from './sheet-links.ts';
import { planRules, taughtOf, type Taught } from './taught.ts';

/** The filled-in example of a tool: as its table where it has one, else as the fields that record it. */
export interface ToolExample {
  readonly account: Link;
  /** Where all of it stands. */
  readonly whole: Link;
  readonly gaps?: readonly GapRow[];
  readonly strategic?: readonly StrategicRow[];
  readonly opportunities?: readonly OpportunityRow[];
  /** The slides of the briefing, each with its first line; one that is a picture has none. */
  readonly slides?: readonly (Link & { readonly says: string })[];
  readonly samples: readonly Sample[];
}

/** The one place for a tool: theory, blank worksheets, a filled-in example, rules, exercises. */
export interface ToolView extends MethodPageView, Taught {
  readonly sheets: readonly SheetLinks[];
  readonly lessons: readonly Link[];
  readonly example?: ToolExample;
}

/** One line of the hub. */
export interface ToolRow {
  readonly link: Link;
  readonly summary: string;
  readonly isCore: boolean;
  readonly sheets: readonly SheetLinks[];
  readonly example?: Link;
  readonly rules: number;
}

/** So many rows of a table show how it is filled in, and so many exercises stand on a tool’s page. */
const [ROWS, EXERCISES] = [5, 6];
/** A group with more fields than this is a part of a plan. */
const PART = 6;
/** Their picture says it all. */
const DRAWN: ReadonlySet<string> = new Set(['strategy-map', 'execution-map', 'influence-map']);

/** Builds the page of a tool; nothing when there is none of this name. */
export function toolView(context: ViewContext, name: string): ToolView | undefined {
  const { book, lang } = context;
  const page = book.tools.get(name);
  const frame = methodPageView(context, 'tool', name);
  if (!page || !frame) return undefined;
  const { concepts, worksheets } = page.original.data;
  const plan = exampleAccount(context);
  return {
    ...frame,
    ...taughtOf(context, concepts, { most: EXERCISES, sheets: worksheets.slice(0, 1) }),
    sheets: worksheets.map((sheet) => sheetLinks(sheet, lang)),
    lessons: [...book.lessons.values()]
      .filter(({ original }) => original.data.tools.includes(name))
      .map((lesson) => pageLink(context, lesson)),
    ...(plan && { example: exampleOf(context, name, plan) }),
  };
}

/** The hub: core tools first, each with its worksheet, its example and the number of its rules. */
export function toolRows(context: ViewContext): readonly ToolRow[] {
  const { book, lang } = context;
  const plan = exampleAccount(context);
  return [...book.tools]
    .map(([name, page]): ToolRow => {
      const { concepts, core, worksheets } = page.original.data;
      return {
        link: pageLink(context, page),
        summary: methodWords(context, page).summary,
        isCore: core,
        sheets: worksheets.map((sheet) => sheetLinks(sheet, lang)),
        ...(plan && { example: wholeOf(context, name, plan) }),
        rules: planRules(context, concepts).length,
      };
    })
    .toSorted((a, b) => Number(b.isCore) - Number(a.isCore));
}

function exampleOf(context: ViewContext, name: string, plan: AccountPlan): ToolExample {
  const fields = context.book.tools.get(name)?.original.data.fields ?? [];
  const common = { account: accountLink(context, plan), whole: wholeOf(context, name, plan), samples: [] };
  if (name === 'relationship-gap') return { ...common, gaps: gapRows(context, plan).slice(0, ROWS) };
  if (name === 'strategic-relations') return { ...common, strategic: strategicRows(context, plan).slice(0, ROWS) };
  if (name === 'opportunity-list') return { ...common, opportunities: opportunitiesOf(context, plan).slice(0, ROWS) };
  if (name === 'briefing') return { ...common, slides: slidesOf(context, plan) };
  return DRAWN.has(name) ? common : { ...common, samples: samplesOf(context, fields.filter(isBrief), []) };
}

function slidesOf(context: ViewContext, plan: AccountPlan): NonNullable<ToolExample['slides']> {
  return briefingView(context, plan).steps.map(({ id, title, lists }) => ({
    label: title,
    href: planUrl(context.lang, plan.id, 'briefing', id),
    says: lists.flatMap(({ lines }) => lines)[0]?.text ?? '',
  }));
}

/** A part of a plan would fill the page: its lists show how it is done. */
function isBrief(path: string): boolean {
  const field = fieldNamed(path);
  const shape = field && shapeAt(field.kind, field.path);
  return shape !== undefined && (shape.type !== 'object' || shape.fields.length <= PART);
}

function shapeAt(kind: Kind, path: readonly string[]): Shape | undefined {
  let shape: Shape | undefined = kindShape(kind);
  for (const step of path) {
    shape = shape?.type === 'object' ? shape.fields.find(([name]) => name === step)?.[1] : undefined;
  }
  return shape;
}

/** Where the example stands whole: the page of the plan, or of the book, that the tool makes. */
function wholeOf(context: ViewContext, name: string, plan: AccountPlan): Link {
  const { book, lang } = context;
  const account = accountLink(context, plan);
  if (name === 'briefing') return { ...account, href: planUrl(lang, plan.id, 'briefing') };
  if (name === 'joint-plan' && plan.jointPlan) return { ...account, href: planUrl(lang, plan.id, 'joint-plan') };
  if (name === 'opportunity-list') return { ...account, href: pageUrl(lang, 'opportunities') };
  for (const path of book.tools.get(name)?.original.data.fields ?? []) {
    const field = fieldNamed(path);
    const filled = field && filledField(context, field);
    if (filled?.plan === plan && filled.kind !== 'person') return { ...account, href: urlOf(lang, filled.document) };
  }
  return account;
}
