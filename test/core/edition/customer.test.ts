import { describe, expect, test } from 'vitest';
import { allDocuments } from '#core/edition/documents.ts';
import { hiddenStrings } from '#core/edition/hidden-strings.ts';
import { projectBook } from '#core/edition/project-book.ts';
import { projectCompilation } from '#core/edition/project-compilation.ts';
import { demo, demoBook } from '../demo.ts';

const account = 'bedrock-petroleum';

describe('the customer edition', () => {
  const book = projectBook(demoBook(), 'customer', { account });

  test('is the joint plan, the account and the people who own and sign it', () => {
    expect(allDocuments(book).map(({ path }) => path)).toEqual([
      'settings.yaml',
      'team/li-lei.md',
      'team/sun-rui.md',
      'team/tang-yu.md',
      'accounts/bedrock-petroleum/account.md',
      'accounts/bedrock-petroleum/joint-plan.md',
      'accounts/bedrock-petroleum/people/sun-yan.md',
      'accounts/bedrock-petroleum/people/wu-xiaolan.md',
      'accounts/bedrock-petroleum/people/zhou-qiming.md',
    ]);
  });

  test('says the same of every person but for the name', () => {
    const [plan] = book.accounts.values();
    const judged = [...(plan?.people.values() ?? [])].map(({ data: { name, otherName, ...rest } }) => [
      typeof name,
      typeof otherName,
      rest,
    ]);
    expect(new Set(judged.map((each) => JSON.stringify(each))).size).toBe(1);
  });

  test('keeps the joint plan as both sides wrote it, without who reviewed it inside', () => {
    const own = demoBook().accounts.get(account)?.jointPlan?.data;
    const shown = book.accounts.get(account)?.jointPlan?.data;
    expect(shown).toEqual({ ...own, sharing: undefined, training: [] });
  });

  test('has no findings, needs a known account, and hides all other strings', () => {
    expect(projectCompilation(demo, 'customer', { account }).diagnostics).toEqual([]);
    expect(() => projectBook(demoBook(), 'customer')).toThrow('needs an account of the book');
    expect(() => projectBook(demoBook(), 'customer', { account: 'nobody' })).toThrow('needs an account of the book');
    const hidden = hiddenStrings(demoBook(), allDocuments(book)).map(({ text }) => text);
    expect(hidden).toContain('corvane');
    expect(hidden).not.toContain('基岩石油');
  });
});
