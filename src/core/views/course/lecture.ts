import type { DataOf } from '#schemas/index.ts';
import { methodIndex } from '#schemas/vocabulary.ts';
import { pageUrl } from '../../address/url.ts';
import { courseWords } from '../../text/pages/course-words.ts';
import { formWords } from '../../text/form-words.ts';
import { kindLabel } from '../../text/labels.ts';
import type { Link, ViewContext } from '../context.ts';
import { methodWords, type MethodWordsView, wholeMethodWords } from '../method-words.ts';
import { pageLink } from './page-link.ts';
import { quizFor } from './quiz/quiz-for.ts';

/** What an item of the agenda is: it decides what trainer and trainees do meanwhile. */
export type AgendaKind = 'lesson' | 'tool' | 'exercise' | 'method' | 'words';

/** One item of the agenda, with the minutes after which it begins. */
export interface AgendaRow {
  readonly from: string;
  readonly minutes: number;
  readonly kind: AgendaKind;
  readonly kindLabel: string;
  readonly label: string;
  readonly href?: string;
  /** The name of the page that it opens. */
  readonly name?: string;
  readonly summary: string;
}

/** A lecture: what it teaches, in which order, how long. */
export interface LectureView extends MethodWordsView {
  readonly name: string;
  readonly order: number;
  readonly day: string;
  readonly minutes: number;
  readonly agenda: readonly AgendaRow[];
  readonly also: readonly Link[];
  /** The quizzes on the topics of its lessons. */
  readonly quizzes: readonly Link[];
  readonly siblings: readonly (Link & { readonly isHere: boolean })[];
}

/** Builds the page of a lecture; nothing when there is none of this name. */
export function lectureView(context: ViewContext, name: string): LectureView | undefined {
  const { book, lang } = context;
  const page = book.lectures.get(name);
  if (!page) return undefined;
  const { data } = page.original;
  return {
    name,
    ...wholeMethodWords(context, page),
    order: data.order,
    day: courseWords(lang).day(data.day),
    minutes: lectureMinutes(data),
    agenda: agendaRows(context, data),
    also: data.also.flatMap((lesson) => {
      const found = book.lessons.get(lesson);
      return found ? pageLink(context, found) : [];
    }),
    quizzes: quizzesOf(context, data),
    siblings: [...book.lectures].map(([other, lecture]) => ({
      ...pageLink(context, lecture),
      isHere: other === name,
    })),
  };
}

/** The quizzes on what a lecture teaches, each once. */
function quizzesOf(context: ViewContext, { agenda }: Pick<DataOf<'lecture'>, 'agenda'>): readonly Link[] {
  const topics = new Set(
    agenda.flatMap(({ lesson = '' }) => context.book.lessons.get(lesson)?.original.data.topic ?? []),
  );
  const links = new Map([...topics].flatMap((topic) => quizFor(context, topic) ?? []).map((link) => [link.href, link]));
  return [...links.values()];
}

/** How long a lecture takes: the sum of its agenda, in minutes. */
export function lectureMinutes({ agenda }: Pick<DataOf<'lecture'>, 'agenda'>): number {
  return agenda.reduce((sum, { minutes }) => sum + minutes, 0);
}

function agendaRows(context: ViewContext, { agenda }: Pick<DataOf<'lecture'>, 'agenda'>): readonly AgendaRow[] {
  let passed = 0;
  return agenda.map((item) => {
    const from = `${Math.floor(passed / 60)}:${String(passed % 60).padStart(2, '0')}`;
    passed += item.minutes;
    return { from, minutes: item.minutes, ...agendaMatter(context, item) };
  });
}

type AgendaItem = DataOf<'lecture'>['agenda'][number];
type Matter = Omit<AgendaRow, 'from' | 'minutes'>;

function agendaMatter(context: ViewContext, item: AgendaItem): Matter {
  const { book, lang } = context;
  const kinds = { lesson: 'lessons', tool: 'tools', exercise: 'exercises' } as const;
  for (const kind of ['lesson', 'tool', 'exercise'] as const) {
    const name = item[kind];
    const page = name === undefined ? undefined : book[kinds[kind]].get(name);
    if (name === undefined || !page) continue;
    return {
      kind,
      kindLabel: kindLabel(lang, kind),
      ...pageLink(context, page),
      name,
      summary: methodWords(context, page).summary,
    };
  }
  if (item.method) {
    const label = methodIndex.labels[item.method][lang];
    return {
      kind: 'method',
      kindLabel: formWords(lang).method,
      label,
      href: pageUrl(lang, item.method),
      name: item.method,
      summary: '',
    };
  }
  const text = (lang === 'en' ? item.wordsEn : undefined) ?? item.words ?? '';
  return { kind: 'words', kindLabel: '', label: text, summary: '' };
}
