import { child, guardian, onUser, swap, teacher, type Defect } from './roster-defects.js';
import type { RosterFolder } from './roster-folder.js';
import type { ZipEntry } from './zip.js';

/** What can be wrong with a roster of OneRoster 1.2, with a delta of it, and with a zip. */

const [roleOfTeacher, roleOfGuardian, roleOfChild] = [3, 8, 9];
const onRole = (row: number, column: string, value: string) => (folder: RosterFolder) =>
  folder.edit('roles', row, column, value);
const aRole = { sourcedId: 'x', roleType: 'primary', orgSourcedId: 'school1' };

export const warnings1p2: Defect[] = [
  ['a role of its own', onRole(roleOfGuardian, 'role', 'ext:grandparent'), 'extension_value roles.csv 8 role'],
  ['nobody’s role', onRole(roleOfGuardian, 'role', 'ext:grandparent'), 'no_current_role users.csv 5 -'],
  ['a role that is over', onRole(roleOfGuardian, 'endDate', '2026-10-06'), 'no_current_role users.csv 5 -'],
  ['a role that has not begun', onRole(roleOfGuardian, 'beginDate', '2026-10-07'), 'no_current_role users.csv 5 -'],
  [
    'the enrollment of a child without a role today',
    onRole(roleOfChild, 'endDate', '2026-10-06'),
    'reference_left_out enrollments.csv 5 userSourcedId',
  ],
  ['a role in wrong case', onRole(roleOfTeacher, 'role', 'Teacher'), 'value_case roles.csv 3 role'],
  [
    'a student who is an aide',
    (f) => f.add('roles', { ...aRole, userSourcedId: child, role: 'aide' }),
    'role_beside_student users.csv 6 -',
  ],
  ['an org of its own kind', (f) => f.edit('orgs', 2, 'type', 'ext:diocese'), 'extension_value orgs.csv 2 type'],
  [
    'a class of its own kind',
    (f) => f.edit('classes', 2, 'classType', 'ext:club'),
    'extension_value classes.csv 2 classType',
  ],
  [
    'an enrollment of its own kind',
    (f) => f.edit('enrollments', 2, 'role', 'ext:mentor'),
    'extension_value enrollments.csv 2 role',
  ],
  [
    'a Social Security number',
    onUser(child, 'userMasterIdentifier', '078-05-1120'),
    'social_security_number users.csv 6 userMasterIdentifier',
  ],
  ['a version of three numbers', (f) => f.setProperty('oneroster.version', '1.2.1'), 'version_form manifest.csv - -'],
  ['columns of 1.1', (f) => f.editHeader('users', swap('pronouns', 'orgSourcedIds')), 'unknown_column users.csv - -'],
];

export const rejections1p2: Defect[] = [
  ['a user without a role', (f) => f.add('users', { ...user, sourcedId: 'x' }), 'user_without_role users.csv 58 -'],
  ['a role of nobody', onRole(roleOfChild, 'userSourcedId', 'x'), 'reference_unknown roles.csv 9 userSourcedId'],
  ['a role nowhere', onRole(roleOfTeacher, 'orgSourcedId', 'x'), 'reference_unknown roles.csv 3 orgSourcedId'],
  ['somebody with a role nowhere', onRole(roleOfTeacher, 'orgSourcedId', 'x'), 'role_rejected users.csv 2 -'],
  ['a role of 1.1 alone', onRole(roleOfTeacher, 'role', 'administrator'), 'unknown_value roles.csv 3 role'],
  ['an empty role', onRole(roleOfTeacher, 'role', ''), 'required_empty roles.csv 3 role'],
  ['an unnamed extension', onRole(roleOfTeacher, 'role', 'ext:'), 'unknown_value roles.csv 3 role'],
  ['an unknown kind of role', onRole(roleOfTeacher, 'roleType', 'main'), 'unknown_value roles.csv 3 roleType'],
  ['an American date', onRole(roleOfTeacher, 'beginDate', '8/31/2026'), 'date_invalid roles.csv 3 beginDate'],
  [
    'a role that ends before it begins',
    (f) => f.edit('roles', 3, 'beginDate', '2026-09-01').edit('roles', 3, 'endDate', '2026-08-31'),
    'date_order roles.csv 3 endDate',
  ],
  [
    'two roles of one id',
    onRole(roleOfChild, 'sourcedId', `${guardian}@school1`),
    'duplicate_id roles.csv 9 sourcedId',
  ],
];

export const refusals1p2: Defect[] = [
  ['no roles', (f) => f.removeFile('roles'), 'listed_file_missing roles.csv - -'],
  [
    'roles called absent',
    (f) => f.removeFile('roles').setProperty('file.roles', 'absent'),
    'required_file_missing roles.csv - -',
  ],
  ['roles without rows', (f) => f.removeRows('roles'), 'file_without_rows roles.csv - -'],
  ['roles without a column', (f) => f.editHeader('roles', swap('role', 'job')), 'missing_column roles.csv 1 -'],
];

export const warningsOfDelta: Defect[] = [
  [
    'a date without a time',
    onUser(guardian, 'dateLastModified', '2026-10-05'),
    'date_form users.csv 5 dateLastModified',
  ],
  [
    'a file the manifest forgot',
    (f) => f.editRow('manifest', 7, () => ['x', 'y']),
    'manifest_row_missing manifest.csv - -',
  ],
  ['a table without rows', (f) => f.removeRows('classes'), 'file_without_rows classes.csv - -'],
];

export const rejectionsOfDelta: Defect[] = [
  ['no status', onUser(guardian, 'status', ''), 'required_empty users.csv 5 status'],
  ['no time of change', onUser(guardian, 'dateLastModified', ''), 'required_empty users.csv 5 dateLastModified'],
  [
    'an American time',
    onUser(guardian, 'dateLastModified', '10/5/2026 6:00'),
    'date_invalid users.csv 5 dateLastModified',
  ],
  [
    'a teacher who is deleted and teaches',
    onUser(teacher, 'status', 'tobedeleted'),
    'reference_gone enrollments.csv 2 userSourcedId',
  ],
  [
    'two changes of one row',
    (f) => f.add('users', { ...user, sourcedId: guardian, status: 'tobedeleted', dateLastModified }),
    'duplicate_id users.csv 58 sourcedId',
  ],
  [
    'a row to be deleted without an id',
    (f) => f.edit('users', 5, 'sourcedId', '').edit('users', 5, 'status', 'tobedeleted'),
    'required_empty users.csv 5 sourcedId',
  ],
];

export const refusalsOfDelta: Defect[] = [
  ['a missing file', (f) => f.removeFile('classes'), 'listed_file_missing classes.csv - -'],
  ['an unknown mode', (f) => f.setProperty('file.users', 'changes'), 'manifest_mode_unknown manifest.csv 9 -'],
];

const user = { enabledUser: 'true', username: 'x', givenName: 'Ana', familyName: 'López' };
const dateLastModified = '2026-10-05T06:00:00.000Z';

type ZipDefect = [name: string, change: (entries: ZipEntry[]) => ZipEntry[], code: string];

const add =
  (...added: ZipEntry[]) =>
  (entries: ZipEntry[]) => [...entries, ...added];
const onUsers = (change: Partial<ZipEntry>) => (entries: ZipEntry[]) =>
  entries.map((entry) => (entry.name === 'users.csv' ? { ...entry, ...change } : entry));
const noise = (bytes: number) => Buffer.from(Array.from({ length: bytes }, (_, index) => (index * index * 31) % 251));

export const zipRefusals: ZipDefect[] = [
  ['a name that climbs out', add({ name: '../evil.csv', content: 'x' }), 'zip_entry_name'],
  ['one that climbs out further down', add({ name: 'a/../../evil.csv', content: 'x' }), 'zip_entry_name'],
  ['a name from the root', add({ name: '/etc/passwd', content: 'x' }), 'zip_entry_name'],
  ['a name on a drive', add({ name: 'C:/evil.csv', content: 'x' }), 'zip_entry_name'],
  ['backslashes', add({ name: '..\\evil.csv', content: 'x' }), 'zip_entry_name'],
  ['a NUL in a name', add({ name: 'users.csv\0.txt', content: 'x' }), 'zip_entry_name'],
  ['no name', add({ name: '', content: 'x' }), 'zip_entry_name'],
  ['a link', add({ name: 'passwd.csv', content: '/etc/passwd', fileMode: 0o120777 }), 'zip_link'],
  ['a device', add({ name: 'null.csv', content: '', fileMode: 0o020666 }), 'zip_link'],
  ['a password', onUsers({ isEncrypted: true }), 'zip_encrypted'],
  ['an unusual compression', onUsers({ method: 12 }), 'zip_compression'],
  ['another zip', add({ name: 'more.zip', content: noise(100) }), 'zip_nested'],
  ['another zip by another name', add({ name: 'more.csv', content: 'PK\x03\x04 and so on' }), 'zip_nested'],
  ['a file twice', add({ name: 'users.csv', content: 'x' }), 'duplicate_file'],
  ['a file twice in other letters', add({ name: 'Users.csv', content: 'x' }), 'duplicate_file'],
  [
    'more than 100 entries',
    add(...Array.from({ length: 100 }, (_, index) => ({ name: `${index}.txt`, content: 'x' }))),
    'zip_too_many_entries',
  ],
  ['a file that shrinks too well', add({ name: 'zeros.csv', content: Buffer.alloc(2_000_000) }), 'zip_ratio'],
  ['a file larger than it says', onUsers({ saidSize: 10 }), 'zip_wrong_size'],
  ['a file smaller than it says', onUsers({ saidSize: 1_000_000 }), 'zip_wrong_size'],
  ['a stored file larger than it says', onUsers({ isStored: true, saidSize: 10 }), 'zip_wrong_size'],
  ['bytes that have changed', onUsers({ saidCrc: 1 }), 'zip_damaged'],
];
