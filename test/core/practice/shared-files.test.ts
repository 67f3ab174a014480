import { expect, test } from 'vitest';
import { sharedFiles } from '#core/practice/shared-files.ts';
import { AS_OF } from '../book.ts';

const shared = (texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    sharedFiles(new Map(Object.entries(texts).map(([path, text]) => [path, { path, text }])), AS_OF).map(
      ({ path, text }) => [path, text],
    ),
  );

test('a practice book shares everything but accounts and course, with its references whole', () => {
  expect(
    shared({
      'settings.yaml': 'company: Us\nasOf: 2020-01-01\neditUrl: https://git.example/{path}\nlimits:\n  voices: 2\n',
      'accounts/acme/account.md': '---\nname: Acme\n---\n',
      'course/lessons/tier.md': '---\ntitle: Tier\n---\n',
      'method/tiers/d.md':
        '---\ntitle: D\n---\nSee [Acme](../../accounts/acme/account.md#top), [tier](../../course/lessons/tier.md), [C](c.md), [us](https://us.example) and [none](../none.md).\n',
      'method/tiers/c.md': '---\ntitle: C\n---\n',
      'plays/one.md': '---\nname: One\norigin: acme\nowner: ann\n---\n',
    }),
  ).toEqual({
    'settings.yaml': `asOf: ${AS_OF}\ncompany: Us\nlimits:\n  voices: 2\n`,
    'method/tiers/d.md':
      '---\ntitle: D\n---\nSee Acme, tier, [C](c.md), [us](https://us.example) and [none](../none.md).\n',
    'method/tiers/c.md': '---\ntitle: C\n---\n',
    'plays/one.md': '---\nname: One\nowner: ann\n---\n',
  });
});

test('what nobody can vouch for of a competitor stays behind', () => {
  const claims =
    'strengths:\n  - text: Cheap\nshortcomings:\n  - text: Slow\n    source: Kim\n    date: 2026-10-20\n  - text: Rude\n    source: Lee\n';
  expect(shared({ 'competitors/rival.md': `---\nname: Rival\n${claims}---\n` })).toEqual({
    'competitors/rival.md':
      '---\nname: Rival\nshortcomings:\n  - text: Slow\n    source: Kim\n    date: 2026-10-20\n---\n',
  });
});
