import type { Answer } from '#host/ask-url.ts';
import { CACHING, STRICT_TRANSPORT } from '#serving/headers.ts';
import { mediaType } from '#serving/paths.ts';
import { fine, wrong, type Check } from '../check.ts';
import { holds, keepsNoCopy, WANTED } from './header-rules.ts';
import type { Visit } from './visit.ts';

/** Each header that a host is to send, and those that it must not. `isSecure`: it is asked by https. */
export function headerChecks({ plans, assets, missing }: Visit, isSecure: boolean): readonly Check[] {
  const answers = [...plans, ...assets, missing];
  const wanted = WANTED.filter(([name]) => isSecure || name !== STRICT_TRANSPORT[0]);
  return [
    ...wanted.map(([name, value]) => {
      const without = answers.filter(({ headers }) => !holds([name, value], headers.get(name)));
      return headerCheck(name, value, without);
    }),
    cacheCheck([...plans, missing], assets),
    typeCheck([...plans, ...assets]),
    openCheck(answers),
  ];
}

/** What says how to mend headers. */
const FROM_FILE = [
  '用 keyfolio host-files 写出的配置，见 docs/hosting.md。',
  'Use the files that keyfolio host-files writes; see docs/hosting.md.',
] as const;

function headerCheck(name: string, value: string, without: readonly Answer[]): Check {
  const id = `header-${name.toLowerCase()}`;
  const [first] = without;
  if (!first) return fine(id, `有响应头 ${name}`, `the header ${name} is there`);
  const given = first.headers.get(name);
  const where = places(without);
  return wrong(
    id,
    'mend',
    given === null
      ? [`没有响应头 ${name}：${where[0]}`, `No header ${name}: ${where[1]}`]
      : [`响应头 ${name} 太松（${where[0]}）：${given}`, `The header ${name} is too weak on ${where[1]}: ${given}`],
    [`应为 ${name}: ${value}`, `Expected: ${name}: ${value}`],
  );
}

function cacheCheck(plans: readonly Answer[], assets: readonly Answer[]): Check {
  const kept = [
    ...plans.filter(({ headers }) => !keepsNoCopy(headers.get('cache-control'), false)),
    ...assets.filter(({ headers }) => !keepsNoCopy(headers.get('cache-control'), true)),
  ];
  if (kept.length === 0)
    return fine('header-cache-control', '浏览器和代理不留计划的副本', 'no browser or proxy keeps a copy of plans');
  const where = places(kept);
  return wrong(
    'header-cache-control',
    'mend',
    [
      `浏览器或代理里可能留下副本（Cache-Control）：${where[0]}`,
      `A copy may stay in browsers or proxies (Cache-Control): ${where[1]}`,
    ],
    [
      `网页和数据应为 Cache-Control: ${CACHING.plans}；/_assets/ 应为 ${CACHING.assets}`,
      `Expected on pages and data: Cache-Control: ${CACHING.plans}; on /_assets/: ${CACHING.assets}`,
    ],
  );
}

/** Under `nosniff` a file with a wrong type does nothing, and text without a character set may be read wrong. */
function typeCheck(answers: readonly Answer[]): Check {
  const plain = (type: string) =>
    type.toLowerCase().replaceAll(/[\s"]/g, '').replace('application/javascript', 'text/javascript');
  const off = answers.filter(({ path, headers }) => {
    const wanted = plain(mediaType(path.endsWith('/') ? 'index.html' : path));
    const given = plain(headers.get('content-type') ?? '');
    // Scripts, JSON and XML say themselves or follow the page.
    return wanted.startsWith('text/html') ? given !== wanted : given.split(';')[0] !== wanted.split(';')[0];
  });
  const [first] = off;
  if (!first) return fine('types', '文件类型都对', 'files have their types');
  const where = places(off);
  const wanted = mediaType(first.path.endsWith('/') ? 'index.html' : first.path);
  return wrong(
    'types',
    'mend',
    [
      `文件类型是 ${first.headers.get('content-type') ?? '空'}：${where[0]}`,
      `The type is ${first.headers.get('content-type') ?? 'missing'}: ${where[1]}`,
    ],
    [`应为 Content-Type: ${wanted}`, `Expected: Content-Type: ${wanted}`],
  );
}

function openCheck(answers: readonly Answer[]): Check {
  const open = answers.filter(({ headers }) => headers.has('access-control-allow-origin'));
  if (open.length === 0) return fine('cross-origin', '别的网站读不到这里', 'no other site may read this one');
  const where = places(open);
  return wrong(
    'cross-origin',
    'mend',
    [
      `别的网站能读这里（Access-Control-Allow-Origin）：${where[0]}`,
      `Other sites may read this one (Access-Control-Allow-Origin): ${where[1]}`,
    ],
    [`去掉这个响应头。${FROM_FILE[0]}`, `Take this header away. ${FROM_FILE[1]}`],
  );
}

/** The first path, and how many more there are. */
function places(answers: readonly Answer[]): readonly [zh: string, en: string] {
  const path = answers[0]?.path ?? '';
  const more = answers.length - 1;
  return more === 0 ? [path, path] : [`${path} 等 ${more + 1} 处`, `${path} and ${more} more`];
}
