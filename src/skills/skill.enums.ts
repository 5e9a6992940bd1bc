import { registerEnumType } from '@nestjs/graphql';

/** How well somebody does something, from least to most. */
export enum SkillLevel {
  BASIC = 'BASIC',
  WORKING = 'WORKING',
  FLUENT = 'FLUENT',
  EXPERT = 'EXPERT',
}

registerEnumType(SkillLevel, {
  name: 'SkillLevel',
  description: 'How well somebody does something, from least to most.',
  valuesMap: {
    BASIC: { description: 'Can help somebody who knows more.' },
    WORKING: { description: 'Does it without help.' },
    FLUENT: { description: 'Does it with ease, and can teach it.' },
    EXPERT: { description: 'Does it for a living, or could.' },
  },
});
