import type { Answer } from '#host/ask-url.ts';
import { fine, wrong, type Check } from '../check.ts';
import { isOurs } from './exposure.ts';
import { NO_PAGE } from './visit.ts';

/** Whether a reader who did not sign on gets nothing: `answers` are those to requests without a cookie. */
export function signOnCheck(answers: readonly Answer[]): Check {
  const open = answers.filter((answer) => !isClosed(answer));
  if (open.length === 0) return fine('sign-on', '没有登录什么都读不到', 'nothing can be read without signing on');
  const paths = open.map(({ path, status }) => `${path} (${status})`).join(' ');
  return wrong(
    'sign-on',
    'mend',
    [`没有登录就能读到：${paths}`, `Without signing on one can read: ${paths}`],
    [
      '把登录放在所有路径前面，没有例外，见 docs/hosting.md；如果本来就公开，加 --open。',
      'Put sign-on before all paths without exception, see docs/hosting.md; if it is meant to be open, add --open.',
    ],
  );
}

/** A login page somewhere else, or a refusal. "Not here" is one too where there is nothing, if it is not our page. */
export function isClosed({ path, status, headers, body }: Answer): boolean {
  if (status === 401 || status === 403) return true;
  if (status === 404) return (path === NO_PAGE || path.startsWith('/.')) && !isOurs(body);
  if (status < 300 || status > 399) return false;
  const here = `https://site.invalid${path}`;
  const location = headers.get('location') ?? '';
  if (!URL.canParse(location, here)) return false;
  const to = new URL(location, here);
  // From one page of the site to another is no login.
  return to.host !== 'site.invalid' || !to.pathname.startsWith(path) || path === '/';
}
