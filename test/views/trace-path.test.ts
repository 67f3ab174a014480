import { describe, expect, it } from 'vitest';
import { traceOf } from '../../src/client/trace-path.ts';

const line = (from: string, to: string, ...needs: string[]) => ({ from, to, needs });

/** Two needs of two goals share a solution that answers each in another opportunity. */
const LINES = [
  line('cost', 'patrol'),
  line('safety', 'watch'),
  line('patrol', 'data'),
  line('watch', 'video'),
  line('data', 'platform', 'data'),
  line('video', 'platform', 'video'),
  line('platform', 'phase-two', 'data'),
  line('platform', 'stations', 'video'),
];

const boxes = (box: string) => [...traceOf(box, LINES).boxes];

describe('the trace of a box', () => {
  it('goes from a goal down to the opportunity that serves it, and to no other', () => {
    expect(boxes('cost')).toEqual(['cost', 'patrol', 'data', 'platform', 'phase-two']);
  });

  it('goes from an opportunity up to its goal, past a solution that others share', () => {
    expect(boxes('stations')).toEqual(['stations', 'platform', 'video', 'watch', 'safety']);
  });

  it('goes both ways from a need', () => {
    expect(boxes('data')).toEqual(['data', 'patrol', 'cost', 'platform', 'phase-two']);
  });

  it('holds all that a shared solution serves', () => {
    expect(boxes('platform').toSorted()).toEqual(
      ['cost', 'data', 'patrol', 'phase-two', 'platform', 'safety', 'stations', 'video', 'watch'].toSorted(),
    );
  });

  it('is the box alone where nothing is joined to it', () => {
    expect(boxes('nobody')).toEqual(['nobody']);
    expect(traceOf('nobody', LINES).lines.size).toBe(0);
  });

  it('ends although the lines run in a circle', () => {
    expect([...traceOf('a', [line('a', 'b'), line('b', 'a')]).boxes]).toEqual(['a', 'b']);
  });
});
