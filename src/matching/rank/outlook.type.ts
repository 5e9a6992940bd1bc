import { Field, Int, ObjectType } from '@nestjs/graphql';
import { PersonType } from '../../identity/index.js';
import { NeedAudience } from '../needs/need.enums.js';
import type { NeedType } from '../needs/need.type.js';
import type { Prepared } from './ranking.service.js';

@ObjectType('MatchOutlook', { description: 'Whether anybody is known who fits.' })
export class MatchOutlookType {
  need: NeedType;
  /** Null where nobody is looked for any more. */
  prepared: Prepared | null;

  @Field(() => Boolean, {
    description: 'Whether at least one person offers a skill of it, or wrote of what it is about.',
  })
  confident: boolean;

  @Field(() => String, {
    description: 'For people, in the viewer’s language; where nobody is known, what can be done.',
  })
  message: string;
}

@ObjectType('BroadcastOffer', { description: 'Whom broadcastNeed would ask now.' })
export class BroadcastOfferType {
  @Field(() => NeedAudience, { description: 'The narrowest with somebody who was not asked in the last seven days.' })
  audience: NeedAudience;

  @Field(() => Int, { description: 'How many of it can be asked, and want to be.' })
  wouldReach: number;
}

@ObjectType('NotAnalyzed', {
  description:
    'Somebody who shared words in a language of which nothing is understood: whoever reads it may find them.',
})
export class NotAnalyzedType {
  @Field(() => PersonType)
  person: PersonType;

  @Field(() => String, { description: 'BCP 47 tag of what it seems to be, such as vi or zh.' })
  language: string;

  @Field(() => String, {
    description: 'For people, in the viewer’s language, with the beginning of the person’s words.',
  })
  message: string;
}
