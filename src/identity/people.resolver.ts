import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/access/allow.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/access/viewer.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Work } from '../platform/database/work.js';
import { notFound } from '../platform/refusal.js';
import { Duty, OFFICE } from './duty.js';
import { PeopleMergesService } from './people-merges.service.js';
import { PeopleQueries } from './people.queries.js';
import { PeopleService } from './people.service.js';
import {
  AddPersonInput,
  EndSessionsOfInput,
  MergePeopleInput,
  RecordLeavingInput,
  RecordReturnInput,
  SetDutiesInput,
  UpdatePersonInput,
} from './person-changes.inputs.js';
import type { Person } from './person.entity.js';
import { PersonType, toPerson } from './person.type.js';

@Resolver()
export class PeopleResolver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: PeopleService,
    private readonly merges: PeopleMergesService,
    private readonly queries: PeopleQueries,
  ) {}

  @Mutation(() => PersonType, {
    description: 'Adds an adult, of a family or of none. Ask for sharesAddressWith: they may be here already.',
  })
  @Allow(...OFFICE)
  async addPerson(@Args('input') input: AddPersonInput, @CurrentViewer() viewer: Viewer): Promise<PersonType> {
    const once = { operation: 'addPerson', input };
    const job = (work: Work) => this.people.addByOffice(work, input);
    return toPerson(await this.unitOfWork.once(viewer, input.schoolId, once, job));
  }

  @Mutation(() => PersonType, { description: 'By oneself; also by the office, which alone changes addresses.' })
  @Allow.signedIn()
  updatePerson(@Args('input') input: UpdatePersonInput, @CurrentViewer() viewer: Viewer): Promise<PersonType> {
    return this.run(viewer, input.personId, (work) => this.people.update(work, input));
  }

  @Mutation(() => PersonType, { description: 'What the person does at the school from now on.' })
  @Allow(Duty.ADMIN)
  setDuties(@Args('input') input: SetDutiesInput, @CurrentViewer() viewer: Viewer): Promise<PersonType> {
    return this.run(viewer, input.personId, (work) => this.people.setDuties(work, input));
  }

  @Mutation(() => PersonType, {
    description: 'The person has left: in no list, signed out for good. Their places ahead go to others; hours stay.',
  })
  @Allow(...OFFICE)
  recordLeaving(@Args('input') input: RecordLeavingInput, @CurrentViewer() viewer: Viewer): Promise<PersonType> {
    return this.run(viewer, input.personId, (work) => this.people.recordLeaving(work, input));
  }

  @Mutation(() => PersonType, {
    description: 'The person is back, with all that they had but their places. They sign in anew.',
  })
  @Allow(...OFFICE)
  recordReturn(@Args('input') input: RecordReturnInput, @CurrentViewer() viewer: Viewer): Promise<PersonType> {
    return this.run(viewer, input.personId, (work) => this.people.recordReturn(work, input));
  }

  @Mutation(() => PersonType, {
    description:
      'Signs the person out everywhere: sessions and tokens end, sign-in mails on their way are void. Others who sign in ' +
      'by the same mailbox stay signed in.',
  })
  @Allow(...OFFICE)
  endSessionsOf(@Args('input') input: EndSessionsOfInput, @CurrentViewer() viewer: Viewer): Promise<PersonType> {
    return this.run(viewer, input.personId, (work) => this.people.endSessionsOf(work, input));
  }

  @Mutation(() => PersonType, {
    description:
      'Makes two entries of one person into one. It cannot be undone. Places at the same time are refused with ' +
      'SHIFT_OVERLAP: withdraw one of them first.',
  })
  @Allow(...OFFICE)
  mergePeople(@Args('input') input: MergePeopleInput, @CurrentViewer() viewer: Viewer): Promise<PersonType> {
    return this.run(viewer, input.keepId, (work) => this.merges.merge(work, input));
  }

  /** Whoever may not look the person up is told nothing by what is refused. */
  private async run(viewer: Viewer, personId: string, job: (work: Work) => Promise<Person>): Promise<PersonType> {
    const visible = await this.queries.visibleByIds(viewer, [personId]);
    if (!visible.has(personId)) throw notFound();
    return toPerson(await this.unitOfWork.run(viewer, personId, job));
  }
}
