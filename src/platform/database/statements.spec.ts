import { bind, containing, fold, statement } from './statements.js';

describe('a bound statement', () => {
  it('names a value once on SQLite, however often it occurs', () => {
    expect(bind('SELECT :name WHERE a = :name AND b = :size', { name: 'x', size: 2 }, 'sqlite')).toEqual({
      sql: 'SELECT @name WHERE a = @name AND b = @size',
      values: { name: 'x', size: 2 },
    });
  });

  it('numbers a value once on PostgreSQL, however often it occurs', () => {
    expect(bind('SELECT :name WHERE a = :size AND b = :name', { name: 'x', size: 2 }, 'postgres')).toEqual({
      sql: 'SELECT $1 WHERE a = $2 AND b = $1',
      values: ['x', 2],
    });
  });

  it('takes a list as one value, so that the text is the same for any length', () => {
    const text = 'SELECT 1 WHERE a IN :ids OR b IN :ids';
    expect(bind(text, { ids: ['x', 'y'] }, 'sqlite')).toEqual({
      sql: 'SELECT 1 WHERE a IN (SELECT value FROM json_each(@ids)) OR b IN (SELECT value FROM json_each(@ids))',
      values: { ids: '["x","y"]' },
    });
    expect(bind(text, { ids: [] }, 'postgres')).toEqual({
      sql: 'SELECT 1 WHERE a = ANY($1) OR b = ANY($1)',
      values: [[]],
    });
  });

  it('leaves out values that the text does not use', () => {
    expect(bind('SELECT :used', { used: 1, unused: 2 }, 'postgres').values).toEqual([1]);
    expect(bind('SELECT :used', { used: 1, unused: 2 }, 'sqlite').values).toEqual({ used: 1 });
  });

  it('refuses a value that is missing, and takes null for a value', () => {
    expect(() => bind('SELECT :name', {}, 'sqlite')).toThrow('the parameter name is missing');
    expect(bind('SELECT :name', { name: null }, 'sqlite').values).toEqual({ name: null });
  });

  it('tells a longer name from a shorter one that it begins with', () => {
    const { sql } = bind('SELECT :after, :afterKey', { after: 1, afterKey: 2 }, 'postgres');
    expect(sql).toBe('SELECT $1, $2');
  });

  it('takes no cast of PostgreSQL for a value', () => {
    expect(bind('SELECT a::text', {}, 'postgres').sql).toBe('SELECT a::text');
  });

  it('folds columns with a function on SQLite and in place on PostgreSQL', () => {
    expect(bind('SELECT FOLDED(p."name")', {}, 'sqlite').sql).toBe('SELECT FOLDED(p."name")');
    expect(bind('SELECT FOLDED(p."name"), FOLDED(p."note")', {}, 'postgres').sql).toMatch(
      /^SELECT \(.*normalize\(p\."name".*COLLATE "C"\), \(.*normalize\(p\."note".*COLLATE "C"\)$/,
    );
  });
});

describe('a registered statement', () => {
  it('has a name of its own', () => {
    statement('the only one', 'SELECT 1 WHERE a IN :viewerSchools');
    expect(() => statement('the only one', 'SELECT 2 WHERE a IN :viewerSchools')).toThrow('two statements are named');
  });

  it('keeps to the scope of the viewer', () => {
    expect(() => statement('everything', 'SELECT 1 WHERE a IN :schools')).toThrow('not scoped to the viewer');
    expect(() => statement('everything', 'SELECT :viewerSchools')).toThrow('not scoped to the viewer');
  });
});

describe('folded text', () => {
  it.each([
    ['José', 'jose'],
    ['JOSÉ', 'jose'],
    ['Jose\u0301', 'jose'],
    ['Muñoz', 'munoz'],
    ['İpek', 'ipek'],
    ['Straße', 'strasse'],
    ['Łukasz Ørsted', 'lukasz orsted'],
    ['Nguyễn', 'nguyen'],
    ['ﬁne', 'fine'],
    ['李', '李'],
    ['', ''],
  ])('of %s is %s', (text, folded) => expect(fold(text)).toBe(folded));

  it('is searched for literally, whatever LIKE would read into it', () => {
    expect(containing('100% _sure_!')).toBe('%100!% !_sure!_!!%');
  });
});
