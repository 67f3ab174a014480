import type { DataOf } from '#schemas/index.ts';
import { phaseGate } from '#schemas/vocabulary.ts';
import { joined } from '../../../text/format.ts';
import { quizStageWords } from '../../../text/pages/quiz-stage-words.ts';
import type { ViewContext } from '../../context.ts';
import { methodWords } from '../../method-words.ts';
import { hidden } from './hide.ts';
import { phaseLinks, phasesWithPages, type PhaseOf } from './phase-pages.ts';
import { participantNames, participantsDraft } from './phase-participants.ts';
import { processDrafts } from './processes.ts';
import { answers, type Draft } from './question.ts';
import { shuffled } from './seed.ts';

/** So many questions of each kind; the processes make up the rest. */
const MOST = { participants: 3, entry: 3, purpose: 1 } as const;

/** Who takes part in a phase, what must be there before it, and which process it belongs to (method: § 1.5, STG-01). */
export function phaseDrafts(context: ViewContext): readonly Draft[] {
  const pages = phasesWithPages(context);
  if (pages.length < 4) return [];
  const mixed = (seed: string) => shuffled(pages, seed, ({ name }) => name);
  const sets = [...Map.groupBy(mixed('who'), ({ page }) => page.participants.join()).values()];
  return [
    ...sets.slice(0, MOST.participants).flatMap(([first]) => (first ? participantsDraft(context, first) : [])),
    ...mixed('entry')
      .filter(({ page }) => page.entry.length > 0)
      .slice(0, MOST.entry)
      .map((phase) => entryDraft(context, phase)),
    ...mixed('purpose')
      .slice(0, MOST.purpose)
      .map((phase) => purposeDraft(context, phase)),
    ...processDrafts(context),
  ];
}

/** What must be there before a phase. */
function entryDraft(context: ViewContext, { name, title, page }: PhaseOf): Draft {
  const { lang } = context;
  const words = quizStageWords(lang);
  const text = (entry: DataOf<'phase'>['entry']) =>
    joined(
      entry.map((gate) => phaseGate.labels[gate][lang]),
      lang,
    );
  const others = phasesWithPages(context).filter((phase) => phase.name !== name && phase.page.entry.length > 0);
  const next = others.find((phase) => phase.page.order === page.order + 1) ?? others.at(-1);
  return {
    id: `entry-${name}`,
    ask: words.entryAsk(title),
    options: answers(
      name,
      [{ name, title, page }, ...others.slice(0, 3)].map((phase) => ({
        id: phase.name,
        text: text(phase.page.entry),
        why: words.entryOf(phase.title, text(phase.page.entry)),
      })),
    ),
    nearest: next?.name ?? '',
    links: phaseLinks(context, name),
  };
}

/** A phase by its one sentence, without the words of its name. */
function purposeDraft(context: ViewContext, { name, title, page }: PhaseOf): Draft {
  const words = quizStageWords(context.lang);
  const summaryOf = (of: PhaseOf['name']) => {
    const page = context.book.phases.get(of);
    return page ? methodWords(context, page).summary : '';
  };
  const others = shuffled(phasesWithPages(context), name, (phase) => phase.name).filter((phase) => phase.name !== name);
  return {
    id: `purpose-${name}`,
    ask: words.phaseAsk,
    quote: hidden(
      summaryOf(name),
      title,
      others.slice(0, 3).map((phase) => phase.title),
    ).text,
    options: answers(
      name,
      [{ name, title }, ...others.slice(0, 3)].map((phase) => ({
        id: phase.name,
        text: phase.title,
        // What was asked is not said again.
        why:
          phase.name === name
            ? words.participantsOf(title, participantNames(context, page.participants))
            : words.purposeIs(summaryOf(phase.name)),
      })),
    ),
    nearest: others[0]?.name ?? '',
    links: phaseLinks(context, name),
  };
}
