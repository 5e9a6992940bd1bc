import { registerEnumType } from '@nestjs/graphql';

export enum RestrictionKind {
  NO_ACCESS = 'NO_ACCESS',
  NO_CONTACT = 'NO_CONTACT',
}

registerEnumType(RestrictionKind, {
  name: 'RestrictionKind',
  description: 'What a restriction forbids.',
  valuesMap: {
    NO_ACCESS: { description: 'The adult sees nothing of the child, of its classes and of its households.' },
    NO_CONTACT: { description: 'The two adults are never shown each other.' },
  },
});
