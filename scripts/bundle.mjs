import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { compiled } from './compiled.mjs';

const SOURCE = join(import.meta.dirname, '../src');

/** What starts a process or a thread of its own. */
const PROGRAMS = ['main', 'demo', 'cli', 'worker'];

/** Loads a binary of its own, which it looks for beside itself. */
const WITH_BINARY = ['better-sqlite3'];

/**
 * Writes the programs to a folder, with their packages, as a few files of JavaScript: Node.js needs three seconds to find,
 * read and link 2,600 modules, and half of one for these.
 */
export async function bundle(folder) {
  const bundling = await rolldown({
    input: Object.fromEntries(PROGRAMS.map((program) => [program, join(SOURCE, `${program}.ts`)])),
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
    // As deep as the files of src/platform/*: what they name relative to themselves is found from here as well.
    chunkFileNames: 'bundle/parts/[name]-[hash].js',
    // Nest and TypeORM know classes by their names.
    keepNames: true,
    // For profiles, and for whoever starts it with --enable-source-maps.
    sourcemap: true,
  });
  await bundling.close();
}

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
