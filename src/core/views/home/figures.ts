import type { severity as severities } from '#schemas/vocabulary.ts';
import { pageUrl } from '../../address/url.ts';
import { wereOverdue } from '../../measures/action-health.ts';
import { openValueOn } from '../../measures/open-value.ts';
import { staleChange } from '../../measures/stale-people.ts';
import { isOpen } from '../../measures/tier-lens.ts';
import { grouped, percent, signed } from '../../text/format.ts';
import { homeWords } from '../../text/pages/home-words.ts';
import { siteWords } from '../../text/site-words.ts';
import { amountIn, type ViewContext } from '../context.ts';
import { findingRows } from '../findings.ts';
import { filtered } from './links.ts';
import { atQuarterStart } from './quarter.ts';
import { SHOWN_INPUTS, type Why } from '../indicators/why.ts';
import { bookFigure, type BookFigure } from './why.ts';

/** One of the few figures that the executive sees first. */
export interface HomeFigure {
  readonly label: string;
  readonly value: string;
  readonly isAlert: boolean;
  /** What stands behind it. */
  readonly note: string;
  /** Its change since the last quarterly review, where the plans tell. */
  readonly change?: string;
  /** The rows that it counts. */
  readonly href: string;
  readonly why: Why;
}

/** The seven figures: what is at hand, what is late, what is in doubt. */
export function homeFigures(context: ViewContext): readonly HomeFigure[] {
  const { book, lang, asOf } = context;
  const words = homeWords(lang);
  const plans = [...book.accounts.values()];
  const open = plans.flatMap(({ opportunities }) => [...opportunities.values()].filter(isOpen));
  const value = open.reduce((sum, { data }) => sum + data.value, 0);
  const weighted = bookFigure(context, 'funnel-weighted-value');
  const overdue = bookFigure(context, 'overdue-actions');
  const stale = bookFigure(context, 'stale-key-people');
  const reached = bookFigure(context, 'key-people-reached');
  const doubtful = bookFigure(context, 'tier-disagreements');
  const [met = 0, all = 0] = reached.inputs;
  return [
    withChange(
      context,
      {
        ...named(bookFigure(context, 'open-value'), words.opportunities(open.length)),
        isAlert: false,
        note: '',
        href: pageUrl(lang, 'opportunities'),
      },
      value - atQuarterStart(context, openValueOn),
      (change) => `${change < 0 ? '−' : '+'}${amountIn(context, Math.abs(change))}`,
    ),
    {
      ...named(weighted, words.weighted),
      isAlert: false,
      note: value === 0 ? '' : words.ofOpen(percent(weighted.number / value)),
      href: pageUrl(lang, 'opportunities'),
    },
    withChange(
      context,
      {
        ...named(overdue, overdue.label),
        isAlert: overdue.number > 0,
        note: '',
        href: filtered(lang, 'actions', { state: 'overdue', kind: 'action' }),
      },
      overdue.number - atQuarterStart(context, (plan, day) => wereOverdue(plan, day).length),
    ),
    withChange(
      context,
      {
        ...stale,
        label: words.stale,
        isAlert: stale.number > 0,
        note: '',
        href: filtered(lang, 'people', { stale: 'yes' }),
      },
      atQuarterStart(context, (plan, day) => staleChange(plan, book, day, asOf)),
    ),
    {
      ...named(reached, words.reached),
      isAlert: false,
      note: all === 0 ? '' : words.influence(met, all),
      href: filtered(lang, 'people', { sort: '-influence' }),
    },
    {
      ...named(doubtful, doubtful.label),
      isAlert: doubtful.number > 0,
      note: words.ofAccounts(doubtful.number, plans.length),
      href: filtered(lang, 'rejustify', { question: 'tier' }),
    },
    findingsFigure(context),
  ];
}

/** A value of the book under a name that has room. */
function named({ value, why }: BookFigure, label: string): Pick<HomeFigure, 'label' | 'value' | 'why'> {
  return { label, value, why };
}

/** A figure with how it has changed since the last quarterly review, and how far that can be known. */
function withChange(
  { lang }: ViewContext,
  figure: Omit<HomeFigure, 'change'>,
  change: number,
  text: (change: number) => string = signed,
): HomeFigure {
  const words = homeWords(lang);
  if (change === 0) return { ...figure, change: words.unchanged };
  const { why } = figure;
  return {
    ...figure,
    change: words.sinceReview(text(change)),
    why: { ...why, about: [...why.about, words.changeAbout(text(change))] },
  };
}

/** What the check has left to say, by rule. */
function findingsFigure(context: ViewContext): HomeFigure {
  const { lang } = context;
  const words = homeWords(lang);
  const rows = findingRows(context);
  const count = (name: (typeof severities.names)[number]) => rows.filter(({ severity }) => severity === name).length;
  const rules = [...Map.groupBy(rows, ({ name }) => name).values()].sort((a, b) => b.length - a.length);
  const label = siteWords(lang).findings;
  const why: Why = {
    label,
    about: [words.findingsAbout],
    inputs: rules
      .slice(0, SHOWN_INPUTS)
      .flatMap((group) => (group[0] ? [{ ...group[0].rule, value: String(group.length) }] : [])),
    left: Math.max(0, rules.length - SHOWN_INPUTS),
    methods: [],
    all: pageUrl(lang, 'findings'),
  };
  return {
    label,
    value: grouped(rows.length),
    isAlert: count('error') > 0,
    note: words.bySeverity(count('error'), count('warning'), count('info')),
    href: pageUrl(lang, 'findings'),
    why,
  };
}
