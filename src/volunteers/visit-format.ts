import { registerEnumType } from '@nestjs/graphql';

/** How somebody brings what they know to a class. */
export enum VisitFormat {
  LIVE = 'LIVE',
  VIDEO = 'VIDEO',
  MATERIALS = 'MATERIALS',
}

registerEnumType(VisitFormat, {
  name: 'VisitFormat',
  description: 'How somebody brings what they know to a class.',
  valuesMap: {
    LIVE: { description: 'They come to the classroom.' },
    VIDEO: { description: 'They speak with the class by video.' },
    MATERIALS: { description: 'They prepare or lend something for the class.' },
  },
});
