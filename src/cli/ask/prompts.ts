import { confirm, isCancel, log, multiselect, select, text } from '@clack/prompts';
import type { Readable, Writable } from 'node:stream';
import type { Lang } from '#schemas/field.ts';
import type { Choice } from '#core/draft/choice.ts';

/** Whoever was asked left: nothing is written. */
export class Left extends Error {}

/** Rows of a list that are on the screen at once. */
const ROWS = 10;

/** Where questions appear; the terminal when it says nothing. */
export interface Streams {
  readonly input?: Readable;
  readonly output?: Writable;
}

/** Asks one question at a time, in one language. Each throws `Left` when the answer is to stop. */
export class Prompts {
  private readonly say: (zh: string, en: string) => string;
  private readonly streams: Streams;

  constructor(lang: Lang, streams: Streams = {}) {
    this.say = (zh, en) => (lang === 'en' ? en : zh);
    this.streams = streams;
  }

  /** A line of text; empty where that is allowed. `problem` says why an answer cannot be taken. */
  async line(message: string, initial: string, problem: (answer: string) => string | undefined): Promise<string> {
    const answer = await text({
      ...this.streams,
      message,
      initialValue: initial,
      validate: (given) => problem((given ?? '').trim()),
    });
    return stay(answer ?? '').trim();
  }

  /** One of these; empty for none of them, where that is allowed. */
  async one(message: string, choices: readonly Choice[], initial: string | undefined, must: boolean): Promise<string> {
    const none = { value: '', label: this.say('（先不填）', '(leave it out)') };
    const options = [...choices, ...(must ? [] : [none])].map(({ value, label }) => ({
      value,
      label,
      ...(value !== '' && value !== label && { hint: value }),
    }));
    const initialValue = initial ?? (must ? choices[0]?.value : '') ?? '';
    return stay(
      await select({ ...this.streams, message, options, initialValue, maxItems: ROWS, showInstructions: false }),
    );
  }

  /** Some of these; at least one where that is needed. */
  async some(
    message: string,
    choices: readonly Choice[],
    initial: readonly string[],
    must: boolean,
  ): Promise<readonly string[]> {
    const options = choices.map(({ value, label }) => ({ value, label, ...(value !== label && { hint: value }) }));
    for (;;) {
      const chosen = stay(
        await multiselect({
          ...this.streams,
          message: `${message}${this.say('（空格选中，回车确定）', ' (space marks, enter confirms)')}`,
          options,
          initialValues: [...initial],
          maxItems: ROWS,
          required: false,
          showInstructions: false,
        }),
      );
      if (chosen.length > 0 || !must) return chosen;
      this.tell(this.say('至少选一项：按空格选中。', 'Mark at least one with the space bar.'));
    }
  }

  async yes(message: string): Promise<boolean> {
    return stay(
      await confirm({
        ...this.streams,
        message,
        active: this.say('是', 'Yes'),
        inactive: this.say('否', 'No'),
        initialValue: true,
      }),
    );
  }

  /** Says something between two questions. */
  tell(words: string): void {
    log.message(words, this.streams.output ? { output: this.streams.output } : {});
  }
}

function stay<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (isCancel(answer)) throw new Left();
  return answer as Exclude<Answer, symbol>; // only cancelling gives a symbol
}
