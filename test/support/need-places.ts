import { placesOf, type Hidden, type PlaceRow } from './people-places.js';

const span = { startsAt: '2026-12-01T15:00:00.000Z', endsAt: '2026-12-01T16:00:00.000Z' };
const CLASS: Hidden = [['Cora', '1C']];
const FAY: Hidden = [['Cora', 'Fay']];
/** Max is a parent at Oak. */
const NEEDS: Hidden = [
  ['Cora', 'Elm need'],
  ['Max', 'closed need'],
];

const ROWS: PlaceRow[] = [
  ['postNeed.classroomId', CLASS, () => ({ title: 'New' })],
  ['updateNeed.needId', NEEDS, () => ({ version: 1 })],
  ['updateNeed.classroomId', CLASS, (of) => ({ needId: of('need of 3B'), version: 1 })],
  ['closeNeed.needId', NEEDS, () => ({ version: 1 })],
  ['reopenNeed.needId', NEEDS, () => ({ version: 1 })],
  ['broadcastNeed.needId', NEEDS, () => ({ version: 1 })],
  ['scheduleNeed.needId', NEEDS, () => ({ version: 1, ...span, volunteerIds: [] })],
  ['scheduleNeed.volunteerIds', FAY, (of) => ({ needId: of('need of 3B'), version: 1, ...span })],
  ['thankForNeed.needId', NEEDS, (of) => ({ version: 1, entries: [{ personId: of('Ana') }] })],
];

/** Where needs take ids. */
export const NEED_PLACES = [
  ...placesOf(ROWS),
  {
    place: 'Query.explainMatch.personId',
    hidden: FAY,
    says: 'NOT_FOUND',
    ask: (id: string, of: (name: string) => string) => ({
      query: `{ explainMatch(personId: "${id}", targetId: "${of('need of 3B')}") { score } }`,
    }),
  },
  {
    place: 'Query.explainMatch.targetId',
    hidden: [['Cora', 'Elm need']] as Hidden,
    says: 'NOT_FOUND',
    ask: (id: string, of: (name: string) => string) => ({
      query: `{ explainMatch(personId: "${of('Ana')}", targetId: "${id}") { score } }`,
    }),
  },
  {
    place: 'ThanksInput.personId',
    hidden: FAY,
    says: 'NOT_FOUND',
    ask: (id: string, of: (name: string) => string) => ({
      query: 'mutation($input: ThankForNeedInput!) { thankForNeed(input: $input) { __typename } }',
      variables: { input: { needId: of('need of 3B'), version: 1, entries: [{ personId: id }] } },
    }),
  },
  {
    place: 'NeedFilter.classroomIds',
    hidden: CLASS,
    says: () => ({ school: { needs: { totalCount: 0, nodes: [] } } }),
    ask: (id: string, of: (name: string) => string) => ({
      query: `{ school(id: "${of('Oak')}") { needs(filter: { classroomIds: ["${id}"] }) { totalCount nodes { id } } } }`,
    }),
  },
];
