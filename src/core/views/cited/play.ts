import { urlOf } from '../../address/url.ts';
import type { AccountPlan } from '../../link/book.ts';
import { playUsers } from '../../measures/play-candidates.ts';
import { formWords } from '../../text/form-words.ts';
import { dossierWords } from '../../text/pages/dossier-words.ts';
import { siteWords } from '../../text/site-words.ts';
import { accountLink, type ViewContext } from '../context.ts';
import { formOf } from '../form/form.ts';
import { candidateList } from './play-list.ts';
import { frame, plansOf, type Mention, type CitedView } from './cited.ts';

/** Builds the page of a play: who copies it, and which lines of an execution map cite it (method: J3, G6). */
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
  return strategy.data.execution
    .filter((line) => line.case === name)
    .map(({ need }) => ({
      account: accountLink(context, plan),
      where: { label: formWords(lang).citedBy, href: urlOf(lang, strategy) },
      notes: [{ label: siteWords(lang).need, text: strategy.data.needs[need]?.text ?? need }],
    }));
}
