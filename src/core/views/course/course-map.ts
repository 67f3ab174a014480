import { moduleKnown } from '#schemas/vocabulary.ts';
import type { DataOf } from '#schemas/index.ts';
import { methodIndex } from '#schemas/vocabulary.ts';
import { pageUrl } from '../../address/url.ts';
import { courseWords } from '../../text/pages/course-words.ts';
import type { Link, ViewContext } from '../context.ts';
import { methodWords, wholeMethodWords } from '../method-words.ts';
import { pageLink } from './page-link.ts';
import { lectureMinutes } from './lecture.ts';
import { lessonsByTopic } from './topic-lessons.ts';

/** A lecture on the map. */
export interface LectureCard {
  readonly link: Link;
  readonly order: number;
  readonly summary: string;
  readonly minutes: string;
  readonly counts: string;
}

/** A module of one of the courses that the method comes from. */
export interface ModuleRow {
  readonly title: string;
  readonly known: keyof (typeof moduleKnown)['labels'];
  readonly knownLabel: string;
  /** Where it is taught; none for a gap. */
  readonly pages: readonly Link[];
}

/** One of the courses that the method comes from, laid over the lectures. */
export interface CourseBlock {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly facts: string;
  readonly modules: readonly ModuleRow[];
  readonly prose: string;
  readonly ours: readonly string[];
}

/** The map of the course: the lectures by day, the other courses beside them, and every lesson by topic. */
export interface CourseMapView {
  readonly days: readonly { readonly label: string; readonly lectures: readonly LectureCard[] }[];
  readonly courses: readonly CourseBlock[];
  readonly topics: readonly {
    readonly id: string;
    readonly label: string;
    readonly lessons: readonly (Link & { readonly summary: string })[];
  }[];
}

/** Builds the course map (method: A12, A21, J6). */
export function courseMapView(context: ViewContext): CourseMapView {
  const { book, lang } = context;
  const words = courseWords(lang);
  const days = Map.groupBy(book.lectures.values(), ({ original }) => original.data.day);
  return {
    days: [...days].map(([day, lectures]) => ({
      label: words.day(day),
      lectures: lectures.map((lecture) => {
        const { data } = lecture.original;
        const count = (kind: 'lesson' | 'exercise') => data.agenda.filter((item) => item[kind] !== undefined).length;
        return {
          link: pageLink(context, lecture),
          order: data.order,
          summary: methodWords(context, lecture).summary,
          minutes: words.minutes(lectureMinutes(data)),
          counts: `${words.lessonCount(count('lesson'))} · ${words.exerciseCount(count('exercise'))}`,
        };
      }),
    })),
    courses: [...book.courses].map(([name, course]) => {
      const { title, summary, prose, ours } = wholeMethodWords(context, course);
      const { modules, days: count, hoursPerDay } = course.original.data;
      return {
        name,
        title,
        summary,
        facts: count !== undefined && hoursPerDay !== undefined ? words.hours(count, hoursPerDay) : '',
        modules: modules.map((module) => moduleRow(context, module)),
        prose,
        ours,
      };
    }),
    topics: lessonsByTopic(context).map(({ topic, label, lessons }) => ({
      id: `topic-${topic}`,
      label,
      lessons: lessons.flatMap((name) => {
        const page = book.lessons.get(name);
        return page ? { ...pageLink(context, page), summary: methodWords(context, page).summary } : [];
      }),
    })),
  };
}

function moduleRow(context: ViewContext, module: DataOf<'course'>['modules'][number]): ModuleRow {
  const { book, lang } = context;
  const { zh, en, known, lectures, lessons, tools, method } = module;
  const pages = [
    ...lectures.map((name) => book.lectures.get(name)),
    ...lessons.map((name) => book.lessons.get(name)),
    ...tools.map((name) => book.tools.get(name)),
  ];
  return {
    title: lang === 'en' ? en : zh,
    known,
    knownLabel: moduleKnown.labels[known][lang],
    pages: [
      ...pages.flatMap((page) => (page ? pageLink(context, page) : [])),
      ...method.map((name) => ({ label: methodIndex.labels[name][lang], href: pageUrl(lang, name) })),
    ],
  };
}
