import { VolunteerNames } from '../schools/index.js';
import { displayNameOf, firstNameAndInitial, type Named } from './display-name.js';

const named = (name: string, givenName: string | null = null, familyName: string | null = null): Named => ({
  name,
  givenName,
  familyName,
});

describe('first name and initial', () => {
  it.each([
    ['Ana Lopez', 'Ana L.'],
    ['Ana María López', 'Ana L.'],
    ['  Ana   Lopez ', 'Ana L.'],
    ['Cher', 'Cher'],
    ['ana lopez', 'ana L.'],
    ["Sinéad O'Connor", 'Sinéad O.'],
    ["Giulia d'Angelo", 'Giulia D.'],
    ["Aisha 'Abd al-Rahman", 'Aisha A.'],
    ['Jan ’t Hooft', 'Jan H.'],
    ['Ольга Петрова', 'Ольга П.'],
    ['محمد علي', 'محمد ع.'],
    ['王 小明', '王 小.'],
    ['Émile Élan', 'Émile É.'],
    ['Ana (Room 4)', 'Ana'],
    ['Ana 3', 'Ana'],
  ])('of %s is %s', (name, shown) => {
    expect(firstNameAndInitial(named(name))).toBe(shown);
  });

  it('counts a combining accent to the letter that it follows', () => {
    expect(firstNameAndInitial(named('Ana E\u0301lan'))).toBe('Ana E.');
  });

  it.each([
    ['two given names', named('Ana María López', 'Ana María', 'López'), 'Ana L.'],
    ['two surnames', named('Ana López García', 'Ana', 'López García'), 'Ana L.'],
    ['a family name that is written first', named('王小明', '小明', '王'), '小明 王.'],
    ['a period for a family name that is missing', named('Suharto', 'Suharto', '.'), 'Suharto'],
    ['no family name', named('Suharto', 'Suharto'), 'Suharto'],
    ['no given name', named('Ana López', null, 'López'), 'Ana L.'],
    ['nothing but a family name', named('López', null, 'López'), 'López'],
    ['blanks for a given name', named('Ana López', '  ', 'López'), 'Ana L.'],
  ])('goes by the parts of a name with %s', (_, person, shown) => {
    expect(firstNameAndInitial(person)).toBe(shown);
  });
});

describe('the name that is shown', () => {
  const ana = named('Ana López');

  it.each([VolunteerNames.NONE, VolunteerNames.FIRST_NAME_INITIAL, VolunteerNames.FULL_NAME])(
    'is the whole name to whoever is near where the school shows %s',
    (setting) => {
      expect(displayNameOf(ana, true, setting)).toBe('Ana López');
    },
  );

  it.each([
    [VolunteerNames.NONE, 'Ana L.'],
    [VolunteerNames.FIRST_NAME_INITIAL, 'Ana L.'],
    [VolunteerNames.FULL_NAME, 'Ana López'],
  ])('follows the setting %s for others', (setting, shown) => {
    expect(displayNameOf(ana, false, setting)).toBe(shown);
  });
});
