import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipOf, type ZipEntry } from './zip.js';

export interface RosterSize {
  version?: '1.1' | '1.2';
  schools?: number;
  childrenPerSchool?: number;
  teachersPerSchool?: number;
  classesPerSchool?: number;
}

type Table = [header: string[], ...rows: string[][]];

const headers = {
  manifest: 'propertyName,value',
  orgs: 'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId',
  academicSessions: 'sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear',
  courses:
    'sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,orgSourcedId,subjects,subjectCodes',
  classes:
    'sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,' +
    'termSourcedIds,subjects,subjectCodes,periods',
  roles:
    'sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId',
  users:
    'sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,' +
    'middleName,identifier,email,sms,phone,agentSourcedIds,grades,password',
  enrollments:
    'sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate',
};
export type GeneratedFile = keyof typeof headers;
const usersSince1p2 =
  ',userMasterIdentifier,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns';

const familyNames = ['O’Brien', 'García', 'Nguyễn', 'Al-Hassan', 'Smith', 'de la Cruz', "D'Angelo", 'Wójcik', '李'];
const givenNames = ['José', 'Mary Ann', 'Anh', 'Fatima', 'Zoë', 'Ming', 'Sinéad', 'Łukasz', 'محمد', 'Ana'];
const guardianRoles = ['parent', 'guardian', 'relative'];

const nth = (list: string[], index: number): string => list[index % list.length] ?? '';

/**
 * A valid OneRoster folder, 1.1 unless said otherwise, with invented people, for tests to damage: a district, its schools, families of one to
 * four guardians, in each school one child that lives in two families, and parents who share one address.
 */
export class RosterFolder {
  private readonly tables = new Map<GeneratedFile, Table>();
  private readonly replaced = new Map<string, Buffer>();
  private mustQuote = /[",\r\n]/;

  constructor(size: RosterSize = {}) {
    const { schools = 2, childrenPerSchool = 12, teachersPerSchool = 3, classesPerSchool = 3, version = '1.1' } = size;
    for (const [name, header] of Object.entries(headers)) this.tables.set(name as GeneratedFile, [header.split(',')]);
    if (version === '1.2') this.becomeVersion1p2();
    else this.tables.delete('roles');
    this.addManifest(version);
    this.add('orgs', { sourcedId: 'district', name: 'Maple County Schools', type: 'district' });
    this.addSessions();
    for (let school = 1; school <= schools; school += 1) {
      this.addSchool(`school${school}`);
      for (let index = 1; index <= classesPerSchool; index += 1) this.addClass(`school${school}`, index);
      for (let index = 0; index < teachersPerSchool; index += 1)
        this.addTeacher(`school${school}`, index, classesPerSchool);
      this.addFamilies(`school${school}`, childrenPerSchool, classesPerSchool);
    }
  }

  /** Appends a row; cells that are not given stay empty. */
  add(file: GeneratedFile, cells: Record<string, string>): this {
    const table = this.table(file);
    const unknown = Object.keys(cells).filter((column) => !table[0].includes(column));
    if (unknown.length > 0) throw new Error(`${file} has no column ${unknown.join(', ')}`);
    table.push(table[0].map((column) => cells[column] ?? ''));
    return this;
  }

  /** Changes one cell; rows count as in a spreadsheet, so 2 is the first one under the header. */
  edit(file: GeneratedFile, row: number, column: string, value: string): this {
    const cells = this.row(file, row);
    cells[this.position(file, column)] = value;
    return this;
  }

  editHeader(file: GeneratedFile, change: (titles: string[]) => string[]): this {
    const table = this.table(file);
    table[0] = change(table[0]);
    return this;
  }

  editRow(file: GeneratedFile, row: number, change: (cells: string[]) => string[]): this {
    this.table(file)[row - 1] = change(this.row(file, row));
    return this;
  }

  /** Makes it a delta in which everything has changed; `keepOnly` takes out what has not. */
  asDelta(): this {
    for (const [name, [, ...rows]] of this.tables) {
      if (name === 'manifest') continue;
      for (const cells of rows) cells.splice(1, 2, 'active', '2026-10-05T06:00:00.000Z');
      this.setProperty(`file.${name}`, 'delta');
    }
    return this;
  }

  /** Takes out all rows but those of the given ids; without any, the file. */
  keepOnly(file: GeneratedFile, ...sourcedIds: string[]): this {
    const [header, ...rows] = this.table(file);
    this.tables.set(file, [header, ...rows.filter(([sourcedId = '']) => sourcedIds.includes(sourcedId))]);
    return sourcedIds.length > 0 ? this : this.removeFile(file).setProperty(`file.${file}`, 'absent');
  }

  /** Moves the columns of a file, cells and all. */
  reorder(file: GeneratedFile, change: (titles: string[]) => string[]): this {
    const table = this.table(file);
    const order = change(table[0]).map((title) => table[0].indexOf(title));
    this.tables.set(file, table.map((cells) => order.map((position) => cells[position] ?? '')) as Table);
    return this;
  }

  removeRows(file: GeneratedFile): this {
    this.table(file).splice(1);
    return this;
  }

  removeFile(file: GeneratedFile): this {
    this.tables.delete(file);
    return this;
  }

  setProperty(property: string, value: string): this {
    const row = this.table('manifest').find(([name]) => name === property);
    if (row === undefined) return this.add('manifest', { propertyName: property, value });
    row[1] = value;
    return this;
  }

  editBytes(file: GeneratedFile, change: (bytes: Buffer) => Buffer): this {
    return this.addFile(`${file}.csv`, change(this.bytesOf(file)));
  }

  /** Any file, in place of what would be written under that name. */
  addFile(name: string, content: Buffer | string): this {
    this.replaced.set(name, Buffer.from(content));
    return this;
  }

  quoteEverything(): this {
    this.mustQuote = /^/;
    return this;
  }

  /** The row in which a sourcedId stands. */
  rowOf(file: GeneratedFile, sourcedId: string): number {
    const index = this.table(file).findIndex((cells) => cells[0] === sourcedId);
    if (index < 0) throw new Error(`${file} has no ${sourcedId}`);
    return index + 1;
  }

  files(): Map<string, Buffer> {
    const written = [...this.tables.keys()].map((name) => [`${name}.csv`, this.bytesOf(name)] as const);
    return new Map([...written, ...this.replaced]);
  }

  async writeZip(change: (entries: ZipEntry[]) => ZipEntry[] = (entries) => entries): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'roster-'));
    const path = join(folder, 'roster.zip');
    const entries = [...this.files()].map(([name, content]) => ({ name, content }));
    await writeFile(path, zipOf(change(entries)));
    return path;
  }

  async write(): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'roster-'));
    for (const [name, content] of this.files()) await writeFile(join(folder, name), content);
    return folder;
  }

  private becomeVersion1p2(): void {
    const titles = headers.users.replace(',orgSourcedIds,role', '') + usersSince1p2;
    this.tables.set('users', [titles.split(',')]);
  }

  private addManifest(version: '1.1' | '1.2'): void {
    this.setProperty('manifest.version', '1.0').setProperty('oneroster.version', version);
    const bulk = ['academicSessions', 'classes', 'courses', 'enrollments', 'orgs', 'users'];
    if (version === '1.2') bulk.push('roles');
    const absent = [
      'categories',
      'classResources',
      'courseResources',
      'demographics',
      'lineItems',
      'resources',
      'results',
    ];
    for (const name of bulk) this.setProperty(`file.${name}`, 'bulk');
    for (const name of absent) this.setProperty(`file.${name}`, 'absent');
    this.setProperty('source.systemName', 'Example SIS');
  }

  private addSessions(): void {
    const year = { title: '2026-27', type: 'schoolYear', startDate: '2026-08-31', endDate: '2027-06-19' };
    this.add('academicSessions', { sourcedId: 'year', ...year, schoolYear: '2027' });
    const fall = { title: 'Fall', type: 'semester', startDate: '2026-08-31', endDate: '2026-12-20' };
    this.add('academicSessions', { sourcedId: 'fall', ...fall, parentSourcedId: 'year', schoolYear: '2027' });
    const spring = { title: 'Spring', type: 'semester', startDate: '2027-01-04', endDate: '2027-06-19' };
    this.add('academicSessions', { sourcedId: 'spring', ...spring, parentSourcedId: 'year', schoolYear: '2027' });
  }

  private addSchool(school: string): void {
    const name = `${nth(['Maple', 'Río Grande', 'Saint Zoë’s'], this.table('orgs').length)} School`;
    this.add('orgs', { sourcedId: school, name, type: 'school', parentSourcedId: 'district' });
    this.add('courses', { sourcedId: `${school}-course`, title: 'All subjects', orgSourcedId: school });
  }

  private addClass(school: string, index: number): void {
    this.add('classes', {
      sourcedId: `${school}-class${index}`,
      title: `Grade ${index}, room "${index}A"`,
      grades: `0${index}`.slice(-2),
      courseSourcedId: `${school}-course`,
      classCode: `${index}A`,
      classType: 'homeroom',
      schoolSourcedId: school,
      termSourcedIds: 'fall,spring',
    });
  }

  private addTeacher(school: string, index: number, classes: number): void {
    const teacher = `${school}-teacher${index}`;
    const email = `teacher${index}@${school}.example`;
    this.addUser({ sourcedId: teacher, orgSourcedIds: `district,${school}`, role: 'teacher', email }, index + 3);
    this.enroll(`${school}-class${(index % classes) + 1}`, school, teacher, 'teacher');
  }

  private addFamilies(school: string, children: number, classes: number): void {
    for (let added = 0, family = 0; added < children; family += 1) {
      const guardians = Array.from({ length: (family % 4) + 1 }, (_, index) => `${school}-guardian${family}.${index}`);
      // Two parents with one mailbox are as normal as two with one each.
      const emailOf = (index: number) => `family${family}${family % 2 === 0 ? '' : `.${index}`}@${school}.example`;
      guardians.forEach((sourcedId, index) => {
        const role = nth(guardianRoles, index);
        this.addUser({ sourcedId, orgSourcedIds: school, role, email: emailOf(index), phone: '555-0100' }, family);
      });
      for (let sibling = 0; sibling <= family % 3 && added < children; sibling += 1, added += 1) {
        const livesWithTwo = family === 1 && sibling === 0;
        const agents = livesWithTwo ? [...guardians, `${school}-guardian0.0`] : guardians;
        this.addChild(school, `${school}-child${added}`, agents, family, (added % classes) + 1);
      }
    }
  }

  private addChild(school: string, sourcedId: string, agents: string[], family: number, grade: number): void {
    const identity = { sourcedId, orgSourcedIds: school, role: 'student', agentSourcedIds: agents.join(',') };
    const unwanted = { email: `${sourcedId}@pupils.example`, identifier: `pupil-number-${sourcedId}` };
    this.addUser({ ...identity, ...unwanted, grades: `0${grade}`.slice(-2) }, family);
    this.enroll(`${school}-class${grade}`, school, sourcedId, 'student');
  }

  private addUser(cells: Record<string, string>, family: number): void {
    const givenName = nth(givenNames, this.table('users').length);
    const names = { givenName, familyName: nth(familyNames, family) };
    const { orgSourcedIds = '', role = '', ...others } = cells;
    const { sourcedId = '' } = others;
    const user = { enabledUser: 'true', username: sourcedId, ...names, ...others };
    if (!this.tables.has('roles')) {
      this.add('users', { ...user, orgSourcedIds, role });
      return;
    }
    this.add('users', user);
    orgSourcedIds.split(',').forEach((orgSourcedId, index) => {
      const place = { roleType: index === 0 ? 'primary' : 'secondary', orgSourcedId };
      this.add('roles', { sourcedId: `${sourcedId}@${orgSourcedId}`, userSourcedId: sourcedId, role, ...place });
    });
  }

  private enroll(classSourcedId: string, schoolSourcedId: string, userSourcedId: string, role: string): void {
    this.add('enrollments', {
      sourcedId: `${classSourcedId}:${userSourcedId}`,
      ...{ classSourcedId, schoolSourcedId, userSourcedId, role },
      primary: role === 'teacher' ? 'true' : '',
      beginDate: '2026-08-31',
      endDate: '2027-06-19',
    });
  }

  private bytesOf(file: GeneratedFile): Buffer {
    return Buffer.from(toCsv(this.table(file), this.mustQuote));
  }

  private table(file: GeneratedFile): Table {
    const table = this.tables.get(file);
    if (table === undefined) throw new Error(`There is no ${file}.csv in this roster`);
    return table;
  }

  private row(file: GeneratedFile, row: number): string[] {
    const cells = this.table(file)[row - 1];
    if (cells === undefined) throw new Error(`${file} has no row ${row}`);
    return cells;
  }

  private position(file: GeneratedFile, column: string): number {
    const position = this.table(file)[0].indexOf(column);
    if (position < 0) throw new Error(`${file} has no column ${column}`);
    return position;
  }
}

function toCsv(rows: string[][], mustQuote: RegExp): string {
  const cell = (value: string) => (mustQuote.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  return rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}
