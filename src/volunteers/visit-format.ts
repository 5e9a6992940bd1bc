/** How somebody brings what they know to a class. */
export enum VisitFormat {
  LIVE = 'LIVE',
  VIDEO = 'VIDEO',
  MATERIALS = 'MATERIALS',
}
