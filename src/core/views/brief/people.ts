import type { AccountPlan } from '../../link/book.ts';
import { clamped } from '../../text/clamp.ts';
import { joined } from '../../text/format.ts';
import { briefWords } from '../../text/pages/brief-words.ts';
import type { ViewContext } from '../context.ts';
import { gapRow } from '../relations/gaps.ts';

/** One of the people who matter, as a row of the brief. */
export interface BriefPerson {
  readonly name: string;
  readonly href: string;
  readonly title: string;
  readonly roles: string;
  readonly stance: string;
  readonly side: 'for' | 'neutral' | 'against';
  readonly relation: string;
  readonly gap: string;
  readonly coverage: string;
  readonly isUncovered: boolean;
  readonly lastContact: string;
  readonly isStale: boolean;
}

/** Roles that decide: who has one stands before somebody of equal influence (method: R2). */
const DECIDES: ReadonlySet<string> = new Set(['approver', 'decision-maker']);
/** Columns that a cell of the table has room for; a Chinese character takes two. */
const ROOM = { name: 22, title: 40, roles: 26, coverage: 40 } as const;

/** The people who matter most: by influence, those who decide first, then by the weight of the gap (method: R2–R5). */
export function briefPeople(context: ViewContext, plan: AccountPlan, most: number): readonly BriefPerson[] {
  const { lang } = context;
  const words = briefWords(lang);
  const decides = ({ data }: { data: { roles: readonly string[] } }) =>
    Number(data.roles.some((role) => DECIDES.has(role)));
  return [...plan.people.values()]
    .map((person) => ({ person, row: gapRow(context, plan, person) }))
    .sort(
      (a, b) =>
        b.row.influence - a.row.influence || decides(b.person) - decides(a.person) || b.row.weighted - a.row.weighted,
    )
    .slice(0, most)
    .map(({ person, row }) => ({
      name: clamped(row.person.label, ROOM.name),
      href: row.person.href,
      title: clamped(row.title, ROOM.title),
      roles: clamped(joined(row.roles, lang), ROOM.roles),
      stance: row.stanceText,
      side: person.data.stance > 0 ? 'for' : person.data.stance < 0 ? 'against' : 'neutral',
      relation: row.current === '' ? words.notAssessed : row.gap === 0 ? row.current : `${row.current} → ${row.target}`,
      gap: row.current === '' ? '' : row.gap === 0 ? words.reached : words.gapOf(row.gap),
      coverage:
        row.coverage.length === 0
          ? words.nobodyCovers
          : clamped(
              joined(
                row.coverage.map(({ label }) => label),
                lang,
              ),
              ROOM.coverage,
            ),
      isUncovered: row.coverage.length === 0,
      lastContact: row.lastContact,
      isStale: row.isStale,
    }));
}
