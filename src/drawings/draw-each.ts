import type { Drawn } from '#core/parse/diagram.ts';

/** Draws the sources of diagrams, each once. */
export type DrawDiagrams = (sources: readonly string[]) => Promise<ReadonlyMap<string, Drawn>>;

/** Somebody who draws one diagram after another and can be stopped in the middle of one. */
export interface Drawer<Result = Drawn> {
  readonly draw: (source: string) => Promise<Result>;
  readonly stop: () => void;
}

/** What is said of a source that took too long, whatever is made of it. */
interface TooSlow {
  readonly kind: 'too-slow';
}

/** How long drawing may take, in ms. */
export interface DrawingTime {
  readonly each: number;
  readonly all: number;
}

const TIME: DrawingTime = { each: 5000, all: 120_000 };

/** How often a source is tried: a machine that was busy with other things gets a second chance. */
const TRIES = 2;

/**
 * Draws each source, one after the other. A drawer that takes too long or breaks down is stopped, and another one
 * goes on; when the time for all is up, the rest counts as too slow.
 */
export async function drawEach<Result extends { readonly kind: string } = Drawn>(
  sources: readonly string[],
  start: () => Promise<Drawer<Result>>,
  time: DrawingTime = TIME,
): Promise<ReadonlyMap<string, Result | TooSlow>> {
  const drawn = new Map<string, Result | TooSlow>();
  let drawer: Drawer<Result> | undefined;
  let left = time.all;
  try {
    for (const source of sources) {
      let result: Result | undefined;
      for (let tried = 0; tried < TRIES && !result && left > 0; tried++) {
        drawer ??= await start();
        const began = performance.now();
        result = await within(Math.min(time.each, left), drawer.draw(source));
        left -= Math.ceil(performance.now() - began); // a timer may ring a fraction of a millisecond early
        if (result) continue;
        drawer.stop();
        drawer = undefined;
      }
      drawn.set(source, result ?? { kind: 'too-slow' });
    }
  } finally {
    drawer?.stop();
  }
  return drawn;
}

/** What a promise gives, or nothing when it takes longer or fails. */
async function within<Value>(ms: number, promise: Promise<Value>): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  try {
    return await Promise.race([promise.catch(() => undefined), late]);
  } finally {
    clearTimeout(timer);
  }
}
