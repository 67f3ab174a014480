import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileBook } from '../core/book.ts';
import { body, BOB } from './run/bob.ts';

/** What may stand around a link: marks of blocks before it, and words on both sides. */
const blocks = fc
  .array(fc.constantFrom('> ', '- ', '1. ', '* > ', '- - '), { maxLength: 4 })
  .map((marks) => marks.join(''));
const words = fc
  .array(
    fc.constantFrom(
      'a',
      ' ',
      'zoe.md ',
      '中文，',
      '\u{1f600}',
      '**b** ',
      '`zoe.md` ',
      '\\[',
      '&amp;',
      '[y](ann.md) ',
      '~~c~~',
    ),
  )
  .map((pieces) => pieces.join(''));
const heads = fc.constantFrom('', '## ', 'x ', '- [ ] ');
const paragraph = fc
  .record({ marks: blocks, head: heads, before: words, after: words, lineEnd: fc.constantFrom('\n', '\r\n') })
  .map(({ marks, head, before, after, lineEnd }) => `${marks}${head}x${before}[z](zoe.md)${after}${lineEnd}${lineEnd}`);
const row = fc.tuple(words, words).map(([one, two]) => `| ${one}[z](zoe.md) | ${two} | [z](zoe.md)${one} |\n`);
const table = fc
  .array(row, { minLength: 1, maxLength: 3 })
  .map((rows) => `| a | b | c |\n|---|---|---|\n${rows.join('')}\n`);

test('a link is shown where its address stands, whatever surrounds it', { timeout: 180_000 }, () => {
  const property = fc.property(fc.array(fc.oneof(paragraph, table), { minLength: 1, maxLength: 5 }), (parts) => {
    const text = parts.join('');
    const { diagnostics, sources } = compileBook(body(text));
    const shown = diagnostics.map(({ name, span }) => `${name} ${sources.get(BOB)?.text.slice(span.start, span.end)}`);
    const starts = new Set(diagnostics.map(({ span }) => span.start));
    expect(shown).toEqual(Array.from(text.matchAll(/\]\(zoe\.md\)/g), () => 'link/unknown-document zoe.md'));
    expect(starts.size).toBe(diagnostics.length);
  });
  fc.assert(property, { seed: 20_261_116, numRuns: 200 });
});
