import type { Lang } from '#schemas/field.ts';

/** The words of a deck of slides, whatever it shows: a briefing or a lecture. */
const zh = {
  keys: '← → 翻页，F 全屏，Esc 回到目录',
  print: '打印',
  previous: '上一张',
  next: '下一张',
  slide: (number: number, of: number) => `第 ${number} 张，共 ${of} 张`,
};

/** Every word of a deck. A language that lacks one does not compile. */
export type DeckWords = typeof zh;

const en: DeckWords = {
  keys: '← → to turn, F for full screen, Esc for the contents',
  print: 'Print',
  previous: 'Previous slide',
  next: 'Next slide',
  slide: (number, of) => `Slide ${number} of ${of}`,
};

/** These words in one language. */
export function deckWords(lang: Lang): DeckWords {
  return lang === 'en' ? en : zh;
}
