import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/page.js';
import { GraphQLLocalDate } from '../../platform/graphql/scalars.js';
import type { PrivacyChoice } from './privacy-choice.entity.js';

@ObjectType('DirectoryEntry', {
  description: 'A guardian who wants to be found by other parents, as far as they want it.',
})
export class DirectoryEntryType {
  @Field(() => ID, { description: 'Of the entry, the same in every directory.' })
  id: string;

  personId: string;
  showsName: boolean;
  showsPhone: boolean;
  showsEmail: boolean;
}

export const toDirectoryEntry = (row: PrivacyChoice): DirectoryEntryType => ({
  id: row.id,
  personId: row.personId,
  showsName: row.showsName,
  showsPhone: row.showsPhone,
  showsEmail: row.showsEmail,
});

export const DirectoryEntryConnection = connectionOf<DirectoryEntryType>('DirectoryEntry', () => DirectoryEntryType);

@ObjectType('DirectoryChoice', { description: 'What a person lets other parents of the same classes look up.' })
export class DirectoryChoiceType {
  @Field(() => Boolean, { description: 'The name, in full.' })
  showName: boolean;

  @Field(() => Boolean, { description: 'The telephone number.' })
  showPhone: boolean;

  @Field(() => Boolean, { description: 'The e-mail address.' })
  showEmail: boolean;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'When it ends by itself: each school year asks again.',
  })
  shownBefore: string | null;
}

/** What has run out counts as never chosen. */
export const toDirectoryChoice = (row: PrivacyChoice | undefined, today: string): DirectoryChoiceType => {
  const shown = row !== undefined && row.shownBefore > today && (row.showsName || row.showsPhone || row.showsEmail);
  return {
    showName: shown && row.showsName,
    showPhone: shown && row.showsPhone,
    showEmail: shown && row.showsEmail,
    shownBefore: shown ? row.shownBefore : null,
  };
};
