import { concepts } from '#schemas/concepts/index.ts';
import type { DataOf } from '#schemas/index.ts';
import { catalogue, titleOf } from '../diagnostics/catalogue.ts';
import { compare, type Diagnostic, type Severity } from '../diagnostics/diagnostic.ts';
import type { Lang } from '#schemas/field.ts';
import { teachingPages, type Book } from '../link/book.ts';
import { rules } from '../rules/registry.ts';
import type { Rule } from '../rules/rule.ts';
import { conceptHomes } from './concept-homes.ts';
import type { ViewContext } from './context.ts';

/** How grave a rule is taken: as it was made, or as the settings say. */
type Weight = DataOf<'settings'>['severities'][string];

/** A rule, or what the compiler itself finds in files, as the command line tells of it. */
export interface Explained {
  readonly name: string;
  readonly title: string;
  /** A rule of the method can be weighed in the settings; what the compiler finds is always an error. */
  readonly isRule: boolean;
  readonly severity: Weight;
  /** What it was before the settings changed it. */
  readonly usual: Severity;
  readonly findings: readonly Diagnostic[];
}

/** The same with its reasons and an example. */
export interface FullyExplained extends Explained {
  /** What it asks for and why. */
  readonly about: string;
  readonly wrong: string;
  readonly right: string;
  /** The concepts of the method that it enforces. */
  readonly concepts: readonly { readonly id: string; readonly label: string }[];
  /** The pages of the method about them, those that are about least else first, each in a sentence of its own. */
  readonly pages: readonly Page[];
}

/** A page of the method. */
interface Page {
  readonly file: string;
  readonly title: string;
  readonly summary: string;
}

/** A book, where there is one; rules can be explained without. */
export type BookOrNone = Pick<ViewContext, 'lang'> & Partial<Pick<ViewContext, 'book' | 'diagnostics'>>;

/** How many pages of the method an explanation names. */
const MOST_PAGES = 5;

/** Every rule of the method by name, then everything that the compiler itself finds. */
export function everyRule(context: BookOrNone): readonly Explained[] {
  const found = Map.groupBy(context.diagnostics ?? [], ({ name }): string => name);
  const findings = (name: string) => found.get(name) ?? [];
  return [
    ...rules.map(({ name, title, severity }) => ({
      name,
      title: title[context.lang],
      isRule: true,
      severity: context.book?.settings.data.severities[name] ?? severity,
      usual: severity,
      findings: findings(name),
    })),
    ...Object.keys(catalogue).map((name) => ({
      name,
      title: titleOf(name)?.[context.lang] ?? name,
      isRule: false,
      severity: 'error' as const,
      usual: 'error' as const,
      findings: findings(name),
    })),
  ];
}

/** Everything that is known of a rule; nothing when none is called so. */
export function explained(context: BookOrNone, name: string): FullyExplained | undefined {
  const known = everyRule(context).find((entry) => entry.name === name);
  if (!known) return undefined;
  const rule = rules.find((candidate) => candidate.name === name);
  return {
    ...known,
    about: rule?.about[context.lang] ?? '',
    wrong: rule?.wrong ?? '',
    right: rule?.right ?? '',
    concepts: (rule?.method ?? []).map((id) => ({ id, label: concepts[id].label[context.lang] })),
    pages: rule ? pagesOf(context, rule) : [],
  };
}

function pagesOf({ lang, book }: BookOrNone, rule: Rule): FullyExplained['pages'] {
  if (!book) return [];
  const homes = conceptHomes(book);
  const explains = (file: string) => homes.filter(({ pages }) => pages.includes(file)).length;
  const files = homes.filter(({ id }) => rule.method.includes(id)).flatMap(({ pages }) => pages);
  const own = rule.why === undefined ? [] : [rule.why];
  const nearest = files.toSorted((a, b) => explains(a) - explains(b) || compare(a, b));
  return [...new Set([...own, ...nearest])].slice(0, MOST_PAGES).flatMap((file) => {
    const words = pageWords(book, lang, file);
    return words ? [{ file, ...words }] : [];
  });
}

/** What a page of the method calls itself and says in one sentence. */
function pageWords(book: Book, lang: Lang, file: string): Pick<Page, 'title' | 'summary'> | undefined {
  const page = teachingPages(book).find(({ original }) => original.path === file);
  if (!page) return undefined;
  const { title, summary } = (lang === 'en' ? page.english : undefined)?.data ?? page.original.data;
  return { title, summary };
}
