import { execFile } from 'node:child_process';

/** Longest time that one run of git may take, in ms, and the most that it may say, in bytes. */
const PATIENCE = 20_000;
const MOST_OUTPUT = 256 * 1024 * 1024;
/** Nothing of the folder's own git settings may start a program, open a connection or change what is printed. */
const GUARDS = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'protocol.allow=never',
  'log.showSignature=false',
  'i18n.logOutputEncoding=UTF-8',
];

/** Of the caller's environment git gets what it needs to start; `GIT_DIR` of a running hook must not lead it astray. */
const KEPT = ['PATH', 'HOME', 'USERPROFILE', 'SystemRoot', 'TMPDIR', 'TEMP'];

/** What one run of git prints; nothing when it fails for whatever reason. The folder may not know git at all. */
export function git(folder: string, command: readonly string[], input = ''): Promise<Buffer | undefined> {
  const kept = KEPT.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  const env = {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
  };
  const options = { env, timeout: PATIENCE, maxBuffer: MOST_OUTPUT, encoding: 'buffer', windowsHide: true } as const;
  const guards = GUARDS.flatMap((guard) => ['-c', guard]);
  return new Promise((resolve) => {
    const run = execFile('git', ['-C', folder, '--no-pager', ...guards, ...command], options, (failed, said) =>
      resolve(failed ? undefined : said),
    );
    run.stdin?.on('error', () => undefined); // git ended before it read all: the callback tells
    run.stdin?.end(input);
  });
}

/** The objects that `git cat-file --batch` printed, by their names; each is a part of what it printed, not a copy. */
export function blobsIn(said: Buffer): ReadonlyMap<string, Buffer> {
  const blobs = new Map<string, Buffer>();
  for (let at = 0; at < said.length;) {
    const line = said.indexOf('\n', at);
    if (line === -1) break;
    const [blob = '', type, size] = said.toString('latin1', at, line).split(' ');
    if (type === 'blob') blobs.set(blob, said.subarray(line + 1, line + 1 + Number(size)));
    at = line + 1 + (size === undefined ? 0 : Number(size) + 1);
  }
  return blobs;
}
