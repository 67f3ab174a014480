import type { Text } from '#schemas/field.ts';

/** The author's own words, a name or a day: the same in both languages. */
export function asWritten(text: string): Text {
  return { 'zh-CN': text, en: text };
}
