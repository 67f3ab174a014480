import { distance } from 'fastest-levenshtein';
import type { Text } from '#schemas/field.ts';
import { compare } from './diagnostic.ts';

/** Most candidates that are looked at: a suggestion is a courtesy, and must not cost a reader of many names dearly. */
const MAX_CANDIDATES = 1000;

/** The candidate that the author most likely meant, or nothing when none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > 80) return undefined;
  const known = Iterator.from(candidates).take(MAX_CANDIDATES).toArray();
  let best: { readonly candidate: string; readonly far: number } | undefined;
  for (const candidate of known) {
    const longer = Math.max(word.length, candidate.length);
    const limit = Math.max(1, Math.floor(longer * 0.4));
    if (candidate === word || Math.abs(candidate.length - word.length) > limit) continue;
    const far = farness(word.toLowerCase(), candidate.toLowerCase());
    if (far > limit || far >= longer) continue;
    if (!best || far < best.far || (far === best.far && compare(candidate, best.candidate) < 0))
      best = { candidate, far };
  }
  if (best) return best.candidate;
  const parts = known.filter((candidate) => word.length >= 3 && candidate.split('-').includes(word));
  return parts.length === 1 ? parts[0] : undefined;
}

/** The one candidate that is a single slip away: nobody can have meant another. Nothing for words of two letters. */
export function onlySlip(word: string, candidates: readonly string[]): string | undefined {
  const near = candidates.filter(
    (candidate) => candidate.length > 2 && farness(word.toLowerCase(), candidate.toLowerCase()) <= 1,
  );
  return near.length === 1 ? near[0] : undefined;
}

/** Edits between two words; letters in a wrong order, as in `tema` for `team`, are one slip. */
function farness(word: string, candidate: string): number {
  const far = distance(word, candidate);
  return far === 2 && letters(word) === letters(candidate) ? 1 : far;
}

function letters(word: string): string {
  return word.split('').sort().join('');
}

/** "Did you mean …?" in both languages, else the list of what exists, else nothing. */
export function didYouMean(word: string, candidates: readonly string[]): Text | undefined {
  const found = nearest(word, candidates);
  if (found !== undefined) return { 'zh-CN': `是不是 \`${found}\`？`, en: `Did you mean \`${found}\`?` };
  if (candidates.length === 0) return undefined;
  const known = [...new Set(candidates)].sort(compare);
  const shown = known.slice(0, 12);
  const more = known.length - shown.length;
  const names = shown.map((name) => `\`${name}\``);
  return {
    'zh-CN': `可用：${names.join('、')}${more > 0 ? ` 等 ${known.length} 个` : ''}。`,
    en: `Known: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
  };
}
