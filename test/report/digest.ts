import { createHash } from 'node:crypto';

/** SHA-256, as the command line hands it to reports. */
export const digest = (text: string) => createHash('sha256').update(text).digest('hex');
