import { quizStageWords } from '../../../text/pages/quiz-stage-words.ts';
import type { ViewContext } from '../../context.ts';
import { methodWords } from '../../method-words.ts';
import { hidden } from './hide.ts';
import { answers, type Draft } from './question.ts';
import { shuffled } from './seed.ts';
import { probabilityDrafts } from './stage-probability.ts';
import { gateNames, neighbours, stageLinks, stagesWithPages, type StageOf } from './stage-pages.ts';
import { stepDrafts } from './stage-steps.ts';

/** So many wrong answers stand beside the right one. */
const WRONG = 3;

/** So many questions of each kind. */
const MOST = { purpose: 3, next: 1 } as const;

/** Which stage is it, and which state of the funnel (method: § 1.4, C6, F2). */
export function stageDrafts(context: ViewContext): readonly Draft[] {
  const pages = stagesWithPages(context);
  if (pages.length <= WRONG) return [];
  const mixed = (seed: string) => shuffled(pages, seed, ({ name }) => name);
  return [
    ...mixed('purpose')
      .slice(0, MOST.purpose)
      .map((stage) => purposeDraft(context, stage)),
    ...stepDrafts(context),
    ...mixed('next')
      .filter(({ next }) => next !== undefined)
      .slice(0, MOST.next)
      .flatMap((stage) => nextDraft(context, stage)),
    ...probabilityDrafts(context),
  ];
}

/** A stage by its one sentence, without the words of its name. */
function purposeDraft(context: ViewContext, stage: StageOf): Draft {
  const words = quizStageWords(context.lang);
  const summaryOf = (name: StageOf['name']) => {
    const page = context.book.stages.get(name);
    return page ? methodWords(context, page).summary : '';
  };
  const shown = [stage, ...neighbours(context, stage, WRONG)];
  return {
    id: `purpose-${stage.name}`,
    ask: words.purposeAsk,
    quote: hidden(
      summaryOf(stage.name),
      stage.title,
      shown.slice(1).map(({ title }) => title),
    ).text,
    options: answers(
      stage.name,
      shown.map(({ name, title, page }) => ({
        id: name,
        text: title,
        // What was asked is not said again.
        why:
          name === stage.name ? words.exitOf(title, gateNames(context, page.exit)) : words.purposeIs(summaryOf(name)),
      })),
    ),
    nearest: shown[1]?.name ?? '',
    links: stageLinks(context, stage.name),
  };
}

/** Which stage comes after a gate. */
function nextDraft(context: ViewContext, stage: StageOf): readonly Draft[] {
  const words = quizStageWords(context.lang);
  const pages = stagesWithPages(context);
  const next = pages.find(({ name }) => name === stage.next);
  if (!next) return [];
  const others = neighbours(context, next, WRONG).filter(({ name }) => name !== stage.name);
  const shown = [next, stage, ...others].slice(0, WRONG + 1);
  return [
    {
      id: `next-${stage.name}`,
      ask: words.nextAsk(gateNames(context, stage.page.exit)),
      options: answers(
        next.name,
        shown.map(({ name, title, page }) => ({
          id: name,
          text: title,
          why:
            name === next.name ? words.nextIs(stage.title, title) : words.exitOf(title, gateNames(context, page.exit)),
        })),
      ),
      nearest: stage.name,
      links: stageLinks(context, stage.name),
    },
  ];
}
