import { concepts, type ConceptId } from '#schemas/concepts/index.ts';
import { planUrl } from '../../address/url.ts';
import { courseWords } from '../../text/pages/course-words.ts';
import { accountLink, type Link, type ViewContext } from '../context.ts';
import { conceptHomes, type ConceptHomes } from '../concept-homes.ts';
import { exercisesOfConcepts, pagesOfConcepts } from './concept-index.ts';
import { pageLink } from './page-link.ts';
import { exerciseCard } from './exercise.ts';
import { exampleAccount } from './example-account.ts';
import { samplesOf } from './sample.ts';

/** A concept of the method, and where it is taught, shown and practised. */
export interface ConceptRow {
  readonly id: ConceptId;
  readonly label: string;
  /** The page that teaches it. */
  readonly page?: Link;
  readonly inChinese: boolean;
  readonly inEnglish: boolean;
  /** The kind of its example, and where it stands when that is a plan. */
  readonly example?: { readonly label: string; readonly href?: string };
  readonly exercises: readonly Link[];
}

/** Every concept with its page, its example and its exercises; a test fails on a gap. */
export function conceptTable(context: ViewContext): readonly ConceptRow[] {
  const { book, lang } = context;
  return conceptHomes(book).map((home): ConceptRow => {
    const { id } = home;
    const page = pagesOfConcepts(context).get(id)?.[0];
    const example = exampleOf(context, home);
    return {
      id,
      label: concepts[id].label[lang],
      ...(page && { page: pageLink(context, page) }),
      inChinese: page !== undefined && page.original.body.trim() !== '',
      inEnglish: page?.english !== undefined && page.english.body.trim() !== '',
      ...(example && { example }),
      exercises: (exercisesOfConcepts(context).get(id) ?? []).map((name) => exerciseCard(context, name).link),
    };
  });
}

/**
 * What shows a concept: a plan that records it, a value computed from a plan, a rule with its wrong and right, or a
 * table or a named plan in the page itself.
 */
function exampleOf(context: ViewContext, { id, rules, values }: ConceptHomes): ConceptRow['example'] {
  const words = courseWords(context.lang);
  const page = pagesOfConcepts(context).get(id)?.[0]?.original;
  const fields = page && 'fields' in page.data ? page.data.fields : [];
  const [sample] = samplesOf(context, fields, [id]);
  if (sample) return { label: sample.account.label, href: sample.document.href };
  const plan = values.length > 0 ? exampleAccount(context) : undefined;
  if (plan) return { label: accountLink(context, plan).label, href: planUrl(context.lang, plan.id, 'indicators') };
  if (rules.length > 0) return { label: words.exampleRule };
  return page && SHOWS.test(page.body) ? { label: words.exampleInText } : undefined;
}

/** A table, or a link to a plan. */
const SHOWS = /^\|.*\|$|\]\([^)]*accounts\//m;
