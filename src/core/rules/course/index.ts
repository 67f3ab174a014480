import { agendaItem } from './agenda-item.ts';
import { noModelAnswer } from './no-model-answer.ts';
import type { Rule } from '../rule.ts';

/** The rules of the area `course`: what lectures and exercises need, so that somebody can teach and learn by them. */
export const courseRules: readonly Rule[] = [agendaItem, noModelAnswer];
