import { appendFile } from 'node:fs/promises';

/** Adds text to the end of a file that others write to as well, such as the summary of a build job. */
export async function appendText(path: string, text: string): Promise<void> {
  await appendFile(path, text);
}
