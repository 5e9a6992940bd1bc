import { groupBy } from '../../platform/text/group-by.js';
import type { Values } from './roster-follow.rules.js';
import type { RosterRecord } from './roster-record.entity.js';

/** What all rows that lead to one person say together. */
export const SAID_TOGETHER = ['isTeacher', 'isGuardian', 'present'] as const;

type Together = Record<(typeof SAID_TOGETHER)[number], boolean>;

/** The people to whom several rows lead, since the office merged what they had become. */
export function sharedRecords(records: readonly RosterRecord[]): Map<string, RosterRecord[]> {
  const people = groupBy(
    records.filter(({ kind }) => kind === 'person'),
    ({ entityId }) => entityId,
  );
  return new Map([...people].filter(([, some]) => some.length > 1));
}

export function saidTogether(all: readonly Values[]): Together {
  const says = (name: keyof Together) => all.some((one) => one[name] === true);
  return { isTeacher: says('isTeacher'), isGuardian: says('isGuardian'), present: says('present') };
}

export const withoutTogether = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !isTogether(name)));

export const onlyTogether = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => isTogether(name)));

const isTogether = (name: string): boolean => (SAID_TOGETHER as readonly string[]).includes(name);

/** What a row that has gone says from now on: what somebody had ended by hand before does not return with it. */
export function saidByGone(last: Values, here: Values, isLast: boolean): Values {
  const ended = isLast ? (['present'] as const) : SAID_TOGETHER;
  return { ...last, ...Object.fromEntries(ended.flatMap((name) => (here[name] === true ? [[name, false]] : []))) };
}
