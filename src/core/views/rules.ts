import { severity } from '#schemas/vocabulary.ts';
import { urlOf } from '../address/url.ts';
import { identify } from '../parse/kind-of.ts';
import { rules } from '../rules/registry.ts';
import type { Link, ViewContext } from './context.ts';
import { conceptLinks } from './course/concept-index.ts';

/** One rule as the reference page shows it. */
export interface RuleEntry {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly severity: string;
  readonly wrong: string;
  readonly right: string;
  readonly why?: string;
  /** The lessons that teach what it asks for. */
  readonly lessons: readonly Link[];
  /** Findings of it in this book. */
  readonly count: number;
}

/** Every rule with its explanation, as the book's settings weigh it. */
export function ruleEntries(context: ViewContext): readonly RuleEntry[] {
  const { book, lang, diagnostics } = context;
  return rules.map((rule) => {
    const method = rule.why === undefined ? undefined : identify(rule.why);
    return {
      id: rule.name.replace('/', '--'),
      name: rule.name,
      title: rule.title[lang],
      about: rule.about[lang],
      severity: severity.labels[book.settings.data.severities[rule.name] ?? rule.severity][lang],
      wrong: rule.wrong,
      right: rule.right,
      lessons: conceptLinks(context, rule.method),
      ...(method && { why: urlOf(lang, method) }),
      count: diagnostics.filter(({ name }) => name === rule.name).length,
    };
  });
}
