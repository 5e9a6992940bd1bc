import { chooseEverySchool, chooseOneSchool, type KnownSchool } from './roster-schools.rules.js';
import type { RosterOrg } from './roster.types.js';

const org = (sourcedId: string, name: string): RosterOrg => ({
  ...{ sourcedId, name },
  type: 'school',
  identifier: null,
  parentSourcedId: null,
});
const known = (id: string, name: string, orgSourcedId: string | null = null): KnownSchool => ({
  id,
  name,
  orgSourcedId,
});
const [maple, oak] = [org('m', 'Maple School'), org('o', 'Oak School')];

describe('all schools of a roster', () => {
  it('are what they were at the last import, whatever their names', () => {
    const choice = chooseEverySchool(
      [maple, oak],
      [known('1', 'Other name', 'm'), known('2', 'Maple School', 'o')],
      false,
    );
    expect(choice).toEqual({
      schoolIds: new Map([
        ['m', '1'],
        ['o', '2'],
      ]),
    });
  });

  it('are made where they may be', () => {
    expect(chooseEverySchool([maple], [], true)).toEqual({ schoolIds: new Map([['m', null]]) });
  });

  it('are refused by name where one is not here yet', () => {
    const refusal = chooseEverySchool([maple, oak], [known('1', 'Maple School', 'm')], false);
    expect(refusal).toMatchObject({ code: 'school_unknown', message: expect.stringContaining('"Oak School"') });
    expect(refusal).toMatchObject({ message: expect.not.stringContaining('Maple') });
  });
});

describe('one school', () => {
  it('is the org that it was at the last import', () => {
    const given = known('1', 'Oak School', 'm');
    expect(chooseOneSchool([maple, oak], [given], given)).toEqual({ schoolIds: new Map([['m', '1']]) });
  });

  it('is the only org of the roster, whatever its name', () => {
    const given = known('1', 'Birch School');
    expect(chooseOneSchool([maple], [given], given)).toEqual({ schoolIds: new Map([['m', '1']]) });
  });

  it('is the org of its name among several', () => {
    const given = known('1', 'OAK SCHOOL');
    expect(chooseOneSchool([maple, oak], [given], given)).toEqual({ schoolIds: new Map([['o', '1']]) });
  });

  it.each([
    ['no org has its name', known('1', 'Birch School'), [], [maple, oak], 'school_unclear'],
    ['two orgs have its name', known('1', 'Oak School'), [], [oak, org('o2', 'Oak School')], 'school_unclear'],
    ['the only org is another school', known('1', 'Maple School'), [known('2', 'X', 'm')], [maple], 'school_taken'],
    [
      'its org is missing, or everybody would seem gone',
      known('1', 'Oak School', 'x'),
      [],
      [oak],
      'school_not_in_roster',
    ],
  ])('is refused where %s', (_why, given, others, orgs, code) => {
    expect(chooseOneSchool(orgs, [given, ...others], given)).toMatchObject({ code });
  });
});
