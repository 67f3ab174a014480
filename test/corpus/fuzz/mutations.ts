import fc from 'fast-check';
import { BASE } from '../../core/base-book.ts';

/** One careless or hostile change to the bytes of a file. */
export type Mutation = (bytes: Uint8Array) => Uint8Array;

/** Pieces of text that mean something to YAML, Markdown, fences or terminals. */
const PIECES = [
  '---', '...', '\n', '\r\n', '\r', '\t', '  ', ': ', ':', '- ', '#', '# ', '&a ', '*a', '!!str ', '%YAML 1.1\n', '? ', '<<: ',
  '[', ']', '{', '}', '"', "'", '`', '|', '>', '\\', '~', '0x1', '1e400', '.inf', '2026-02-30', '__proto__: 1\n', 'constructor: 1\n',
  '<script>', '<!-- ', '-->', '</b>', '&#x202e;', '&lt;', '[x](javascript:a)', '[x](a.md)', '![x](y)', '[r]: data:x\n', '[^1]', '[^1]: x\n',
  '\u0000', '\u001b[31m', '\u200b', '\u202e', '\u2028', '\ufeff', '\ufffd', '\ud83d\udc69\u200d\ud83d\udcbb', '\u{e0041}', '\u0430', '：', '周',
].map((piece) => new TextEncoder().encode(piece)); // prettier-ignore

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

const edit = fc
  .tuple(share, fc.nat(12), fc.uint8Array({ maxLength: 6 }))
  .map(([at, gone, bytes]) => splice(at, gone, bytes));
const insert = fc.tuple(share, fc.constantFrom(...PIECES)).map(([at, bytes]) => splice(at, 0, bytes));
const truncate = share.map((at) => splice(at, Number.MAX_SAFE_INTEGER, new Uint8Array()));
const repeat = fc
  .tuple(share, fc.constantFrom(...PIECES), fc.nat(400))
  .map(([at, piece, times]) => splice(at, 0, new Uint8Array(Array.from({ length: times }, () => [...piece]).flat())));
const lines = fc
  .tuple(share, share, fc.constantFrom('delete', 'double', 'swap', 'indent', 'windows'))
  .map(([one, other, what]) => rewriteLines(one, other, what));
const rename = fc.tuple(share, fc.constantFrom('X', 'x', '-', ' ', '键')).map(([at, letter]) => rewriteKey(at, letter));

/** A file of the base book with up to four changes. */
export const mutatedFile = fc.tuple(
  fc.constantFrom(...Object.keys(BASE)),
  fc.array(fc.oneof(edit, insert, insert, truncate, repeat, lines, lines, rename), { minLength: 1, maxLength: 4 }),
);

function splice(at: number, gone: number, bytes: Uint8Array): Mutation {
  return (file) => {
    const start = Math.floor(at * file.length);
    return new Uint8Array([...file.subarray(0, start), ...bytes, ...file.subarray(start + gone)]);
  };
}

function rewriteLines(one: number, other: number, what: string): Mutation {
  return ofText((text) => {
    const found = text.split('\n');
    const [first, second] = [Math.floor(one * found.length), Math.floor(other * found.length)];
    const line = found[first] ?? '';
    if (what === 'delete') found.splice(first, 1);
    else if (what === 'double') found.splice(second, 0, line);
    else if (what === 'indent') found[first] = `  ${line}`;
    else if (what === 'swap') [found[first], found[second]] = [found[second] ?? '', line];
    return found.join(what === 'windows' ? '\r\n' : '\n');
  });
}

function rewriteKey(at: number, letter: string): Mutation {
  return ofText((text) => {
    const keys = [...text.matchAll(/[\w-]+(?=:)/g)];
    const key = keys[Math.floor(at * keys.length)];
    return key ? text.slice(0, key.index) + letter + text.slice(key.index + 1) : text;
  });
}

function ofText(change: (text: string) => string): Mutation {
  return (file) => new TextEncoder().encode(change(new TextDecoder().decode(file)));
}
