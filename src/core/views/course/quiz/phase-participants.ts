import type { DataOf } from '#schemas/index.ts';
import { teamRole } from '#schemas/vocabulary.ts';
import { joined } from '../../../text/format.ts';
import { quizStageWords } from '../../../text/pages/quiz-stage-words.ts';
import type { ViewContext } from '../../context.ts';
import { phaseLinks, phasesWithPages, type PhaseOf } from './phase-pages.ts';
import { answers, type Draft } from './question.ts';

type Roles = DataOf<'phase'>['participants'];

/** Who takes part, in a row of words. */
export function participantNames({ lang }: ViewContext, roles: Roles): string {
  return joined(
    roles.map((role) => teamRole.labels[role][lang]),
    lang,
  );
}

/** Exactly the roles that a phase asks for, among those of other phases and one set that none asks for. */
export function participantsDraft(context: ViewContext, { name, title, page }: PhaseOf): readonly Draft[] {
  const words = quizStageWords(context.lang);
  const pages = phasesWithPages(context);
  const text = (roles: Roles) => participantNames(context, roles);
  const known = new Map(pages.map((phase) => [phase.page.participants.join(), phase]));
  // The largest set without its first role: somebody senior, and nobody who runs the phase.
  const largest = pages.map((phase) => phase.page.participants).toSorted((a, b) => b.length - a.length)[0] ?? [];
  const headless = largest.slice(1);
  const others = [...known].filter(([key]) => key !== page.participants.join()).map(([, phase]) => phase);
  const wrong = others.map((phase) => ({
    id: phase.page.participants.join('+'),
    text: text(phase.page.participants),
    why: words.participantsElsewhere(phase.title),
  }));
  const none =
    headless.length > 0 && !known.has(headless.join())
      ? [{ id: headless.join('+'), text: text(headless), why: words.participantsNone }]
      : [];
  if (wrong.length + none.length < 2) return [];
  const id = page.participants.join('+');
  return [
    {
      id: `participants-${name}`,
      ask: words.participantsAsk(title),
      options: answers(id, [
        { id, text: text(page.participants), why: words.participantsOf(title, text(page.participants)) },
        ...wrong,
        ...none,
      ]),
      nearest: wrong[0]?.id ?? '',
      links: phaseLinks(context, name),
    },
  ];
}
