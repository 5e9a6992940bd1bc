import { In } from 'typeorm';
import { EventsQueries, EventsService, Shift, toShift, VolunteerRole } from '../events/index.js';
import { NeedsService } from '../matching/index.js';
import type { Viewer } from '../platform/access/viewer.js';
import type { Work } from '../platform/database/work.js';
import { Refusal } from '../platform/refusal.js';
import { addDays } from '../platform/text/wall-clock.js';
import {
  AnswersService,
  Attendance,
  AttendanceService,
  EligibilityQueries,
  InvitationsService,
  isLive,
  Signup,
  SignupsService,
  SignupStatus,
} from '../signups/index.js';
import { ClearancesService } from '../volunteers/index.js';
import type { Happening, Outcome, PlannedEvent, PlannedRole } from './planned-school.js';
import type { SchoolBuilder } from './school-builder.js';

interface World {
  clearanceKindId: string;
  skillIds: ReadonlyMap<string, string>;
  classroomIds: ReadonlyMap<string, string>;
}

type People = ReadonlyMap<string, { id: string }>;
type ViewerOf = (key: string) => Viewer;
type Told<What extends Happening['what']> = Extract<Happening, { what: What }>;

/** Whom the office could sign up may also be asked: it says so for everybody who organizes. */
export const ASKING = 'coordinator';
/** A check is good for two years. */
const CHECK_DAYS = 730;
/** Whoever left early is credited half an hour less than the shift. */
const LEFT_EARLY_MS = 1_800_000;
const MINUTE_MS = 60_000;

const ATTENDANCE: Readonly<Record<Exclude<Outcome, 'UNRECORDED'>, Attendance>> = {
  ATTENDED: Attendance.ATTENDED,
  LEFT_EARLY: Attendance.ATTENDED,
  ABSENT: Attendance.ABSENT,
  EXCUSED: Attendance.EXCUSED,
};

/**
 * Does what people of a planned school do, by the services that do it for everybody. A plan knows what somebody would like,
 * and the services alone who may: whoever is refused a place, and may not take it by what signUp says beforehand, is passed
 * over.
 */
export class HappeningsTeller {
  private readonly events = new Map<string, { id: string; version: number }>();
  private readonly shiftIds = new Map<string, string>();
  private readonly signupIds = new Map<string, string>();
  /** How often somebody was. */
  passedOver = 0;

  constructor(
    private readonly builder: SchoolBuilder,
    private readonly world: World,
    private readonly people: People,
    private readonly viewerOf: ViewerOf,
  ) {}

  async tell(happening: Happening): Promise<void> {
    switch (happening.what) {
      case 'checked':
        return this.checked(happening);
      case 'created':
        return this.created(happening);
      case 'published':
        return this.published(happening);
      case 'cancelled':
        return this.cancelled(happening);
      case 'signedUp':
        return this.signedUp(happening);
      case 'withdrew':
        return this.withdrew(happening);
      case 'invited':
        return this.invited(happening);
      case 'declined':
        return this.declined(happening);
      case 'asked':
        return this.asked(happening);
      case 'recorded':
        return this.recorded(happening);
    }
  }

  private async checked({ person, on }: Told<'checked'>): Promise<void> {
    await this.by('admin', (work) =>
      this.builder.service(ClearancesService).record(work, {
        personId: this.personId(person),
        clearanceKindId: this.world.clearanceKindId,
        issuedOn: on,
        expiresOn: addDays(on, CHECK_DAYS),
      }),
    );
  }

  private async created({ event }: Told<'created'>): Promise<void> {
    const { title, description, kind, location, startsAt, endsAt } = event;
    await this.by(event.organizers[0] as string, async (work) => {
      const { id, version } = await this.builder.service(EventsService).create(work, {
        schoolId: this.builder.id,
        title,
        description,
        kind,
        location,
        startsAt,
        endsAt,
        classroomIds: event.classrooms.map((key) => known(this.world.classroomIds, key)),
        organizerIds: event.organizers.map((key) => this.personId(key)),
        roles: event.roles.map((role) => this.roleInput(role)),
      });
      this.events.set(event.key, { id, version });
      await this.rememberShifts(work, id, event);
    });
  }

  private roleInput({ title, skill, takesCheck, shifts }: PlannedRole) {
    return {
      title,
      ...(skill ? { requiredSkills: [{ skillId: known(this.world.skillIds, skill) }] } : {}),
      ...(takesCheck ? { requiredClearanceIds: [this.world.clearanceKindId] } : {}),
      shifts: shifts.map(({ startsAt, endsAt, capacity, signupOpensAt }) => ({
        startsAt,
        endsAt,
        capacity,
        signupOpensAt,
      })),
    };
  }

  private async rememberShifts(work: Work, eventId: string, event: PlannedEvent): Promise<void> {
    const roles = await work.rows(VolunteerRole).find({ eventId }, { position: 'ASC' });
    const shifts = await work.rows(Shift).find({ eventId });
    for (const [index, role] of event.roles.entries()) {
      for (const { key, startsAt } of role.shifts) {
        const made = shifts.find((shift) => shift.roleId === roles[index]?.id && shift.startsAt === startsAt);
        if (!made) throw new Error(`${key} was not made`);
        this.shiftIds.set(key, made.id);
      }
    }
  }

  private async published({ event }: Told<'published'>): Promise<void> {
    const { id: eventId, version } = known(this.events, event.key);
    await this.by(event.organizers[0] as string, async (work) => {
      const published = await this.builder.service(EventsService).publish(work, { eventId, version });
      this.events.set(event.key, { id: eventId, version: published.version });
    });
  }

  private async cancelled({ event, reason }: Told<'cancelled'>): Promise<void> {
    const { id: eventId, version } = known(this.events, event.key);
    await this.by(event.organizers[0] as string, (work) =>
      this.builder.service(EventsService).cancel(work, { eventId, version, reason }),
    );
  }

  private async signedUp({ shift, person, by }: Told<'signedUp'>): Promise<void> {
    const input = { shiftId: known(this.shiftIds, shift), volunteerId: this.personId(person) };
    await this.withoutBarred(by, shift, [person], async () => {
      const { id } = await this.by(by, (work) => this.builder.service(SignupsService).signUp(work, input));
      this.signupIds.set(`${shift} ${person}`, id);
    });
  }

  private async withdrew({ shift, person, reason }: Told<'withdrew'>): Promise<void> {
    await this.byHolder(shift, person, (work, signupId) =>
      this.builder.service(SignupsService).withdraw(work, { signupId, reason }),
    );
  }

  private async invited({ shift, people, by, message }: Told<'invited'>): Promise<void> {
    const shiftId = known(this.shiftIds, shift);
    await this.withoutBarred(ASKING, shift, people, async (asked) => {
      const input = { shiftId, personIds: asked.map((key) => this.personId(key)), message };
      const signups = await this.by(by, (work) => this.builder.service(InvitationsService).invite(work, input));
      asked.forEach((person, index) => this.signupIds.set(`${shift} ${person}`, signups[index]?.id ?? ''));
    });
  }

  private async declined({ shift, person }: Told<'declined'>): Promise<void> {
    await this.byHolder(shift, person, (work, signupId) =>
      this.builder.service(AnswersService).respond(work, { signupId, accept: false }),
    );
  }

  /** Does it again for the others where some of the people may not; where all of them may, the refusal stands. */
  private async withoutBarred(by: string, shift: string, people: string[], job: (people: string[]) => Promise<void>) {
    try {
      await job(people);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const others: string[] = [];
      for (const person of people) if (await this.mayTake(by, shift, person)) others.push(person);
      if (others.length === people.length) throw error;
      this.passedOver += people.length - others.length;
      if (others.length > 0) await job(others);
    }
  }

  /** What signUp would say to whoever acts: by the same function, and nothing of a shift that they do not see. */
  private async mayTake(by: string, shift: string, person: string): Promise<boolean> {
    const viewer = this.viewerOf(by);
    viewer.forget();
    const row = await this.builder.service(EventsQueries).shift(viewer, known(this.shiftIds, shift));
    if (!row) return false;
    const eligibility = this.builder.service(EligibilityQueries);
    return (await eligibility.eligibility(viewer, toShift(row), this.personId(person))).canSignUp;
  }

  /** For whoever has signed up, or was asked, and whose sign-up has not ended. */
  private async byHolder(shift: string, person: string, job: (work: Work, signupId: string) => Promise<unknown>) {
    const signupId = this.signupIds.get(`${shift} ${person}`);
    if (signupId === undefined) return;
    await this.by(person, async (work) => {
      const { status } = await work.rows(Signup).get(signupId);
      if (isLive(status)) await job(work, signupId);
    });
  }

  private async asked({ need: { classroom, teacher, ...need } }: Told<'asked'>): Promise<void> {
    const input = { ...need, classroomId: known(this.world.classroomIds, classroom) };
    await this.by(teacher, (work) => this.builder.service(NeedsService).post(work, input));
  }

  /** Of those who have a place. */
  private async recorded({ event, outcomes }: Told<'recorded'>): Promise<void> {
    const shifts = event.roles.flatMap((role) => role.shifts);
    await this.by(event.organizers[0] as string, async (work) => {
      const shiftId = In(shifts.map(({ key }) => known(this.shiftIds, key)));
      const placed = await work.rows(Signup).find({ shiftId, status: SignupStatus.CONFIRMED });
      const ids = new Set(placed.map(({ id }) => id));
      const entries = [...outcomes].flatMap(([key, outcome]) => {
        const signupId = this.signupIds.get(key);
        if (signupId === undefined || !ids.has(signupId) || outcome === 'UNRECORDED') return [];
        const shift = shifts.find((each) => key.startsWith(`${each.key} `));
        const minutes =
          outcome === 'LEFT_EARLY' && shift ? { minutes: minutesOf(shift) - LEFT_EARLY_MS / MINUTE_MS } : {};
        return [{ signupId, attendance: ATTENDANCE[outcome], ...minutes }];
      });
      if (entries.length > 0) await this.builder.service(AttendanceService).record(work, { entries });
    });
  }

  private by<T>(key: string, job: (work: Work) => Promise<T>): Promise<T> {
    return this.builder.as(this.viewerOf(key), job);
  }

  private personId(key: string): string {
    return known(this.people, key).id;
  }
}

const minutesOf = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }): number =>
  (Date.parse(endsAt) - Date.parse(startsAt)) / MINUTE_MS;

function known<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key);
  if (value === undefined) throw new Error(`the story knows no ${key}`);
  return value;
}
