import { takeLock } from '#host/release/lock.ts';

// Takes a lock, says so, holds it for so many ms after its input ended, says that it lets go. Or says who holds it.
const [path = '', hold = '0', wait = '0'] = process.argv.slice(2);
const lock = await takeLock(path, Number(wait));
if ('pid' in lock) {
  process.stdout.write(`held by ${lock.pid}\n`);
} else {
  process.stdout.write(`took ${process.hrtime.bigint()}\n`);
  process.stdin.resume().once('end', () =>
    setTimeout(() => {
      process.stdout.write(`left ${process.hrtime.bigint()}\n`);
      lock.release();
    }, Number(hold)),
  );
}
