import { describe, expect, test } from 'vitest';
import { layer } from '#schemas/vocabulary.ts';
import { blankInfluence } from '#core/diagrams/influence/blank.ts';

describe.each(['zh-CN', 'en'] as const)('the influence map to be drawn, in %s', (lang) => {
  const svg = blankInfluence('blank', 'Map', lang);
  const count = (pattern: RegExp) => svg.match(pattern)?.length ?? 0;

  test('has six cards in each layer, one beside it for people outside, and one that says what goes where', () => {
    expect(count(/class="map-band"/g)).toBe(4);
    expect(count(/class="card is-unknown"/g)).toBe(4 * (6 + 1) + 1);
  });

  test('names every layer in full', () => {
    for (const name of layer.names) expect(svg).toContain(`>${layer.labels[name][lang]}</text>`);
  });
});

test('the specimen names all that a card tells', () => {
  const words = [...blankInfluence('blank', 'Map', 'en').matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(
    ([, word]) => word,
  );
  for (const word of ['Name', 'Title', 'Roles', 'Influence', 'Stance', '+2', '−2', '5']) expect(words).toContain(word);
});
