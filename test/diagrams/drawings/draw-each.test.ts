import { describe, expect, test, vi } from 'vitest';
import type { Drawn } from '#core/parse/diagram.ts';
import { drawEach, type Drawer } from '#drawings/draw-each.ts';

const DONE: Drawn = { kind: 'drawn', drawing: { name: 'x', svg: '<svg/>', width: 1, height: 1 } };
const TIME = { each: 20, all: 1000 };

/** Drawers that never answer some sources and break down at others; what they did, in order. */
function drawers(): { readonly start: () => Promise<Drawer>; readonly log: string[] } {
  const log: string[] = [];
  let number = 0;
  const start = async (): Promise<Drawer> => {
    const name = ++number;
    log.push(`start ${name}`);
    return {
      stop: () => void log.push(`stop ${name}`),
      draw: (source) => {
        log.push(`${name} draws ${source}`);
        if (source === 'hangs') return new Promise(() => undefined);
        return source === 'dies' ? Promise.reject(new Error('out of memory')) : Promise.resolve(DONE);
      },
    };
  };
  return { start, log };
}

describe('drawing one after the other', () => {
  test('takes one drawer for all and stops it at the end', async () => {
    const { start, log } = drawers();
    const drawn = await drawEach(['a', 'b'], start, TIME);
    expect([...drawn]).toEqual([
      ['a', DONE],
      ['b', DONE],
    ]);
    expect(log).toEqual(['start 1', '1 draws a', '1 draws b', 'stop 1']);
  });

  test.each(['hangs', 'dies'])(
    'gives up a diagram that %s after a second try, and goes on with a new drawer',
    async (bad) => {
      const { start, log } = drawers();
      const drawn = await drawEach([bad, 'a'], start, TIME);
      expect([...drawn]).toEqual([
        [bad, { kind: 'too-slow' }],
        ['a', DONE],
      ]);
      expect(log).toEqual([
        'start 1',
        `1 draws ${bad}`,
        'stop 1',
        'start 2',
        `2 draws ${bad}`,
        'stop 2',
        'start 3',
        '3 draws a',
        'stop 3',
      ]);
    },
  );

  test('draws nothing more when the time for all is up', async () => {
    const { start, log } = drawers();
    const drawn = await drawEach(['hangs', 'a'], start, { each: 20, all: 10 });
    expect([...drawn.values()]).toEqual([{ kind: 'too-slow' }, { kind: 'too-slow' }]);
    expect(log).toEqual(['start 1', '1 draws hangs', 'stop 1']);
  });

  test('draws nothing more when the timer rings a fraction of a millisecond before the time for all is up', async () => {
    const { start, log } = drawers();
    const clock = vi.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValueOnce(9.7).mockReturnValue(10);
    await drawEach(['hangs'], start, { each: 20, all: 10 });
    clock.mockRestore();
    expect(log).toEqual(['start 1', '1 draws hangs', 'stop 1']);
  });
});
