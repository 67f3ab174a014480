import { reviewKind } from '#schemas/vocabulary.ts';
import { urlOf } from '../address/url.ts';
import { formWords } from '../text/form-words.ts';
import { fieldLabel } from '../text/labels.ts';
import { siteWords } from '../text/site-words.ts';
import type { Fact, ViewContext } from './context.ts';
import { formOf } from './form/form.ts';
import type { Block } from './form/model.ts';
import {
  methodFrame,
  pagesOf,
  type MethodIndexRow,
  type MethodPageView,
  type MethodUse,
  type PlainMethodKind,
} from './method-page.ts';
import { accountsInPhase, lastReviews, peopleInRole, toolFields } from './method-uses.ts';
import { methodWords } from './method-words.ts';

/** What a kind adds to the frame: what stands there today, and the fields that are its own. */
interface Own {
  readonly usesTitle: string;
  readonly nothing: string;
  readonly uses: readonly MethodUse[];
  readonly tag?: string;
  readonly blocks: readonly Block[];
}

/** Builds the page of a phase, a role, a tool or a kind of review. */
export function methodPageView(context: ViewContext, kind: PlainMethodKind, name: string): MethodPageView | undefined {
  const page = pagesOf(context, kind).get(name);
  const own = ownOf(context, kind, name);
  if (!page || !own) return undefined;
  const { blocks, ...uses } = own;
  return { ...methodFrame(context, kind, name, page, blocks), tag: '', ...uses };
}

/** The kinds whose index has the same form: tools have a hub of their own. */
export type IndexedKind = Exclude<PlainMethodKind, 'tool'>;

/** The index of phases, roles or kinds of review, in the method's order. */
export function methodIndex(context: ViewContext, kind: IndexedKind): readonly MethodIndexRow[] {
  return [...pagesOf(context, kind)].map(([name, page]) => {
    const { title, summary } = methodWords(context, page);
    return {
      link: { label: title, href: urlOf(context.lang, { kind, name }) },
      summary,
      facts: indexFacts(context, kind, name),
      count: ownOf(context, kind, name)?.uses.length ?? 0,
    };
  });
}

function ownOf(context: ViewContext, kind: PlainMethodKind, name: string): Own | undefined {
  const { book, lang } = context;
  const words = formWords(lang);
  const scope = { context };
  if (kind === 'phase') {
    const data = book.phases.get(name)?.original.data;
    return (
      data && {
        usesTitle: words.inPhase,
        nothing: siteWords(lang).noAccounts,
        uses: accountsInPhase(context, name),
        blocks: formOf(scope, 'phase', data, ['participants', 'entry', 'limitDays']),
      }
    );
  }
  if (kind === 'role') {
    const data = book.roles.get(name)?.original.data;
    return (
      data && {
        usesTitle: words.inRole,
        nothing: words.nobody,
        uses: peopleInRole(context, name),
        blocks: formOf(scope, 'role', data, ['layers', 'otherNames']),
      }
    );
  }
  if (kind === 'tool') {
    const data = book.tools.get(name)?.original.data;
    return (
      data && {
        usesTitle: words.recordedIn,
        nothing: words.nobody,
        uses: toolFields(context, data.fields),
        tag: data.core ? words.core : '',
        blocks: [],
      }
    );
  }
  const data = book.reviewKinds.get(name)?.original.data;
  const known = reviewKind.names.find((candidate) => candidate === name);
  return (
    data &&
    known && {
      usesTitle: words.lastReviews,
      nothing: words.noReviews,
      uses: lastReviews(context, known),
      blocks: formOf(scope, 'reviewKind', data, ['everyDays', 'tiers', 'attendees', 'headings']),
    }
  );
}

/** What the index says of a page besides its sentence. */
function indexFacts({ book, lang }: ViewContext, kind: IndexedKind, name: string): readonly Fact[] {
  const words = siteWords(lang);
  if (kind === 'phase') {
    const limit = book.phases.get(name)?.original.data.limitDays;
    return [{ label: words.longestStay, value: limit === undefined ? '' : words.days(limit) }];
  }
  if (kind === 'reviewKind') {
    const data = book.reviewKinds.get(name)?.original.data;
    return [
      {
        label: fieldLabel(lang, 'reviewKind', 'everyDays'),
        value: data?.everyDays === undefined ? '' : words.days(data.everyDays),
      },
      { label: fieldLabel(lang, 'reviewKind', 'tiers'), value: data?.tiers.join(' ') ?? '' },
    ];
  }
  return [];
}
