import { expect, test } from 'vitest';
import { markupProof } from '#proof/markup/markup-proof.ts';
import { sayProblems } from '#proof/markup/problem.ts';
import { emitted, page } from './sites.ts';

test('every file that is handed over is looked at, and what is wrong comes in the order of the paths', async () => {
  const proof = markupProof();
  for (let number = 0; number < 20; number++) {
    const body = number % 10 === 3 ? '<p onclick="x()">x</p>' : '<p>x</p>';
    await proof.look(emitted(`accounts/a${number}/index.html`, page(body)));
  }
  expect(
    sayProblems(await proof.answer(), 'en')
      .split('\n')
      .slice(1),
  ).toEqual([
    '  accounts/a13/index.html:3:1 output/attribute the element may not have this attribute: `<p onclick="x()">`',
    '  accounts/a3/index.html:3:1 output/attribute the element may not have this attribute: `<p onclick="x()">`',
  ]);
  await proof.stop();
});

test('a check that was broken off finds nothing fine', async () => {
  const proof = markupProof();
  await proof.stop();
  await expect(proof.answer()).rejects.toThrow('The check of the emitted files was broken off.');
});
