// Preloaded into a program: it takes its Node.js for the version in AS_NODE, if any, and tells which binaries it loads.
const { dlopen, env } = process;
process.dlopen = (module, file, ...more) => {
  console.error(`loads ${file}`);
  return dlopen.call(process, module, file, ...more);
};
if (env.AS_NODE) globalThis.process = Object.create(process, { version: { value: env.AS_NODE } });
