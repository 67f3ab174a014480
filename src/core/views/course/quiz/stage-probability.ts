import { funnelState } from '#schemas/vocabulary.ts';
import { quizStageWords } from '../../../text/pages/quiz-stage-words.ts';
import type { ViewContext } from '../../context.ts';
import { answers, type Draft } from './question.ts';
import { shuffled } from './seed.ts';
import { stageLinks, stagesWithPages } from './stage-pages.ts';
import { taughtIn } from './taught-in.ts';

/** So many wrong answers stand beside the right one. */
const WRONG = 3;

/** What a probability says: in which stage it is plausible, and in which state of the funnel it puts an opportunity. */
export function probabilityDrafts(context: ViewContext): readonly Draft[] {
  return [...plausibleDrafts(context), ...funnelDrafts(context)];
}

/** A probability that only one of the stages offered can have (method: STG-05). */
function plausibleDrafts(context: ViewContext): readonly Draft[] {
  const words = quizStageWords(context.lang);
  const pages = stagesWithPages(context);
  const found = shuffled(pages, 'plausible', ({ name }) => name).flatMap((right): readonly Draft[] => {
    const { from, to } = right.page.probability;
    const probability = Math.round((from + to) / 20) * 10;
    const wrong = pages.filter(({ page }) => probability < page.probability.from || probability > page.probability.to);
    const shown = [right, ...shuffled(wrong, right.name, ({ name }) => name).slice(0, WRONG)];
    if (shown.length <= WRONG) return [];
    return [
      {
        id: `plausible-${right.name}`,
        ask: words.plausibleAsk(probability),
        options: answers(
          right.name,
          shown.map(({ name, title, page }) => ({
            id: name,
            text: title,
            why: words.plausibleIs(title, page.probability.from, page.probability.to),
          })),
        ),
        nearest: shown[1]?.name ?? '',
        links: [...stageLinks(context, right.name), ...taughtIn(context, ['STG-05'])],
      },
    ];
  });
  return found.slice(0, 1);
}

/** The state of the funnel just below, exactly at and just above the bounds of the settings (method: F2). */
function funnelDrafts(context: ViewContext): readonly Draft[] {
  const words = quizStageWords(context.lang);
  const { enters, best } = context.book.settings.data.funnel;
  const why = {
    search: words.funnelIs.search(enters),
    in: words.funnelIs.in(enters, best),
    best: words.funnelIs.best(best),
  };
  const cases = [
    { probability: enters - 1, state: 'search', nearest: 'in' },
    { probability: best, state: 'in', nearest: 'best' },
    { probability: best + 1, state: 'best', nearest: 'in' },
  ] as const;
  return cases
    .filter(({ probability }) => probability >= 0 && probability <= 100)
    .map(({ probability, state, nearest }) => ({
      id: `funnel-${state}`,
      ask: words.funnelAsk(probability),
      options: answers(
        state,
        funnelState.names.map((name) => ({ id: name, text: funnelState.labels[name][context.lang], why: why[name] })),
      ),
      isScale: true,
      nearest,
      links: taughtIn(context, ['F2']),
    }));
}
