import type { Lang } from '#schemas/field.ts';
import { lectureUrl, type LecturePage } from '#core/address/url.ts';
import { conceptFigure } from '#core/diagrams/concept-figures.ts';
import type { Figure } from '#core/diagrams/figure.ts';
import { fitsSlide } from '#core/diagrams/slide-size.ts';
import { courseWords } from '#core/text/pages/course-words.ts';
import { cheatSheet, type CheatSheetView } from '#core/views/course/cheat-sheet.ts';
import { courseOf } from '#core/views/course/course-foot.ts';
import { handoutView, type HandoutView } from '#core/views/course/handout.ts';
import { lectureDeck, type LectureDeckView, type LectureSlide } from '#core/views/course/lecture-deck.ts';
import { exampleAccount } from '#core/views/course/example-account.ts';
import { pageLink } from '#core/views/course/page-link.ts';
import { trainerView, type TrainerView } from '#core/views/course/trainer.ts';
import { chrome, type Chrome } from '../chrome.ts';
import type { Site } from '../site.ts';
import { courseChrome, courseCrumb } from './course.ts';

/** The handout of a lecture. */
export function handoutPage(
  site: Site,
  lang: Lang,
  name: string,
): { readonly chrome: Chrome; readonly view: HandoutView } {
  const view = handoutView(site.context(lang), name);
  if (!view) throw new Error(`No lecture ${name}: routes come from the same book.`);
  return { view, chrome: lectureChrome(site, lang, name, 'handout') };
}

/** A slide with the picture of its concept. */
export type DrawnSlide = LectureSlide & { readonly figure?: Figure };

/** The slides of a lecture. */
export function lectureSlidesPage(
  site: Site,
  lang: Lang,
  name: string,
): { readonly chrome: Chrome; readonly view: LectureDeckView; readonly slides: readonly DrawnSlide[] } {
  const context = site.context(lang);
  const view = lectureDeck(context, name);
  if (!view) throw new Error(`No lecture ${name}: routes come from the same book.`);
  const plan = exampleAccount(context);
  const slides = view.slides.map((slide) => {
    const { matter } = slide;
    const figure =
      plan &&
      matter.kind === 'page' &&
      !matter.isDrawnLater &&
      conceptFigure(matter.ids, plan, site.figures(lang), 'slide');
    return { ...slide, ...(figure && fitsSlide(figure) && { figure }) };
  });
  return { view, slides, chrome: lectureChrome(site, lang, name, 'slides') };
}

/** The method on one sheet of paper. */
export function cheatSheetPage(site: Site, lang: Lang): { readonly chrome: Chrome; readonly view: CheatSheetView } {
  return { view: cheatSheet(site.context(lang)), chrome: courseChrome(site, lang, 'cheatSheet') };
}

/** What a trainer prepares. */
export function trainerPage(site: Site, lang: Lang): { readonly chrome: Chrome; readonly view: TrainerView } {
  return { view: trainerView(site.context(lang)), chrome: courseChrome(site, lang, 'trainer') };
}

/** The frame of a page of a lecture: its sheets bear the lecture and the course in the head. */
function lectureChrome(site: Site, lang: Lang, name: string, page: LecturePage): Chrome {
  const context = site.context(lang);
  const lecture = site.book.lectures.get(name);
  const link = lecture ? pageLink(context, lecture) : { label: name, href: '' };
  return chrome(site, lang, {
    path: lectureUrl('zh-CN', name, page),
    title: [link.label, courseWords(lang)[page], courseOf(context, name)].filter((text) => text !== '').join(' · '),
    section: 'course',
    crumbs: [courseCrumb(lang), link],
  });
}
