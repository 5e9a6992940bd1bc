import { Person, PersonEmail } from '../../identity/index.js';
import type { StagedStep } from '../../platform/database/rows.js';
import type { Stage } from '../../platform/database/staging.js';
import type { EntityClass } from '../../platform/database/tables.js';
import { Term } from '../../schools/index.js';
import { Child } from '../child.entity.js';
import { Guardianship } from '../guardianship.entity.js';
import { inTurn } from './roster-stages.js';

const stage = (entity: EntityClass, step: StagedStep = 'insert') =>
  ({ entity, step, columns: ['id'], rows: [] }) as unknown as Stage;

it('writes the whole of a first import beside other writers', () => {
  const stages = [Term, Person, PersonEmail, Child, Guardianship].map((entity) => stage(entity));
  expect(inTurn(stages)).toEqual({ beside: stages, alone: [] });
});

it('keeps for the time alone what changes or goes, what is new in that table, and what refers to it', () => {
  const [term, people, email, child] = [stage(Term), stage(Person), stage(PersonEmail), stage(Child)] as const;
  const [changes, guardianship] = [stage(Person, 'update'), stage(Guardianship)];
  expect(inTurn([term, changes, people, email, child, guardianship])).toEqual({
    beside: [term, child],
    alone: [changes, people, email, guardianship],
  });
});
