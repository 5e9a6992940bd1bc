import { Field, Int, ObjectType } from '@nestjs/graphql';
import { GraphQLLocalDate } from '../platform/graphql/scalars.js';
import type { HelpPreferences } from './help-preferences.rules.js';
import { VisitFormat } from './visit-format.js';

@ObjectType('HelpPreferences', { description: 'On what terms a person helps.' })
export class HelpPreferencesType {
  @Field(() => Boolean, { description: 'Only for classes of their own children.' })
  ownClassOnly: boolean;

  @Field(() => Int, { nullable: true, description: 'How often in a month they help at most; null: as it comes.' })
  atMostMonthly: number | null;

  @Field(() => [VisitFormat], { description: 'How they like to bring what they know; none: any way.' })
  formats: VisitFormat[];

  @Field(() => Boolean, { description: 'They would rather help from home.' })
  fromHome: boolean;

  @Field(() => Int, {
    nullable: true,
    description:
      'Minutes that all adults of their family together give at most in a school year; of several caps the lowest counts.',
  })
  familyMinutesCap: number | null;

  @Field(() => Boolean, { description: 'Whether they want to be asked at all.' })
  mayBeAsked: boolean;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The first day on which they may be asked again.' })
  doNotAskUntil: string | null;
}

export const toHelpPreferences = (preferences: HelpPreferences): HelpPreferencesType => ({
  ownClassOnly: preferences.ownClassOnly,
  atMostMonthly: preferences.atMostMonthly,
  formats: [...preferences.formats],
  fromHome: preferences.fromHome,
  familyMinutesCap: preferences.familyMinutesCap,
  mayBeAsked: preferences.mayBeAsked,
  doNotAskUntil: preferences.doNotAskUntil,
});
