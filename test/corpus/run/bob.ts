import type { Files } from '../../core/book.ts';

/** The file that most cases write; the base book refers to it, so that a careless refusal shows as a second error. */
export const BOB = 'team/bob.md';
/** What it begins with: three lines, so that more front matter begins on line 4 and the body on line 5. */
export const FRONT = '---\nname: Bob\ntitle: Vice president\n';

/** The file with this content. */
export const bob = (content: string | Uint8Array): Files => ({ [BOB]: content });

/** The file with this body, which begins on line 5. */
export const body = (text: string): Files => bob(`${FRONT}---\n${text}`);

/** The file with more front matter, which begins on line 4. */
export const front = (text: string): Files => bob(`${FRONT}${text}---\n`);
