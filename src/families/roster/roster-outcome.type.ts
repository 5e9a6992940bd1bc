import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ToldOutcome } from './apply-uploaded-roster.js';

export enum RosterVerdict {
  ACCEPTED = 'accepted',
  ACCEPTED_WITH_WARNINGS = 'accepted_with_warnings',
  ROWS_REJECTED = 'rows_rejected',
  HELD = 'held',
  REFUSED = 'refused',
}

registerEnumType(RosterVerdict, {
  name: 'RosterVerdict',
  description: 'What becomes of a roster.',
  valuesMap: {
    ACCEPTED: { description: 'All of it is taken.' },
    ACCEPTED_WITH_WARNINGS: { description: 'All of it is taken, and something is worth a look.' },
    ROWS_REJECTED: { description: 'Some rows are left out, the others are taken.' },
    HELD: {
      description: 'It would take away more than a tenth of what is here: nothing is changed until that is allowed.',
    },
    REFUSED: { description: 'Nothing of it can be taken.' },
  },
});

@ObjectType('RosterLoss', { description: 'What one school would lose of one kind of row.' })
export class RosterLossType {
  @Field(() => String, { description: 'As it is called here.' })
  schoolName: string;

  @Field(() => String, { description: 'Such as child, person or guardianship.' })
  kind: string;

  @Field(() => Int, { description: 'How many would go.' })
  going: number;

  @Field(() => Int, { description: 'How many there are by the roster.' })
  of: number;
}

@ObjectType('RosterProblem', {
  description: 'Something in the files, or in what is here, that somebody should look at.',
})
export class RosterProblemType {
  @Field(() => String, {
    description: 'warning: taken all the same; row: this row is left out; file: nothing is taken.',
  })
  severity: string;

  @Field(() => String, { description: 'Stable, for programs: kept, removed_here, email_confirmed, required_empty ...' })
  code: string;

  @Field(() => String, { description: 'One sentence in English for the school office.' })
  message: string;

  @Field(() => String, { nullable: true, description: 'Such as users.csv; null where no file is to blame.' })
  file: string | null;

  @Field(() => Int, { nullable: true, description: 'As a spreadsheet counts: the header is row 1.' })
  row: number | null;

  @Field(() => String, { nullable: true, description: 'As the header names it.' })
  column: string | null;
}

@ObjectType('RosterOutcome', { description: 'What applying a roster changes.' })
export class RosterOutcomeType {
  @Field(() => RosterVerdict)
  verdict: RosterVerdict;

  @Field(() => Int, { description: 'Rows that are new here.' })
  added: number;

  @Field(() => Int, { description: 'Rows that change.' })
  changed: number;

  @Field(() => Int, { description: 'Rows that the roster no longer has: nobody is erased.' })
  deactivated: number;

  @Field(() => Int, { description: 'People whose address waits for them or the office: see `School.addressReviews`.' })
  waiting: number;

  @Field(() => [RosterLossType], { description: 'Why it is held.' })
  held: RosterLossType[];

  @Field(() => [RosterProblemType], { description: 'The worst first, 200 at most.' })
  problems: RosterProblemType[];

  @Field(() => Int, { description: 'How many there are, shown or not.' })
  problemCount: number;
}

const MOST_PROBLEMS = 200;
const SEVERITIES = ['file', 'row', 'warning'];

export function toRosterOutcome({ verdict, changes, waiting, held, problems }: ToldOutcome): RosterOutcomeType {
  const worstFirst = problems.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  return {
    verdict: verdict as RosterVerdict,
    ...changes,
    waiting,
    held,
    problems: worstFirst.slice(0, MOST_PROBLEMS),
    problemCount: problems.length,
  };
}
