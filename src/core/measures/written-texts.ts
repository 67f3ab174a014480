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
  const { account, assessment, buying, development, strategy, relationships, goals, jointPlan, hospitality } = plan;
  const single = [assessment, buying, development, strategy, relationships, goals, jointPlan, hospitality];
  return [
    account,
    ...single.filter((document) => document !== undefined),
    ...plan.people.values(),
    ...plan.opportunities.values(),
    ...plan.touchpoints,
    ...plan.reviews,
  ];
}

/** Whether a text is looked for. */
type Wanted = (text: string) => boolean;

/**
 * The texts below a value of the front matter that are wanted; days and names are texts too, numbers are not.
 * Almost none is ever wanted, so paths are made for those only.
 */
export function writtenTexts(value: unknown, wanted: Wanted): readonly WrittenText[] {
  const texts: WrittenText[] = [];
  collect(value, [], wanted, texts);
  return texts;
}

/** `steps` lead to the value; they are the walk's own and change under it. */
function collect(value: unknown, steps: (string | number)[], wanted: Wanted, texts: WrittenText[]): void {
  if (typeof value === 'string') {
    if (wanted(value)) texts.push({ path: [...steps], text: value });
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) below(value[index], index, steps, wanted, texts);
  } else if (typeof value === 'object' && value !== null) {
    const items = value as Readonly<Record<string, unknown>>;
    for (const key of Object.keys(items)) below(items[key], key, steps, wanted, texts);
  }
}

function below(
  item: unknown,
  step: string | number,
  steps: (string | number)[],
  wanted: Wanted,
  texts: WrittenText[],
): void {
  steps.push(step);
  collect(item, steps, wanted, texts);
  steps.pop();
}
