import type { ViewContext } from '../../context.ts';
import type { Draft } from './question.ts';
import { evidenceDrafts } from './tier-evidence.ts';
import { urgencyDrafts } from './tier-urgency.ts';
import { windowDrafts } from './tier-window.ts';

/** Which tier is this account: by its window, by its urgency, by its evidence (method: B1–B6). */
export function tierDrafts(context: ViewContext): readonly Draft[] {
  return [...windowDrafts(context), ...urgencyDrafts(context), ...evidenceDrafts(context)];
}
