/** Loaded before a program, `node --import`: its clock is `KEYFOLIO_CLOCK_SHIFT` milliseconds fast. */
const shift = Number(process.env['KEYFOLIO_CLOCK_SHIFT']);
const Clock = Date;

globalThis.Date = class extends Clock {
  constructor(...args: [] | [number | string | Date]) {
    super(...((args.length === 0 ? [Clock.now() + shift] : args) as [number]));
  }
  static override now(): number {
    return Clock.now() + shift;
  }
} as DateConstructor;
