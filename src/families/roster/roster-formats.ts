/** OneRoster CSV 1.1: the files, their columns in the order of the standard, and the values it lists. */

export const rosterFileNames = [
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
export type RosterFileName = (typeof rosterFileNames)[number];

/** The files a bulk roster cannot do without. */
export const requiredFiles = ['orgs', 'academicSessions', 'classes', 'users', 'enrollments'] as const;

/** The files whose rows are read. All others are only looked at for being there. */
export const tableNames = ['manifest', 'courses', ...requiredFiles] as const;
export type TableName = (typeof tableNames)[number];

export const orgTypes = ['department', 'school', 'district', 'local', 'state', 'national'] as const;
export const sessionTypes = ['gradingPeriod', 'semester', 'schoolYear', 'term'] as const;
export const classTypes = ['homeroom', 'scheduled'] as const;
export const enrollmentRoles = ['administrator', 'proctor', 'student', 'teacher'] as const;
export const guardianRoles = ['guardian', 'parent', 'relative'] as const;
export const adultRoles = ['administrator', 'aide', 'proctor', 'teacher', ...guardianRoles] as const;
export const userRoles = ['student', ...adultRoles] as const;
export const grades = [
  ...['IT', 'PR', 'PK', 'TK', 'KG', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '13'],
  ...['PS', 'UG', 'Other'],
] as const;

export interface TableFormat {
  columns: readonly string[];
  requiredColumns: readonly string[];
  /** How bad a bad row is: of courses nothing is kept, and without its manifest the whole roster is uncertain. */
  badRow: 'warning' | 'row' | 'file';
}

const everyRow = ['sourcedId', 'status', 'dateLastModified'];

function format(columns: string, required: string): TableFormat {
  return {
    columns: [...everyRow, ...columns.split(' ')],
    requiredColumns: ['sourcedId', ...required.split(' ')],
    badRow: 'row',
  };
}

export const tableFormats: Record<TableName, TableFormat> = {
  manifest: { columns: ['propertyName', 'value'], requiredColumns: ['propertyName', 'value'], badRow: 'file' },
  orgs: format('name type identifier parentSourcedId', 'name type'),
  academicSessions: format(
    'title type startDate endDate parentSourcedId schoolYear',
    'title type startDate endDate schoolYear',
  ),
  courses: {
    columns: [
      ...everyRow,
      ...['schoolYearSourcedId', 'title', 'courseCode', 'grades', 'orgSourcedId', 'subjects', 'subjectCodes'],
    ],
    requiredColumns: ['sourcedId'],
    badRow: 'warning',
  },
  classes: format(
    'title grades courseSourcedId classCode classType location schoolSourcedId termSourcedIds ' +
      'subjects subjectCodes periods',
    'title courseSourcedId classType schoolSourcedId termSourcedIds',
  ),
  users: format(
    'enabledUser orgSourcedIds role username userIds givenName familyName middleName identifier email sms phone ' +
      'agentSourcedIds grades password',
    'enabledUser orgSourcedIds role username givenName familyName',
  ),
  enrollments: format(
    'classSourcedId schoolSourcedId userSourcedId role primary beginDate endDate',
    'classSourcedId schoolSourcedId userSourcedId role',
  ),
};

export function isTableName(name: RosterFileName): name is TableName {
  return (tableNames as readonly string[]).includes(name);
}
