import { guidance, infoClass, lawfulBasis } from '#schemas/vocabulary.ts';
import { fieldLabel } from '../../../text/labels.ts';
import { quizEthicsWords, type QuizEthicsWords } from '../../../text/pages/quiz-ethics-words.ts';
import type { ViewContext } from '../../context.ts';
import { hospitalityDrafts } from './hospitality.ts';
import { answers, type Draft } from './question.ts';
import { taughtIn } from './taught-in.ts';

type PrivateKey = keyof QuizEthicsWords['privateKeys'];
type BusinessKey = 'inRoleSince' | 'email' | 'concerns' | 'workingStyle' | 'authority';

/** May we record or do this (method: ETHICS-2 to ETHICS-4, ETH-03 to ETH-12)? */
export function ethicsDrafts(context: ViewContext): readonly Draft[] {
  return [
    recordDraft(context, 'inRoleSince', ['age', 'nativePlace', 'family']),
    refuseDraft(context, 'wechatPersonal', ['email', 'concerns', 'workingStyle']),
    sourceDraft(context, 'shared', 'public'),
    sourceDraft(context, 'confidential-unauthorised', 'shared'),
    coachDraft(context),
    basisDraft(context),
    ...hospitalityDrafts(context),
  ];
}

/** Something that a file of a stakeholder has a field for, among things that it has none for. */
function recordDraft(context: ViewContext, right: BusinessKey, wrong: readonly PrivateKey[]): Draft {
  return {
    id: `record-${right}`,
    ask: quizEthicsWords(context.lang).mayWrite,
    options: answers(right, [business(context, right), ...wrong.map((key) => confidential(context, key))]),
    nearest: wrong[0] ?? '',
    links: taughtIn(context, ['ETHICS-2']),
  };
}

/** Something private among what the file has fields for. */
function refuseDraft(context: ViewContext, right: PrivateKey, wrong: readonly BusinessKey[]): Draft {
  return {
    id: `refuse-${right}`,
    ask: quizEthicsWords(context.lang).mayNotWrite,
    options: answers(right, [confidential(context, right), ...wrong.map((key) => business(context, key))]),
    nearest: wrong[0] ?? '',
    links: taughtIn(context, ['ETHICS-2']),
  };
}

function business({ lang }: ViewContext, key: BusinessKey) {
  const text = fieldLabel(lang, 'person', key);
  return { id: key, text, why: quizEthicsWords(lang).isBusiness(text) };
}

function confidential({ lang }: ViewContext, key: PrivateKey) {
  const words = quizEthicsWords(lang);
  const text = words.privateKeys[key];
  return { id: key, text, why: words.isPrivate(text) };
}

type InfoClass = (typeof infoClass.names)[number];

/** How a piece of information came to us. */
function sourceDraft(context: ViewContext, right: InfoClass, nearest: InfoClass): Draft {
  const { lang } = context;
  const words = quizEthicsWords(lang);
  return {
    id: `source-${right}`,
    ask: words.sourceAsk(words.stories[right]),
    options: answers(
      right,
      infoClass.names.map((name) => ({ id: name, text: infoClass.labels[name][lang], why: words.sources[name] })),
    ),
    nearest,
    links: taughtIn(context, ['ETH-05']),
  };
}

/** Guidance that may be shared, among what may not. */
function coachDraft(context: ViewContext): Draft {
  const { lang } = context;
  const words = quizEthicsWords(lang);
  const right = 'people-to-meet';
  const text = guidance.labels[right][lang];
  return {
    id: 'coach-guidance',
    ask: words.coachAsk,
    options: answers(right, [
      { id: right, text, why: words.coachMay(text) },
      ...Object.entries(words.coachMayNot).map(([id, [what = '', why = '']]) => ({ id, text: what, why })),
    ]),
    nearest: 'scores',
    links: taughtIn(context, ['ETH-04']),
  };
}

/** The basis that Chinese law does not know (privacy/basis-not-lawful). */
function basisDraft(context: ViewContext): Draft {
  const { lang } = context;
  const words = quizEthicsWords(lang);
  return {
    id: 'basis-in-china',
    ask: words.basisAsk,
    options: answers(
      'legitimate-interest',
      lawfulBasis.names.map((name) => {
        // What stands in brackets says where the basis holds, which is what is asked.
        const text = lawfulBasis.labels[name][lang].replace(/ ?\(.*\)/, '');
        return { id: name, text, why: name === 'legitimate-interest' ? words.basisFails : words.basisHolds(text) };
      }),
    ),
    nearest: 'contract-party',
    links: taughtIn(context, ['ETH-10']),
  };
}
