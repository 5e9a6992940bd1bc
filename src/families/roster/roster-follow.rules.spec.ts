import { follow } from './roster-follow.rules.js';

const last = { name: 'Ana Lopez', phone: '555-0100' };

describe('a field that nobody changed here', () => {
  it('follows the roster', () => {
    expect(follow({ name: 'Ana López', phone: '555-0100' }, last, last)).toEqual({
      change: { name: 'Ana López' },
      imported: { name: 'Ana López', phone: '555-0100' },
      kept: [],
    });
  });

  it('is emptied with the roster', () => {
    expect(follow({ phone: null }, last, last).change).toEqual({ phone: null });
  });
});

describe('a field that was changed here', () => {
  const here = { name: 'Ana L.', phone: '555-0100' };

  it('is kept and reported, and what was imported stays remembered', () => {
    expect(follow({ name: 'Ana López' }, last, here)).toEqual({ change: {}, imported: last, kept: ['name'] });
  });

  it('is no longer of two minds once the roster says the same', () => {
    expect(follow({ name: 'Ana L.' }, last, here)).toEqual({
      change: {},
      imported: { ...last, name: 'Ana L.' },
      kept: [],
    });
  });

  it('follows again once it is changed back', () => {
    expect(follow({ name: 'Ana López' }, last, last).change).toEqual({ name: 'Ana López' });
  });

  it('is kept where it was empty at the import and is filled by hand', () => {
    expect(follow({ phone: '1' }, { phone: null }, { phone: '2' })).toMatchObject({ change: {}, kept: ['phone'] });
  });
});

it('keeps every field of a row that was made by hand, and does so the next time too', () => {
  const first = follow({ relation: 'parent' }, {}, { relation: 'grandmother' });
  expect(first).toEqual({ change: {}, imported: { relation: 'parent' }, kept: ['relation'] });
  expect(follow({ relation: 'parent' }, first.imported, { relation: 'grandmother' }).kept).toEqual(['relation']);
});
