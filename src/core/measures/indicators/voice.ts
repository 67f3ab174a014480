import { coachLevel } from '#schemas/vocabulary.ts';
import { coachesOf, coachStep } from '../coach.ts';
import { satisfactionTrend } from '../satisfaction.ts';
import { recentVoices, voicePulse } from '../voices.ts';
import { asWritten } from './as-written.ts';
import type { AccountIndicator, BookIndicator, Input } from './indicator.ts';

/** What the customer has thought of us in the last twelve months (method: R9, IND-voice-pulse). */
const pulse: AccountIndicator = {
  name: 'voice-pulse',
  label: { 'zh-CN': '心声脉搏', en: 'Voice-of-customer pulse' },
  about: {
    'zh-CN': '最近十二个月客户心声的平均态度，−2 到 +2；并列出条数和最近一条的日期。',
    en: 'The mean attitude of the voices of the last twelve months, −2 to +2; beside how many there are and the newest day.',
  },
  unit: 'score',
  method: ['R9', 'IND-voice-pulse'],
  ours: true,
  read: (plan, { asOf }) => {
    const found = voicePulse([plan], asOf);
    const { relationships } = plan;
    if (!found || !relationships) return undefined;
    const recent = new Set(recentVoices(plan, asOf));
    return {
      value: found.mean,
      inputs: [
        { label: { 'zh-CN': '条数', en: 'Voices' }, value: found.count, unit: 'count' },
        { label: { 'zh-CN': '最近一条', en: 'Newest' }, value: asWritten(found.newest), unit: 'word' },
        ...relationships.data.voices.flatMap((voice, index): readonly Input[] =>
          recent.has(voice)
            ? [
                {
                  label: asWritten(plan.people.get(voice.person)?.data.name ?? voice.person),
                  value: voice.attitude,
                  unit: 'score',
                  at: { document: relationships, path: ['voices', index, 'attitude'] },
                },
              ]
            : [],
        ),
      ],
    };
  },
};

/** How satisfied the customer is, and whether that rises (method: A18). */
const satisfaction: AccountIndicator = {
  name: 'satisfaction',
  label: { 'zh-CN': '满意度', en: 'Satisfaction' },
  about: {
    'zh-CN': '最近一次调查的得分，0–100，越高越好；并列出与上一次相比的变化和历次得分。',
    en: 'The score of the newest survey, 0–100, higher is better; beside the change since the one before and all scores.',
  },
  unit: 'score',
  method: ['A18'],
  read: (plan, { asOf }) => {
    const trend = satisfactionTrend(plan, asOf);
    const { relationships } = plan;
    if (!trend || !relationships) return undefined;
    const change: readonly Input[] =
      trend.change === undefined
        ? []
        : [{ label: { 'zh-CN': '变化', en: 'Change' }, value: trend.change, unit: 'score' }];
    return {
      value: trend.score,
      inputs: [
        ...change,
        ...trend.surveys.map(({ index, survey }): Input => ({
          label: asWritten(survey.date),
          value: survey.score,
          unit: 'score',
          at: { document: relationships, path: ['satisfaction', index, 'score'] },
        })),
      ],
    };
  },
};

/** How far the best of our coaches has come on the ladder (method: E1, R19). */
const coachLadder: AccountIndicator = {
  name: 'coach-ladder',
  label: { 'zh-CN': '教练阶梯', en: 'Coach ladder' },
  about: {
    'zh-CN': '教练关系到达的最高一级：1 认识、2 约会、3 认同、4 信赖、5 同盟；每位教练列出级别和到达日期。',
    en: 'The highest step that a coach relation has reached: 1 known, 2 met, 3 endorses, 4 trusts, 5 allied; each coach is listed with the step and its day.',
  },
  unit: 'count',
  method: ['E1', 'R19'],
  read: (plan) => {
    const coaches = coachesOf(plan);
    if (coaches.length === 0) return undefined;
    return {
      value: Math.max(...coaches.map(({ coach }) => coachStep(coach.level))),
      inputs: coaches.map(({ person, coach }) => ({
        label: asWritten(person.data.name),
        value: {
          'zh-CN': `${coachLevel.labels[coach.level]['zh-CN']}（${coach.since}）`,
          en: `${coachLevel.labels[coach.level].en} (${coach.since})`,
        },
        unit: 'word',
        at: { document: person, path: ['coach', 'level'] },
      })),
    };
  },
};

export const voiceIndicators: readonly AccountIndicator[] = [pulse, satisfaction, coachLadder];

/** What our customers think of us, over all accounts: one of the four results of the vision (method: A6, R9). */
const bookPulse: BookIndicator = {
  name: 'voices-of-all',
  label: { 'zh-CN': '全部客户的心声', en: 'Voice of all customers' },
  about: {
    'zh-CN': '最近十二个月全部客户心声的平均态度，−2 到 +2；并列出条数和各客户的平均。',
    en: 'The mean attitude of the voices of all accounts in the last twelve months, −2 to +2; beside how many there are and the mean of each account.',
  },
  unit: 'score',
  method: ['A6', 'R9'],
  ours: true,
  read: (book, { asOf }) => {
    const plans = [...book.accounts.values()];
    const all = voicePulse(plans, asOf);
    if (!all) return undefined;
    return {
      value: all.mean,
      inputs: [
        { label: { 'zh-CN': '条数', en: 'Voices' }, value: all.count, unit: 'count' },
        ...plans.flatMap((plan): readonly Input[] => {
          const own = voicePulse([plan], asOf);
          const { account, relationships } = plan;
          return own && relationships
            ? [
                {
                  label: asWritten(account.data.name),
                  value: own.mean,
                  unit: 'score',
                  at: { document: relationships, path: ['voices'] },
                },
              ]
            : [];
        }),
      ],
    };
  },
};

export const bookVoiceIndicators: readonly BookIndicator[] = [bookPulse];
