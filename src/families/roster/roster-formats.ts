import type { RosterTableName, RosterVersion } from './roster.types.js';

/** OneRoster CSV 1.1 and 1.2: the files, their columns in the order of the standard, and the values it lists. */

const fileNamesOf1p1 = [
  'manifest',
  'academicSessions',
  'categories',
  'classes',
  'classResources',
  'courses',
  'courseResources',
  'demographics',
  'enrollments',
  'lineItems',
  'orgs',
  'resources',
  'results',
  'users',
] as const;
const fileNamesSince1p2 = [
  'lineItemLearningObjectiveIds',
  'lineItemScoreScales',
  'resultLearningObjectiveIds',
  'resultScoreScales',
  'roles',
  'scoreScales',
  'userProfiles',
  'userResources',
] as const;

export const rosterFileNames = [...fileNamesOf1p1, ...fileNamesSince1p2] as const;
export type RosterFileName = (typeof rosterFileNames)[number];

export const fileNamesOf = (version: RosterVersion): readonly RosterFileName[] =>
  version === '1.1' ? fileNamesOf1p1 : rosterFileNames;

/** The files a bulk roster cannot do without. */
export const requiredFilesOf = (version: RosterVersion): readonly RosterTableName[] =>
  version === '1.1' ? requiredFiles : [...requiredFiles, 'roles'];
const requiredFiles = ['orgs', 'academicSessions', 'classes', 'users', 'enrollments'] as const;

/** The files whose rows are read, beside the manifest. All others are only looked at for being there. */
export const tableNames = ['orgs', 'academicSessions', 'courses', 'classes', 'roles', 'users', 'enrollments'] as const;

export const orgTypes = ['department', 'school', 'district', 'local', 'state', 'national'] as const;
export const sessionTypes = ['gradingPeriod', 'semester', 'schoolYear', 'term'] as const;
export const classTypes = ['homeroom', 'scheduled'] as const;
export const enrollmentRoles = ['administrator', 'proctor', 'student', 'teacher'] as const;
export const roleTypes = ['primary', 'secondary'] as const;
export const guardianRoles = ['guardian', 'parent', 'relative'] as const;
const sharedRoles = ['aide', 'proctor', 'teacher', ...guardianRoles] as const;
const rolesSince1p2 = [
  'counselor',
  'districtAdministrator',
  'principal',
  'siteAdministrator',
  'systemAdministrator',
] as const;
export const adultRoles = ['administrator', ...sharedRoles, ...rolesSince1p2] as const;
/** What a row of users.csv can be in 1.1. */
export const userRoles = ['student', 'administrator', ...sharedRoles] as const;
/** What a row of roles.csv can say. */
export const rowRoles = ['student', ...sharedRoles, ...rolesSince1p2] as const;
export const grades = [
  ...['IT', 'PR', 'PK', 'TK', 'KG', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13'],
  ...['PS', 'UG', 'Other'],
] as const;

export interface TableFormat {
  name: RosterTableName | 'manifest';
  file: string;
  /** As a message names it. */
  standard: string;
  columns: readonly string[];
  requiredColumns: readonly string[];
  /** Columns of which it is no news that they are there or missing. */
  toleratedColumns: readonly string[];
  /** How bad a bad row is: of courses nothing is kept, and without its manifest the whole roster is uncertain. */
  badRow: 'warning' | 'row' | 'file';
}

interface Columns {
  all: string;
  required: string;
  tolerated?: string;
}

const contact = 'middleName identifier email sms phone agentSourcedIds grades password';

const columnsOf: Record<Exclude<RosterTableName, 'users'> | 'users 1.1' | 'users 1.2', Columns> = {
  orgs: { all: 'name type identifier parentSourcedId', required: 'name type' },
  academicSessions: {
    all: 'title type startDate endDate parentSourcedId schoolYear',
    required: 'title type startDate endDate schoolYear',
  },
  courses: { all: 'schoolYearSourcedId title courseCode grades orgSourcedId subjects subjectCodes', required: '' },
  classes: {
    all:
      'title grades courseSourcedId classCode classType location schoolSourcedId termSourcedIds ' +
      'subjects subjectCodes periods',
    required: 'title courseSourcedId classType schoolSourcedId termSourcedIds',
  },
  'users 1.1': {
    all: `enabledUser orgSourcedIds role username userIds givenName familyName ${contact}`,
    required: 'enabledUser orgSourcedIds role username givenName familyName',
  },
  'users 1.2': {
    all:
      `enabledUser username userIds givenName familyName ${contact} userMasterIdentifier resourceSourcedIds ` +
      'preferredGivenName preferredMiddleName preferredFamilyName primaryOrgSourcedId pronouns',
    required: 'enabledUser username givenName familyName',
    // 1.2.0 had it, 1.2.1 no longer has.
    tolerated: 'resourceSourcedIds',
  },
  roles: {
    all: 'userSourcedId roleType role beginDate endDate orgSourcedId userProfileSourcedId',
    required: 'userSourcedId roleType role orgSourcedId',
  },
  enrollments: {
    all: 'classSourcedId schoolSourcedId userSourcedId role primary beginDate endDate',
    required: 'classSourcedId schoolSourcedId userSourcedId role',
  },
};

export const manifestFormat: TableFormat = {
  ...{ name: 'manifest', file: 'manifest.csv', standard: 'OneRoster' },
  columns: ['propertyName', 'value'],
  requiredColumns: ['propertyName', 'value'],
  toleratedColumns: [],
  badRow: 'file',
};

export function formatOf(name: RosterTableName, version: RosterVersion): TableFormat {
  const { all, required, tolerated = '' } = columnsOf[name === 'users' ? (`users ${version}` as const) : name];
  const words = (text: string) => text.split(' ').filter(Boolean);
  return {
    ...{ name, file: `${name}.csv`, standard: `OneRoster ${version}` },
    columns: ['sourcedId', 'status', 'dateLastModified', ...words(all)],
    requiredColumns: ['sourcedId', ...words(required)],
    toleratedColumns: words(tolerated),
    badRow: name === 'courses' ? 'warning' : 'row',
  };
}

export function isTableName(name: RosterFileName): name is RosterTableName {
  return (tableNames as readonly string[]).includes(name);
}
