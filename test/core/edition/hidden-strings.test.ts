import { describe, expect, test } from 'vitest';
import { allDocuments } from '#core/edition/documents.ts';
import { hiddenStrings } from '#core/edition/hidden-strings.ts';
import { projectBook } from '#core/edition/project-book.ts';
import { compileBook, edited } from '../book.ts';
import { demoBook } from '../demo.ts';

const projected = projectBook(demoBook(), 'training', { key: 'a key that only tests know' });
const hidden = hiddenStrings(demoBook(), allDocuments(projected));

describe('the strings that an edition must not hold', () => {
  test('stand with their place, each once', () => {
    const { draft } = compileBook(
      edited('accounts/acme/people/kim.md', 'title: President', 'title: President\nemail: kim@acme.example'),
    );
    if (!draft) throw new Error('The book has a draft.');
    const found = hiddenStrings(draft, allDocuments(projectBook(draft, 'executive'))).filter(({ source }) =>
      /people\/kim/.test(source),
    );
    expect(found).toEqual([
      { source: 'accounts/acme/people/kim.md email', text: 'kim@acme.example' },
      { source: 'accounts/acme/people/kim.md lawfulness.source', text: 'Project meeting' },
      { source: 'accounts/acme/people/kim.md lawfulness.purpose', text: 'Runs the pump project' },
      { source: 'accounts/acme/people/kim.md', text: 'Prefers short papers.' },
    ]);
  });

  test('are the lines of a body, short ones too, and its paragraphs, and never half of a link', () => {
    const { draft } = compileBook(
      edited(
        'accounts/acme/people/kim.md',
        'Prefers short papers.',
        'Prefers short papers, as [in the\nplan](../account.md) of spring.\n\n- Vorox\n- Tilma\n',
      ),
    );
    if (!draft) throw new Error('The book has a draft.');
    const found = hiddenStrings(draft, allDocuments(projectBook(draft, 'executive'))).filter(
      ({ source }) => source === 'accounts/acme/people/kim.md',
    );
    expect(found.map(({ text }) => text)).toEqual([
      'Prefers short papers, as in the',
      'plan of spring.',
      '- Vorox',
      '- Tilma',
      'Prefers short papers, as in the\nplan of spring.',
      '- Vorox\n- Tilma',
    ]);
  });

  test('are all names of people, accounts and projects in the training edition', () => {
    const texts = new Set(hidden.map(({ text }) => text));
    const { accounts, team } = demoBook();
    const named = [...accounts.values()].flatMap(({ account, people, opportunities }) => [
      account,
      ...people.values(),
      ...opportunities.values(),
    ]);
    const names = [...named, ...team.values()].flatMap(({ data }) => [data.name, data.otherName ?? data.name]);
    expect(names.filter((name) => !texts.has(name))).toEqual([]);
  });

  test('occur nowhere in the projected book', () => {
    const shown = allDocuments(projected).map(({ path, data, body }) => `${path}\n${JSON.stringify(data)}\n${body}`);
    const all = shown.join('\n');
    const words = hidden.filter(({ source }) => / (?:name|otherName|email|title|handle)$/.test(source));
    expect(words.filter(({ text }) => all.includes(text))).toEqual([]);
  });
});
