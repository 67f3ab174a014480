import { kinds, type Kind } from '#schemas/index.ts';
import type { Draft } from '#core/draft/draft.ts';
import { proposeName } from '#core/draft/propose-name.ts';
import { withSuggestions } from '#core/draft/next-question.ts';
import { DRAFTED, kindWord, needsOf, titleKey, type Place } from '#core/draft/place.ts';
import type { Answers } from '#core/draft/answers.ts';
import type { BookOptions } from '../book.ts';
import type { Outcome } from '../exit.ts';
import { CommandStopped } from '../stopped.ts';
import { expectFree, kindOf, placeFrom } from './new/address.ts';
import { circumstances, openDesk, type Desk } from './new/desk.ts';
import { finish } from './new/finish.ts';
import { answersFrom } from './new/from-options.ts';
import { expectComplete } from './new/missing.ts';

export interface NewOptions extends BookOptions {
  readonly name?: string;
  readonly set: readonly string[];
  readonly body?: string;
  readonly date?: string;
  readonly retier?: boolean;
  readonly dryRun?: boolean;
  /** What `--no-input` leaves of it. */
  readonly input: boolean;
}

/** Starts a document: asks in a terminal, takes options elsewhere. Nothing is written that the check would refuse. */
export async function newDocument(
  word: string | undefined,
  words: readonly string[],
  options: NewOptions,
): Promise<Outcome> {
  const mayAsk = options.input && process.stdin.isTTY === true && process.stdout.isTTY === true;
  const kind = word === undefined ? undefined : kindOf(word);
  if (!kind && !mayAsk) throw noKind();
  const answers = kind ? answersFrom(kind, options.name, options.set) : {};
  const desk = await openDesk(options);
  const place = kind ? placeFrom(kind, words, options.date, desk) : {};
  if (kind && isPlaced(kind, place)) expectFree(kind, place, desk);
  const said = { answers, place, ...(options.body !== undefined && { body: options.body }) };
  const finishing = { content: options.content, retier: options.retier === true, dryRun: options.dryRun === true };
  if (mayAsk) {
    const { askFor } = await import('../ask/ask-for.ts');
    return await askFor(desk, { ...said, ...(kind && { kind }) }, finishing);
  }
  return kind ? await finish(desk, [complete(desk, { kind, ...said })], finishing) : 'usage';
}

/** A draft with all that options leave to be taken by itself; stops when something is left. */
function complete(desk: Desk, begun: Draft): Draft {
  const { kind, answers } = begun;
  const account = begun.place.account;
  if (needsOf(kind).account && account === undefined) throw noAccount(kind);
  const place = placed(kind, begun.place, answers);
  const given = circumstances(desk, account, place.name ?? '', answers);
  const draft = { ...begun, place, answers: withSuggestions(kind, given) };
  expectComplete(draft, answers, { ...given, answers: draft.answers }, desk.lang);
  if (!isPlaced(kind, begun.place)) expectFree(kind, place, desk);
  return draft;
}

/** A place with a name from the title, where none was given. */
function placed(kind: Kind, place: Place, answers: Answers): Place {
  if (!needsOf(kind).name || place.name !== undefined) return place;
  const titles = [answers[titleKey(kind) ?? ''], answers['otherName']].filter((title) => typeof title === 'string');
  const name = proposeName(titles, kind === 'person' || kind === 'member');
  return { ...place, ...(name !== undefined && { name }) };
}

function isPlaced(kind: Kind, place: Place): boolean {
  const needs = needsOf(kind);
  return (!needs.account || place.account !== undefined) && (!needs.name || place.name !== undefined);
}

function noKind(): CommandStopped {
  const longest = Math.max(...DRAFTED.map((kind) => kindWord(kind).length));
  const list = DRAFTED.map((kind) => {
    const { label } = kinds[kind];
    return `  ${kindWord(kind).padEnd(longest)}  ${label['zh-CN']} · ${label.en}`;
  });
  return new CommandStopped(
    'usage',
    '写明要新建什么，例如：keyfolio new person bedrock-petroleum --name 李华',
    `Say what to start, such as: keyfolio new person bedrock-petroleum --name 'Li Hua'\n${list.join('\n')}`,
  );
}

function noAccount(kind: Kind): CommandStopped {
  const word = kindWord(kind);
  return new CommandStopped(
    'usage',
    `写明属于哪个客户：keyfolio new ${word} <客户>。${kinds[kind].label['zh-CN']}放在客户的文件夹里。`,
    `Say which account it belongs to: keyfolio new ${word} <account>. It is kept in the folder of its account.`,
  );
}
