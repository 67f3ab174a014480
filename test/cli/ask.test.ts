import { PassThrough, Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { interview, type Around, type Begun } from '../../src/cli/ask/interview.ts';
import { Left, Prompts } from '../../src/cli/ask/prompts.ts';
import { fileOf } from '#core/draft/draft.ts';
import type { Lang } from '#schemas/field.ts';
import { AS_OF, bookFiles, compileBook } from '../core/book.ts';

const [ENTER, DOWN, SPACE, ESCAPE, CTRL_C] = ['\r', '\u001B[B', ' ', '\u001B', '\u0003'] as const;

/** A terminal on which somebody types each answer once its question stands there. */
class Terminal {
  readonly input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
  readonly output: Writable;
  shown = '';

  constructor(keys: readonly string[]) {
    const left = [...keys];
    let asked = 0;
    this.output = Object.assign(
      new Writable({
        write: (chunk: Buffer, _encoding, done) => {
          this.shown += chunk.toString();
          done();
          // A question begins with a filled diamond, a refusal with a triangle; each takes one entry of the keys.
          const questions = this.shown.split(/[◆▲]/).length - 1;
          if (questions <= asked) return;
          asked = questions;
          setImmediate(() => this.type(left.shift() ?? ESCAPE));
        },
      }),
      { isTTY: true, columns: 100, rows: 40 },
    );
  }

  private type(keys: string): void {
    // An arrow is three characters and one key.
    if (keys.startsWith(DOWN)) this.input.write(DOWN);
    for (const key of keys.replace(DOWN, '')) this.input.write(key);
  }
}

function around(lang: Lang): Around {
  const { draft } = compileBook();
  const plan = draft?.accounts.get('acme');
  if (!draft || !plan) throw new Error('the base book has no account acme');
  return { given: { book: draft, asOf: AS_OF, plan }, files: bookFiles(), prefix: 'content/', lang };
}

async function ask(begun: Begun, lang: Lang, ...keys: readonly string[]) {
  const terminal = new Terminal(keys);
  const prompts = new Prompts(lang, terminal);
  return { draft: await interview(prompts, begun, around(lang)), shown: terminal.shown };
}

const CALL: Begun = { kind: 'touchpoint', place: { account: 'acme', date: AS_OF }, answers: {} };

describe('an interview', () => {
  test('asks question by question and proposes what it can', async () => {
    const { draft, shown } = await ask(
      CALL,
      'en',
      ENTER, // the day
      `First call${ENTER}`,
      ENTER, // the file name that is proposed
      `${DOWN}${ENTER}`,
      `${SPACE}${ENTER}`,
      ENTER, // of us: the account manager is marked
      ENTER, // no opportunity
      `Sends the plan${ENTER}`,
      `Read it${ENTER}`,
      ENTER, // the account manager owns it
      `2026/12/1${ENTER}`,
    );
    expect(fileOf(draft, 'en').path).toBe('accounts/acme/touchpoints/2026-11-16-first-call.md');
    expect(draft.answers).toEqual({
      subject: 'First call',
      channel: 'call',
      people: ['kim'],
      members: ['ann'],
      commitment: 'Sends the plan',
      nextStep: { what: 'Read it', owner: 'ann', due: '2026-12-01' },
    });
    expect(shown).not.toMatch(/\p{Script=Han}/u);
  });

  test('refuses at the question what the check would refuse', async () => {
    const terminal = new Terminal([ENTER, ESCAPE]);
    const begun: Begun = { ...CALL, place: { account: 'acme', date: '2026-13-01' } };
    await expect(interview(new Prompts('zh-CN', terminal), begun, around('zh-CN'))).rejects.toThrow(Left);
    expect(terminal.shown).toContain('日期写成 YYYY-MM-DD。');
  });

  test.each([
    ['Esc', ESCAPE],
    ['Ctrl-C', CTRL_C],
  ])('ends at once with %s', async (_name, key) => {
    await expect(ask(CALL, 'zh-CN', ENTER, `第一次电话${ENTER}`, key)).rejects.toThrow(Left);
  });
});
