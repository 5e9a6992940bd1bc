export { Classroom } from './classroom.entity.js';
export { ClassroomType, toClassroom } from './classroom.type.js';
export {
  AddClassroomInput,
  AddTermInput,
  UpdateClassroomInput,
  UpdateSchoolInput,
  UpdateTermInput,
} from './school-changes.inputs.js';
export { School, VolunteerNames } from './school.entity.js';
export { SchoolType, toSchool } from './school.type.js';
export { SchoolCreated } from './schools.domain-events.js';
export { schoolDay, schoolOf } from './school-day.js';
export { SchoolsModule } from './schools.module.js';
export { SchoolsQueries } from './schools.queries.js';
export { mistakesIn, SchoolsService, type NewSchool, type NewTerm } from './schools.service.js';
export { shownAfterMove, shownByDefault } from './term.rules.js';
export { Term } from './term.entity.js';
export { TermType, toTerm } from './term.type.js';
export { addSchoolCommands } from './schools.commands.js';
