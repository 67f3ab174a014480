import { describe, expect, test } from 'vitest';
import { projectBook } from '#core/edition/project-book.ts';
import type { Book } from '#core/link/book.ts';
import { compileBook, edited, type Files } from '../book.ts';

const KEY = 'a key that only tests know';

/** The base book with a Chinese and an Indian name, and with a reason that its author released. */
function released(rationale: string, more: Files = {}): Book {
  const { draft, diagnostics } = compileBook({
    ...edited(
      'accounts/acme/people/kim.md',
      'name: Kim',
      'name: 李建国\notherName: Li Jianguo\nemail: lijg@acme.example',
    ),
    ...edited('accounts/acme/people/lee.md', 'name: Lee', 'name: Priya Raghunathan'),
    ...edited(
      'accounts/acme/account.md',
      'name: Acme\n',
      'name: 磐石石油集团有限公司\notherName: Bedrock Petroleum Ltd\ntraining: [rationale, background.company]\n',
      ['rationale: A tenth of our revenue.', `rationale: ${JSON.stringify(rationale)}`],
    ),
    ...more,
  });
  if (!draft) throw new Error(diagnostics.map(({ message }) => message.en).join());
  return draft;
}

const taught = (book: Book) => projectBook(book, 'training', { key: KEY });

/** What the training edition shows of the reason. */
function shown(rationale: string): string {
  const [plan] = taught(released(rationale)).accounts.values();
  return plan?.account.data.rationale ?? '';
}

describe('free text of the training edition', () => {
  test('is shown only where its author released it', () => {
    const [plan] = taught(released('They buy.')).accounts.values();
    expect(plan?.account.data.rationale).toBe('They buy.');
    expect(plan?.account.data.background.company?.text).toBe('Pumps oil from 900 wells.');
    expect(plan?.account.data.region).toBe('[…]');
    expect(plan?.account.body.trim()).toBe('');
  });

  test.each([
    ['a name', '李建国和 Priya Raghunathan 同意。', '程知远-053和 Ge Chuyang-722 同意。'],
    ['a name in other letter case', 'LI JIANGUO agreed.', 'Cheng Zhiyuan-053 agreed.'],
    ['a surname with a form of address', '请李总看，也请李总监看。', '请程总看，也请程总监看。'],
    ['a given name', '建国说可以，Raghunathan did not.', '知远说可以，Ge did not.'],
    ['a Latin address', 'Mr Li and Dr Priya came.', 'Mr Zhiyuan and Dr Chuyang came.'],
    ['amounts of money', 'They pay 1,145 万元 of CNY 3 million.', 'They pay 1,000 万元 of CNY 2 million.'],
    ['an address for mail', 'Write to lijg@acme.example.', 'Write to cheng-zhiyuan-053@example.com.'],
    [
      'a company in long and short',
      '磐石石油集团有限公司、磐石石油、磐石。',
      '客户 榉木-498、客户 榉木-498、客户 榉木-498。',
    ],
    ['a company by its first two characters, but no place', '磐石的井在磐石市。', '客户 榉木-498的井在磐石市。'],
    [
      'a company in Latin letters',
      'Bedrock Petroleum Ltd, Bedrock’s wells.',
      'Account Zelkova-498, Account Zelkova-498’s wells.',
    ],
    ['a name of a file', 'See first-wells.', 'See quartz-695.'],
    [
      'a member of our team',
      'Ann went; an annual plan; ann is no name.',
      'Shi Heguang-657 went; an annual plan; ann is no name.',
    ],
    ['words that only look like names', '李总部不是人；提高总量；announce.', '李总部不是人；提高总量；announce.'],
  ])('has invented names for %s', (_, written, expected) => {
    expect(shown(written)).toBe(expected);
  });

  test('follows names into the method, its headings and its links', () => {
    const book = released('They buy.', {
      'method/tools/map.md':
        '---\ntitle: Map\nsummary: Bedrock shows it.\norder: 1\nfields: [person.influence]\n---\n\n## 磐石\n\nSee [Bedrock](../../accounts/acme/account.md#why), [his page](../../accounts/acme/people/kim.md), [above](#磐石) and [the gift](../../accounts/acme/hospitality.md). 李总 knows.\n',
      'accounts/acme/hospitality.md': '---\nentries: []\n---\n',
    });
    const tool = taught(book).tools.get('map')?.original;
    expect([tool?.data.summary, tool?.body.trim()]).toEqual([
      'Account Zelkova-498 shows it.',
      '## 客户 榉木-498\n\nSee [Account Zelkova-498](../../accounts/zelkova-498/account.md), [his page](../../accounts/zelkova-498/people/cheng-zhiyuan-053.md), [above](#客户-榉木-498) and the gift. 程总 knows.',
    ]);
  });

  test('moves the days of texts that speak of somebody, and leaves those that do not', () => {
    const page = (title: string, body: string) =>
      `---\ntitle: ${title}\nsummary: S.\norder: 1\nfields: [person.influence]\n---\n\n${body}\n`;
    const book = released('Signed on 2026-10-05.', {
      'method/tools/visit.md': page('Visit', '磐石 8 月 13 日来访。'),
      'method/tools/law.md': page('Law', 'Since 1 March.'),
    });
    const { accounts, tools } = taught(book);
    const [plan] = accounts.values();
    const bodies = ['visit', 'law'].map((name) => tools.get(name)?.original.body.trim());
    expect([plan?.account.data.rationale, ...bodies]).toEqual([
      'Signed on 2026-08-31.',
      '客户 榉木-498 7 月 9 日来访。',
      'Since 1 March.',
    ]);
  });

  test('cannot be released where executives may not read, or where nothing is', () => {
    const { diagnostics } = compileBook(
      edited('accounts/acme/people/kim.md', 'name: Kim', 'name: Kim\ntraining: [email, relationship.plan.waht]'),
    );
    const known =
      'Use one of `body`, `title`, `inRoleSince`, `authority`, `relationship`, `relationship.plan`, `relationship.plan.what`.';
    expect(diagnostics.map(({ name, help }) => [name, help?.en])).toEqual([
      ['schema/not-allowed', known],
      ['schema/not-allowed', `Did you mean \`relationship.plan.what\`? ${known}`],
    ]);
  });
});
