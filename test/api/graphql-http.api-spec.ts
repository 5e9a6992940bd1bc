import { serverAudits } from 'graphql-http';
import { TestApp } from '../support/test-app.js';

describe('GraphQL over HTTP', () => {
  let test: TestApp;

  beforeAll(async () => {
    // Two audits of MUST ask for __type, which production refuses.
    test = await TestApp.start({ env: { NODE_ENV: 'development' } });
  });
  afterAll(() => test.stop());

  it('is as the specification says, but for three SHOULDs', async () => {
    const results = await audit(`${test.origin}/graphql`);
    const failures = results.filter(({ status }) => status !== 'ok').map(({ name }) => name);
    // Under application/json too, what never ran answers 400: monitoring sees a broken client without reading bodies.
    expect(failures).toEqual([
      'SHOULD use 200 status code on document parsing failure when accepting application/json',
      'SHOULD use 200 status code on document validation failure when accepting application/json',
      'SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
    ]);
    expect(countOf(results, 'MUST')).toBe(13);
    expect(countOf(results, 'SHOULD')).toBe(23);
  });
});

type AuditResult = Awaited<ReturnType<typeof audit>>[number];

async function audit(url: string) {
  const preflighted: typeof fetch = (address, init) =>
    fetch(address, { ...init, headers: { ...init?.headers, 'apollo-require-preflight': 'true' } });
  const results = [];
  for (const { fn } of serverAudits({ url, fetchFn: preflighted })) results.push(await fn());
  return results;
}

const countOf = (results: AuditResult[], level: string): number =>
  results.filter(({ name }) => name.startsWith(`${level} `)).length;
