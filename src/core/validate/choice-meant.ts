import type { Text } from '#schemas/field.ts';

/**
 * The value of an enumeration that a word stands for: the value but for case, spaces and underscores, or its label in
 * either language. Nothing when no value or more than one is meant.
 */
export function choiceMeant(
  word: string,
  values: readonly string[],
  labels: Readonly<Record<string, Text>>,
): string | undefined {
  const wanted = plain(word);
  const same = values.filter((value) => plain(value) === wanted);
  const meant =
    same.length > 0
      ? same
      : values.filter((value) => {
          const label = labels[value];
          return label !== undefined && (plain(label['zh-CN']) === wanted || plain(label.en) === wanted);
        });
  return meant.length === 1 ? meant[0] : undefined;
}

function plain(word: string): string {
  return word
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');
}
