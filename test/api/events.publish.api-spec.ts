import type { Member, SchoolBuilder } from '../../src/seed/school-builder.js';
import { draftEvent, publishedEvent } from '../support/events.js';
import { PRESENT, TestApp } from '../support/test-app.js';

describe('publishing an event', () => {
  let test: TestApp;
  let school: SchoolBuilder;
  let coordinator: Member;

  beforeAll(async () => {
    test = await TestApp.start();
  });
  afterAll(() => test.stop());
  beforeEach(async () => {
    school = await test.school();
    coordinator = await school.coordinator();
  });

  const publish = (who: Member, eventId: string, version: number) =>
    test.as(who).mutate('publishEvent', { eventId, version }, 'id status publishedAt version');
  const refused = (who: Member, name: string, eventId: string, version: number) =>
    test.as(who).refusedMutation(name, { eventId, version });
  const sees = async (who: Member, id: string) => {
    const { node } = await test.as(who).ask('query($id: ID!) { node(id: $id) { id } }', { id });
    return node !== null;
  };

  it('shows it to its audience from now on', async () => {
    const guardian = await school.guardian('Gina Gold');
    const { id, version } = await draftEvent(test.as(coordinator), school.id);
    expect(await sees(guardian, id)).toBe(false);
    expect(await publish(coordinator, id, version)).toEqual({
      id,
      status: 'PUBLISHED',
      publishedAt: PRESENT,
      version: 2,
    });
    expect(await sees(guardian, id)).toBe(true);
  });

  it('is harmless where it is published already', async () => {
    const { id, version } = await publishedEvent(test.as(coordinator), school.id);
    expect(await publish(coordinator, id, version)).toMatchObject({ status: 'PUBLISHED', version });
  });

  it('refuses a stale version', async () => {
    const { id } = await publishedEvent(test.as(coordinator), school.id);
    const stale = { code: 'CONFLICT', reason: 'STALE_VERSION', details: { currentVersion: 2 } };
    expect(await refused(coordinator, 'publishEvent', id, 1)).toEqual(stale);
  });

  it('refuses what is over', async () => {
    const past = { startsAt: '2026-10-06T12:00:00Z', endsAt: PRESENT };
    const { id, version } = await draftEvent(test.as(coordinator), school.id, [], past);
    expect(await refused(coordinator, 'publishEvent', id, version)).toEqual({
      code: 'RULE_BROKEN',
      reason: 'EVENT_ENDED',
    });
  });

  it('is for the office and organizers; others do not find the draft', async () => {
    const [guardian, other] = [await school.guardian('Gina Gold'), await school.guardian('Ona Other')];
    const teacher = await school.teacher('Tess Teacher');
    const organizerIds = [guardian.id];
    const { id, version } = await draftEvent(test.as(coordinator), school.id, [{}], { organizerIds });
    expect(await refused(other, 'publishEvent', id, version)).toEqual({ code: 'NOT_FOUND' });
    expect(await refused(teacher, 'publishEvent', id, version)).toEqual({ code: 'NOT_FOUND' });
    expect(await publish(guardian, id, version)).toMatchObject({ status: 'PUBLISHED' });
    expect(await refused(other, 'publishEvent', id, 2)).toEqual({ code: 'FORBIDDEN' });
  });

  describe('removing a draft', () => {
    it('leaves nothing of it', async () => {
      const { id, version, roles } = await draftEvent(test.as(coordinator), school.id, [{}, {}]);
      const removed = await test.as(coordinator).mutate('removeDraft', { eventId: id, version }, 'eventId');
      expect(removed).toEqual({ eventId: id });
      const ids = [
        id,
        ...roles.map((role) => role.id),
        ...roles.flatMap(({ shifts }) => shifts.map((shift) => shift.id)),
      ];
      const { nodes } = await test.as(coordinator).ask('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
      expect(nodes).toEqual([null, null, null, null]);
      expect(await refused(coordinator, 'removeDraft', id, version)).toEqual({ code: 'NOT_FOUND' });
    });

    it('refuses an event that was ever published', async () => {
      const { id, version } = await publishedEvent(test.as(coordinator), school.id);
      const refusal = { code: 'RULE_BROKEN', reason: 'EVENT_PUBLISHED' };
      expect(await refused(coordinator, 'removeDraft', id, version)).toEqual(refusal);
      await test.as(coordinator).mutate('cancelEvent', { eventId: id, version }, 'id');
      expect(await refused(coordinator, 'removeDraft', id, version + 1)).toEqual(refusal);
    });

    it('refuses a stale version', async () => {
      const { id } = await draftEvent(test.as(coordinator), school.id);
      expect(await refused(coordinator, 'removeDraft', id, 7)).toMatchObject({
        code: 'CONFLICT',
        reason: 'STALE_VERSION',
      });
      expect(await sees(coordinator, id)).toBe(true);
    });

    it('is not for others, who do not find it', async () => {
      const guardian = await school.guardian('Gina Gold');
      const { id, version } = await draftEvent(test.as(coordinator), school.id);
      expect(await refused(guardian, 'removeDraft', id, version)).toEqual({ code: 'NOT_FOUND' });
      expect(await sees(coordinator, id)).toBe(true);
    });
  });
});
