import type { Text } from '#schemas/field.ts';

/** Joins phrases for a sentence: 甲、乙 in Chinese, "a, b and c" in English. */
export function listed(phrases: readonly Text[]): Text {
  const english = phrases.map(({ en }) => en);
  const last = english.pop() ?? '';
  return {
    'zh-CN': phrases.map((phrase) => phrase['zh-CN']).join('、'),
    en: english.length === 0 ? last : `${english.join(', ')} and ${last}`,
  };
}

/** The author's own words or keys as phrases, in backticks. */
export function words(names: readonly string[]): readonly Text[] {
  return names.map((name) => ({ 'zh-CN': `\`${name}\``, en: `\`${name}\`` }));
}

/** A number of days: "1 天", "1 day". */
export function days(count: number): Text {
  return { 'zh-CN': `${count} 天`, en: count === 1 ? '1 day' : `${count} days` };
}

/** A share of 1 as a percentage with at most one decimal, without the sign. */
export function percent(share: number): string {
  return String(Math.round(share * 1000) / 10);
}

/** The method page of a tier, for `why`. */
export function tierPath(tier: string): string {
  return `method/tiers/${tier.toLowerCase()}.md`;
}

/** The method page of a sales stage, for `why`. */
export function stagePath(stage: string): string {
  return `method/stages/${stage}.md`;
}

/** The method page of a kind of review, for `why`. */
export function reviewPath(kind: string): string {
  return `method/reviews/${kind}.md`;
}
