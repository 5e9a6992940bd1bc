export { writeDemoFile, type DemoFile } from './demo/demo-file.js';
export { DEMO, DEMO_ROLES, mintTokens, type Demo } from './demo/demo-people.js';
export { DemoModule } from './demo/demo.module.js';
export { SEEDED, seedDemo } from './demo/seed-demo.js';
export { SetClock } from './set-clock.js';
