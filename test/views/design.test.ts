import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, designTokens } from '#core/views/design.ts';

const tokens = designTokens(readFileSync('src/styles/tokens.css', 'utf8'));

describe('the contrast of two colours', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#1f5673', '#1f5673')).toBe(1);
  });
});

describe('the tokens of the design', () => {
  it('give text at least 4.5 and marks at least 3 on the paper of both themes', () => {
    const clear = (names: readonly string[], least: number) =>
      names.flatMap((name) => {
        const colour = tokens.colours.find((token) => token.name === name);
        return colour && colour.onLight >= least && colour.onDark >= least ? [] : [name];
      });
    expect(clear(['ink', 'ink-soft', 'accent', 'for', 'against', 'external', 'alert', 'warn'], 4.5)).toEqual([]);
    expect(clear(['neutral', 'line'], 3)).toEqual([]);
  });

  it('hold an 8-px rhythm and one scale of type', () => {
    const inPx = ({ value }: { readonly value: string }) => Number.parseFloat(value) * 16;
    expect(tokens.distances.map(inPx)).toEqual([4, 8, 16, 24, 40, 64]);
    expect(tokens.type.map(inPx).toSorted((a, b) => a - b)).toEqual([13, 16, 18, 19, 24, 34]);
  });
});
