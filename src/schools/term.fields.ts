import { Injectable } from '@nestjs/common';
import type { Viewer } from '../platform/access/viewer.js';
import { Reads } from '../platform/database/reads.js';
import { ResolvesNodes } from '../platform/graphql/node.js';
import { mapValues } from '../platform/text/map-values.js';
import { Term } from './term.entity.js';
import { toTerm, type TermType } from './term.type.js';

@Injectable()
export class TermFields {
  constructor(private readonly reads: Reads) {}

  @ResolvesNodes('term', 'Term')
  async termNodes(viewer: Viewer, ids: string[]): Promise<Map<string, TermType>> {
    return mapValues(await this.reads.rows(viewer, Term).byIds(ids), toTerm);
  }
}
