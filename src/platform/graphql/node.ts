import { Args, Field, ID, InterfaceType, Query, Resolver } from '@nestjs/graphql';
import { Injectable, SetMetadata, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { Public } from '../access/allow.js';
import { CurrentViewer } from '../access/current-viewer.js';
import type { Viewer } from '../access/viewer.js';
import { prefixOf } from '../ids/ids.js';
import { badInput } from '../refusal.js';

const MOST_NODES = 100;
const typeNames = new Map<string, string>();

@InterfaceType('Node', {
  description: 'Anything that has an id and can be read again by it.',
  resolveType: (value: { id: string }) => typeNames.get(prefixOf(value.id) ?? ''),
})
export abstract class NodeType {
  @Field(() => ID, { description: 'Unique in the deployment, stable for ever.' })
  id: string;
}

interface NodeSource {
  prefix: string;
  typeName: string;
}

const NODE_SOURCE = 'many-hands:node-source';

/**
 * The method `(viewer, ids)` answers, by id, those nodes with this id prefix that the viewer may see.
 */
export const ResolvesNodes = (prefix: string, typeName: string): MethodDecorator => {
  typeNames.set(prefix, typeName);
  return SetMetadata(NODE_SOURCE, { prefix, typeName } satisfies NodeSource);
};

type FindNodes = (viewer: Viewer, ids: string[]) => Promise<Map<string, NodeType>>;

/** Finds every @ResolvesNodes method, so that no central list of types is needed. */
@Injectable()
export class NodeSources implements OnModuleInit {
  private readonly sources = new Map<string, FindNodes>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    for (const { instance } of this.discovery.getProviders()) {
      if (!instance || typeof instance !== 'object') continue;
      const methods = instance as Record<string, FindNodes>;
      for (const name of this.scanner.getAllMethodNames(Object.getPrototypeOf(instance) as object)) {
        const method = methods[name];
        const source = method && this.reflector.get<NodeSource | undefined>(NODE_SOURCE, method);
        if (method && source) this.sources.set(source.prefix, method.bind(instance));
      }
    }
  }

  /** The nodes that the viewer may see, in the order of the ids, null in place. */
  async find(viewer: Viewer, ids: string[], pathOf = (index: number) => `ids.${index}`): Promise<(NodeType | null)[]> {
    const malformed = ids.flatMap((id, index) => (this.sources.has(prefixOf(id) ?? '') ? [] : [index]));
    if (malformed.length > 0) throw badInput(...malformed.map((i) => ({ path: pathOf(i), message: 'is not an id' })));
    const found = await Promise.all(
      ids.map((id) => {
        const prefix = prefixOf(id) as string;
        const source = this.sources.get(prefix) as FindNodes;
        return viewer.load(`nodes ${prefix}`, id, (batch) => source(viewer, batch));
      }),
    );
    return found.map((node) => node ?? null);
  }
}

@Resolver()
export class NodeResolver {
  constructor(private readonly sources: NodeSources) {}

  @Query(() => NodeType, { nullable: true, description: 'The thing with this id; null unless the viewer may see it.' })
  @Public()
  async node(@Args('id', { type: () => ID }) id: string, @CurrentViewer() viewer: Viewer): Promise<NodeType | null> {
    const [node] = await this.sources.find(viewer, [id], () => 'id');
    return node ?? null;
  }

  @Query(() => [NodeType], {
    nullable: 'items',
    description: `At most ${MOST_NODES}, in the order of the ids; null in place of what the viewer may not see.`,
  })
  @Public()
  nodes(
    @Args('ids', { type: () => [ID] }) ids: string[],
    @CurrentViewer() viewer: Viewer,
  ): Promise<(NodeType | null)[]> {
    if (ids.length > MOST_NODES) throw badInput({ path: 'ids', message: `must have at most ${MOST_NODES} ids` });
    return this.sources.find(viewer, ids);
  }
}
