/** The search index could not be made: the indexer is at fault, or what it needs of the machine, not an author. */
export class SearchUnavailable extends Error {}
