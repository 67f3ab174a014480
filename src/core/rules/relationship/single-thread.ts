import { excerpt } from '../../diagnostics/collector.ts';
import type { Book } from '../../link/book.ts';
import { coverageLoads, coversTooMuch, isThreaded, keyPeople, threads } from '../../measures/key-people.ts';
import { asksFor } from '../../measures/tier-lens.ts';
import type { TypedDocument } from '../../validate/validate.ts';
import type { Finding, Rule } from '../rule.ts';
import { percent } from '../wording.ts';

/**
 * Where the tier asks for it, several of us know each key person, and no one of us carries most of them; nobody at all is
 * relationship/key-person-incomplete (method: B10, R4, REL-05).
 */
export const singleThread: Rule = {
  name: 'relationship/single-thread',
  severity: 'warning',
  method: ['R4', 'B10', 'REL-05'],
  title: { 'zh-CN': '关键人物只有一人覆盖', en: 'Only one of us covers a key person' },
  about: {
    'zh-CN':
      '关键人物只认识我们中的一个，这个人休假、调岗或离职，关系就断了。等级要求时，每位关键人物至少由 `limits.coveringMembers` 位同事覆盖，一位同事承担的覆盖不超过 `limits.coverageShare`。',
    en: 'When a key person knows only one of us, the relationship stops when that one is on leave, moves or goes. Where the tier asks for it, at least `limits.coveringMembers` of us cover each key person, and none of us carries more than `limits.coverageShare` of the coverage.',
  },
  wrong: 'name: Kim\ninfluence: 5\ncoverage: [bob]',
  right: 'name: Kim\ninfluence: 5\ncoverage: [bob, ann]',
  check: function* (plan, { book }) {
    if (!asksFor(plan, book, 'spread')) return;
    const key = keyPeople(plan, book);
    const thin = key.filter((person) => threads(person) > 0 && !isThreaded(person, book));
    for (const person of thin) yield tooThin(person, book);
    // Where somebody hangs on one thread, mending that spreads the coverage as well.
    if (thin.length > 0) return;
    const [heaviest] = coverageLoads(plan, book);
    const [first, ...others] = heaviest?.people ?? [];
    if (!heaviest || !first || !coversTooMuch(heaviest, book)) return;
    const limit = book.settings.data.limits.coverageShare;
    const ours = nameOf(heaviest.member, book);
    const [share, bound] = [percent(heaviest.share), percent(limit)];
    yield {
      at: { document: first, path: ['coverage'] },
      message: {
        'zh-CN': `关键人物的覆盖有 ${share}% 在 \`${ours}\` 一人身上，上限 ${bound}%。`,
        en: `\`${ours}\` alone carries ${share}% of the coverage of the key people; the limit is ${bound}%.`,
      },
      help: {
        'zh-CN': '请其他同事加入其中几位的沟通，并写进 `coverage`。',
        en: 'Let colleagues join the talks with some of them and add them to `coverage`.',
      },
      ...(others.length > 0 && {
        related: others.map((document) => ({
          at: { document, path: ['coverage'] },
          message: { 'zh-CN': '也由此人覆盖', en: 'covered by the same one of us' },
        })),
      }),
    };
  },
};

function tooThin(person: TypedDocument<'person'>, book: Book): Finding {
  const name = excerpt(person.data.name);
  const ours = [...new Set(person.data.coverage)].map((member) => `\`${nameOf(member, book)}\``);
  const wanted = book.settings.data.limits.coveringMembers;
  return {
    at: { document: person, path: ['coverage'] },
    message:
      ours.length === 1
        ? {
            'zh-CN': `关键人物 \`${name}\` 只有 ${ours.join('')} 一人覆盖。`,
            en: `The key person \`${name}\` is covered by ${ours.join('')} alone.`,
          }
        : {
            'zh-CN': `关键人物 \`${name}\` 只有 ${ours.join('、')} 覆盖，至少要 ${wanted} 位。`,
            en: `The key person \`${name}\` is covered by ${ours.join(', ')} only; at least ${wanted} of us should.`,
          },
    help: {
      'zh-CN': '请另一位同事一起参加下一次沟通，并写进 `coverage`。',
      en: 'Bring another colleague to the next talk and add them to `coverage`.',
    },
  };
}

function nameOf(member: string, book: Book): string {
  return excerpt(book.team.get(member)?.data.name ?? member);
}
