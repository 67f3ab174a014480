import { phase, procurementStep, stage } from '#schemas/vocabulary.ts';
import { joined } from '../../../text/format.ts';
import { quizStageWords } from '../../../text/pages/quiz-stage-words.ts';
import type { ViewContext } from '../../context.ts';
import { hidden, LANGUAGES } from './hide.ts';
import { answers, type Draft } from './question.ts';
import { shuffled } from './seed.ts';
import { taughtIn } from './taught-in.ts';

/** The three processes that are never merged (method: § 1.4–1.5, C6). */
const PROCESSES = { stage, phase, step: procurementStep } as const;
type Process = keyof typeof PROCESSES;

/** Each process once: to which does one of its names belong? */
export function processDrafts(context: ViewContext): readonly Draft[] {
  const { lang } = context;
  const words = quizStageWords(lang);
  const names = Object.keys(PROCESSES) as Process[]; // the keys of a literal
  const all = (process: Process) =>
    joined(
      Object.values<Record<typeof lang, string>>(PROCESSES[process].labels).map((label) => label[lang]),
      lang,
    );
  return names.flatMap((process, at): readonly Draft[] => {
    const label = tellingNothing(process);
    if (!label) return [];
    return [
      {
        id: `process-${process}-${label.id}`,
        ask: words.processAsk(label.text[lang]),
        options: answers(
          process,
          names.map((name) => ({ id: name, text: words.process[name], why: words.processIs[name](all(name)) })),
        ),
        nearest: names[at === 0 ? 2 : 0] ?? '',
        links: taughtIn(context, ['STG-01']),
      },
    ];
  });
}

/** A name of the process that shares no word with what the process is called, in either language. */
function tellingNothing(process: Process) {
  const labels = Object.entries<Record<'zh-CN' | 'en', string>>(PROCESSES[process].labels);
  const silent = labels.filter(([, label]) =>
    LANGUAGES.every((lang) => hidden(quizStageWords(lang).process[process], label[lang]).blanks === 0),
  );
  const [found] = shuffled(silent, process, ([id]) => id);
  return found && { id: found[0], text: found[1] };
}
