import { procurementStep, stage as stages } from '#schemas/vocabulary.ts';
import { joined } from '../../../text/format.ts';
import { quizStageWords } from '../../../text/pages/quiz-stage-words.ts';
import type { ViewContext } from '../../context.ts';
import { hidden, LANGUAGES } from './hide.ts';
import { answers, type Draft } from './question.ts';
import { shuffled } from './seed.ts';
import { neighbours, stagesWithPages, type StageOf } from './stage-pages.ts';
import { taughtIn } from './taught-in.ts';

/** So many wrong answers stand beside the right one. */
const WRONG = 3;

/** So many questions. */
const MOST = 2;

/** The stage that goes with a step of the customer: one of those offered, and no other (method: C5, C6). */
export function stepDrafts(context: ViewContext): readonly Draft[] {
  const { lang } = context;
  const words = quizStageWords(lang);
  const pages = stagesWithPages(context);
  const steps = shuffled(procurementStep.names, 'step', String).flatMap((step): readonly Draft[] => {
    const right = pages.find(({ page }) => page.procurement.includes(step));
    if (!right || tells(step, right.name)) return [];
    const wrong = neighbours(context, right, WRONG).filter(({ page }) => !page.procurement.includes(step));
    const shown = [right, ...wrong];
    const stepsOf = ({ title, page }: StageOf) =>
      words.stepsOf(
        title,
        joined(
          page.procurement.map((name) => procurementStep.labels[name][lang]),
          lang,
        ),
      );
    return [
      {
        id: `step-${step}`,
        ask: words.stepAsk(procurementStep.labels[step][lang]),
        options: answers(
          right.name,
          shown.map((stage) => ({ id: stage.name, text: stage.title, why: stepsOf(stage) })),
        ),
        nearest: wrong[0]?.name ?? '',
        links: taughtIn(context, ['C5', 'C6']),
      },
    ];
  });
  return steps.filter(({ options }) => options.length > 2).slice(0, MOST);
}

/** Whether the words of a step give the stage away that goes with it. */
function tells(step: (typeof procurementStep.names)[number], stage: StageOf['name']): boolean {
  return LANGUAGES.some((lang) => hidden(procurementStep.labels[step][lang], stages.labels[stage][lang]).blanks > 0);
}
