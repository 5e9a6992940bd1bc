import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('EligibilityReason', { description: 'Why somebody cannot sign up.' })
export class EligibilityReasonType {
  @Field(() => String, { description: 'As in the refusal of signUp, such as SHIFT_OVERLAP.' })
  reason: string;

  @Field(() => String, { description: 'For people, in the viewer’s language.' })
  message: string;

  @Field(() => Boolean, { description: 'Whether a coordinator can set it aside, with a reason.' })
  overridable: boolean;
}

@ObjectType('Eligibility', { description: 'What signUp would say, asked beforehand.' })
export class EligibilityType {
  @Field(() => Boolean, { description: 'True also where the place would be one in line.' })
  canSignUp: boolean;

  @Field(() => [EligibilityReasonType], { description: 'Every reason, not only the first.' })
  reasons: EligibilityReasonType[];
}
