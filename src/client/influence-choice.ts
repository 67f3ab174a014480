/** What a card or a row says of its person in `data-*` attributes. */
export type Marks = Readonly<Record<string, string | undefined>>;

/** What was chosen, by the names of the controls, without those left open: what stands in the address. */
export function chosen(entries: Iterable<readonly [string, unknown]>): URLSearchParams {
  const choice = new URLSearchParams();
  for (const [name, value] of entries) if (typeof value === 'string' && value !== '') choice.set(name, value);
  return choice;
}

/** Marks without a value: they are there or not. */
const FLAGS: ReadonlySet<string> = new Set(['uncovered', 'stale', 'gap']);

/** Whether somebody fits everything that was chosen: one value among theirs, or a mark that is there. */
export function fits(marks: Marks, choice: URLSearchParams): boolean {
  return [...choice].every(([name, value]) => {
    const held = marks[name === 'role' ? 'roles' : name];
    return held !== undefined && (FLAGS.has(name) || held.split(' ').includes(value));
  });
}

/** Most names that are told one by one. */
const NAMED = 6;

/** The sentences in which the filter answers, with `{n}` and `{all}` for the numbers. */
export interface Answers {
  readonly lit: string;
  readonly noneLit: string;
  readonly colon: string;
  readonly comma: string;
}

/** How many are left, and who, when they are few. */
export function answer(names: readonly string[], all: number, { lit, noneLit, colon, comma }: Answers): string {
  const sentence = (names.length === 0 ? noneLit : lit)
    .replace('{n}', String(names.length))
    .replace('{all}', String(all));
  return names.length === 0 || names.length > NAMED ? sentence : `${sentence}${colon}${names.join(comma)}`;
}
