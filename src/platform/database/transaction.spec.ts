import type { EntityManager } from 'typeorm';
import { gate } from '../../../test/support/gate.js';
import { Transaction } from './transaction.js';

describe('a transaction', () => {
  const manager = {} as EntityManager;

  it('closes only when its last statement has ended', async () => {
    const transaction = new Transaction(manager);
    const statement = gate();
    const running = transaction.run(() => statement.passed);
    let closed = false;
    const closing = transaction.close().then(() => (closed = true));
    await new Promise((resolve) => setImmediate(resolve));
    expect(closed).toBe(false);
    statement.open();
    await Promise.all([running, closing]);
  });

  it('is not complete while a statement runs', async () => {
    const transaction = new Transaction(manager);
    const statement = gate();
    const running = transaction.run(() => statement.passed);
    expect(() => transaction.requireComplete()).toThrow('an await is missing');
    statement.open();
    await running;
    expect(() => transaction.requireComplete()).not.toThrow();
  });

  it('is not complete after an error, and runs nothing more', async () => {
    const transaction = new Transaction(manager);
    const error = new Error('no such table');
    await expect(transaction.run(() => Promise.reject(error))).rejects.toBe(error);
    expect(() => transaction.requireComplete()).toThrow(error);
    await expect(transaction.run(async () => 'more')).rejects.toBe(error);
  });
});
