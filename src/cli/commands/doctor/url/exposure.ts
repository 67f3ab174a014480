import type { Answer } from '#host/ask-url.ts';
import { fine, wrong, type Check } from '../check.ts';
import type { Visit } from './visit.ts';

/** What a host gives away or leaves out: unknown pages, listings of folders, files beside the site, compression. */
export function exposureChecks({ home, missing, folder, foreign }: Visit): readonly Check[] {
  return [notFoundCheck(missing), listingCheck(folder), foreignCheck(foreign, home, missing), compressionCheck(home)];
}

function notFoundCheck({ status }: Answer): Check {
  if (status === 404) return fine('not-found', '不存在的网页返回 404', 'a page that does not exist is 404');
  return wrong(
    'not-found',
    'mend',
    [`不存在的网页返回 ${status}，应为 404。`, `A page that does not exist is answered with ${status}, not with 404.`],
    [
      '关掉“一律返回首页”之类的设置，用网站的 404.html。',
      'Turn off fallbacks to the home page; use 404.html of the site.',
    ],
  );
}

function listingCheck({ status, body }: Answer): Check {
  const isListing = status === 200 && !isOurs(body);
  if (!isListing) return fine('listing', '不列出文件夹里的文件', 'folders are not listed');
  return wrong(
    'listing',
    'mend',
    ['文件夹里的文件会被列出来（/_assets/）。', 'The files of folders are listed (/_assets/).'],
    ['关掉目录列表（nginx：autoindex off）。', 'Turn off listings (nginx: autoindex off).'],
  );
}

/** A host that answers everything with one page gives nothing away by it; that is told as `not-found`. */
function foreignCheck(foreign: readonly Answer[], home: Answer, missing: Answer): Check {
  const served = foreign.filter(({ status, body }) => status === 200 && body !== home.body && body !== missing.body);
  if (served.length === 0)
    return fine('foreign-files', '网站之外的文件拿不到', 'files that are no part of the site cannot be had');
  const paths = served.map(({ path }) => path).join(' ');
  return wrong(
    'foreign-files',
    'mend',
    [`能拿到不属于网站的文件：${paths}`, `Files that are no part of the site can be had: ${paths}`],
    [
      '只发布生成的文件夹；只放行已知类型的文件，不放行点开头的名字。',
      'Publish only the built folder; serve known kinds of files only, and no names that begin with a dot.',
    ],
  );
}

function compressionCheck({ headers }: Answer): Check {
  if (headers.has('content-encoding')) return fine('compression', '网页经过压缩', 'pages are compressed');
  return wrong(
    'compression',
    'mend',
    ['网页没有压缩，慢网络上打开慢。', 'Pages are not compressed: they open slowly on slow networks.'],
    ['打开 gzip 或 brotli。', 'Turn on gzip or brotli.'],
  );
}

/** Whether a body is a page of a site of ours: every one says how confidential it is. */
export function isOurs(body: string): boolean {
  return body.includes('data-classification="');
}
