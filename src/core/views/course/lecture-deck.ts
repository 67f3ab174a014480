import type { ConceptId } from '#schemas/concepts/index.ts';
import { exerciseGroup, sheet } from '#schemas/vocabulary.ts';
import type { DataOf } from '#schemas/index.ts';
import type { MethodPage } from '../../link/book.ts';
import { joined } from '../../text/format.ts';
import { trainerWords } from '../../text/pages/trainer-words.ts';
import type { Link, ViewContext } from '../context.ts';
import { methodWords } from '../method-words.ts';
import { courseFoot } from './course-foot.ts';
import { itemsUnder, SLIDE_ROOM, wordsUnder, type DigestBlock } from './digest.ts';
import { gistOf, type Gist } from './gist.ts';
import { lectureView, type AgendaRow } from './lecture.ts';
import type { DigestItem } from './page-blocks.ts';
import { pageLink } from './page-link.ts';
import { samplesOf } from './sample.ts';
import { writtenPage } from './written-page.ts';

/** A page on a slide: its definition and at most five points, or a list of what a part of the method holds. */
export interface PageSlide {
  readonly kind: 'page';
  readonly summary: string;
  readonly points?: DigestBlock;
  readonly link: Link;
  /** Where a plan of the book shows it. */
  readonly example?: Link;
  /** The concepts, of which the first that has a picture is drawn. */
  readonly ids: readonly ConceptId[];
  /** Trainees draw it later in the lecture: its picture would be the answer. */
  readonly isDrawnLater: boolean;
}

/** An exercise on a slide: it stays there while teams work. */
export interface ExerciseSlide {
  readonly kind: 'exercise';
  readonly task: string;
  readonly group: string;
  readonly materials: readonly string[];
  readonly link: Link;
}

/** Words of the trainer’s own: the title is what stands before their first colon, the rest is said below. */
export interface WordsSlide {
  readonly kind: 'words';
  readonly say: string;
}

/** One item of the agenda on a slide. */
export interface LectureSlide {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  /** Minutes that the item takes. */
  readonly minutes: number;
  readonly matter: PageSlide | ExerciseSlide | WordsSlide;
}

/** The slides of a lecture: first what it is for, then an item of the agenda each, last what one takes away. */
export interface LectureDeckView {
  readonly name: string;
  readonly title: Link;
  readonly facts: string;
  readonly outcomes: readonly DigestItem[];
  readonly agenda: readonly AgendaRow[];
  readonly slides: readonly LectureSlide[];
  readonly last: { readonly id: string; readonly number: number; readonly takeAway: string; readonly next?: Link };
  readonly foot: readonly string[];
}

/** Columns of an outcome, of a task and of the take-away: what a slide has room for. */
const [OUTCOME, TASK, TAKE_AWAY] = [150, 520, 320];

/** Builds the slides of a lecture; nothing when there is none of this name (method: A12). */
export function lectureDeck(context: ViewContext, name: string): LectureDeckView | undefined {
  const { book, lang } = context;
  const page = book.lectures.get(name);
  const lecture = lectureView(context, name);
  if (!page || !lecture) return undefined;
  const words = trainerWords(lang);
  const { body } = writtenPage(page, lang);
  const { agenda } = page.original.data;
  const slides = agenda.map((item, at) =>
    slideOf(context, item, at, lecture.agenda[at], practisedIn(context, agenda.slice(at + 1))),
  );
  const following = [...book.lectures.values()].find(({ original }) => original.data.order > lecture.order);
  const number = slides.length + 1;
  return {
    name,
    title: pageLink(context, page),
    facts: [lecture.day, words.agendaTotal(lecture.minutes)].join(' · '),
    outcomes: itemsUnder(body, words.headings.outcomes, OUTCOME),
    agenda: lecture.agenda,
    slides,
    last: {
      id: `step-${number}`,
      number,
      takeAway: wordsUnder(body, words.headings.takeAway, TAKE_AWAY),
      ...(following && { next: pageLink(context, following) }),
    },
    foot: courseFoot(context, name, lecture.title),
  };
}

/** The concepts that the exercises among these items practise. */
function practisedIn({ book }: ViewContext, agenda: DataOf<'lecture'>['agenda']): ReadonlySet<ConceptId> {
  return new Set(agenda.flatMap(({ exercise = '' }) => book.exercises.get(exercise)?.original.data.concepts ?? []));
}

function slideOf(
  context: ViewContext,
  item: DataOf<'lecture'>['agenda'][number],
  at: number,
  row: AgendaRow | undefined,
  later: ReadonlySet<ConceptId>,
): LectureSlide {
  const { book } = context;
  const gist = gistOf(context, item, SLIDE_ROOM);
  const exercise = book.exercises.get(item.exercise ?? '');
  const label = row?.label ?? '';
  const [title, say] = gist || exercise ? [label, ''] : titleAndRest(label);
  return {
    id: `step-${at + 1}`,
    number: at + 1,
    title,
    minutes: item.minutes,
    matter: gist
      ? pageSlide(context, gist, later)
      : exercise
        ? exerciseSlide(context, exercise)
        : { kind: 'words', say },
  };
}

function titleAndRest(words: string): readonly [title: string, rest: string] {
  const [, title, rest] = /^([^：:]{1,24})(?:：|: )(.+)$/su.exec(words) ?? [];
  return title === undefined || rest === undefined ? [words, ''] : [title, sentence(rest)];
}

/** The rest of a line after its colon begins a sentence of its own. */
function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function pageSlide(
  context: ViewContext,
  { link, summary, ids, fields, what, how }: Gist,
  later: ReadonlySet<ConceptId>,
): PageSlide {
  const points = how ?? (what?.type === 'table' ? undefined : what);
  const [sample] = samplesOf(context, fields, ids);
  return {
    kind: 'page',
    summary,
    link,
    ids,
    isDrawnLater: ids.some((id) => later.has(id)),
    ...(points && { points }),
    ...(sample && { example: { label: sample.account.label, href: sample.document.href } }),
  };
}

function exerciseSlide(context: ViewContext, page: MethodPage<'exercise'>): ExerciseSlide {
  const { lang } = context;
  const words = trainerWords(lang);
  const { group, worksheets, practice } = page.original.data;
  const named = joined(
    worksheets.map((kind) => sheet.labels[kind][lang]),
    lang,
  );
  const task = wordsUnder(writtenPage(page, lang).body, words.headings.task, TASK);
  return {
    kind: 'exercise',
    task: task === '' ? methodWords(context, page).summary : task,
    group: exerciseGroup.labels[group][lang],
    materials: [
      words.materialsInHandout,
      ...(worksheets.length === 0 ? [] : [words.worksheetsAre(named)]),
      ...(practice === undefined ? [] : [words.practiceAccount(practice)]),
    ],
    link: pageLink(context, page),
  };
}
