import { exitCode, type Outcome } from '../../exit.ts';

/** That the user, or the system, asked to stop. */
export interface Stopped {
  readonly kind: 'stopped';
  readonly outcome: Outcome;
}

const OUTCOMES = { SIGINT: 'interrupted', SIGTERM: 'terminated' } as const;

/** Work that can be ended at once. */
interface Work<Done> {
  readonly ended: Promise<Done>;
  readonly kill: () => Promise<void>;
}

/** Listens for signals while something is done. */
export interface Stoppable {
  /** What the work gives; or that it was ended, when a signal came before it was done. */
  readonly unlessStopped: <Done>(work: Work<Done>) => Promise<Done | Stopped>;
}

/**
 * Listens for Ctrl-C and for being asked to end, from now on. While there is work it is ended, and `unlessStopped` tells. Before
 * that this process ends at once and `say` tells; so it does the second time. A signal that comes after the work was done
 * changes nothing: what is left takes an instant.
 */
export function stoppable(say: () => void): Stoppable {
  const { promise: stopped, resolve } = Promise.withResolvers<Stopped>();
  let kill: (() => Promise<void>) | undefined;
  let times = 0;
  const listener = (signal: 'SIGINT' | 'SIGTERM') => {
    const outcome = OUTCOMES[signal];
    if (++times > 1 || !kill) {
      if (times === 1) say();
      process.exit(exitCode(outcome));
    }
    void kill().then(() => resolve({ kind: 'stopped', outcome }));
  };
  process.on('SIGINT', listener).on('SIGTERM', listener);
  return {
    // Work that is ended comes to an end too: what it gives then does not count.
    unlessStopped: async (work) => {
      kill = work.kill;
      const first = await Promise.race([work.ended, stopped]);
      return times > 0 ? await stopped : first;
    },
  };
}
