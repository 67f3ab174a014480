import { procurementStep, stage } from '#schemas/vocabulary.ts';
import { segmentUrl } from '../../address/url.ts';
import { alignment } from '../../measures/alignment.ts';
import { customerWords } from '../../text/charts/customer-words.ts';
import { dossierWords } from '../../text/pages/dossier-words.ts';
import { segmentsWords } from '../../text/pages/segments-words.ts';
import { siteWords } from '../../text/site-words.ts';
import { accountLink, memberLink, opportunityLink, personLink, type ViewContext } from '../context.ts';
import { amountCell, dayCell, EMPTY, linkCell, linksCell, numberCell, tierCell, wordCell } from '../list/cells.ts';
import type { Cell, List } from '../list/list.ts';
import { openOpportunities, sumOf, weightedSumOf, type OpenOpportunity } from '../lists/opportunities.ts';
import { NOT_WRITTEN, valuesOf, type SegmentValue } from './dimensions.ts';

/** An open opportunity with the step at which its customer is. */
interface Placed extends OpenOpportunity {
  readonly step: string;
  /** Steps by which we run ahead; absent where the step is not written. */
  readonly gap?: number;
  /** People of the customer who own the step; none where we do not know them. */
  readonly owners: readonly string[];
  readonly department: string;
}

/** The open opportunities by the step of their customer (method: C5, C6). */
function placed(context: ViewContext): readonly Placed[] {
  return openOpportunities(context).map(({ plan, opportunity }): Placed => {
    const step = opportunity.data.procurementStep;
    const facts = step === undefined ? undefined : plan.buying?.data.steps[step];
    const gap = alignment(opportunity, context.book)?.gap;
    return {
      plan,
      opportunity,
      step: step ?? NOT_WRITTEN,
      ...(gap !== undefined && { gap }),
      owners: facts?.owners ?? [],
      department: facts?.department ?? '',
    };
  });
}

/** The customers' six steps compared: what is open at each, whether we know who owns it, where we run ahead. */
export function procurementComparison(context: ViewContext): List {
  const { book, lang } = context;
  const words = segmentsWords(lang);
  const unit = book.settings.data.currency;
  const all = placed(context);
  const ahead = (some: readonly Placed[]) => some.filter(({ gap = 0 }) => gap > 0).length;
  const known = (some: readonly Placed[]) => some.filter(({ owners }) => owners.length > 0).length;
  const rows = valuesOf('procurement', book, lang).flatMap((value) => {
    const here = all.filter(({ step }) => step === value.id);
    if (here.length === 0 && value.id === NOT_WRITTEN) return [];
    const cells: readonly Cell[] = [
      {
        text: value.label,
        small: value.meaning,
        href: segmentUrl(lang, 'procurement', value.id),
        sort: order(value.id),
      },
      numberCell(here.length),
      numberCell(new Set(here.map(({ plan }) => plan.id)).size),
      here.length === 0 ? EMPTY : amountCell(context, sumOf(here)),
      here.length === 0 ? EMPTY : amountCell(context, weightedSumOf(here)),
      here.length === 0 ? EMPTY : { text: words.ofAll(known(here), here.length), sort: known(here) / here.length },
      ahead(here) === 0 ? EMPTY : numberCell(ahead(here)),
    ];
    return [{ id: value.id, cells }];
  });
  return {
    name: 'segments-procurement',
    title: words.compared(words.step),
    says: words.procurementSays(all.length, ahead(all), all.length - known(all)),
    columns: [
      { key: 'value', label: words.step, kind: 'text', onPhone: true },
      { key: 'opportunities', label: words.opportunities, kind: 'number', onPhone: true },
      { key: 'accounts', label: words.accounts, kind: 'number' },
      { key: 'open', label: dossierWords(lang).openAmount, kind: 'number', unit, onPhone: true },
      { key: 'weighted', label: siteWords(lang).weightedValue, kind: 'number', unit },
      { key: 'owners', label: words.ownersKnown, kind: 'number' },
      { key: 'ahead', label: words.weAreAhead, kind: 'number' },
    ],
    rows,
    empty: words.noAccounts,
  };
}

/** The open opportunities whose customer is at one step, the largest first: who owns the step, and who of us. */
export function opportunitiesAt(context: ViewContext, { id, label }: SegmentValue): List {
  const { lang } = context;
  const words = segmentsWords(lang);
  const own = siteWords(lang);
  return {
    name: `procurement-${id}`,
    title: label,
    says: '',
    columns: [
      { key: 'opportunity', label: own.opportunities, kind: 'text', onPhone: true },
      { key: 'account', label: own.account, kind: 'text', facet: true },
      { key: 'tier', label: own.tier, kind: 'text', facet: true },
      { key: 'owners', label: words.stepOwner, kind: 'text' },
      { key: 'department', label: words.department, kind: 'text' },
      { key: 'stage', label: words.ourStage, kind: 'text', facet: true },
      { key: 'alignment', label: words.alignment, kind: 'text', onPhone: true },
      { key: 'amount', label: own.value, kind: 'number', unit: context.book.settings.data.currency, onPhone: true },
      { key: 'close', label: own.expectedClose, kind: 'day' },
      { key: 'owner', label: own.owner, kind: 'text', facet: true },
    ],
    rows: placed(context)
      .filter(({ step }) => step === id)
      .toSorted((a, b) => b.opportunity.data.value - a.opportunity.data.value)
      .map((one) => ({ id: `${one.plan.id}/${one.opportunity.name}`, cells: cellsOf(context, one) })),
    empty: words.noOpportunities,
  };
}

function cellsOf(context: ViewContext, { plan, opportunity, step, gap, owners, department }: Placed): readonly Cell[] {
  const { lang } = context;
  const words = customerWords(lang);
  const { data } = opportunity;
  return [
    linkCell(opportunityLink(context, plan, opportunity.name)),
    linkCell(accountLink(context, plan), plan.id),
    tierCell(plan.account.data.tier.declared, lang),
    owners.length > 0
      ? linksCell(
          lang,
          owners.map((owner) => personLink(context, plan, owner)),
        )
      : step === NOT_WRITTEN
        ? EMPTY
        : { text: words.ownerUnknown, tone: 'warn' },
    { text: department },
    wordCell(stage, data.stage, lang),
    alignmentCell(context, gap),
    amountCell(context, data.value),
    dayCell(data.expectedClose),
    linkCell(memberLink(context, data.owner), data.owner),
  ];
}

function alignmentCell({ lang }: ViewContext, gap: number | undefined): Cell {
  const words = customerWords(lang);
  if (gap === undefined) return { text: words.stepUnknown, sort: -9 };
  if (gap === 0) return { text: words.inStep, sort: 0 };
  return gap > 0 ? { text: words.aheadBy(gap), sort: gap, tone: 'warn' } : { text: words.behindBy(-gap), sort: gap };
}

function order(id: string): number {
  const place = procurementStep.names.findIndex((name) => name === id);
  return place < 0 ? procurementStep.names.length : place;
}
