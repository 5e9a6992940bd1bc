import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/access/viewer.js';
import { ListSize } from '../platform/graphql/list-size.js';
import { notFound } from '../platform/refusal.js';
import { SkillsQueries, SkillType, toSkill } from '../skills/index.js';
import { ClearanceKindType, toClearanceKind, VolunteersQueries } from '../volunteers/index.js';
import { EventsQueries } from './events.queries.js';
import { SkillNeed } from './role-skill.entity.js';
import { SkillRequirementType, VolunteerRoleType } from './volunteer-role.type.js';

@Resolver(() => VolunteerRoleType)
export class RoleRequirementsFields {
  constructor(
    private readonly queries: EventsQueries,
    private readonly volunteers: VolunteersQueries,
  ) {}

  @ResolveField(() => [SkillRequirementType], { description: 'Nobody signs up without them.' })
  @ListSize(2)
  requiredSkills(@Parent() role: VolunteerRoleType, @CurrentViewer() viewer: Viewer): Promise<SkillRequirementType[]> {
    return this.skills(viewer, role.id, SkillNeed.REQUIRED);
  }

  @ResolveField(() => [SkillRequirementType], { description: 'Whoever has them is asked first.' })
  @ListSize(2)
  preferredSkills(@Parent() role: VolunteerRoleType, @CurrentViewer() viewer: Viewer): Promise<SkillRequirementType[]> {
    return this.skills(viewer, role.id, SkillNeed.PREFERRED);
  }

  @ResolveField(() => [ClearanceKindType], { description: 'They must hold on the day of the shift.' })
  @ListSize(2)
  async requiredClearances(
    @Parent() role: VolunteerRoleType,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ClearanceKindType[]> {
    const rows = (await this.queries.requirementsOf(viewer, role.id)).filter(({ need }) => need === 'CLEARANCE');
    const kinds = await Promise.all(rows.map(({ id }) => this.volunteers.kind(viewer, id)));
    return kinds.flatMap((kind) => (kind ? [toClearanceKind(kind)] : []));
  }

  private async skills(viewer: Viewer, roleId: string, wanted: `${SkillNeed}`): Promise<SkillRequirementType[]> {
    const rows = (await this.queries.requirementsOf(viewer, roleId)).filter(({ need }) => need === wanted);
    return rows.map(({ id, minimumLevel }) => ({ skillId: id, minimumLevel }));
  }
}

@Resolver(() => SkillRequirementType)
export class SkillRequirementFields {
  constructor(private readonly queries: SkillsQueries) {}

  @ResolveField(() => SkillType)
  async skill(@Parent() { skillId }: SkillRequirementType, @CurrentViewer() viewer: Viewer): Promise<SkillType> {
    const skill = await this.queries.skill(viewer, skillId);
    if (!skill) throw notFound();
    return toSkill(skill);
  }
}
