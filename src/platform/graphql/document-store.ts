import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import type { DocumentNode } from 'graphql';

/** Of documents as they were sent, in letters. What is parsed of them takes 60 to 80 times that: at most 20 MB. */
const MOST_LETTERS = 300_000;

/**
 * The documents that were asked last, parsed and valid. Apollo's own store counts their letters too, up to 30 million: a
 * program that writes ids into its documents instead of variables would fill the memory with documents of one use.
 */
export const documentStore = (): InMemoryLRUCache<DocumentNode> =>
  new InMemoryLRUCache<DocumentNode>({
    maxSize: MOST_LETTERS,
    sizeCalculation: ({ loc }) => loc?.source.body.length ?? MOST_LETTERS,
  });
