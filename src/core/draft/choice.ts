/** One value that can be chosen, with its words. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}
