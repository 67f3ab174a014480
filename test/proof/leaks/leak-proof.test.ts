import { expect, test } from 'vitest';
import { leakProof } from '#proof/leaks/leak-proof.ts';
import { page, smallSite } from './small-site.ts';

const sought = { hidden: [{ text: 'Zheng Wanqing', source: 'team/zheng.md name' }], shown: [] };

test('the search in a thread finds what is hidden once all files were handed over', async () => {
  const proof = leakProof();
  proof.seek(sought);
  for (const file of smallSite({ 'index.html': page({ body: '<p>Zheng <b>Wanqing</b></p>' }) })) await proof.look(file);
  expect(await proof.answer()).toEqual([
    { kind: 'hidden-text', path: 'index.html', decoders: [], source: 'team/zheng.md name', letters: 12 },
  ]);
  await proof.stop();
});

test('what the search finds comes in the order of the paths, whichever page was made first', async () => {
  const proof = leakProof();
  proof.seek(sought);
  for (const path of ['index.html', 'b/index.html', 'a/index.html'])
    await proof.look({ path, bytes: Buffer.from(page({ body: '<p>Zheng Wanqing</p>' })) });
  expect((await proof.answer()).map(({ path }) => path)).toEqual(['a/index.html', 'b/index.html', 'index.html']);
  await proof.stop();
});

test('a search that was broken off finds nothing fine', async () => {
  const proof = leakProof();
  proof.seek(sought);
  await proof.stop();
  await expect(proof.answer()).rejects.toThrow('The check of the emitted files was broken off.');
});

test('a search that was never told what is hidden vouches for nothing', async () => {
  const proof = leakProof();
  await proof.look({ path: 'index.html', bytes: Buffer.from(page({ body: '<p>Zheng Wanqing</p>' })) });
  await expect(proof.answer()).rejects.toThrow('Files came before it was said what to look for.');
  await proof.stop();
});
