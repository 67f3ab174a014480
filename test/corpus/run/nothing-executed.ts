import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import workers from 'node:worker_threads';

/** What hostile content tries to leave behind: names that its code would set, and keys that would reach every object. */
const TRACES = ['hacked', 'PWN'] as const;
const POLLUTION = ['admin', 'polluted', 'isAdmin', 'p'] as const;

/** Everything by which a program starts another or speaks to one. */
const DOORS: readonly (readonly [object: object, names: readonly string[]])[] = [
  [childProcess, ['exec', 'execFile', 'execFileSync', 'execSync', 'fork', 'spawn', 'spawnSync']],
  [net, ['connect', 'createConnection', 'createServer']],
  [net.Socket.prototype, ['connect']],
  [dns, ['lookup', 'resolve', 'resolve4', 'resolve6']],
  [dns.promises, ['lookup', 'resolve', 'resolve4', 'resolve6']],
  [http, ['get', 'request']],
  [https, ['get', 'request']],
  [dgram, ['createSocket']],
  [workers, ['Worker']],
  [globalThis, ['fetch', 'WebSocket', 'eval', 'Function']],
];

/** Runs `work` with every door shut; what knocked or left a trace is told by its name. */
export function executedBy(work: () => void): readonly string[] {
  const knocked: string[] = [];
  const open = DOORS.flatMap(([object, names]) =>
    names.map((name) => {
      const before = Object.getOwnPropertyDescriptor(object, name);
      const shut = () => {
        knocked.push(name);
        throw new Error(`${name} was called.`);
      };
      Object.defineProperty(object, name, { configurable: true, writable: true, value: shut });
      return () => before && Object.defineProperty(object, name, before);
    }),
  );
  syncBuiltinESMExports();
  try {
    work();
  } finally {
    for (const reopen of open) reopen();
    syncBuiltinESMExports();
  }
  return [...knocked, ...traces()];
}

function traces(): readonly string[] {
  const left = TRACES.filter((name) => Object.hasOwn(globalThis, name));
  const polluted = [...POLLUTION, ...Object.keys(Object.prototype)].filter((key) => key in {});
  return [...left, ...polluted];
}
