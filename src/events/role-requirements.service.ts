import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { RowSource } from '../platform/database/rows.js';
import type { Work } from '../platform/database/work.js';
import { badInput, type Violation } from '../platform/refusal.js';
import { groupBy } from '../platform/text/group-by.js';
import { repetitions, SkillsService, type SkillRequirement } from '../skills/index.js';
import { ClearancesService } from '../volunteers/index.js';
import { SchoolEvent } from './event.entity.js';
import { RoleClearance } from './role-clearance.entity.js';
import { RoleSkill, SkillNeed } from './role-skill.entity.js';
import type { RoleRequirementsInput } from './role.inputs.js';
import { VolunteerRole } from './volunteer-role.entity.js';

/** What a role takes, as sign-ups are judged by. */
export interface TakenByRole {
  skills: SkillRequirement[];
  kindIds: string[];
}

/**
 * What roles take, and are better done with. An event remembers that one of its roles ever took something, so that a
 * sign-up to any other event asks nothing; writers hold the event's lock.
 */
@Injectable()
export class RoleRequirementsService {
  constructor(
    private readonly skills: SkillsService,
    private readonly clearances: ClearancesService,
  ) {}

  /** What is absent stays as it is; null clears. `path` is where the fields stand in the input. */
  async set(work: Work, role: VolunteerRole, input: RoleRequirementsInput, path = ''): Promise<void> {
    const { requiredSkills: required, preferredSkills: preferred, requiredClearanceIds: kindIds } = input;
    const before = await this.skillsOf(work, [role.id]);
    const keep = (need: SkillNeed) => before.filter((row) => row.need === need);
    const next = [
      ...(required === undefined ? keep(SkillNeed.REQUIRED) : rowsOf(required, SkillNeed.REQUIRED)),
      ...(preferred === undefined ? keep(SkillNeed.PREFERRED) : rowsOf(preferred, SkillNeed.PREFERRED)),
    ];
    await this.requireKnown(work, input, path);
    const twice = next.find(({ skillId }, index) => next.findIndex((row) => row.skillId === skillId) < index);
    if (twice) throw badInput({ path: `${path}preferredSkills`, message: 'names a skill that is required already' });
    if (required !== undefined || preferred !== undefined) {
      await work.rows(RoleSkill).delete({ roleId: role.id });
      await work.rows(RoleSkill).insertAll(
        next.map(({ skillId, need, minimumLevel }, position) => ({
          roleId: role.id,
          skillId,
          need,
          minimumLevel,
          position,
        })),
      );
    }
    if (kindIds !== undefined) {
      await work.rows(RoleClearance).delete({ roleId: role.id });
      await work.rows(RoleClearance).insertAll((kindIds ?? []).map((kindId) => ({ roleId: role.id, kindId })));
    }
    if (required?.length || kindIds?.length) await this.remember(work, role.eventId);
  }

  /** Gives new roles what others take; by the id of the role to copy, the id of its copy. */
  async copy(work: Work, eventId: string, copies: ReadonlyMap<string, string>): Promise<void> {
    const from = In([...copies.keys()]);
    const copyOf = (roleId: string): string => copies.get(roleId) as string;
    const skills = await this.skillsOf(work, [...copies.keys()]);
    const clearances = await work.rows(RoleClearance).find({ roleId: from }, { id: 'ASC' });
    await work.rows(RoleSkill).insertAll(
      skills.map(({ roleId, skillId, need, minimumLevel, position }) => ({
        roleId: copyOf(roleId),
        skillId,
        need,
        minimumLevel,
        position,
      })),
    );
    await work
      .rows(RoleClearance)
      .insertAll(clearances.map(({ roleId, kindId }) => ({ roleId: copyOf(roleId), kindId })));
    const isRequired = skills.some(({ need }) => need === SkillNeed.REQUIRED) || clearances.length > 0;
    if (isRequired) await this.remember(work, eventId);
  }

  /** Before the roles of a draft are removed. */
  async removeOf(work: Work, eventId: string): Promise<void> {
    const roles = await work.rows(VolunteerRole).find({ eventId });
    const roleId = In(roles.map(({ id }) => id));
    await work.rows(RoleSkill).delete({ roleId });
    await work.rows(RoleClearance).delete({ roleId });
  }

  /** What each of these roles takes; two statements for any number of them. */
  async takenBy(source: RowSource, roleIds: readonly string[]): Promise<Map<string, TakenByRole>> {
    const roleId = In([...roleIds]);
    const skills = groupBy(
      await source.rows(RoleSkill).find({ roleId, need: SkillNeed.REQUIRED }),
      (row) => row.roleId,
    );
    const clearances = groupBy(await source.rows(RoleClearance).find({ roleId }), (row) => row.roleId);
    return new Map(
      roleIds.map((id) => [
        id,
        { skills: skills.get(id) ?? [], kindIds: (clearances.get(id) ?? []).map(({ kindId }) => kindId) },
      ]),
    );
  }

  private async requireKnown(work: Work, input: RoleRequirementsInput, path: string): Promise<void> {
    const kindIds = input.requiredClearanceIds ?? [];
    const violations: Violation[] = kindIds.flatMap((id, index) =>
      kindIds.indexOf(id) < index ? [{ path: `${path}requiredClearanceIds.${index}`, message: 'is named twice' }] : [],
    );
    for (const field of ['requiredSkills', 'preferredSkills'] as const) {
      const ids = (input[field] ?? []).map(({ skillId }) => skillId);
      violations.push(...repetitions(`${path}${field}`, 'skillId', ids));
      await this.skills.requireSkills(work, ids, (index) => `${path}${field}.${index}.skillId`);
    }
    if (violations.length > 0) throw badInput(...violations);
    await this.clearances.requireKinds(work, kindIds, (index) => `${path}requiredClearanceIds.${index}`);
  }

  private skillsOf(work: Work, roleIds: readonly string[]): Promise<RoleSkill[]> {
    return work.rows(RoleSkill).find({ roleId: In([...roleIds]) }, { position: 'ASC', id: 'ASC' });
  }

  private async remember(work: Work, eventId: string): Promise<void> {
    await work.rows(SchoolEvent).update(eventId, { hasRequirements: true });
  }
}

type Wanted = Pick<RoleSkill, 'skillId' | 'need' | 'minimumLevel'>;

const rowsOf = (wanted: RoleRequirementsInput['requiredSkills'], need: SkillNeed): Wanted[] =>
  (wanted ?? []).map(({ skillId, minimumLevel }) => ({ skillId, need, minimumLevel: minimumLevel ?? null }));

/** Whether an input says anything of what a role takes. */
export const hasRequirements = (input: RoleRequirementsInput): boolean =>
  [input.requiredSkills, input.preferredSkills, input.requiredClearanceIds].some((value) => value !== undefined);
