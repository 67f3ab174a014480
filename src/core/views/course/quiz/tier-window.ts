import { stage as stages } from '#schemas/vocabulary.ts';
import type { Stage } from '../../../measures/stage-pages.ts';
import type { Tier } from '../../../measures/tier-lens.ts';
import { quizTierWords } from '../../../text/pages/quiz-tier-words.ts';
import type { ViewContext } from '../../context.ts';
import { taughtIn } from './taught-in.ts';
import { answers, spaced, type Draft } from './question.ts';
import { tierLinks, tierName, tiersWithPages, type TierPage } from './tier-pages.ts';

/** An opportunity of an imagined account: in which stage, and in how many months it closes or since how many it is signed. */
interface Project {
  readonly stage: Stage;
  readonly months?: number;
  readonly signedAgo?: number;
}

/** An imagined account and the tier that its window says. */
interface WindowCase {
  readonly id: 'at-the-bound' | 'in-delivery' | 'undated';
  readonly tier: Tier;
  /** What those say who forget the point of the case. */
  readonly nearest: Tier;
  readonly projects: readonly Project[];
  /** Months until the earliest dated open opportunity closes; absent when none has a date. */
  readonly months?: number;
}

/** So many months ago the project in delivery was signed. */
const SIGNED_AGO = 3;

/** The cases that trainees get wrong: exactly at the bound, a project in delivery, no date at all (method: B5). */
export function windowCases(context: ViewContext): readonly WindowCase[] {
  const pages = tiersWithPages(context);
  const [first, second] = pages;
  const [before, last] = pages.slice(-2);
  const bound = first?.page.window.upTo;
  const wide = second?.page.window;
  const cases: WindowCase[] = [];
  if (first && second && bound !== undefined) {
    cases.push({
      id: 'at-the-bound',
      tier: first.name,
      nearest: second.name,
      months: bound,
      projects: [{ stage: 'propose', months: bound }, { stage: 'develop' }],
    });
  }
  if (first && second && wide?.upTo !== undefined && bound !== undefined) {
    const months = Math.ceil((wide.over + wide.upTo) / 2);
    cases.push({
      id: 'in-delivery',
      tier: second.name,
      nearest: first.name,
      months,
      projects: [
        { stage: 'deliver', signedAgo: SIGNED_AGO },
        { stage: 'propose', months },
        { stage: 'qualify', months: wide.upTo + 3 },
      ],
    });
  }
  if (last && before) {
    cases.push({
      id: 'undated',
      tier: last.name,
      nearest: before.name,
      projects: [{ stage: 'develop' }, { stage: 'qualify' }],
    });
  }
  return cases;
}

/** Questions on the closing window, answered by the windows of the tiers’ pages. */
export function windowDrafts(context: ViewContext): readonly Draft[] {
  const { lang } = context;
  const words = quizTierWords(lang);
  const pages = tiersWithPages(context);
  if (pages.length < 3) return [];
  return windowCases(context).map((found) => {
    const { id, tier, projects, nearest } = found;
    return {
      id: `window-${id}`,
      ask: words.windowAsk,
      facts: projects.map((project, at) => ({
        label: words.project(at + 1, stages.labels[project.stage][lang]),
        value: closeOf(context, project),
      })),
      options: answers(
        tier,
        pages.map(({ name, page: { window } }) => ({
          id: name,
          text: tierName(context, name),
          why: whyOf(context, found, name, window),
        })),
      ),
      isScale: true,
      nearest,
      links: [...tierLinks(context, tier), ...taughtIn(context, ['B5'])],
    };
  });
}

/** What is known of a project’s close. */
function closeOf({ lang }: ViewContext, { months, signedAgo }: Project): string {
  const words = quizTierWords(lang);
  if (signedAgo !== undefined) return words.signed(signedAgo);
  return months === undefined ? words.undated : words.closesIn(months);
}

function whyOf(context: ViewContext, found: WindowCase, name: Tier, window: TierPage['window']): string {
  const { id, tier, nearest, months } = found;
  const words = quizTierWords(context.lang);
  if (months === undefined && name === tier) return words.noDate(tierName(context, tier));
  return spaced(context.lang, [
    words.windowIs(tierName(context, name), words.range(window.over, window.upTo)),
    months === undefined ? words.undatedElsewhere : words.earliest(months),
    ...(id === 'in-delivery' && name === nearest ? [words.delivered] : []),
  ]);
}
