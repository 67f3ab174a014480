import { exitCode, type Outcome } from '../../exit.ts';
import { failureOf } from '../../failure.ts';
import { makeSite } from './make.ts';
import type { Report, Task } from './report.ts';

// Whoever waits for this process decides what a signal means, and ends it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
// Nobody waits any more: what is built will not be published.
const orphaned = () => process.exit(exitCode('environment'));
process.once('disconnect', orphaned);

const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';

const tell = (report: Report): Promise<void> =>
  new Promise((told) => void process.send?.(report, undefined, undefined, () => told()));

process.once('message', (task: Task) => void answer(task));

async function answer(task: Task): Promise<void> {
  await tell(await work(task));
  process.off('disconnect', orphaned);
  process.disconnect();
}

async function work(task: Task): Promise<Report> {
  try {
    const made = await makeSite(task, {
      speaks: (lang) => void tell({ kind: 'speaks', lang }),
      says: (zh, en) => void tell({ kind: 'says', zh, en }),
    });
    return { kind: 'ended', ...made };
  } catch (error) {
    return { kind: 'ended', outcome: await explained(error), searchablePages: 0 };
  }
}

async function explained(error: unknown): Promise<Outcome | 'no-space' | 'no-memory'> {
  if (isNoSpace(error)) return 'no-space';
  // A thread that proves pages may run out of it alone.
  if (error instanceof Error && 'code' in error && error.code === OUT_OF_MEMORY) return 'no-memory';
  const { outcome, said } = failureOf(error);
  await tell({ kind: 'failed', said });
  return outcome;
}

/** A full disk, whoever met it: we, Astro or the search indexer, which tells it in words. */
function isNoSpace(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : undefined;
  return (
    code === 'ENOSPC' ||
    code === 'EDQUOT' ||
    /ENOSPC|No space left on device/.test(error.message) ||
    isNoSpace(error.cause)
  );
}
