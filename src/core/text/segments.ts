/** A piece of a message: words, or what the author wrote, which messages put between backticks. */
export interface Segment {
  readonly text: string;
  readonly isCode: boolean;
  /** What a name from a plan file stands for, in the plan's own words. */
  readonly stands?: string;
}

/** Takes a message apart at its backticks. */
export function segments(message: string): readonly Segment[] {
  return message
    .split('`')
    .map((text, index) => ({ text, isCode: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
