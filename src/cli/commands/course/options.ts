/** What the ways of `keyfolio course` take. */
export interface CourseOptions {
  readonly content: string;
  readonly lang?: string;
  readonly answer?: boolean;
}
