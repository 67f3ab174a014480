import { expect, it } from 'vitest';
import { wrap } from '#core/diagrams/text-fit.ts';

it('keeps the space between the words of a last line that is cut', () => {
  expect(wrap('Fit with our strategy and solutions', 92, 12.5, 2)).toEqual(['Fit with our', 'strategy and…']);
  expect(wrap('Fit with our strategy and solutions', 110, 12.5, 2)).toEqual(['Fit with our', 'strategy and so…']);
});
