import type { AccountPlan } from '../link/book.ts';
import type { Path } from '../parse/document.ts';
import type { AnyDocument } from '../validate/validate.ts';

/** A text of a document's front matter with its place. */
export interface WrittenText {
  readonly path: Path;
  readonly text: string;
}

/** All documents of an account. */
export function documentsOf(plan: AccountPlan): readonly AnyDocument[] {
  const { account, strategy, relationships, goals } = plan;
  return [
    account,
    ...(strategy ? [strategy] : []),
    ...(relationships ? [relationships] : []),
    ...(goals ? [goals] : []),
    ...plan.people.values(),
    ...plan.opportunities.values(),
    ...plan.touchpoints,
  ];
}

/** Every text below a value of the front matter; days and names are texts too, numbers are not. */
export function writtenTexts(value: unknown): readonly WrittenText[] {
  const texts: WrittenText[] = [];
  collect(value, [], texts);
  return texts;
}

function collect(value: unknown, path: Path, texts: WrittenText[]): void {
  if (typeof value === 'string') texts.push({ path, text: value });
  else if (Array.isArray(value)) value.forEach((item: unknown, index) => collect(item, [...path, index], texts));
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) collect(item, [...path, key], texts);
  }
}
