import { askUrl, Unreachable } from '#host/ask-url.ts';
import { CommandStopped } from '../../stopped.ts';
import { wrong, type Check } from './check.ts';
import { exposureChecks } from './url/exposure.ts';
import { headerChecks } from './url/headers.ts';
import { isClosed, signOnCheck } from './url/sign-on.ts';
import { isLoopback, transportChecks } from './url/transport.ts';
import { asked, CLOSED_PATHS, visitSite } from './url/visit.ts';

export interface UrlOptions {
  /** The address of the published site. */
  readonly url: string;
  /** Meant to be read without signing on. */
  readonly open?: boolean;
  /** Look only at what can be read without signing on. */
  readonly signedOut?: boolean;
}

/** Where the cookie of a reader who signed on is taken from: options of a command are seen by every user of a machine. */
export const COOKIE = 'KEYFOLIO_COOKIE';

/** Looks at a published site from outside and says what its host lacks. */
export async function urlChecks(
  options: UrlOptions,
  env: Readonly<Record<string, string | undefined>>,
): Promise<readonly Check[]> {
  const { url, open = false, signedOut = false } = options;
  const origin = originOf(url);
  try {
    const outside = signedOut || !(open || isLoopback(origin));
    const signOn = outside ? [signOnCheck(await asked(CLOSED_PATHS, (path) => askUrl(origin.href, path)))] : [];
    if (signedOut) return signOn;
    const cookie = env[COOKIE] || undefined;
    const home = await askUrl(origin.href, '/', cookie);
    const transport = await transportChecks(origin);
    if (isClosed(home)) return [...transport, ...signOn, notSeen()];
    if (home.status !== 200) return [...transport, ...signOn, noHome(home.status)];
    const visit = await visitSite(origin.href, home, cookie);
    const isSecure = origin.protocol === 'https:';
    return [...transport, ...signOn, ...headerChecks(visit, isSecure), ...exposureChecks(visit)];
  } catch (error) {
    if (error instanceof Unreachable) return [unreachable(origin, error.message)];
    throw error;
  }
}

function originOf(url: string): URL {
  const origin = URL.canParse(url) ? new URL(url) : undefined;
  if (origin && /^https?:$/.test(origin.protocol) && origin.pathname === '/' && !origin.username) return origin;
  throw new CommandStopped(
    'usage',
    `--url 应为网站的地址，如 https://plans.example.com/，现在是“${url}”。`,
    `--url takes the address of a site, such as https://plans.example.com/; it is "${url}".`,
  );
}

function unreachable({ origin }: URL, reason: string): Check {
  return wrong(
    'reach',
    'stop',
    [`连不上 ${origin}：${reason}`, `${origin} cannot be reached: ${reason}`],
    ['核对地址、网络和证书。', 'Look at the address, the network and the certificate.'],
  );
}

function noHome(status: number): Check {
  return wrong(
    'home',
    'mend',
    [`首页返回 ${status}，其余的没有看。`, `The home page is answered with ${status}; the rest was not looked at.`],
    ['发布生成的整个文件夹。', 'Publish the whole built folder.'],
  );
}

function notSeen(): Check {
  return wrong(
    'signed-on',
    'mend',
    ['登录后的网页没有看：这里没有登录。', 'What readers see after signing on was not looked at.'],
    [
      `在浏览器里登录，把 Cookie 放进环境变量 ${COOKIE} 再运行；只看登录，加 --signed-out。`,
      `Sign on in a browser, put its cookie into the environment variable ${COOKIE} and run again; add --signed-out to look at sign-on only.`,
    ],
  );
}
