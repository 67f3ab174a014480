import { funnelClass, trigger } from '#schemas/vocabulary.ts';
import { classCounts } from '../funnel-class.ts';
import { accountsByManager, inTouch } from '../own-accounts.ts';
import { watchList } from '../watch-list.ts';
import { asWritten } from './as-written.ts';
import type { BookIndicator, Input } from './indicator.ts';

const selfAudit: BookIndicator = {
  name: 'accounts-in-touch',
  label: { 'zh-CN': '常联系的客户', en: 'Accounts in touch' },
  about: {
    'zh-CN': '在等级的沟通间隔内联系过的客户占比；每位大客户经理另列自己的比例，以及这些客户占其销售额的比例。',
    en: 'The share of accounts met within the contact cadence of their tier; for each account manager their own share, and how much of their sales these accounts make.',
  },
  unit: 'share',
  method: ['A3'],
  read: (book, { asOf }) => {
    const all = [...book.accounts.values()];
    if (all.length === 0) return undefined;
    const inputs = [...accountsByManager(book)].flatMap(([member, plans]): readonly Input[] => {
      const name = book.team.get(member)?.data.name ?? member;
      const own = inTouch(plans, book, asOf);
      return [
        {
          label: { 'zh-CN': `${name}：常联系的客户`, en: `${name}: accounts in touch` },
          value: own.inTouch / own.accounts,
          unit: 'share',
        },
        ...(own.salesShare === undefined
          ? []
          : [
              {
                label: { 'zh-CN': `${name}：占其销售额`, en: `${name}: of their sales` },
                value: own.salesShare,
                unit: 'share' as const,
              },
            ]),
      ];
    });
    return { value: inTouch(all, book, asOf).inTouch / all.length, inputs };
  },
};

const classes: BookIndicator = {
  name: 'funnel-classes',
  label: { 'zh-CN': '产出、孵化、潜在', en: 'Yield, incubating, potential' },
  about: {
    'zh-CN': '三类客户各有几家；每位大客户经理另列自己的三类。从潜在到孵化再到产出，哪一类断了，后面就会断。',
    en: 'How many accounts are in each of the three classes, and the same for each account manager. Where one class runs dry, the next will.',
  },
  unit: 'word',
  method: ['B9', 'F4'],
  read: (book) => {
    const all = [...book.accounts.values()];
    if (all.every(({ assessment }) => assessment?.data.funnelClass === undefined)) return undefined;
    const row = (counts: ReturnType<typeof classCounts>) =>
      asWritten(funnelClass.names.map((name) => counts[name]).join(' / '));
    const owners = [...accountsByManager(book)].map(([member, plans]): Input => {
      const name = book.team.get(member)?.data.name ?? member;
      return { label: asWritten(name), value: row(classCounts(plans)), unit: 'word' };
    });
    return { value: row(classCounts(all)), inputs: owners };
  },
};

const watched: BookIndicator = {
  name: 'watch-list',
  label: { 'zh-CN': '关注名单', en: 'Watch list' },
  about: {
    'zh-CN': '销售流程之外(B–D 级)、出现过触发事件的客户数；它们的等级可能提前。',
    en: 'Accounts outside the sales process (tiers B to D) at which a trigger was seen: their tier may come nearer.',
  },
  unit: 'count',
  method: ['B14'],
  read: (book) => {
    const watch = watchList(book);
    return {
      value: watch.length,
      inputs: watch.flatMap(({ account }) =>
        account.data.triggers.map(({ kind }, at) => ({
          label: asWritten(account.data.name),
          value: trigger.labels[kind],
          unit: 'word',
          at: { document: account, path: ['triggers', at] },
        })),
      ),
    };
  },
};

/** The accounts that we look after, by manager, class and change. */
export const ownAccountIndicators: readonly BookIndicator[] = [selfAudit, classes, watched];
