import { claims } from '../../measures/confirmation.ts';
import type { Rule } from '../rule.ts';

/** A confirmation names both the person and the day (method: G4, G8). */
export const halfConfirmed: Rule = {
  name: 'map/half-confirmed',
  severity: 'error',
  method: ['G4', 'G8'],
  title: { 'zh-CN': '确认信息不完整', en: 'Half a confirmation' },
  about: {
    'zh-CN': '一处内容算不算经客户确认，要看由谁、在哪天确认，缺一项就无法复查。两项一起写，或者都不写，仍按假设对待。',
    en: 'Whether a claim counts as confirmed depends on who confirmed it and when; with one of them missing nobody can check it. Write both, or neither, and the claim stays an assumption.',
  },
  wrong: 'source: Annual report\ndate: 2026-09-30\nconfirmedBy: kim',
  right: 'source: Annual report\ndate: 2026-09-30\nconfirmedBy: kim\nconfirmedOn: 2026-10-20',
  check: function* (plan) {
    for (const { document, path, confirmation } of claims(plan)) {
      const { confirmedBy, confirmedOn } = confirmation;
      if ((confirmedBy === undefined) === (confirmedOn === undefined)) continue;
      yield confirmedBy === undefined
        ? {
            at: { document, path: [...path, 'confirmedOn'] },
            message: {
              'zh-CN': `写了确认日期 \`${confirmedOn}\`，没有写由谁确认。`,
              en: `Confirmed on \`${confirmedOn}\`, but it does not say by whom.`,
            },
            help: {
              'zh-CN': '补上 `confirmedBy`；不知道是谁，就去掉 `confirmedOn`。',
              en: 'Add `confirmedBy`; if nobody can be named, take `confirmedOn` away.',
            },
          }
        : {
            at: { document, path: [...path, 'confirmedBy'] },
            message: {
              'zh-CN': `由 \`${confirmedBy}\` 确认，没有写哪天确认。`,
              en: `Confirmed by \`${confirmedBy}\`, but it does not say when.`,
            },
            help: {
              'zh-CN': '补上 `confirmedOn`；说不出日期，就去掉 `confirmedBy`。',
              en: 'Add `confirmedOn`; if the day is not known, take `confirmedBy` away.',
            },
          };
    }
  },
};
