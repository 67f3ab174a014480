import type { ViewContext } from '../context.ts';
import { homeAsks, type HomeAsks } from './asks.ts';
import { homeChanges, type HomeChanges } from './changes.ts';
import { homeCloses, type HomeCloses } from './closes.ts';
import { homeExceptions, type HomeExceptions } from './exceptions.ts';
import { homeFigures, type HomeFigure } from './figures.ts';
import { tierStages, type TierStages } from './matrix.ts';
import { roster, type RosterRow } from './roster.ts';
import { homeStep, type HomeStep } from './step.ts';
import { verdict, type HomeVerdict } from './verdict.ts';

/** The portfolio on one screen: what an executive decides on Monday (method: A2, F1–F5, P9). */
export interface HomeView {
  readonly verdict: HomeVerdict;
  /** Absent where no open opportunity has a next step this week. */
  readonly step: HomeStep | undefined;
  readonly asks: HomeAsks;
  /** At most seven. */
  readonly figures: readonly HomeFigure[];
  readonly exceptions: HomeExceptions;
  readonly matrix: TierStages;
  readonly closes: HomeCloses;
  readonly changes: HomeChanges;
  readonly roster: readonly RosterRow[];
}

/** Builds the portfolio. */
export function homeView(context: ViewContext): HomeView {
  return {
    verdict: verdict(context),
    step: homeStep(context),
    asks: homeAsks(context),
    figures: homeFigures(context),
    exceptions: homeExceptions(context),
    matrix: tierStages(context),
    closes: homeCloses(context),
    changes: homeChanges(context),
    roster: roster(context),
  };
}
