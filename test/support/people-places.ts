type Of = (name: string) => string;
export type Hidden = [who: string, thing: string][];

const FAMILIES: Hidden = [
  ['Cora', 'Fox'],
  ['Max', 'Lopez'],
];
const CHILDREN: Hidden = [
  ['Cora', 'Kit'],
  ['Max', 'Leo'],
];
const PEOPLE: Hidden = [
  ['Cora', 'Fay'],
  ['Max', 'Ana'],
];
const FAY: Hidden = [['Cora', 'Fay']];
const CLASS_1C: Hidden = [['Cora', '1C']];
const ELM: Hidden = [['Cora', 'Elm']];
const ELM_YEAR: Hidden = [['Cora', 'Elm year']];

const lopez = (of: Of) => ({ familyId: of('Lopez'), version: 1 });
const leo = (of: Of) => ({ childId: of('Leo'), version: 1 });
const stay = (of: Of) => ({ classroomId: of('4A'), termId: of('School year') });
const versions = { keepVersion: 1, mergeVersion: 1 };
const span = { startsOn: '2026-08-20', endsBefore: '2026-12-20' };

export type PlaceRow = [place: string, hidden: Hidden, rest?: (of: Of) => Record<string, unknown>, says?: string];

/** The place is `mutation.field`; the rest of its input follows. */
const ROWS: PlaceRow[] = [
  ['addPerson.schoolId', ELM, () => ({ name: 'New' })],
  ['updatePerson.personId', [['Ana', 'Dee'], ['Chi', 'Ana'], ...PEOPLE], () => ({ version: 1, name: 'Other' })],
  ['setDuties.personId', FAY, () => ({ version: 1, duties: [] }), 'FORBIDDEN'],
  ['recordLeaving.personId', PEOPLE, () => ({ version: 1 })],
  ['endSessionsOf.personId', PEOPLE],
  ['recordReturn.personId', PEOPLE, () => ({ version: 1 })],
  ['mergePeople.keepId', PEOPLE, (of) => ({ mergeId: of('Dee'), ...versions })],
  ['mergePeople.mergeId', FAY, (of) => ({ keepId: of('Ana'), ...versions })],
  ['mergePeople.accountOfId', FAY, (of) => ({ keepId: of('Ben'), mergeId: of('Dee'), ...versions }), 'BAD_USER_INPUT'],
  ['addFamily.schoolId', ELM, () => ({ name: 'New' })],
  ['addFamily.adultIds', FAY, (of) => ({ schoolId: of('Oak'), name: 'New' })],
  ['addFamily.childIds', [['Cora', 'Kit']], (of) => ({ schoolId: of('Oak'), name: 'New' })],
  ['updateFamily.familyId', FAMILIES, () => ({ version: 1, name: 'Other' })],
  ['addFamilyAdult.familyId', FAMILIES, (of) => ({ version: 1, personId: of('Vic') })],
  ['addFamilyAdult.personId', FAY, lopez],
  ['removeFamilyAdult.familyId', FAMILIES, (of) => ({ version: 1, personId: of('Ana') })],
  ['removeFamilyAdult.personId', FAY, lopez],
  ['mergeFamilies.keepId', FAMILIES, (of) => ({ mergeId: of('Chen'), ...versions })],
  ['mergeFamilies.mergeId', [['Cora', 'Fox']], (of) => ({ keepId: of('Lopez'), ...versions })],
  ['setActingForEachOther.familyId', [['Ana', 'Chen'], ...FAMILIES], (of) => ({ personId: of('Ana'), allowed: true })],
  ['setActingForEachOther.personId', FAY, (of) => ({ familyId: of('Lopez'), allowed: true })],
  ['addChild.familyId', FAMILIES, () => ({ givenName: 'Kai' })],
  ['updateChild.childId', CHILDREN, () => ({ version: 1, givenName: 'Kai' })],
  ['recordChildLeaving.childId', CHILDREN, () => ({ version: 1 })],
  ['recordChildReturn.childId', CHILDREN, () => ({ version: 1 })],
  ['addGuardianship.childId', CHILDREN, (of) => ({ personId: of('Vic'), relation: 'uncle' })],
  ['addGuardianship.personId', FAY, (of) => ({ childId: of('Leo'), relation: 'uncle' })],
  ['removeGuardianship.childId', CHILDREN, (of) => ({ version: 1, personId: of('Ana') })],
  ['removeGuardianship.personId', FAY, leo],
  ['enrollChild.childId', CHILDREN, stay],
  ['enrollChild.classroomId', CLASS_1C, (of) => ({ childId: of('Leo'), termId: of('School year') })],
  ['enrollChild.termId', ELM_YEAR, (of) => ({ childId: of('Leo'), classroomId: of('4A') })],
  ['endEnrollment.childId', CHILDREN, (of) => ({ classroomId: of('3B') })],
  ['endEnrollment.classroomId', CLASS_1C, (of) => ({ childId: of('Leo') })],
  ['assignTeacher.personId', PEOPLE, stay],
  ['assignTeacher.classroomId', CLASS_1C, (of) => ({ personId: of('Tom'), termId: of('School year') })],
  ['assignTeacher.termId', ELM_YEAR, (of) => ({ personId: of('Tom'), classroomId: of('4A') })],
  ['endTeaching.personId', PEOPLE, (of) => ({ classroomId: of('3B') })],
  ['endTeaching.classroomId', CLASS_1C, (of) => ({ personId: of('Tom') })],
  ['addClassroom.schoolId', ELM, () => ({ name: '5C' })],
  ['updateClassroom.classroomId', CLASS_1C, () => ({ version: 1, name: '5C' })],
  ['updateSchool.schoolId', ELM, () => ({ version: 1, name: 'Other' }), 'FORBIDDEN'],
  ['addTerm.schoolId', ELM, () => ({ name: 'Fall', ...span }), 'FORBIDDEN'],
  ['updateTerm.termId', ELM_YEAR, () => ({ version: 1, name: 'Other' }), 'FORBIDDEN'],
];

/** Where mutations about people, families and the school take ids, as test/api/access.not-yours.api-spec.ts asks. */
export const PEOPLE_PLACES = placesOf(ROWS);

export function placesOf(rows: readonly PlaceRow[]) {
  return rows.map(([place, hidden, rest = () => ({}), says = 'NOT_FOUND']) => {
    const [name, field] = place.split('.') as [string, string];
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    return {
      place: `${type}.${field}`,
      hidden,
      says,
      ask: (id: string, of: Of) => ({
        query: `mutation($input: ${type}!) { ${name}(input: $input) { __typename } }`,
        variables: { input: { ...rest(of), [field]: field.endsWith('Ids') ? [id] : id } },
      }),
    };
  });
}
