import type { Lang } from '#schemas/field.ts';
import { pageUrl, urlOf, type SitePage } from '#core/address/url.ts';
import { conceptFigure } from '#core/diagrams/concept-figures.ts';
import type { Figure } from '#core/diagrams/figure.ts';
import type { AnyMethodPage } from '#core/link/book.ts';
import { siteWords } from '#core/text/site-words.ts';
import { courseMapView, type CourseMapView } from '#core/views/course/course-map.ts';
import { conceptTable, type ConceptRow } from '#core/views/course/concept-table.ts';
import { exerciseView, type ExerciseView } from '#core/views/course/exercise.ts';
import { lectureView, type LectureView } from '#core/views/course/lecture.ts';
import { exampleAccount } from '#core/views/course/example-account.ts';
import { exercisesByTopic, type TopicExercises } from '#core/views/course/topic-exercises.ts';
import { lessonView, type LessonView } from '#core/views/course/lesson.ts';
import { chrome, type Chrome } from '../chrome.ts';
import type { Site } from '../site.ts';
import { taughtSearch, taughtTitles } from '../taught-search.ts';

/** The map of the course. */
export function courseMapPage(site: Site, lang: Lang): { readonly chrome: Chrome; readonly view: CourseMapView } {
  return { view: courseMapView(site.context(lang)), chrome: courseChrome(site, lang, 'course') };
}

/** The page of a lesson, with the picture of its concept. */
export function lessonPage(
  site: Site,
  lang: Lang,
  name: string,
): { readonly chrome: Chrome; readonly view: LessonView; readonly figure?: Figure } {
  const context = site.context(lang);
  const view = lessonView(context, name);
  const page = site.book.lessons.get(name);
  if (!view || !page) throw new Error(`No lesson ${name}: routes come from the same book.`);
  const plan = exampleAccount(context);
  const figure = plan && conceptFigure(view.ids, plan, site.figures(lang));
  return { view, ...(figure && { figure }), chrome: taughtChrome(site, lang, page, 'course') };
}

/** The page of an exercise. */
export function exercisePage(
  site: Site,
  lang: Lang,
  name: string,
): { readonly chrome: Chrome; readonly view: ExerciseView } {
  const view = exerciseView(site.context(lang), name);
  const page = site.book.exercises.get(name);
  if (!view || !page) throw new Error(`No exercise ${name}: routes come from the same book.`);
  return { view, chrome: taughtChrome(site, lang, page, 'exercises') };
}

/** All exercises, under the topics of the lessons. */
export function exercisesPage(
  site: Site,
  lang: Lang,
): { readonly chrome: Chrome; readonly topics: readonly TopicExercises[] } {
  return {
    topics: exercisesByTopic(site.context(lang)),
    chrome: courseChrome(site, lang, 'exercises'),
  };
}

/** The page of a lecture. */
export function lecturePage(
  site: Site,
  lang: Lang,
  name: string,
): { readonly chrome: Chrome; readonly view: LectureView } {
  const view = lectureView(site.context(lang), name);
  const page = site.book.lectures.get(name);
  if (!view || !page) throw new Error(`No lecture ${name}: routes come from the same book.`);
  return { view, chrome: taughtChrome(site, lang, page, 'course') };
}

/** The table of every concept with its page, its example and its exercises. */
export function conceptTablePage(
  site: Site,
  lang: Lang,
): {
  readonly chrome: Chrome;
  readonly rows: readonly ConceptRow[];
  readonly counts: readonly [number, number, number];
} {
  const rows = conceptTable(site.context(lang));
  return {
    rows,
    counts: [rows.length, site.book.lessons.size, site.book.exercises.size],
    chrome: courseChrome(site, lang, 'conceptTable'),
  };
}

/** The frame of a page of the course that belongs to no document. */
export function courseChrome(site: Site, lang: Lang, section: SitePage): Chrome {
  return chrome(site, lang, {
    path: pageUrl('zh-CN', section),
    title: siteWords(lang)[section],
    section,
    crumbs: section === 'course' ? [] : [courseCrumb(lang)],
  });
}

/** The way back to the course map. */
export function courseCrumb(lang: Lang): { readonly label: string; readonly href: string } {
  return { label: siteWords(lang).course, href: pageUrl(lang, 'course') };
}

/** The frame of a page that teaches, found by its title in both languages. */
function taughtChrome(site: Site, lang: Lang, page: AnyMethodPage, section: SitePage): Chrome {
  const titles = taughtTitles(site, page);
  const crumbs = section === 'course' ? [] : [{ label: siteWords(lang)[section], href: pageUrl(lang, section) }];
  return chrome(site, lang, {
    path: urlOf('zh-CN', page.original),
    title: titles[lang],
    section,
    crumbs: [courseCrumb(lang), ...crumbs],
    search: taughtSearch(titles),
  });
}
