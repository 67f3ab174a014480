import { kinds, type Kind } from '#schemas/index.ts';
import { dayMeant } from '#schemas/primitives.ts';
import { DRAFTED, kindWord, needsOf } from '#core/draft/place.ts';
import { nameProblem } from '#core/draft/name-problem.ts';
import type { Place } from '#core/draft/place.ts';
import { named } from '../../named.ts';
import { CommandStopped } from '../../stopped.ts';
import type { Desk } from './desk.ts';

/** The kinds by the words that name them: `joint-plan`. */
const KINDS: ReadonlyMap<string, Kind> = new Map(DRAFTED.map((kind) => [kindWord(kind), kind]));

/** The kind that a word names; its label in either language is understood, too. */
export function kindOf(word: string): Kind {
  const labelled = DRAFTED.find((kind) => Object.values<string>(kinds[kind].label).includes(word));
  return labelled ?? named(word, KINDS, { 'zh-CN': '文档类型', en: 'document kind' });
}

/** What the words behind the kind say: the account, the name. Stops at one too many and at an unknown account. */
export function placeFrom(kind: Kind, words: readonly string[], date: string | undefined, desk: Desk): Place {
  const needs = needsOf(kind);
  const [account, ...rest] = needs.account ? words : [undefined, ...words];
  const [name, ...more] = needs.name ? rest : [undefined, ...rest];
  const [extra] = more;
  if (extra !== undefined) {
    const line = [
      'keyfolio new',
      kindWord(kind),
      ...(needs.account ? ['<account>'] : []),
      ...(needs.name ? ['<name>'] : []),
    ];
    throw new CommandStopped(
      'usage',
      `“${shown(extra)}”多了。写法：${line.join(' ')}`,
      `"${shown(extra)}" is one too many. Write: ${line.join(' ')}`,
    );
  }
  if (date !== undefined && !needs.date) {
    throw new CommandStopped(
      'usage',
      `${kinds[kind].label['zh-CN']}的文件名里没有日期，不用写 --date。`,
      `The file name of this kind has no day: leave --date out.`,
    );
  }
  const day = dayMeant(date ?? desk.asOf);
  if (needs.date && day === undefined) {
    throw new CommandStopped(
      'usage',
      `--date 应为 YYYY-MM-DD，现在是“${shown(date ?? '')}”。`,
      `--date takes YYYY-MM-DD; it is "${shown(date ?? '')}".`,
    );
  }
  if (account !== undefined) expectAccount(account, desk);
  return {
    ...(account !== undefined && { account }),
    ...(name !== undefined && { name }),
    ...(needs.date && day !== undefined && { date: day }),
  };
}

/** Stops when the place cannot be a new document's. */
export function expectFree(kind: Kind, place: Place, desk: Desk): void {
  const { names } = needsOf(kind);
  if (names && place.name !== undefined) {
    named(place.name, new Map(names.map((name) => [name, name])), nounOf(kind));
  }
  const problem = nameProblem(kind, place, desk);
  if (problem) throw new CommandStopped('usage', problem['zh-CN'], problem.en);
}

function expectAccount(account: string, { book, files, prefix }: Desk): void {
  const path = `accounts/${account}/account.md`;
  if (!book.accounts.has(account) && files.some((file) => file.path === path)) {
    throw new CommandStopped(
      'findings',
      `${prefix}${path} 有错误，先改好：运行 keyfolio check 看错在哪里。`,
      `${prefix}${path} has errors; mend it first: keyfolio check says what is wrong.`,
    );
  }
  named(account, book.accounts, nounOf('account'));
}

/** A kind in the middle of a sentence. */
function nounOf(kind: Kind) {
  const { label } = kinds[kind];
  return { 'zh-CN': label['zh-CN'], en: label.en.toLowerCase() };
}

/** What was typed, on one line and without anything that a terminal would obey. */
export function shown(word: string): string {
  return word.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '?').slice(0, 80);
}
