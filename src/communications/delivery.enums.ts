export enum MailKind {
  SIGN_IN = 'SIGN_IN',
  EMAIL_CHANGE = 'EMAIL_CHANGE',
  EMAIL_CHANGE_NOTICE = 'EMAIL_CHANGE_NOTICE',
  SIGNUP_CONFIRMED = 'SIGNUP_CONFIRMED',
  MOVED_UP = 'MOVED_UP',
  OFFER = 'OFFER',
  INVITATION = 'INVITATION',
  PLACE_TAKEN_BACK = 'PLACE_TAKEN_BACK',
  SHIFT_CHANGED = 'SHIFT_CHANGED',
  EVENT_CANCELLED = 'EVENT_CANCELLED',
  VISIT_THANKS = 'VISIT_THANKS',
  NEED_BROADCAST = 'NEED_BROADCAST',
}

export enum DeliveryState {
  /** To be sent when `runAt` has come; while it is being sent, `runAt` is the end of the lease. */
  QUEUED = 'QUEUED',
  SENT = 'SENT',
  /** When it was to be written there was nothing to say any more, or nobody to say it to. */
  DROPPED = 'DROPPED',
  /** The address takes no mail. */
  SUPPRESSED = 'SUPPRESSED',
  /** Given up. */
  FAILED = 'FAILED',
}
