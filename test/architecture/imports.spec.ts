import ts from 'typescript';
import { importsOf, nodesOf, placeOf, sources, type Import, type SourceFile } from './source.js';

/** What may import what: a room those of lower layers, through their doors; the platform no room; nobody the roof. */
const LAYERS: Readonly<Record<string, number>> = {
  platform: 0,
  schools: 1,
  identity: 2,
  families: 3,
  skills: 3,
  volunteers: 3,
  commitments: 3,
  events: 4,
  signups: 5,
  matching: 6,
  communications: 7,
  seed: 7,
};

/** The files that put the program together: they name every room, and no room names them. */
const TOP = ['app.module.ts', 'cli.ts', 'create-app.ts', 'demo.ts', 'main.ts', 'worker.ts'];
const TOP_LAYER = 8;
const FEWEST_EDGES = 500;

const DIALECT = /\b(sqlite|better-sqlite3|postgres|postgresql|pg)\b/i;

const roomOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] as string) : 'top');

function layerOf(path: string): number {
  if (TOP.includes(path)) return TOP_LAYER;
  const layer = LAYERS[roomOf(path)];
  if (layer === undefined) throw new Error(`${path} is in no room: add the room to LAYERS`);
  return layer;
}

const isDoor = (path: string): boolean => /^[^/]+\/index\.ts$/.test(path);

/** Why an import is not allowed, or null. */
function objectionTo({ from, to }: Import): string | null {
  const [own, other] = [roomOf(from), roomOf(to)];
  if (own === other) return isDoor(to) ? 'imports its own door' : null;
  if (layerOf(to) > layerOf(from)) return 'imports upward';
  if (layerOf(to) === layerOf(from)) return 'imports sideways';
  return other === 'platform' || isDoor(to) ? null : 'imports past the door';
}

const internal = sources.flatMap(importsOf).filter(({ to }) => to.endsWith('.ts'));

/** The groups of files that reach each other by imports that remain when the program runs (Tarjan). */
function knotsOf(imports: readonly Import[]): string[][] {
  const targets = new Map<string, string[]>();
  for (const { from, to, typeOnly } of imports) if (!typeOnly) targets.set(from, [...(targets.get(from) ?? []), to]);
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const path: string[] = [];
  const knots: string[][] = [];
  const visit = (file: string): number => {
    const index = order.size;
    order.set(file, index);
    lowest.set(file, index);
    path.push(file);
    for (const target of targets.get(file) ?? []) {
      const reached = order.has(target) ? (path.includes(target) ? order.get(target) : undefined) : visit(target);
      if (reached !== undefined) lowest.set(file, Math.min(lowest.get(file) as number, reached));
    }
    if (lowest.get(file) === index) {
      const knot = path.splice(path.indexOf(file));
      if (knot.length > 1 || targets.get(file)?.includes(file)) knots.push(knot.sort());
    }
    return lowest.get(file) as number;
  };
  for (const file of targets.keys()) if (!order.has(file)) visit(file);
  return knots;
}

/** The places in these files where a node is one of those looked for. */
const placesWhere = (files: readonly SourceFile[], isWanted: (node: ts.Node) => boolean): string[] =>
  files.flatMap((file) =>
    nodesOf(file)
      .filter(isWanted)
      .map((node) => `${placeOf(file, node)} ${node.getText().slice(0, 80)}`),
  );

const outside = (...folders: string[]): SourceFile[] =>
  sources.filter(({ path }) => !folders.some((folder) => path.startsWith(`${folder}/`)));

const isText = (node: ts.Node): node is ts.LiteralLikeNode =>
  ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);

describe('imports', () => {
  it('go to lower layers only, through their doors', () => {
    const refused = internal.flatMap((edge) => {
      const objection = objectionTo(edge);
      return objection ? [`${edge.place} ${objection}: ${edge.to}`] : [];
    });
    expect(refused).toEqual([]);
  });

  it('tie no files into a knot', () => {
    expect(knotsOf(internal)).toEqual([]);
  });

  it('tie no modules together by forwardRef', () => {
    expect(placesWhere(sources, (node) => ts.isIdentifier(node) && node.text === 'forwardRef')).toEqual([]);
  });

  it('are all seen', () => {
    const typeOnly = internal.filter((edge) => edge.typeOnly).length;
    console.info(`${internal.length} imports between ${sources.length} files, ${typeOnly} of types only`);
    expect(internal.length).toBeGreaterThanOrEqual(FEWEST_EDGES);
  });
});

describe('only the platform', () => {
  it('reads the environment, in config', () => {
    const found = placesWhere(
      outside('platform/config'),
      (node) =>
        (ts.isPropertyAccessExpression(node) && node.name.text === 'env') ||
        (ts.isBindingElement(node) && (node.propertyName ?? node.name).getText() === 'env') ||
        (ts.isElementAccessExpression(node) && node.argumentExpression.getText().slice(1, -1) === 'env'),
    );
    expect(found).toEqual([]);
  });

  it('knows which database it talks to, in database and config', () => {
    const found = placesWhere(
      outside('platform/database', 'platform/config'),
      (node) =>
        (isText(node) && DIALECT.test(node.text)) || (ts.isIdentifier(node) && /sqlite|postgres/i.test(node.text)),
    );
    expect(found).toEqual([]);
  });

  it('starts a condition with where, which would drop the school', () => {
    const found = placesWhere(
      outside('platform/database'),
      (node) => ts.isCallExpression(node) && /\.where$/.test(node.expression.getText()),
    );
    expect(found).toEqual([]);
  });

  it('holds repositories and data sources', () => {
    const held = [
      'InjectRepository',
      'InjectDataSource',
      'InjectEntityManager',
      'Repository',
      'DataSource',
      'EntityManager',
    ];
    const found = placesWhere(outside('platform'), (node) => ts.isIdentifier(node) && held.includes(node.text));
    expect(found).toEqual([]);
  });
});
