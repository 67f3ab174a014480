import { resolve } from '#schemas/vocabulary.ts';
import { rowMisfits, URGENCY_COLUMNS, type Tier, type UrgencyColumn } from '../../../measures/tier-lens.ts';
import { joined } from '../../../text/format.ts';
import { fieldLabel } from '../../../text/labels.ts';
import { quizTierWords } from '../../../text/pages/quiz-tier-words.ts';
import { siteWords } from '../../../text/site-words.ts';
import type { Fact, ViewContext } from '../../context.ts';
import { taughtIn } from './taught-in.ts';
import { answers, type Draft } from './question.ts';
import { tierLinks, tierName, tiersWithPages, type TierPage } from './tier-pages.ts';
import { urgencyCases, type Answers, type UrgencyCase } from './urgency-cases.ts';

/** Questions on the urgency matrix, answered by the rows of the tiers’ pages. */
export function urgencyDrafts(context: ViewContext): readonly Draft[] {
  const { lang } = context;
  const words = quizTierWords(lang);
  const pages = tiersWithPages(context);
  if (pages.length < 3) return [];
  const shown = ({ answers: given, months }: UrgencyCase): readonly Fact[] => [
    ...answerFacts(context, given),
    ...(months === undefined ? [] : [{ label: words.earliestClose, value: words.inMonths(months) }]),
  ];
  return urgencyCases(context).map((found) => ({
    id: `urgency-${found.id}`,
    ask: found.fitting.length > 1 ? words.urgencyTieAsk : words.urgencyAsk,
    facts: shown(found),
    options: answers(
      found.tier,
      pages.map(({ name, page }) => ({
        id: name,
        text: tierName(context, name),
        why: whyOfRow(context, found, name, page),
      })),
    ),
    isScale: true,
    nearest:
      found.fitting.find((name) => name !== found.tier) ??
      nearestRow(
        found,
        pages.filter(({ name }) => name !== found.tier),
      ),
    links: [...tierLinks(context, found.tier), ...taughtIn(context, ['B6'])],
  }));
}

/** The five answers, one a row. */
export function answerFacts({ lang }: ViewContext, given: Answers): readonly Fact[] {
  return URGENCY_COLUMNS.map((column) => ({
    label: fieldLabel(lang, 'account', 'urgency', column),
    value: column === 'resolve' ? resolve.labels[given.resolve][lang] : yesNo(lang, given[column]),
  }));
}

function nearestRow({ answers: given }: UrgencyCase, pages: readonly { name: Tier; page: TierPage }[]): string {
  const misfits = pages.map(({ name, page }) => ({ name, count: rowMisfits(given, page.urgency).length }));
  return misfits.sort((a, b) => a.count - b.count)[0]?.name ?? '';
}

/** Why the five answers stand for a tier, or do not. */
export function whyOfRow(context: ViewContext, found: UrgencyCase, name: Tier, page: TierPage): string {
  const { lang } = context;
  const words = quizTierWords(lang);
  const title = tierName(context, name);
  const [near, far] = found.fitting;
  if (near !== undefined && far !== undefined && found.months !== undefined) {
    const upTo = context.book.tiers.get(near.toLowerCase())?.original.data.window.upTo ?? 0;
    if (name === found.tier)
      return words.tie(tierName(context, near), tierName(context, far), title, found.months, upTo);
    if (found.fitting.includes(name)) return words.tieLost(title, found.months);
  }
  const misfits = rowMisfits(found.answers, page.urgency);
  if (misfits.length === 0) return words.rowFits(title, rowText(context, page, URGENCY_COLUMNS));
  const given = answerFacts(context, found.answers).filter((_, at) =>
    misfits.includes(URGENCY_COLUMNS[at] ?? 'resolve'),
  );
  return words.rowMisses(
    title,
    rowText(context, page, misfits),
    joined(
      given.map(({ label, value }) => words.cell(label, value)),
      lang,
    ),
  );
}

/** What a tier’s row wants in these columns. */
function rowText({ lang }: ViewContext, { urgency }: TierPage, columns: readonly UrgencyColumn[]): string {
  const words = quizTierWords(lang);
  const texts = columns.map((column) => {
    const label = fieldLabel(lang, 'account', 'urgency', column);
    if (column === 'resolve') {
      const strengths = urgency.resolve.map((name) => resolve.labels[name][lang]).join(lang === 'en' ? ' or ' : '或');
      return words.cell(label, strengths);
    }
    const wanted = [urgency[column]].flat();
    const [only] = wanted;
    return words.cell(label, wanted.length === 1 ? yesNo(lang, only ?? false) : words.either);
  });
  return joined(texts, lang);
}

function yesNo(lang: ViewContext['lang'], value: boolean): string {
  return value ? siteWords(lang).yes : siteWords(lang).no;
}
