import { competitorKind, partnerKind } from '#schemas/vocabulary.ts';
import { urlOf } from '../../address/url.ts';
import type { Book } from '../../link/book.ts';
import { joined } from '../../text/format.ts';
import type { ViewContext } from '../context.ts';
import type { DossierRow } from '../dossier.ts';
import { competitorView } from './competitor.ts';
import { partnerView } from './partner.ts';
import { playView } from './play.ts';
import type { CitedKind, CitedView } from './cited.ts';

/** How each kind's page is built. */
export const citedViews: Readonly<Record<CitedKind, (context: ViewContext, name: string) => CitedView | undefined>> = {
  competitor: competitorView,
  partner: partnerView,
  play: playView,
};

/** The index of competitors, partners or plays; what most plans cite comes first. */
export function citedRows(context: ViewContext, kind: CitedKind): readonly DossierRow[] {
  const { book, lang } = context;
  const names = { competitor: book.competitors, partner: book.partners, play: book.plays }[kind];
  return [...names.keys()]
    .flatMap((name) => {
      const view = citedViews[kind](context, name);
      return view
        ? [
            {
              link: { label: view.title, href: urlOf(lang, { kind, name }) },
              otherName: view.otherName,
              ...notesOf(book, kind, name, context),
              accounts: new Set(view.mentions.map(({ account }) => account.href)).size,
            },
          ]
        : [];
    })
    .sort((a, b) => b.accounts - a.accounts);
}

/** What kind of thing it is, in our words, and what is said of it, in the authors'. */
function notesOf(book: Book, kind: CitedKind, name: string, { lang }: ViewContext): Pick<DossierRow, 'kind' | 'note'> {
  if (kind === 'play') return { kind: '', note: book.plays.get(name)?.data.lesson ?? '' };
  if (kind === 'partner') {
    const data = book.partners.get(name)?.data;
    return { kind: data ? partnerKind.labels[data.kind][lang] : '', note: data?.summary ?? '' };
  }
  const data = book.competitors.get(name)?.data;
  const strengths = data?.strengths.map(({ text }) => text).slice(0, 2) ?? [];
  return { kind: data ? competitorKind.labels[data.brandOrImplementer][lang] : '', note: joined(strengths, lang) };
}
