import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { PersonType } from '../../identity/index.js';
import { SkillType } from '../../skills/index.js';

@ObjectType('Reason', { description: 'What speaks for somebody, or what is in the way.' })
export class ReasonType {
  @Field(() => String, { description: 'For programs, such as SKILL or CHILD_IN_CLASS; docs/matching.md lists them.' })
  kind: string;

  @Field(() => Int, { description: 'Of the thousand that a score can have; 0 for what is in the way.' })
  points: number;

  @Field(() => String, { description: 'For people, in the viewer’s language.' })
  message: string;

  @Field(() => SkillType, { nullable: true, description: 'Where it is about one.' })
  skill: SkillType | null;
}

@ObjectType('Candidate', { description: 'Somebody to ask, and why.' })
export class CandidateType {
  @Field(() => PersonType)
  person: PersonType;

  @Field(() => Float, {
    description: 'From 0 to 1: the points of its reasons, summed, by 1000. The same whoever else is a candidate.',
  })
  score: number;

  @Field(() => [ReasonType], { description: 'Most points first, each fit to show.' })
  reasons: ReasonType[];

  @Field(() => [ReasonType], {
    description:
      'What is in the way, with what would lift it. In a list only what can be mended, and such people last.',
  })
  obstacles: ReasonType[];
}
