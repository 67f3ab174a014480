import type { Lang } from '#schemas/field.ts';
import type { PortfolioWords } from './portfolio-wording.ts';
import { en } from './portfolio-words-en.ts';
import { zh } from './portfolio-words-zh.ts';

/** The words of the charts of the portfolio and the funnel in one language. */
export function portfolioWords(lang: Lang): PortfolioWords {
  return lang === 'en' ? en : zh;
}
