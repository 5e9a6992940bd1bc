import { runCommand } from './cli.js';

const output = { data: (text: string) => console.log(text), progress: (text: string) => console.error(text) };
process.exitCode = await runCommand(process.argv.slice(2), output);
