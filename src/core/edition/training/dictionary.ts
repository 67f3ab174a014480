/** What stands for a name in a text: the invented one in the script of the name that was written. */
export interface Entry {
  readonly written: string;
  readonly shown: string;
  /** Characters behind which it is part of another word: 李总 is nobody in 李总部. */
  readonly notBefore?: string;
  /** Letter case counts: `Kim` is a name, `kim` may be anything. */
  readonly cased?: true;
}

/** Names by the character that they begin with, the longest first. */
export interface Lexicon {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly byBeginning: ReadonlyMap<string, readonly string[]>;
}

const WORD = /[\p{Script=Latin}\p{Number}_]/u;
/** Gathers names for looking them up. Of two entries for the same words the first one counts; letter case does not. */
export function lexicon(all: Iterable<Entry>): Lexicon {
  const entries = new Map<string, Entry>();
  const byBeginning = new Map<string, string[]>();
  for (const entry of all) {
    const word = folded(entry.written.trim());
    if (word === '' || entries.has(word)) continue;
    entries.set(word, entry);
    const same = byBeginning.get(word.charAt(0));
    if (same) same.push(word);
    else byBeginning.set(word.charAt(0), [word]);
  }
  for (const list of byBeginning.values()) list.sort((a, b) => b.length - a.length);
  return { entries, byBeginning };
}

/** A text with every known name replaced. The longest name that fits a place wins, then the earlier lexicon. */
export function replaceNames(text: string, lexicons: readonly Lexicon[]): string {
  const normal = text.normalize('NFC');
  const plain = folded(normal);
  let shown = '';
  let from = 0;
  for (let at = 0; at < plain.length; at++) {
    const entry = entryAt(plain, normal, at, lexicons);
    if (!entry) continue;
    shown += normal.slice(from, at) + entry.shown;
    from = at + entry.length;
    at = from - 1;
  }
  return from === 0 ? text : shown + normal.slice(from);
}

function entryAt(plain: string, normal: string, at: number, lexicons: readonly Lexicon[]) {
  let best: { readonly shown: string; readonly length: number } | undefined;
  for (const { entries, byBeginning } of lexicons) {
    for (const word of byBeginning.get(plain.charAt(at)) ?? []) {
      if (best && word.length <= best.length) break;
      const entry = entries.get(word);
      if (!entry || !standsAt(plain, word, at, entry.notBefore)) continue;
      if (entry.cased && !normal.startsWith(entry.written, at)) continue;
      best = { shown: entry.shown, length: word.length };
      break;
    }
  }
  return best;
}

/** Whether a word stands at a place by itself: Latin letters and digits must not run on. */
function standsAt(text: string, word: string, at: number, notBefore = ''): boolean {
  if (!text.startsWith(word, at)) return false;
  const [before, after] = [text.charAt(at - 1), text.charAt(at + word.length)];
  if (after !== '' && notBefore.includes(after)) return false;
  if (WORD.test(word.charAt(0)) && WORD.test(before)) return false;
  return !(WORD.test(word.charAt(word.length - 1)) && WORD.test(after));
}

/** Letters without case where that changes no length, so that places stay places. */
function folded(text: string): string {
  return text.normalize('NFC').replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}
