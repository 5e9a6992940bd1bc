import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { compiled } from './compiled.mjs';

const SOURCE = join(import.meta.dirname, '../src');

/** What starts a process or a thread of its own. */
const PROGRAMS = { main: 'main.ts', demo: 'demo.ts', cli: 'run-cli.ts', worker: 'worker.ts' };

/** As deep as the files of src/platform/*: what they name relative to themselves is found from here as well. */
const PARTS = 'bundle/parts';

const SUPPORTED_NODE = 'supported-node.mjs';

/** Loads a binary of its own, which it looks for beside itself. */
const WITH_BINARY = ['better-sqlite3'];

/**
 * Writes the programs to a folder, with their packages, as a few files of JavaScript: Node.js needs three seconds to find,
 * read and link 2,600 modules, and half of one for these.
 */
export async function bundle(folder) {
  const bundling = await rolldown({
    input: Object.fromEntries(Object.entries(PROGRAMS).map(([program, file]) => [program, join(SOURCE, file)])),
    platform: 'node',
    external: WITH_BINARY,
    plugins: [typeScript, inLatin1],
    onLog(level, log, next) {
      // Packages ask for others that may be there, or not.
      const isOptional = log.code === 'UNRESOLVED_IMPORT' && log.message.includes(' in node_modules/');
      if (!isOptional) next(level === 'warn' ? 'error' : level, log);
    },
  });
  await bundling.write({
    dir: folder,
    entryFileNames: `${PARTS}/[name].js`,
    chunkFileNames: `${PARTS}/[name]-[hash].js`,
    // Nest and TypeORM know classes by their names.
    keepNames: true,
    // For profiles, and for whoever starts it with --enable-source-maps.
    sourcemap: true,
  });
  await bundling.close();
  copyFileSync(join(import.meta.dirname, SUPPORTED_NODE), join(folder, SUPPORTED_NODE));
  for (const program of Object.keys(PROGRAMS)) writeFileSync(join(folder, `${program}.js`), starterOf(program));
}

/** Imports the program only then: older versions cannot even link it. */
const starterOf = (program) => `import './${SUPPORTED_NODE}';\nawait import('./${PARTS}/${program}.js');\n`;

const typeScript = {
  name: 'typescript',
  resolveId(specifier, importer) {
    if (!importer?.endsWith('.ts') || !/^\.{1,2}\/.*\.js$/.test(specifier)) return null;
    const file = join(importer, '..', `${specifier.slice(0, -2)}ts`);
    return existsSync(file) ? file : null;
  },
  load: {
    filter: { id: /\.ts$/ },
    handler: async (file) => ({ code: await compiled(file), moduleType: 'js' }),
  },
};

/** V8 keeps the text of a file that has one letter beyond Latin-1 in two bytes each: 8 MB more. */
const inLatin1 = {
  name: 'in Latin-1',
  generateBundle(_, files) {
    for (const file of Object.values(files)) {
      if (file.type === 'chunk') file.code = file.code.replace(/[\u0100-\uffff]/g, escaped);
    }
  },
};

const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
