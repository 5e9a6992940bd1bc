import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../../platform/config/config.js';
import type { IndexReader } from './index-reader.js';
import { SkillWords } from './skill-words.js';

describe('the words of skills', () => {
  it('are read again after a file of them was damaged', async () => {
    const knowledge = await mkdtemp(join(tmpdir(), 'knowledge-'));
    const file = join(knowledge, 'esco.jsonl');
    await writeFile(file, 'nothing');
    const words = new SkillWords({} as IndexReader, { knowledge } as Config);
    await expect(words.fit()).rejects.toThrow('is damaged');
    await rm(file);
    await expect(words.fit()).resolves.toBeDefined();
    await rm(knowledge, { recursive: true });
  });
});
