import { urlOf } from '../../address/url.ts';
import type { AccountPlan } from '../../link/book.ts';
import { playUsers } from '../../measures/play-candidates.ts';
import { formWords } from '../../text/form-words.ts';
import { fieldLabel } from '../../text/labels.ts';
import { dossierWords } from '../../text/pages/dossier-words.ts';
import { siteWords } from '../../text/site-words.ts';
import { accountLink, type ViewContext } from '../context.ts';
import { formOf } from '../form/form.ts';
import { candidateList } from './play-list.ts';
import { frame, plansOf, type Mention, type CitedView } from './cited.ts';

/** Builds the page of a play: where it comes from, who copies it, and which execution maps cite it (method: J3, G6). */
export function playView(context: ViewContext, name: string): CitedView | undefined {
  const document = context.book.plays.get(name);
  if (!document) return undefined;
  const words = formWords(context.lang);
  const own = dossierWords(context.lang);
  const candidates = candidateList(context, name);
  const blocks = formOf({ context }, 'play', document.data, [
    'preconditions',
    'steps',
    'results',
    'origin',
    'owner',
    'industries',
    'solutions',
  ]);
  const mentions = plansOf(context).flatMap((plan) => [
    ...origins(context, plan, name),
    ...copies(context, plan, name),
    ...citations(context, plan, name),
  ]);
  return {
    ...frame(context, document, document.data, document.data.lesson, blocks, mentions),
    mentionsTitle: words.usedIn,
    nothing: words.notUsed,
    says: own.playSays(playUsers(name, context.book).length, candidates.rows.length),
    lists: [{ list: candidates, note: own.candidatesNote }],
  };
}

/** The account whose success the play records, and one that names it as the end of its own growth. */
function origins(context: ViewContext, plan: AccountPlan, name: string): readonly Mention[] {
  const { book, lang } = context;
  const { goals } = plan;
  const account = accountLink(context, plan);
  return [
    ...(book.plays.get(name)?.data.origin === plan.id
      ? [{ account, where: { label: fieldLabel(lang, 'play', 'origin'), href: account.href }, notes: [] }]
      : []),
    ...(goals?.data.growth?.replication === name
      ? [
          {
            account,
            where: { label: fieldLabel(lang, 'goals', 'growth', 'replication'), href: urlOf(lang, goals) },
            notes: [],
          },
        ]
      : []),
  ];
}

function copies(context: ViewContext, plan: AccountPlan, name: string): readonly Mention[] {
  const { lang } = context;
  const { goals } = plan;
  if (!goals) return [];
  return goals.data.copies
    .filter(({ play }) => play === name)
    .map(({ since, note }) => ({
      account: accountLink(context, plan),
      where: { label: `${formWords(lang).copiedBy} · ${since}`, href: urlOf(lang, goals) },
      notes: note === undefined ? [] : [{ label: siteWords(lang).note, text: note }],
    }));
}

function citations(context: ViewContext, plan: AccountPlan, name: string): readonly Mention[] {
  const { lang } = context;
  const { strategy } = plan;
  if (!strategy) return [];
  const account = accountLink(context, plan);
  const where = { label: formWords(lang).citedBy, href: urlOf(lang, strategy) };
  const lines = strategy.data.execution.filter((line) => line.case === name);
  // A case of the map as a whole, where no line names it.
  if (lines.length === 0) return strategy.data.steps.cases.includes(name) ? [{ account, where, notes: [] }] : [];
  return lines.map(({ need }) => ({
    account,
    where,
    notes: [{ label: siteWords(lang).need, text: strategy.data.needs[need]?.text ?? need }],
  }));
}
