import type { Text } from '../../platform/messages/messages.js';
import { VisitFormat } from '../../volunteers/index.js';

/** What a visit is called on its event, in the school's own language; people change it there. */
export const VISITOR: Readonly<Record<VisitFormat, Text>> = {
  [VisitFormat.LIVE]: { en: 'Visit the class', es: 'Visitar la clase' },
  [VisitFormat.VIDEO]: { en: 'Speak with the class by video', es: 'Hablar con la clase por video' },
  [VisitFormat.MATERIALS]: { en: 'Bring materials for the class', es: 'Traer materiales para la clase' },
};

export const BY_VIDEO: Text = { en: 'By video: {classroom}', es: 'Por video: {classroom}' };
