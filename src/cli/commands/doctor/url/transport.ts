import { askUrl, Unreachable, type Answer } from '#host/ask-url.ts';
import { fine, wrong, type Check } from '../check.ts';

/** Whether readers come by https and by nothing else. On this machine nobody listens in. */
export async function transportChecks(origin: URL): Promise<readonly Check[]> {
  if (isLoopback(origin)) return [];
  if (origin.protocol !== 'https:')
    return [
      wrong(
        'https',
        'mend',
        ['网站走 http，路上的人都能看到计划。', 'The site is on http: plans can be read on the way.'],
        ['换成 https，http 只做跳转。', 'Move it to https; let http only redirect.'],
      ),
    ];
  return [fine('https', '网站走 https', 'the site is on https'), await plainCheck(origin.hostname)];
}

/** Whether a host is this machine. */
export function isLoopback({ hostname }: URL): boolean {
  return /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}

/** What the host does with a reader who comes by http: the one at the usual port. */
async function plainCheck(hostname: string): Promise<Check> {
  const answer = await askUrl(`http://${hostname}`, '/').catch((error: unknown) => {
    if (error instanceof Unreachable) return undefined;
    throw error;
  });
  return redirectCheck(hostname, answer);
}

/** Judges the answer by http, if there was one. */
export function redirectCheck(hostname: string, answer: Answer | undefined): Check {
  const to = answer?.headers.get('location') ?? '';
  const { protocol, hostname: next } = URL.canParse(to) ? new URL(to) : {};
  const isSentOn =
    answer !== undefined && [301, 308].includes(answer.status) && protocol === 'https:' && next === hostname;
  if (!answer || isSentOn) return fine('redirect', 'http 不送出网页', 'http gives no page');
  return wrong(
    'redirect',
    'mend',
    [
      `http 返回 ${answer.status}，应跳转到 https。`,
      `http is answered with ${answer.status}; it should lead to https.`,
    ],
    [`应为 301 到 https://${hostname}/`, `Expected: 301 to https://${hostname}/`],
  );
}
