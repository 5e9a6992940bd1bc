import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Audience, type Moment } from '../../families/index.js';
import { Duty, heldAt, Person, PersonDuty, PersonEmail } from '../../identity/index.js';
import type { ViewerPerson } from '../../platform/access/viewer.js';
import type { RowSource } from '../../platform/database/rows.js';
import { Classroom } from '../../schools/index.js';
import { HelpPreferencesService, mayBeAskedOn, type HelpPreferences } from '../../volunteers/index.js';
import { askedLately, type PastBroadcast } from './broadcasts.rules.js';
import type { Need } from './need.entity.js';
import { NeedAudience } from './need.enums.js';
import { NeedOutcome } from './need-outcome.entity.js';

export interface Asking {
  need: Pick<Need, 'schoolId' | 'classroomId' | 'postedById' | 'format'>;
  audience: NeedAudience;
  /** Of this need, whenever. */
  past: readonly PastBroadcast[];
  /** Who asks: they know already, and reach nobody who is kept apart from them. */
  by: readonly ViewerPerson[];
  moment: Moment;
}

/** Who would be asked by a broadcast, told alike before it and by it. */
@Injectable()
export class BroadcastAudience {
  constructor(
    private readonly audience: Audience,
    private readonly preferences: HelpPreferencesService,
  ) {}

  /** In the order of their ids. What the office knows of somebody keeps them out, as it does of every list. */
  async peopleFor(source: RowSource, asking: Asking): Promise<string[]> {
    const { need, audience, past, by, moment } = asking;
    const ids = await this.membersOf(source, need, audience, moment);
    const recent = askedLately(past, moment.now);
    const before = recent === null ? new Set() : await this.membersOf(source, need, recent, moment);
    const ofClass = await this.audience.guardiansOf(source, [need.classroomId], moment);
    const known = new Set([need.postedById, ...by.map(({ id }) => id)]);
    const members = [...ids].filter(
      (id) => !before.has(id) && !known.has(id) && (!ofClass.forbidden.has(id) || ofClass.told.has(id)),
    );
    const willing = await this.willing(source, asking, members, ofClass.told);
    return (await this.withoutKeptApart(source, asking, willing)).sort();
  }

  private async membersOf(
    source: RowSource,
    { classroomId }: Asking['need'],
    audience: NeedAudience,
    moment: Moment,
  ): Promise<Set<string>> {
    const classrooms = await this.classroomsOf(source, classroomId, audience);
    const { told } = await this.audience.guardiansOf(source, classrooms, moment);
    if (audience !== NeedAudience.SCHOOL) return told;
    const helpers = await source.rows(PersonDuty).find({ duty: Duty.VOLUNTEER, ...heldAt(moment.now) });
    return new Set([...told, ...helpers.map(({ personId }) => personId)]);
  }

  private async classroomsOf(source: RowSource, classroomId: string, audience: NeedAudience): Promise<string[]> {
    if (audience === NeedAudience.CLASSROOM) return [classroomId];
    const { grade } = await source.rows(Classroom).get(classroomId);
    const beside = audience === NeedAudience.SCHOOL ? {} : { grade: grade ?? '' };
    const others = await source.rows(Classroom).find({ ...beside, active: true });
    return [...new Set([classroomId, ...others.map(({ id }) => id)])];
  }

  /** Those of them who are here, can be written to, and want to be asked for such a thing, by this teacher's word too. */
  private async willing(
    source: RowSource,
    { need, moment }: Asking,
    personIds: readonly string[],
    ofClass: ReadonlySet<string>,
  ): Promise<string[]> {
    const present = await source.rows(Person).find({ id: In([...personIds]), leftAt: IsNull() });
    const ids = present.map(({ id }) => id);
    const addresses = await source.rows(PersonEmail).find({ personId: In(ids) });
    const reached = new Set(addresses.map(({ personId }) => personId));
    const preferences = await this.preferences.of(source, ids);
    const outcomes = await source
      .rows(NeedOutcome)
      .find({ thankedById: need.postedById }, { createdAt: 'ASC', id: 'ASC' });
    const askAgain = new Map(outcomes.map((outcome) => [outcome.personId, outcome.askAgain]));
    const wants = (id: string, { ownClassOnly, formats, ...asked }: HelpPreferences): boolean =>
      mayBeAskedOn(asked, moment.today) &&
      (!ownClassOnly || ofClass.has(id)) &&
      (formats.length === 0 || formats.includes(need.format));
    return [...preferences].flatMap(([id, terms]) =>
      reached.has(id) && wants(id, terms) && askAgain.get(id) !== false ? [id] : [],
    );
  }

  private async withoutKeptApart(source: RowSource, asking: Asking, personIds: readonly string[]): Promise<string[]> {
    const { need, by, moment } = asking;
    const poster = { id: need.postedById, schoolId: need.schoolId, duties: [Duty.TEACHER], locale: null };
    const hidden = await this.audience.hiddenFrom(source, [...by, poster], personIds, moment);
    const restricted = await this.audience.restrictedAmong(source, personIds, moment);
    return personIds.filter((id) => !hidden.has(id) && !restricted.has(id));
  }
}
