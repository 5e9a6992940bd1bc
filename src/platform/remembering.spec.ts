import { remembering } from './remembering.js';

describe('remembering', () => {
  it('makes the same once, and starts over when it keeps as much as it may', () => {
    const made: string[] = [];
    const join = remembering(2, (...parts: string[]) => {
      made.push(parts.join(' '));
      return parts.join(' ');
    });
    expect([join('a'), join('a'), join('a', 'b'), join('a', 'b'), join('a')]).toEqual(['a', 'a', 'a b', 'a b', 'a']);
    expect(made).toEqual(['a', 'a b']);
    join('c');
    expect([join('a'), join('c')]).toEqual(['a', 'c']);
    expect(made).toEqual(['a', 'a b', 'c', 'a']);
  });

  it('keeps apart what differs only in its parts, and answers that are nothing', () => {
    let calls = 0;
    const nothing = remembering(10, (..._parts: (string | number)[]) => {
      calls++;
      return null;
    });
    expect([nothing('1', '2'), nothing('1,2'), nothing(1, 2), nothing('1', '2')]).toEqual([null, null, null, null]);
    expect(calls).toBe(3);
  });
});
