import { Duty } from '../../src/identity/index.js';
import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { PRESENT, type TestApp } from './test-app.js';

export const NEED = `id title description format timing headCount status grade closeReason version postedBy { id }
  classroom { name } windows { startsAt endsAt } event { id }
  requiredSkills { skill { id } minimumLevel } preferredSkills { skill { id } }`;

export const LATER = { startsAt: '2026-10-20T14:00:00.000Z', endsAt: '2026-10-20T15:00:00.000Z' };

/** A school with two teachers, each with a class, a coordinator, and a parent who reads Spanish. */
export class NeedSchool {
  private constructor(
    readonly test: TestApp,
    readonly school: SchoolBuilder,
    readonly classroom: { id: string },
    readonly other: { id: string },
    readonly tessa: Member,
    readonly otto: Member,
    readonly cora: Member,
    readonly ana: Member,
  ) {}

  static async open(test: TestApp): Promise<NeedSchool> {
    test.clock.set(PRESENT);
    const school = await test.school({ locales: ['es', 'en'] });
    const classroom = await school.classroom('3B', '03');
    const other = await school.classroom('4A', '04');
    const tessa = await school.teacher('Tessa Teacher', classroom);
    const otto = await school.teacher('Otto Other', other);
    const cora = await school.coordinator();
    const ana = await school.person({ name: 'Ana Álvarez', duties: [Duty.GUARDIAN], locale: 'es' });
    return new NeedSchool(test, school, classroom, other, tessa, otto, cora, ana);
  }

  readonly post = (who: Member, more: object = {}) =>
    this.test
      .as(who)
      .mutate('postNeed', { classroomId: this.classroom.id, title: 'Somebody who knows rocks', ...more }, NEED);

  readonly read = async (who: Member, { id }: { id: string }, fields = NEED) =>
    (await this.test.as(who).ask(`query($id: ID!) { node(id: $id) { ... on Need { ${fields} } } }`, { id })).node;

  /** The code, and the reason of a broken rule. */
  readonly refused = async (who: Member, name: string, input: Record<string, unknown>) => {
    const { code, reason } = await this.test.as(who).refusedMutation(name, input);
    return reason ? `${code} ${reason}` : code;
  };

  /** The fields that are wrong. */
  readonly faults = async (who: Member, name: string, input: Record<string, unknown>) => {
    const { details } = await this.test.as(who).refusedMutation(name, input);
    return (details?.violations as { path: string }[]).map(({ path }) => path);
  };
}

export const asked = ({ id, version }: { id: string; version: number }) => ({ needId: id, version });
