import type { RosterFolder } from './roster-folder.js';

/**
 * What can be wrong with a roster, one thing at a time, and how it is to be judged: the name of the defect, how a good
 * roster comes to have it, and the problem that has to be reported.
 */

/** What is expected is a problem's code, file, row and column, "-" where it has none. */
export type Defect = [name: string, damage: (folder: RosterFolder) => RosterFolder, expected: string];

export const child = 'school1-child0';
export const guardian = 'school1-guardian0.0';
export const teacher = 'school1-teacher0';
export const onUser = (sourcedId: string, column: string, value: string) => (folder: RosterFolder) =>
  folder.edit('users', folder.rowOf('users', sourcedId), column, value);
export const bytes = (change: (text: string) => string | Buffer) => (folder: RosterFolder) =>
  folder.editBytes('users', (content) => Buffer.from(change(content.toString())));

const stayOfChild = { schoolSourcedId: 'school1', userSourcedId: child, role: 'student' };
const newTeacher = {
  ...{ enabledUser: 'true', orgSourcedIds: 'school1', role: 'teacher', username: 'x' },
  ...{ givenName: 'Ana', familyName: 'López' },
};

export const warnings: Defect[] = [
  ['a column order of its own', (f) => f.reorder('orgs', (t) => t.toReversed()), 'column_order orgs.csv - -'],
  [
    'an unknown column',
    (f) => f.editHeader('users', swap('middleName', 'lunchBalance')),
    'unknown_column users.csv - -',
  ],
  [
    'a title in wrong case',
    (f) => f.editHeader('users', swap('givenName', 'GivenName')),
    'column_case users.csv - givenName',
  ],
  [
    'a missing optional column',
    (f) => f.editHeader('users', swap('phone', 'metadata.x')),
    'optional_column_missing users.csv - -',
  ],
  ['old Mac line ends', bytes((text) => text.replaceAll('\r\n', '\r')), 'line_ends users.csv - -'],
  ['a row of empty cells', bytes((text) => `${text}${','.repeat(17)}\r\n`), 'blank_row users.csv 58 -'],
  ['a role in wrong case', onUser(guardian, 'role', 'Parent'), 'value_case users.csv 5 role'],
  ['a spreadsheet’s TRUE', onUser(teacher, 'enabledUser', 'TRUE'), 'boolean_form users.csv 2 enabledUser'],
  ['a grade that lost its zero', onUser(child, 'grades', '1'), 'grade_zero_lost users.csv 6 grades'],
  ['a grade of its own', onUser(child, 'grades', 'Fourth'), 'grade_unknown users.csv 6 grades'],
  ['spaces in a list', onUser(teacher, 'orgSourcedIds', 'district, school1'), 'stray_spaces users.csv 2 orgSourcedIds'],
  ['an agent nobody knows', onUser(child, 'agentSourcedIds', 'nobody'), 'agent_unknown users.csv 6 agentSourcedIds'],
  ['an agent of oneself', onUser(child, 'agentSourcedIds', child), 'agent_self users.csv 6 agentSourcedIds'],
  [
    'a student as agent',
    onUser(child, 'agentSourcedIds', 'school1-child1'),
    'agent_student users.csv 6 agentSourcedIds',
  ],
  ['a teacher as agent', onUser(child, 'agentSourcedIds', teacher), 'agent_not_guardian users.csv 6 agentSourcedIds'],
  [
    'a teacher with a student',
    onUser(teacher, 'agentSourcedIds', child),
    'agent_not_guardian users.csv 2 agentSourcedIds',
  ],
  ['two adults as agents', onUser(guardian, 'agentSourcedIds', teacher), 'agent_adult users.csv 5 agentSourcedIds'],
  ['a password', onUser(child, 'password', 'sesame-1'), 'password_present users.csv - password'],
  [
    'a Social Security number',
    onUser(child, 'identifier', '078-05-1120'),
    'social_security_number users.csv 6 identifier',
  ],
  [
    'one among the user ids',
    onUser(guardian, 'userIds', '{SSN:078-05-1120}'),
    'social_security_number users.csv 5 userIds',
  ],
  ['an impossible e-mail', onUser(guardian, 'email', 'ana at home'), 'email_invalid users.csv 5 email'],
  ['an impossible phone', onUser(guardian, 'phone', 'unlisted'), 'phone_invalid users.csv 5 phone'],
  ['an empty username', onUser(guardian, 'username', ''), 'username_empty users.csv 5 username'],
  ['a formula for a name', onUser(child, 'givenName', '=HYPERLINK("http://x")'), 'formula users.csv 6 givenName'],
  ['a garbled name', onUser(child, 'givenName', 'JosÃ©'), 'garbled_letters users.csv 6 givenName'],
  [
    'a row to be deleted',
    (f) => f.edit('enrollments', 2, 'status', 'tobedeleted'),
    'tobedeleted_ignored enrollments.csv 2 status',
  ],
  [
    'a school year that ended before',
    (f) => f.edit('academicSessions', 2, 'schoolYear', '2026'),
    'school_year academicSessions.csv 2 schoolYear',
  ],
  [
    'a school year in words',
    (f) => f.edit('academicSessions', 2, 'schoolYear', '2026-27'),
    'school_year academicSessions.csv 2 schoolYear',
  ],
  [
    'a course of no school',
    (f) => f.edit('courses', 2, 'orgSourcedId', ''),
    'required_empty courses.csv 2 orgSourcedId',
  ],
  [
    'a class of an unknown course',
    (f) => f.edit('classes', 2, 'courseSourcedId', 'x'),
    'course_unknown classes.csv 2 courseSourcedId',
  ],
  [
    'a class of another school',
    (f) => f.edit('enrollments', 2, 'schoolSourcedId', 'school2'),
    'school_differs enrollments.csv 2 schoolSourcedId',
  ],
  [
    'a session of no year',
    (f) => f.edit('academicSessions', 3, 'parentSourcedId', 'x'),
    'parent_unknown academicSessions.csv 3 parentSourcedId',
  ],
  [
    'two homerooms',
    (f) => f.add('enrollments', { ...stayOfChild, sourcedId: 'x', classSourcedId: 'school1-class2' }),
    'two_homerooms enrollments.csv 32 classSourcedId',
  ],
  [
    'a Social Security number for an id',
    (f) => f.add('users', { ...newTeacher, sourcedId: '078-05-1120' }),
    'social_security_number users.csv 58 sourcedId',
  ],
  ['a file of 1.2', (f) => f.addFile('roles.csv', 'sourcedId\nx\n'), 'unknown_file - - -'],
  ['a version of three numbers', (f) => f.setProperty('oneroster.version', '1.1.1'), 'version_form manifest.csv - -'],
  ['courses without rows', (f) => f.removeRows('courses'), 'file_without_rows courses.csv - -'],
  [
    'demographics without rows',
    (f) => f.setProperty('file.demographics', 'bulk').addFile('demographics.csv', 'sourcedId\n'),
    'file_without_rows demographics.csv - -',
  ],
  ['a file called absent', (f) => f.addFile('results.csv', 'sourcedId\nx\n'), 'unlisted_file results.csv - -'],
  [
    'a file the manifest forgot',
    (f) => f.editRow('manifest', 5, () => ['x', 'y']),
    'manifest_row_missing manifest.csv - -',
  ],
  ['a file of its own', (f) => f.addFile('bus-routes.csv', 'x\n'), 'unknown_file - - -'],
  ['a mode in wrong case', (f) => f.setProperty('file.users', 'Bulk'), 'value_case manifest.csv - -'],
  ['a rounded manifest version', (f) => f.setProperty('manifest.version', '1'), 'manifest_version manifest.csv - -'],
];

export const rejections: Defect[] = [
  ['too few cells', (f) => f.editRow('users', 6, (c) => c.slice(0, -1)), 'column_count users.csv 6 -'],
  ['too many cells', (f) => f.editRow('users', 6, (c) => ['', ...c]), 'column_count users.csv 6 -'],
  ['a line break in a cell', onUser(child, 'middleName', 'a\nb'), 'line_break users.csv 6 -'],
  [
    'an unquoted comma',
    bytes((text) => text.replace('teacher0@school1', 'teacher0,school1')),
    'column_count users.csv 2 -',
  ],
  ['an empty name', onUser(child, 'familyName', '  '), 'required_empty users.csv 6 familyName'],
  ['an empty id', onUser(child, 'sourcedId', ''), 'required_empty users.csv 6 sourcedId'],
  ['an endless id', onUser(child, 'sourcedId', 'x'.repeat(256)), 'id_too_long users.csv 6 sourcedId'],
  ['a rounded id', onUser(child, 'sourcedId', '1.23457E+15'), 'id_rounded users.csv 6 sourcedId'],
  ['an id used twice', onUser(child, 'sourcedId', guardian), 'duplicate_id users.csv 6 sourcedId'],
  ['an endless name', onUser(child, 'givenName', 'x'.repeat(201)), 'text_too_long users.csv 6 givenName'],
  ['a control character', onUser(child, 'givenName', 'An\u0007a'), 'control_character users.csv 6 givenName'],
  ['a bidi override', onUser(child, 'givenName', 'An\u202ea'), 'control_character users.csv 6 givenName'],
  ['an unknown role', onUser(guardian, 'role', 'principal'), 'unknown_value users.csv 5 role'],
  ['an unknown status', onUser(guardian, 'status', 'inactive'), 'unknown_value users.csv 5 status'],
  ['no yes and no no', onUser(guardian, 'enabledUser', 'maybe'), 'unknown_value users.csv 5 enabledUser'],
  ['an unknown school', onUser(guardian, 'orgSourcedIds', 'school9'), 'reference_unknown users.csv 5 orgSourcedIds'],
  [
    'an American date',
    (f) => f.edit('enrollments', 2, 'beginDate', '8/31/2026'),
    'date_invalid enrollments.csv 2 beginDate',
  ],
  [
    'a day that never was',
    (f) => f.edit('enrollments', 3, 'endDate', '2027-02-29'),
    'date_invalid enrollments.csv 3 endDate',
  ],
  [
    'an end before the beginning',
    (f) => f.edit('enrollments', 2, 'endDate', '2026-08-31'),
    'date_order enrollments.csv 2 endDate',
  ],
  [
    'an enrollment of nobody',
    (f) => f.edit('enrollments', 2, 'userSourcedId', 'x'),
    'reference_unknown enrollments.csv 2 userSourcedId',
  ],
  [
    'a class id in another case',
    (f) => f.edit('enrollments', 2, 'classSourcedId', 'SCHOOL1-class1'),
    'reference_unknown enrollments.csv 2 classSourcedId',
  ],
  [
    'an enrollment at no school',
    (f) => f.edit('enrollments', 2, 'schoolSourcedId', 'x'),
    'reference_unknown enrollments.csv 2 schoolSourcedId',
  ],
  [
    'an enrollment in an unknown role',
    (f) => f.edit('enrollments', 2, 'role', 'ext:mentor'),
    'unknown_value enrollments.csv 2 role',
  ],
  [
    'a session that ends before it begins',
    (f) => f.edit('academicSessions', 2, 'endDate', '2026-08-30'),
    'date_order academicSessions.csv 2 endDate',
  ],
  [
    'an enrollment of a rejected child',
    onUser(child, 'givenName', ''),
    'reference_rejected enrollments.csv 5 userSourcedId',
  ],
  [
    'an enrollment in no class',
    (f) => f.edit('enrollments', 2, 'classSourcedId', 'x'),
    'reference_unknown enrollments.csv 2 classSourcedId',
  ],
  ['a child that teaches', (f) => f.edit('enrollments', 5, 'role', 'teacher'), 'role_mismatch enrollments.csv 5 role'],
  [
    'a teacher among the students',
    (f) => f.edit('enrollments', 2, 'role', 'student'),
    'role_mismatch enrollments.csv 2 role',
  ],
  [
    'a class in no session',
    (f) => f.edit('classes', 2, 'termSourcedIds', 'fall,winter'),
    'reference_unknown classes.csv 2 termSourcedIds',
  ],
  [
    'a class of no school',
    (f) => f.edit('classes', 2, 'schoolSourcedId', 'x'),
    'reference_unknown classes.csv 2 schoolSourcedId',
  ],
  [
    'a school in no district',
    (f) => f.edit('orgs', 3, 'parentSourcedId', 'x'),
    'reference_unknown orgs.csv 3 parentSourcedId',
  ],
  [
    'a school that is its own parent',
    (f) => f.edit('orgs', 3, 'parentSourcedId', 'school1'),
    'reference_rejected orgs.csv 3 parentSourcedId',
  ],
];

export const refusals: Defect[] = [
  ['a BOM of UTF-16', bytes((text) => Buffer.from(`\ufeff${text}`, 'utf16le')), 'not_utf8 users.csv - -'],
  ['UTF-16 without a BOM', bytes((text) => Buffer.from(text, 'utf16le')), 'nul_bytes users.csv - -'],
  ['Latin-1', bytes((text) => Buffer.from(text, 'latin1')), 'not_utf8 users.csv - -'],
  [
    'half a letter at the end',
    bytes((text) => Buffer.concat([Buffer.from(text), Buffer.from([0xc3])])),
    'not_utf8 users.csv - -',
  ],
  ['a lost letter', onUser(child, 'givenName', 'Jos\ufffd'), 'replacement_character users.csv - -'],
  ['an unclosed quotation mark', bytes((text) => `${text}"x`), 'unclosed_quote users.csv 58 -'],
  ['a quotation mark in a cell', bytes((text) => `${text}x"y"\r\n`), 'misplaced_quote users.csv 58 -'],
  ['text after a quoted cell', bytes((text) => `${text}"x"y\r\n`), 'misplaced_quote users.csv 58 -'],
  ['an endless cell', onUser(child, 'middleName', 'x'.repeat(70_000)), 'row_too_long users.csv 6 -'],
  ['a cell of 10 MB', onUser(child, 'middleName', 'x'.repeat(10_000_000)), 'row_too_long users.csv 6 -'],
  ['an endless line of commas', bytes((text) => text + ','.repeat(500_000)), 'row_too_long users.csv - -'],
  ['an empty file', bytes(() => ''), 'file_empty users.csv - -'],
  ['a BOM and nothing else', bytes(() => '\ufeff'), 'file_empty users.csv - -'],
  ['a header only', (f) => f.removeRows('enrollments'), 'file_without_rows enrollments.csv - -'],
  ['no usable row', (f) => f.edit('orgs', 2, 'name', ''), 'no_usable_rows orgs.csv - -'],
  ['two columns of one name', (f) => f.editHeader('users', swap('phone', 'email')), 'duplicate_column users.csv 1 -'],
  [
    'two columns but for the case',
    (f) => f.editHeader('users', swap('phone', 'Email')),
    'duplicate_column users.csv 1 -',
  ],
  ['a missing required column', (f) => f.editHeader('users', swap('role', 'job')), 'missing_column users.csv 1 -'],
  ['semicolons', bytes((text) => text.replaceAll(',', ';')), 'missing_column users.csv 1 -'],
  [
    'no session that can be used',
    (f) => f.edit('academicSessions', 3, 'endDate', '2027-02-29'),
    'no_usable_rows classes.csv - -',
  ],
  ['a missing file', (f) => f.removeFile('classes'), 'listed_file_missing classes.csv - -'],
  ['a required file called absent', (f) => f.setProperty('file.orgs', 'absent'), 'required_file_missing orgs.csv - -'],
  ['no manifest', (f) => f.removeFile('manifest'), 'manifest_missing manifest.csv - -'],
  [
    'no manifest and other columns',
    (f) => f.removeFile('manifest').editHeader('users', swap('username', 'login')),
    'not_oneroster - - -',
  ],
  ['a manifest with a torn row', (f) => f.editRow('manifest', 4, (c) => [...c, 'x']), 'column_count manifest.csv 4 -'],
  [
    'a manifest that contradicts itself',
    (f) => f.add('manifest', { propertyName: 'file.users', value: 'absent' }),
    'manifest_contradiction manifest.csv 18 -',
  ],
  ['OneRoster 1.0', (f) => f.setProperty('oneroster.version', '1.0'), 'version_unknown manifest.csv 3 -'],
  ['an unknown mode', (f) => f.setProperty('file.users', 'full'), 'manifest_mode_unknown manifest.csv 9 -'],
  ['a zip in the folder', (f) => f.addFile('roster.zip', 'PK'), 'zip_in_folder - - -'],
  ['two spellings of one file', (f) => f.addFile('Users.csv', 'x'), 'duplicate_file users.csv - -'],
];

export function swap(from: string, to: string) {
  return (titles: string[]) => titles.map((title) => (title === from ? to : title));
}
