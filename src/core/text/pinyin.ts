import { pinyin } from 'pinyin-pro';

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** How Chinese is read, with tones, the syllables of a word together: `guānxì chājù fēnxī`. */
export function pinyinOf(chinese: string): string {
  return [...words.segment(chinese)]
    .map(({ segment }) => pinyin(segment, { type: 'array', nonZh: 'consecutive' }).join('').trim())
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .join(' ');
}

/** Pinyin as people type it when they search: without tones, written together and word by word. */
export function typedPinyin(marked: string): readonly string[] {
  const plain = marked.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return [...new Set([plain.replace(/[^a-z0-9]+/g, ''), plain.replace(/[^a-z0-9]+/g, ' ').trim()])];
}
