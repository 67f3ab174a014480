import { decodeHTML } from 'entities';
import { rewriting } from './payload.ts';

/** Character references of HTML and XML, also without the semicolon that browsers forgive. */
export const readEntities = rewriting('HTML entities', /&(?:#|[a-z])/i, decodeHTML);
