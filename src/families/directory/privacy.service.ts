import { Injectable } from '@nestjs/common';
import { OFFICE, Person } from '../../identity/index.js';
import type { Work } from '../../platform/database/work.js';
import { notFound, Refusal } from '../../platform/refusal.js';
import { schoolDay, Term } from '../../schools/index.js';
import { Audience } from '../audience.js';
import { momentOf } from '../rights/moment.js';
import type { SetDirectoryInput, SetNameHiddenInput } from './directory.inputs.js';
import { PrivacyChoice } from './privacy-choice.entity.js';
import { askAgainOn } from './school-year.rules.js';

type Choice = Pick<PrivacyChoice, 'hidesName' | 'showsName' | 'showsPhone' | 'showsEmail' | 'shownBefore'>;

const NOTHING: Choice = { hidesName: false, showsName: false, showsPhone: false, showsEmail: false, shownBefore: '' };

/** What people let other parents see of them: their own choice, changeable at once. */
@Injectable()
export class PrivacyService {
  constructor(private readonly audience: Audience) {}

  /** Only the person decides what is shown of them. */
  async setDirectory(work: Work, input: SetDirectoryInput): Promise<Person> {
    const isOwn = work.viewer?.personIds.includes(input.personId) ?? false;
    const { showName: showsName, showPhone: showsPhone, showEmail: showsEmail } = input;
    if (!isOwn) throw await this.refusal(work, input.personId);
    const shownBefore = askAgainOn(await work.rows(Term).find({}), await schoolDay(work));
    return this.choose(work, input, { showsName, showsPhone, showsEmail, shownBefore }, 'setDirectory');
  }

  /** The person, or the office for somebody who asks it to. */
  async setNameHidden(work: Work, input: SetNameHiddenInput): Promise<Person> {
    const people = work.viewer?.peopleAt(work.schoolId) ?? [];
    const isOwn = people.some(({ id }) => id === input.personId);
    const isOffice = people.some(({ duties }) => OFFICE.some((duty) => duties.includes(duty)));
    const isKnown = async () =>
      (await this.audience.knownTo(work, people, [input.personId], await momentOf(work))).has(input.personId);
    if (!isOwn && !(isOffice && (await isKnown()))) throw await this.refusal(work, input.personId);
    return this.choose(work, input, { hidesName: input.hidden }, 'setNameHidden');
  }

  private async choose(
    work: Work,
    { personId, version }: { personId: string; version: number },
    change: Partial<Choice>,
    action: string,
  ): Promise<Person> {
    const person = await work.rows(Person).lockOne(personId);
    if (person.version !== version) throw new Refusal('CONFLICT', 'STALE_VERSION', { currentVersion: person.version });
    const present = await work.rows(PrivacyChoice).findOne({ personId });
    if (present) await work.rows(PrivacyChoice).update(present.id, change);
    else await work.rows(PrivacyChoice).insert({ ...NOTHING, ...change, personId });
    await work.rows(Person).update(personId, { version: version + 1 });
    await work.audit(action, personId, change);
    return Object.assign(person, { version: version + 1 });
  }

  /** FORBIDDEN for whoever may look the person up, else as if there were nobody. */
  private async refusal(work: Work, personId: string): Promise<Refusal> {
    const people = work.viewer?.peopleAt(work.schoolId) ?? [];
    const known = await this.audience.knownTo(work, people, [personId], await momentOf(work));
    return known.has(personId) ? new Refusal('FORBIDDEN') : notFound();
  }
}
