import fc from 'fast-check';
import { BASE } from '../../core/base-book.ts';

/** A file as a fuzzer writes it: at the place of a document, whatever it holds. */
export type FuzzedFile = readonly [path: string, content: Uint8Array];

/** Ways to begin and to end front matter, the right one among them most often. */
const fence = fc.oneof(
  { weight: 20, arbitrary: fc.constant('---\n') },
  fc.constantFrom(
    '---\r\n',
    '--- \n',
    '---js\n',
    '----\n',
    '...\n',
    '',
    '\ufeff---\n',
    ' ---\n',
    '\n---\n',
    '---',
    '+++\n',
  ),
);

const word = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom('name', 'title', 'unit', 'stage', 'tier', 'value', 'x', '周', 'needs', 'Bob', 'acme', 'kim', 'true', '~', 'null') },
  { weight: 6, arbitrary: fc.constantFrom('0x1F', '0o17', '1e400', '-0', '.inf', '.NaN', '9007199254740993', '2026-02-30', '2026-01-05', '12:30:45', '1_000', 'yes', 'NO') },
  { weight: 4, arbitrary: fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', '<<', '""', "''", '"\\u202e"', '"\\x00"', '"\\ud800"', '"a', "'a", '&a', '*a', '!!str x', '!<x> y', '@x', '`x`', '%x', '|', '>', '|2-', '>+') },
  { weight: 3, arbitrary: fc.stringMatching(/^[ -~]{0,8}$/) },
  fc.string({ unit: 'binary', maxLength: 6 }),
); // prettier-ignore

/** YAML whose shape is right, whatever stands in it. */
const tree = fc
  .letrec<{ node: string; pairs: string; scalar: string }>((tie) => ({
    scalar: word,
    pairs: fc
      .array(fc.tuple(word, tie('node')), { minLength: 1, maxLength: 4 })
      .map((pairs) => pairs.map(([key, node]) => `${key}:${node.startsWith('\n') ? '' : ' '}${node}`).join('\n')),
    node: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      { weight: 4, arbitrary: tie('scalar') },
      fc.array(tie('scalar'), { maxLength: 4 }).map((items) => `[${items.join(', ')}]`),
      fc.array(fc.tuple(word, tie('scalar')), { maxLength: 3 }).map((pairs) => `{${pairs.map((pair) => pair.join(': ')).join(', ')}}`),
      fc.array(tie('scalar'), { minLength: 1, maxLength: 3 }).map((items) => items.map((item) => `\n  - ${item}`).join('')),
      tie('pairs').map((text) => `\n${text}`.replaceAll('\n', '\n  ')),
      fc.constantFrom('|\n  a\n  b', '>-\n  a\n\n  b', '"a\n  b"'),
    ), // prettier-ignore
  }))
  .pairs.map((text) => `${text}\n`);

/** Lines of YAML that hardly fit together. */
const start = fc.constantFrom('', '', '', '  ', '\t', '- ', '  - ', '? ', '# ', '    ');
const colon = fc.constantFrom(': ', ': ', ': ', ':', ' ', '：', ' : ');
const heap = fc
  .array(fc.tuple(start, word, colon, word), { maxLength: 12 })
  .map((lines) => lines.map((line) => `${line.join('')}\n`).join(''));

const yaml = fc.oneof({ weight: 3, arbitrary: tree }, heap);

/** Marks that Markdown gives a meaning, and what else may stand between them. */
const mark = fc.constantFrom(
  '# ', '## ', '> ', '- ', '1. ', '* ', '```', '```mermaid\n', '~~~', '    ', '\t', '|', '|-|-|', '---\n', '===\n', '[x](', '[x][r]', '[r]: ', ')', '](', '![', '<', '>',
  '<b>', '</b>', '<!--', '-->', '<script>', '&lt;', '&#x202e;', '&#0;', '&colon;', 'javascript:', 'https://', '//evil', 'ann.md', '#x', '^[', '[^1]', '[^1]: ', '*', '**', '_', '~~', '`', '``',
  '\\', '\n', '\n', '\n\n', '\r\n', ' ', '  \n', 'text', '客户', '\u{1f469}\u200d\u{1f4bb}', '- [ ] ', 'flowchart TB\n', 'a --> b\n', 'click a b\n', '%%{init: {}}%%', '$', '{{x}}',
); // prettier-ignore
const run = fc.tuple(mark, fc.nat(300)).map(([piece, times]) => piece.repeat(times));
/** A file with one of these is looked at no further: they are rare, so that most files come as far as the parsers. */
const strange = fc.constantFrom('\r', '\u200b', '\u2028', 'a\u0430', '\u0000', '\ufffd', '\u202e');
const markdown = fc
  .array(fc.oneof({ weight: 90, arbitrary: mark }, { weight: 30, arbitrary: run }, { weight: 1, arbitrary: strange }), {
    maxLength: 40,
  })
  .map((pieces) => pieces.join(''));

const document = fc
  .tuple(fence, fc.oneof(fc.constant('name: Bob\ntitle: Vice president\n'), yaml), yaml, fence, markdown)
  .map((parts) => new TextEncoder().encode(parts.join('')));

/** Bytes with no rule in them, among which those that matter to us are frequent. */
const bytes = fc
  .array(fc.oneof(fc.nat(255), fc.constantFrom(0x0a, 0x2d, 0x3a, 0x20, 0xef, 0xbf, 0xbd, 0xed, 0xc0, 0xf4, 0x00)), {
    maxLength: 200,
  })
  .map((list) => new Uint8Array(list));

/** A file of any kind with what a fuzzer makes up. */
export const fuzzedFile: fc.Arbitrary<FuzzedFile> = fc.tuple(
  fc.oneof({ weight: 3, arbitrary: fc.constant('team/bob.md') }, fc.constantFrom(...Object.keys(BASE))),
  fc.oneof({ weight: 9, arbitrary: document }, bytes),
);
