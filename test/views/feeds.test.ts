import { JSDOM } from 'jsdom';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import { bookChanges } from '#core/views/changes.ts';
import { accountCalendar, bookCalendar } from '#core/views/calendar/feeds.ts';
import { changesFeed } from '#site/feeds/atom.ts';
import { calendarFile } from '#site/feeds/ics.ts';
import type { Lang } from '#schemas/field.ts';
import { AS_OF, edited, type Files } from '../core/book.ts';
import { acme } from '../core/compiled.ts';

const HOSTILE = 'Ask; then, "act" ]]> & <b>bold</b> \\n 𠮷𠮷 价格，条款；交期';

function siteOf(changes: Files) {
  const { book } = acme(changes);
  return { book, context: (lang: Lang) => ({ book, asOf: AS_OF, lang, diagnostics: [] }) };
}

function feed(changes: Files = {}, lang: Lang = 'en'): string {
  const site = siteOf(changes);
  return changesFeed(site, lang, bookChanges(site.context(lang)));
}

function calendar(changes: Files = {}, of: typeof bookCalendar = bookCalendar, lang: Lang = 'en'): string {
  const site = siteOf(changes);
  const { name, entries } = of(site.context(lang));
  return calendarFile(site, lang, name, entries);
}

/** The document as an XML parser sees it; it throws where the text is not well formed. */
function parsed(xml: string): Document {
  return new new JSDOM('').window.DOMParser().parseFromString(xml, 'application/xml');
}

const action = (text: string) => edited('accounts/acme/goals.md', 'Draft the proposal.', JSON.stringify(text));

describe('the feed of changes', () => {
  const document = parsed(feed());
  const texts = (name: string) =>
    [...document.querySelectorAll(`entry > ${name}`)].map(({ textContent }) => textContent);

  it('is Atom: an id, a title, an author and the newest day, then entries with the same', () => {
    const root = document.documentElement;
    expect([root.namespaceURI, root.localName]).toEqual(['http://www.w3.org/2005/Atom', 'feed']);
    expect(document.querySelector('feed > id')?.textContent).toBe('tag:keyfolio,2026:Lantu/en/changes');
    expect(document.querySelector('feed > title')?.textContent).toBe('Lantu · changes of the key-account plans');
    expect(document.querySelector('feed > author > name')?.textContent).toBe('Lantu');
    expect(document.querySelector('feed > updated')?.textContent).toBe(texts('updated')[0]);
    expect(document.querySelector('link[rel=self]')?.getAttribute('href')).toBe('/en/changes.atom');
    for (const entry of document.querySelectorAll('entry'))
      expect([...entry.children].map(({ localName }) => localName)).toEqual([
        'id',
        'title',
        'updated',
        'category',
        'link',
      ]);
  });

  it('tells what happened, the newest first, and never what a plan says of it', () => {
    expect(texts('title').slice(0, 3)).toEqual([
      'Acme · Contact · Workshop on pump data',
      'Acme · Action done · Draft the proposal.',
      'Acme · Confirmed by customer · Keep output steady until 2028.',
    ]);
    expect(feed()).not.toContain('Kim asked about safety.');
  });

  it('gives every entry an id of its own that a second build repeats', () => {
    const ids = texts('id');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^tag:keyfolio,2026:[\w%/.-]+$/.test(id ?? ''))).toBe(true);
    expect(feed()).toBe(feed());
  });

  it('tells two equal changes of one day apart', () => {
    const twice = edited(
      'accounts/acme/goals.md',
      '  submit:\n',
      '  draft-two:\n    goal: grow\n    what: Draft the proposal.\n    owner: eve\n    due: 2026-10-30\n    status: done\n    doneOn: 2026-10-29\n  submit:\n',
    );
    const ids = [...parsed(feed(twice)).querySelectorAll('entry > id')].map(({ textContent }) => textContent);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('carries whatever an author wrote as it is', () => {
    const titles = [...parsed(feed(action(HOSTILE))).querySelectorAll('entry > title')].map((one) => one.textContent);
    expect(titles).toContain(`Acme · Action done · ${HOSTILE}`);
  });

  it('has absolute addresses where settings say where the site stands', () => {
    const settings = edited(
      'settings.yaml',
      'company: Lantu',
      'company: Lantu\nsiteUrl: https://plans.example.com:8443',
    );
    const links = [...parsed(feed(settings)).querySelectorAll('link')].map((link) => link.getAttribute('href'));
    expect(links.slice(0, 2)).toEqual([
      'https://plans.example.com:8443/en/changes.atom',
      'https://plans.example.com:8443/en/changes/',
    ]);
    expect(feed(settings)).toContain('<id>tag:plans.example.com,2026:plans/en/changes</id>');
  });
});

describe('the calendar file', () => {
  const events = (text: string) => convertIcsCalendar(undefined, text).events ?? [];

  it('holds days without an hour, in the words of the plan', () => {
    const text = calendar();
    expect(text).toContain('X-WR-CALNAME:Lantu · key-account calendar\r\n');
    const [first] = events(text);
    expect(first).toMatchObject({
      uid: 'acme/contact-step-2026-10-20-review/Lantu@keyfolio',
      summary: 'Acme · Send the results',
      description: 'Action\nNext step\nAnn',
      categories: ['Action'],
      timeTransparent: 'TRANSPARENT',
    });
    expect(first?.start).toMatchObject({ type: 'DATE', date: new Date('2026-11-20T00:00:00Z') });
    expect(first?.stamp?.date).toEqual(new Date(`${AS_OF}T00:00:00Z`));
    expect(first?.url).toBeUndefined();
  });

  it('ends lines as the standard asks, and folds them at 75 octets without cutting a character', () => {
    for (let length = 0; length < 12; length += 1) {
      const text = calendar(
        edited('accounts/acme/goals.md', 'Submit the proposal.', `${'x'.repeat(length)}${'价𠮷'.repeat(40)}`),
      );
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const lines = text.split('\r\n');
      expect(lines.at(-1)).toBe('');
      expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
      expect(lines.some((line) => line.includes('\uFFFD') || /[\uD800-\uDBFF]$|^ ?[\uDC00-\uDFFF]/.test(line))).toBe(
        false,
      );
      expect(events(text).map(({ summary }) => summary)).toContain(`Acme · ${'x'.repeat(length)}${'价𠮷'.repeat(40)}`);
    }
  });

  it('carries whatever an author wrote as it is', () => {
    const text = calendar(edited('accounts/acme/goals.md', 'Submit the proposal.', JSON.stringify(HOSTILE)));
    expect(events(text).map(({ summary }) => summary)).toContain(`Acme · ${HOSTILE}`);
  });

  it('repeats its ids and its bytes, and keeps an id when the day moves', () => {
    expect(calendar()).toBe(calendar());
    const moved = calendar(edited('accounts/acme/goals.md', 'due: 2026-12-15', 'due: 2026-12-16'));
    const idOf = (text: string) => events(text).find(({ summary }) => summary.endsWith('Submit the proposal.'))?.uid;
    expect(idOf(moved)).toBe(idOf(calendar()));
    const ids = events(calendar({}, (context) => accountCalendar(context, 'acme'))).map(({ uid }) => uid);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('puts what was never done on the as-of day', () => {
    const changes = edited('accounts/acme/account.md', 'role: executive-sponsor', 'role: delivery');
    const visit = events(calendar(changes, (context) => accountCalendar(context, 'acme'))).find(({ summary }) =>
      summary.includes('Executive visit'),
    );
    expect(visit?.start.date).toEqual(new Date(`${AS_OF}T00:00:00Z`));
  });

  it('links to the plan where settings say where the site stands', () => {
    const settings = edited('settings.yaml', 'company: Lantu', 'company: Lantu\nsiteUrl: https://plans.example.com');
    const [first] = events(calendar(settings));
    expect(first?.url).toBe('https://plans.example.com/en/accounts/acme/#touchpoint-2026-10-20-review');
    expect(first?.uid).toBe('acme/contact-step-2026-10-20-review/plans@plans.example.com');
  });
});
