import type { Lang } from '#schemas/field.ts';
import type { DataOf } from '#schemas/index.ts';
import { contact } from '#schemas/vocabulary.ts';

type Contact = DataOf<'person'>['contact'];

/** The file name of the stakeholder who stands where a reference to somebody cannot be left out. */
export const UNNAMED = 'unnamed';

const WORDS = {
  'zh-CN': { name: '不具名', about: '占位：此人的信息已按要求删除' },
  en: { name: 'Unnamed', about: 'A placeholder: the data of this person were erased on request' },
} as const satisfies Readonly<Record<Lang, unknown>>;

/**
 * The document of that stakeholder, one for everybody of an account who was forgotten. All that is left is how well we knew
 * the best known of them: without it, stages long passed would ask for a contact that there was.
 */
export function placeholder(lang: Lang, known: readonly Contact[]): string {
  const best = contact.names.findLast((level) => known.includes(level)) ?? 'unknown';
  const { name, about } = WORDS[lang];
  const other = WORDS[lang === 'en' ? 'zh-CN' : 'en'].name;
  return `---
name: ${name}
otherName: ${other}
title: ${name}
layer: user
influence: 1
stance: 0
preference: unknown
contact: ${best}
lawfulness:
  basis: public-source
  source: '${about}'
  purpose: '${about}'
  collectedOn: 2000-01-01
  retentionUntil: 2199-12-31
---
`;
}
