// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, chosen, fits } from '../../src/client/influence-choice.ts';

describe('what was chosen', () => {
  it('leaves out what was left open, and reads as an address', () => {
    const form = new FormData();
    form.set('role', 'approver');
    form.set('stance', '');
    form.set('gap', 'yes');
    expect(chosen(form).toString()).toBe('role=approver&gap=yes');
  });
});

describe('somebody fits', () => {
  const marks = { roles: 'coach approver', stance: 'against', team: 'li-lei', stale: '' };
  const fit = (query: string) => fits(marks, new URLSearchParams(query));

  it('when nothing was chosen', () => expect(fit('')).toBe(true));
  it('by one role of several', () => expect(fit('role=approver')).toBe(true));
  it('by a mark that is there', () => expect(fit('stale=yes')).toBe(true));
  it('only by everything that was chosen', () => {
    expect(fit('role=coach&stance=against&team=li-lei&stale=yes')).toBe(true);
    expect(fit('role=coach&stance=for')).toBe(false);
  });
  it('never by a piece of a word, nor by a mark that is not there', () => {
    expect(fit('role=approve')).toBe(false);
    expect(fit('gap=yes')).toBe(false);
    expect(fits({ roles: '' }, new URLSearchParams('role=coach'))).toBe(false);
  });
});

describe('the answer', () => {
  const answers = { lit: '{n} of {all} people', noneLit: 'None of {all} people fits', colon: ': ', comma: ', ' };

  it('names the people when they are few', () =>
    expect(answer(['Kim', 'Lee'], 5, answers)).toBe('2 of 5 people: Kim, Lee'));
  it('only counts them when they are many', () =>
    expect(answer('Kim Lee Max Nia Oto Pia Ray'.split(' '), 9, answers)).toBe('7 of 9 people'));
  it('says when there is nobody', () => expect(answer([], 5, answers)).toBe('None of 5 people fits'));
});

describe('on the page', () => {
  beforeEach(() => {
    history.replaceState(null, '', '/accounts/acme/');
    const answers = JSON.stringify({ lit: '{n} of {all}', noneLit: 'none of {all}', colon: ': ', comma: ', ' });
    document.body.innerHTML = `<section>
      <form hidden data-influence-filter='${answers}'>
        <select name="stance"><option value="">any</option><option value="for">for</option></select>
        <input type="checkbox" name="gap" value="yes">
        <button type="reset" hidden>clear</button>
        <output></output>
      </form>
      <svg><path data-from="kim" data-to="lee"></path><path data-from="max" data-to="lee"></path></svg>
      <table><tbody>
        <tr data-person="kim" data-stance="for" data-gap=""><th><a>Kim</a></th></tr>
        <tr data-person="lee" data-stance="against" data-gap=""><th><a>Lee</a></th></tr>
        <tr data-person="max" data-stance="against"><th><a>Max</a></th></tr>
      </tbody></table>
    </section>`;
  });
  afterEach(() => vi.resetModules());

  const start = () => import('../../src/client/influence-filter.ts');
  const said = () => document.querySelector('output')?.textContent;
  const dimmed = () => [...document.querySelectorAll('.is-dim')].map((element) => element.outerHTML.slice(1, 32));

  it('shows the bar and dims nobody until something is chosen', async () => {
    await start();
    expect(document.querySelector('form')?.hidden).toBe(false);
    expect([said(), dimmed()]).toEqual(['', []]);
  });

  it('dims the others and the lines between them, and tells how many are left', async () => {
    await start();
    const select = document.querySelector('select');
    if (!select) throw new Error('the page has a select');
    select.value = 'for';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(said()).toBe('1 of 3: Kim');
    expect(dimmed()).toEqual(
      [
        'path data-from="max" data-to="lee',
        'tr data-person="lee" data-stance=',
        'tr data-person="max" data-stance=',
      ].map((text) => expect.stringContaining(text.slice(0, 24))),
    );
    expect(location.search).toBe('?stance=for');
  });

  it('begins with what the address asks for, and ignores what it does not know', async () => {
    history.replaceState(null, '', '/accounts/acme/?gap=yes&stance=nonsense&other=1');
    await start();
    expect(said()).toBe('2 of 3: Kim, Lee');
    expect(dimmed().length).toBe(1);
  });
});
