import type { Lang } from '#schemas/field.ts';
import type { Fact, Link } from '../../context.ts';

/** One answer that a question offers. */
export interface Option {
  /** The same in every language: the value that the answer stands for. */
  readonly id: string;
  readonly text: string;
  /** The text is front matter, shown as it is written. */
  readonly isCode?: boolean;
  readonly isRight: boolean;
  /** Why this answer is right, or wrong. */
  readonly why: string;
}

/** A question before its answers are put in order: exactly one of them is right. */
export interface Draft {
  /** Unique in its quiz and the same in every language. */
  readonly id: string;
  readonly ask: string;
  /** The words that the question is about, set apart from it. */
  readonly quote?: string;
  /** What is known of the case, one fact a row. */
  readonly facts?: readonly Fact[];
  /** Front matter that the question is about. */
  readonly snippet?: string;
  /** The answers of a scale in its own order; of anything else the right one first. */
  readonly options: readonly Option[];
  /** The answers are a scale (A to D, before and after): readers expect its order. */
  readonly isScale?: boolean;
  /** The wrong answer that is mistaken for the right one most easily. */
  readonly nearest: string;
  /** Where the matter is taught, and the case it is taken from. */
  readonly links: readonly Link[];
}

/** A question as its page prints it. */
export interface Question extends Draft {
  /** From 1. */
  readonly number: number;
  /** Why the wrong answer is wrong that is mistaken for the right one most easily. */
  readonly mistaken: string;
  /** The place of the right answer, from 1, and why it is right: what the key on paper says. */
  readonly key: { readonly place: number; readonly why: string };
}

/** Answers of which the one with this id is right. */
export function answers(
  right: string,
  options: readonly { readonly id: string; readonly text: string; readonly isCode?: boolean; readonly why: string }[],
): readonly Option[] {
  return options.map((option) => ({ ...option, isRight: option.id === right }));
}

/** Sentences one after the other. */
export function spaced(lang: Lang, sentences: readonly string[]): string {
  return sentences.join(lang === 'en' ? ' ' : '');
}
