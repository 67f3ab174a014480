import type { AccountPlan } from '../../link/book.ts';
import { playCandidates, playUsers, type PlayCandidate } from '../../measures/play-candidates.ts';
import { isOpen } from '../../measures/tier-lens.ts';
import { joined } from '../../text/format.ts';
import { kindLabel } from '../../text/labels.ts';
import { otherNameIn } from '../../text/names.ts';
import { dossierWords } from '../../text/pages/dossier-words.ts';
import { siteWords } from '../../text/site-words.ts';
import type { TypedDocument } from '../../validate/validate.ts';
import { accountLink, accountManager, memberLink, solutionLink, type ViewContext } from '../context.ts';
import { accountsCell } from '../dossier/accounts-cell.ts';
import { EMPTY, linkCell, numberCell, tierCell } from '../list/cells.ts';
import type { Cell, List } from '../list/list.ts';
import { perContext } from '../per-context.ts';
import { citedLink } from './cited.ts';

/** The plays compared, those that fit most other accounts first: where to use one next (method: J3, step five). */
export const playList = perContext((context): List => {
  const { book, lang } = context;
  const words = dossierWords(lang);
  const plays = [...book.plays.values()]
    .map((document) => ({
      document,
      users: playUsers(document.name, book),
      candidates: playCandidates(document.name, book).map(({ plan }) => plan),
    }))
    .sort((a, b) => b.candidates.length - a.candidates.length);
  const different = (of: 'users' | 'candidates') => new Set(plays.flatMap((play) => play[of])).size;
  return {
    name: 'plays',
    title: siteWords(lang).plays,
    says: words.playsSay(plays.length, different('users'), different('candidates')),
    columns: [
      { key: 'play', label: kindLabel(lang, 'play'), kind: 'text', onPhone: true },
      { key: 'candidates', label: words.candidates, kind: 'wide' },
      { key: 'users', label: words.usedBy, kind: 'text', onPhone: true },
      { key: 'results', label: words.results, kind: 'wide' },
      { key: 'owner', label: siteWords(lang).owner, kind: 'text', facet: true },
    ],
    rows: plays.map(({ document, users, candidates }) => ({
      id: document.name,
      cells: playCells(context, document, users, candidates),
    })),
    empty: words.noPlays,
  };
});

function playCells(
  context: ViewContext,
  document: TypedDocument<'play'>,
  users: readonly AccountPlan[],
  candidates: readonly AccountPlan[],
): readonly Cell[] {
  const { name, data } = document;
  const page = citedLink(context, 'play', document);
  return [
    { ...linkCell(page, name), small: otherNameIn(context.lang, data) ?? '' },
    { ...accountsCell(context, candidates, page), sort: candidates.length },
    accountsCell(context, users, page),
    { text: data.results[0]?.text ?? '' },
    linkCell(memberLink(context, data.owner), data.owner),
  ];
}

/** The accounts where a play could be used next, with what speaks for each (method: J3). */
export function candidateList(context: ViewContext, name: string): List {
  const { book, lang } = context;
  const words = dossierWords(lang);
  const labels = siteWords(lang);
  return {
    name: 'candidates',
    title: words.candidates,
    says: '',
    columns: [
      { key: 'account', label: labels.account, kind: 'text', onPhone: true },
      { key: 'tier', label: labels.tier, kind: 'text', facet: true },
      { key: 'why', label: words.why, kind: 'wide' },
      { key: 'open', label: words.open, kind: 'number', onPhone: true },
      { key: 'owner', label: labels.owner, kind: 'text', facet: true },
    ],
    rows: playCandidates(name, book).map((candidate) => ({
      id: candidate.plan.id,
      cells: cellsOf(context, candidate),
    })),
    empty: words.noCandidates,
  };
}

function cellsOf(context: ViewContext, { plan, sameIndustry, solutions }: PlayCandidate): readonly Cell[] {
  const { lang } = context;
  const words = dossierWords(lang);
  const names = solutions.map((solution) => solutionLink(context, solution).label);
  const why = [
    ...(sameIndustry ? [words.sameIndustry] : []),
    ...(names.length > 0 ? [words.usesSolution(joined(names, lang))] : []),
  ];
  const open = [...plan.opportunities.values()].filter(isOpen).length;
  const manager = accountManager(plan);
  return [
    linkCell(accountLink(context, plan), plan.id),
    tierCell(plan.account.data.tier.declared, lang),
    { text: joined(why, lang) },
    open === 0 ? EMPTY : numberCell(open),
    manager === undefined ? EMPTY : linkCell(memberLink(context, manager), manager),
  ];
}
