/** What a row shows and is found by, column by column; `choices` are the values that facets know. */
export interface Entry {
  readonly texts: readonly string[];
  readonly sorts: readonly (string | undefined)[];
  readonly choices: readonly (readonly string[])[];
  /** Everything that the row says. */
  readonly whole: string;
}

/** What readers asked of a list. */
export interface Request {
  /** Words that all stand in the row. */
  readonly words: string;
  /** Columns by their place, each with the value that it must have. */
  readonly picked: readonly (readonly [column: number, value: string])[];
  /** The column that the rows stand by; −1 leaves them as they came. */
  readonly by: number;
  readonly down: boolean;
}

/** Text as it is compared: full width and half width, upper and lower case are one. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Arranges lists of one language, with what it learnt of a column kept for the next time. */
export function arranger(entries: readonly Entry[], lang: string): (request: Request) => readonly number[] {
  const collator = new Intl.Collator(lang, { numeric: true });
  const places = entries.map((_, place) => place);
  const wholes: string[] = [];
  const orders = new Map<string, readonly number[]>();

  /** The rows by one column. Equal ones keep their order, and those without anything there are last both ways. */
  const orderBy = (column: number, down: boolean): readonly number[] => {
    const name = `${column} ${down}`;
    const known = orders.get(name);
    if (known) return known;
    const keys = entries.map(({ texts, sorts }) => sorts[column] ?? texts[column] ?? '');
    const numbers = keys.map(Number);
    const areNumbers = keys.every((key, place) => key === '' || !Number.isNaN(numbers[place]));
    const rise = (a: number, b: number): number =>
      areNumbers ? (numbers[a] ?? 0) - (numbers[b] ?? 0) : collator.compare(keys[a] ?? '', keys[b] ?? '');
    const filled = places.filter((place) => keys[place] !== '');
    const made = [
      ...filled.toSorted(down ? (a, b) => rise(b, a) : rise),
      ...places.filter((place) => keys[place] === ''),
    ];
    orders.set(name, made);
    return made;
  };

  return ({ words, picked, by, down }) => {
    const terms = folded(words).split(/\s+/).filter(Boolean);
    const fits = (place: number): boolean => {
      const entry = entries[place];
      if (!entry) return false;
      for (const [column, value] of picked) if (!entry.choices[column]?.includes(value)) return false;
      if (terms.length === 0) return true;
      const whole = (wholes[place] ??= folded(entry.whole));
      return terms.every((term) => whole.includes(term));
    };
    return (by < 0 ? places : orderBy(by, down)).filter(fits);
  };
}
