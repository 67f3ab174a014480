import { CommandStopped } from './stopped.ts';

/** The port that `--port` names. */
export function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new CommandStopped('usage', `--port 应为 0–65535，现在是“${text}”。`, `--port takes 0–65535; it is "${text}".`);
}
