import type { Lang } from '#schemas/field.ts';
import { pageUrl } from '#core/address/url.ts';
import { siteWords } from '#core/text/site-words.ts';
import { calendarHeadlines } from '#core/views/calendar/headlines.ts';
import { subscriptions } from '#core/views/calendar/feeds.ts';
import type { Headline, Link } from '#core/views/context.ts';
import type { List } from '#core/views/list/list.ts';
import { chrome, type Chrome } from '../chrome.ts';
import { listOf } from '../lists.ts';
import type { Site } from '../site.ts';

/** The calendar: what goes into the diary, by day and by account. */
export function calendarPage(
  site: Site,
  lang: Lang,
): {
  readonly chrome: Chrome;
  readonly headlines: readonly Headline[];
  readonly byDay: List;
  readonly byAccount: List;
  readonly feeds: readonly Link[];
} {
  return {
    chrome: chrome(site, lang, {
      path: pageUrl('zh-CN', 'calendar'),
      title: siteWords(lang).calendar,
      section: 'calendar',
    }),
    headlines: calendarHeadlines(site.context(lang)),
    byDay: listOf(site, lang, 'calendar'),
    byAccount: listOf(site, lang, 'calendar-accounts'),
    feeds: subscriptions(lang).filter(({ href }) => site.mayHave(href)),
  };
}
