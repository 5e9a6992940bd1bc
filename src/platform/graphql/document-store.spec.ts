import { parse } from 'graphql';
import { documentStore } from './document-store.js';

it('keeps what is asked again, and forgets documents of one use in time', async () => {
  const store = documentStore();
  const page = parse('{ viewer { id } }');
  await store.set('page', page);
  for (let i = 0; i < 20_000; i++) {
    await store.set(`withdrawal ${i}`, parse(`mutation { withdraw(input: { signupId: "${i}" }) { id } }`));
    if (i % 1_000 === 0) expect(await store.get('page')).toBe(page);
  }
  expect(store.keys().length).toBeLessThan(10_000);
});
