import { daysBetween } from '../calendar/day.ts';
import type { AccountPlan } from '../link/book.ts';
import { nextContact } from '../measures/next-contact.ts';
import { inSentence, joined, longDay } from '../text/format.ts';
import { fieldLabel } from '../text/labels.ts';
import { lessonOfField, taught, taughtAs } from './course/taught-field.ts';
import { accountWords } from '../text/pages/account-words.ts';
import { siteWords } from '../text/site-words.ts';
import type { TypedDocument } from '../validate/validate.ts';
import type { Standing } from './account/standing.ts';
import type { Headline, ViewContext } from './context.ts';
import type { GapRow } from './relations/gaps.ts';

/** Who a person is to us, and what the relation waits for. */
export function personStanding({ lang }: ViewContext, row: GapRow): Standing {
  const words = accountWords(lang);
  const { current, gap, influence, isOverdue, roles, stanceText, target } = row;
  const due = row.due === '' ? '' : longDay(row.due, lang);
  const next =
    current === ''
      ? words.noRelation
      : gap <= 0
        ? words.gapClosed(current)
        : (isOverdue ? words.gapLate : words.gapOpen)(current, target, due);
  return {
    stands: [{ text: words.isWho(joined(roles, lang), influence, inSentence(stanceText, lang)) }],
    next: [{ text: next }],
  };
}

/** The gap, the last contact and the next, and who answers for the relation. */
export function personHeadlines(
  context: ViewContext,
  plan: AccountPlan,
  person: TypedDocument<'person'>,
  row: GapRow,
): readonly Headline[] {
  const { asOf, book, lang } = context;
  const [words, site] = [accountWords(lang), siteWords(lang)];
  const { last, suggested } = nextContact(person, plan, book, asOf);
  const label = (...path: string[]) => fieldLabel(lang, 'person', ...path);
  return [
    {
      label: site.gap,
      ...taughtAs(context, 'R5'),
      value: String(row.gap),
      note: row.gap > 0 ? words.timesInfluence(row.gap, row.influence, row.weighted) : '',
      isAlert: row.isOverdue,
    },
    {
      label: label('stance'),
      ...taught(lessonOfField(context, 'person', 'stance')),
      value: row.stanceText,
      note: row.preference,
      isAlert: false,
    },
    {
      label: site.lastContact,
      ...taughtAs(context, 'REL-09'),
      value: row.lastContact,
      note: [last?.date, row.contact].filter(Boolean).join(' · '),
      isAlert: row.isStale,
    },
    {
      label: words.nextContact,
      ...taughtAs(context, 'E6'),
      value:
        suggested === undefined ? (row.isStale ? words.soon : words.notDue) : site.inDays(daysBetween(asOf, suggested)),
      note: suggested ?? '',
      isAlert: suggested === undefined ? row.isStale : suggested < asOf,
    },
    {
      label: label('relationship', 'owner'),
      ...taught(lessonOfField(context, 'person', 'relationship', 'owner')),
      value: row.owner?.label ?? site.none,
      ...(row.owner && { href: row.owner.href }),
      note: `${label('coverage')} ${
        row.coverage.length === 0
          ? site.none
          : joined(
              row.coverage.map((member) => member.label),
              lang,
            )
      }`,
      isAlert: row.owner === undefined && row.isKey,
    },
  ];
}
