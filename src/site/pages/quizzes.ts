import type { Lang } from '#schemas/field.ts';
import { pageUrl, quizUrl } from '#core/address/url.ts';
import { siteWords } from '#core/text/site-words.ts';
import { quizzes, type Quiz } from '#core/views/course/quiz/quizzes.ts';
import { chrome, type Chrome } from '../chrome.ts';
import { LANGUAGES, site as theSite, type Site } from '../site.ts';
import { courseChrome, courseCrumb } from './course.ts';

/** A page for each quiz that the book has questions for, in each language. */
export async function quizRoutes(): Promise<{ readonly params: Record<string, string | undefined> }[]> {
  const topics = quizzes((await theSite()).context('zh-CN')).map(({ topic }) => topic);
  return topics.flatMap((topic) => LANGUAGES.map(({ param }) => ({ params: { lang: param, topic } })));
}

/** All quizzes: those that ask for a judgement, and those on words. */
export function quizzesPage(
  site: Site,
  lang: Lang,
): { readonly chrome: Chrome; readonly groups: Readonly<Record<Quiz['group'], readonly Quiz[]>> } {
  const all = quizzes(site.context(lang));
  return {
    groups: {
      judging: all.filter(({ group }) => group === 'judging'),
      terms: all.filter(({ group }) => group === 'terms'),
    },
    chrome: courseChrome(site, lang, 'quizzes'),
  };
}

/** One quiz, and the one after it. */
export function quizPage(
  site: Site,
  lang: Lang,
  topic: string,
): { readonly chrome: Chrome; readonly quiz: Quiz; readonly next?: Quiz } {
  const all = quizzes(site.context(lang));
  const at = all.findIndex((candidate) => candidate.topic === topic);
  const [quiz, next] = all.slice(at, at + 2);
  if (at < 0 || !quiz) throw new Error(`No quiz ${topic}: routes come from the same book.`);
  return {
    quiz,
    ...(next && { next }),
    chrome: chrome(site, lang, {
      path: quizUrl('zh-CN', topic),
      title: quiz.title,
      section: 'quizzes',
      crumbs: [courseCrumb(lang), { label: siteWords(lang).quizzes, href: pageUrl(lang, 'quizzes') }],
    }),
  };
}
