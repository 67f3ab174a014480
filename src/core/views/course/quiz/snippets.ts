import type { Rule } from '../../../rules/rule.ts';

/** A snippet that is longer is read in the reference of the rules, not in a quiz. */
const LINES = 7;

/** Rules on the course’s own files are for its authors. */
export function isOfPlans(name: string): boolean {
  return !name.startsWith('course/');
}

/** A snippet that readers of every language read: no Chinese in it; no calendar, no comment that tells the fault, and more than a comment. */
export function standsAlone(snippet: string): boolean {
  return (
    snippet.split('\n').length <= LINES &&
    !/\p{Script=Han}/u.test(snippet) &&
    !/\d{4}-\d{2}-\d{2}/.test(snippet) &&
    !/# (?:no|nobody|without|today|five|the|in) /.test(snippet) &&
    keysOf(snippet).size > 0
  );
}

/** A rule that shows its snippets without a word of explanation. */
export function isPlain({ wrong, right }: Rule): boolean {
  return !wrong.includes('#') && !right.includes('#');
}

/** The keys of front matter that a snippet writes. */
export function keysOf(snippet: string): ReadonlySet<string> {
  const written = snippet.replaceAll(/#.*$/gm, '');
  return new Set(Array.from(written.matchAll(/([A-Za-z][\w-]*):/g), ([, key]) => key ?? ''));
}

/** Whether two rules speak of different fields, so that a snippet for one cannot be reported by the other. */
export function areApart(one: Rule, other: Rule): boolean {
  const [first, second] = [one, other].map(({ wrong, right }) => keysOf(`${wrong}\n${right}`));
  return first !== undefined && second !== undefined && first.isDisjointFrom(second);
}
