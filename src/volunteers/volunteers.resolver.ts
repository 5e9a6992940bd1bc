import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { OFFICE, PersonType, Profiles, requireOffice, requireOfficeElseNotFound, toPerson } from '../identity/index.js';
import { Allow } from '../platform/access/allow.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/access/viewer.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { notFound } from '../platform/refusal.js';
import { SetAvailabilityInput } from './availability.inputs.js';
import { AvailabilityService } from './availability.service.js';
import {
  AddClearanceKindInput,
  RecordClearanceInput,
  RevokeClearanceInput,
  UpdateClearanceKindInput,
} from './clearance.inputs.js';
import { ClearanceKindType, toClearanceKind } from './clearance.type.js';
import { ClearancesService } from './clearances.service.js';
import { SetHelpPreferencesInput } from './help-preferences.inputs.js';
import { HelpPreferencesService } from './help-preferences.service.js';
import { VolunteersQueries } from './volunteers.queries.js';

@Resolver()
export class VolunteersResolver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly profiles: Profiles,
    private readonly availability: AvailabilityService,
    private readonly preferences: HelpPreferencesService,
    private readonly clearances: ClearancesService,
    private readonly queries: VolunteersQueries,
  ) {}

  @Mutation(() => PersonType, { description: 'When a person can help, by themselves or the office.' })
  @Allow.signedIn()
  async setAvailability(
    @Args('input') input: SetAvailabilityInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<PersonType> {
    return toPerson(
      await this.profiles.edit(viewer, input, (work, person) => this.availability.set(work, person, input)),
    );
  }

  @Mutation(() => PersonType, { description: 'On what terms a person helps, by themselves or the office.' })
  @Allow.signedIn()
  async setHelpPreferences(
    @Args('input') input: SetHelpPreferencesInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<PersonType> {
    return toPerson(
      await this.profiles.edit(viewer, input, (work, person) => this.preferences.set(work, person, input)),
    );
  }

  @Mutation(() => ClearanceKindType, { description: 'Adds something that the school checks of its volunteers.' })
  @Allow(...OFFICE)
  async addClearanceKind(
    @Args('input') input: AddClearanceKindInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ClearanceKindType> {
    const once = { operation: 'addClearanceKind', input };
    return toClearanceKind(
      await this.unitOfWork.once(viewer, input.schoolId, once, (work) =>
        this.clearances.addKind(requireOffice(work), input),
      ),
    );
  }

  @Mutation(() => ClearanceKindType, { description: 'Changes what it is called, and whether it can be set aside.' })
  @Allow(...OFFICE)
  async updateClearanceKind(
    @Args('input') input: UpdateClearanceKindInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ClearanceKindType> {
    return toClearanceKind(
      await this.unitOfWork.run(viewer, input.clearanceKindId, (work) =>
        this.clearances.updateKind(requireOffice(work), input),
      ),
    );
  }

  @Mutation(() => PersonType, { description: 'Writes down that a person passed a check.' })
  @Allow(...OFFICE)
  async recordClearance(
    @Args('input') input: RecordClearanceInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<PersonType> {
    return toPerson(
      await this.unitOfWork.run(viewer, input.personId, (work) =>
        this.clearances.record(requireOfficeElseNotFound(work), input),
      ),
    );
  }

  @Mutation(() => PersonType, { description: 'Takes a clearance back, at once and for every shift to come.' })
  @Allow(...OFFICE)
  async revokeClearance(
    @Args('input') input: RevokeClearanceInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<PersonType> {
    if (!(await this.queries.isClearanceShown(viewer, input.clearanceId))) throw notFound();
    return toPerson(
      await this.unitOfWork.run(viewer, input.clearanceId, (work) =>
        this.clearances.revoke(requireOfficeElseNotFound(work), input),
      ),
    );
  }
}
