import { coachLevel, layer as layers, layerValue } from '#schemas/vocabulary.ts';
import { inSentence, joined } from '../../../text/format.ts';
import { quizRoleWords } from '../../../text/pages/quiz-role-words.ts';
import type { ViewContext } from '../../context.ts';
import { answers, type Draft } from './question.ts';
import { shuffled } from './seed.ts';
import { taughtIn } from './taught-in.ts';

type Layer = (typeof layers.names)[number];
type Level = (typeof coachLevel.names)[number];

/** So many questions of each kind. */
const MOST = { values: 2, layers: 1, levels: 2 } as const;

/** What the layers value, and the steps of the coach’s ladder (method: R10, E1). */
export function layerDrafts(context: ViewContext): readonly Draft[] {
  const mixed = shuffled(layers.names, 'layer', String);
  return [
    ...mixed.slice(0, MOST.values).map((layer) => valueDraft(context, layer)),
    ...mixed.slice(MOST.values, MOST.values + MOST.layers).map((layer) => layerDraft(context, layer)),
    ...shuffled(coachLevel.names.slice(0, -1), 'level', String)
      .slice(0, MOST.levels)
      .map((level) => levelDraft(context, level)),
  ];
}

/** What a layer values. */
function valueDraft(context: ViewContext, layer: Layer): Draft {
  const { lang } = context;
  const words = quizRoleWords(lang);
  const wrong = layers.names.filter((name) => name !== layer);
  return {
    id: `value-${layer}`,
    ask: words.valueAsk(inSentence(layers.labels[layer][lang], lang)),
    options: answers(
      layer,
      [layer, ...wrong].map((name) => ({ id: name, text: layerValue.labels[name][lang], why: valueOf(context, name) })),
    ),
    nearest: beside(layer),
    links: taughtIn(context, ['R10']),
  };
}

/** Which layer values this. */
function layerDraft(context: ViewContext, layer: Layer): Draft {
  const { lang } = context;
  return {
    id: `layer-${layer}`,
    ask: quizRoleWords(lang).layerAsk(layerValue.labels[layer][lang]),
    options: answers(
      layer,
      layers.names.map((name) => ({ id: name, text: layers.labels[name][lang], why: valueOf(context, name) })),
    ),
    nearest: beside(layer),
    links: taughtIn(context, ['R10']),
  };
}

/** The layer below, or above the lowest. */
function beside(layer: Layer): Layer {
  const at = layers.names.indexOf(layer);
  return layers.names[at + 1] ?? layers.names[at - 1] ?? layer;
}

function valueOf({ lang }: ViewContext, name: Layer): string {
  return quizRoleWords(lang).valueOf(inSentence(layers.labels[name][lang], lang), layerValue.labels[name][lang]);
}

/** The step of the coach’s ladder after this one. Only the right answer tells the whole ladder. */
function levelDraft(context: ViewContext, level: Level): Draft {
  const { lang } = context;
  const words = quizRoleWords(lang);
  const label = (name: Level) => coachLevel.labels[name][lang];
  const at = coachLevel.names.indexOf(level);
  const next = coachLevel.names[at + 1] ?? level;
  const beyond = coachLevel.names[at + 2] ?? coachLevel.names[at - 1];
  const why = (name: Level) => {
    if (name === next) return words.ladder(joined(coachLevel.names.map(label), lang));
    return coachLevel.names.indexOf(name) < at ? words.passed(label(name)) : words.skips(label(name));
  };
  return {
    id: `level-${level}`,
    ask: words.levelAsk(label(level)),
    options: answers(
      next,
      coachLevel.names
        .filter((name) => name !== level)
        .map((name) => ({ id: name, text: label(name), why: why(name) })),
    ),
    nearest: beyond ?? '',
    links: taughtIn(context, ['E1']),
  };
}
