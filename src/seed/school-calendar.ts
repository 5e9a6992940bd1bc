import { addDays } from '../platform/text/wall-clock.js';

/** Sunday is 0. */
export const weekdayOf = (date: string): number => new Date(date).getUTCDay();

/** The first, second, ... of a weekday in a month; week 5 is the last. */
export function nthWeekday(year: number, month: number, week: number, weekday: number): string {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  const date = addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (week - 1));
  return date.slice(0, 7) === first.slice(0, 7) ? date : addDays(date, -7);
}

/** The summer in which the school year of a date began: it runs from July to June. */
export const schoolYearOf = (date: string): number => Number(date.slice(0, 4)) - (date.slice(5) < '07-01' ? 1 : 0);

const MONDAY = 1;
const THURSDAY = 4;

/** Whether children are in class: as most schools of the country keep it. */
export function isSchoolDay(date: string): boolean {
  const [year, day] = [Number(date.slice(0, 4)), date.slice(5)];
  const weekday = weekdayOf(date);
  if (weekday === 0 || weekday === 6) return false;
  if (day > '06-12' && date <= nthWeekday(year, 9, 1, MONDAY)) return false;
  if (day >= '12-22' || day <= '01-02' || day === '11-11') return false;
  const thanksgiving = nthWeekday(year, 11, 4, THURSDAY);
  if (date >= addDays(thanksgiving, -1) && date <= addDays(thanksgiving, 1)) return false;
  const springBreak = nthWeekday(year, 4, 2, MONDAY);
  if (date >= springBreak && date < addDays(springBreak, 7)) return false;
  const mondaysOff = [nthWeekday(year, 1, 3, MONDAY), nthWeekday(year, 2, 3, MONDAY), nthWeekday(year, 10, 2, MONDAY)];
  return ![...mondaysOff, nthWeekday(year, 5, 5, MONDAY)].includes(date);
}

/** That day, or the next one on which children are in class. */
export function nextSchoolDay(date: string): string {
  let day = date;
  while (!isSchoolDay(day)) day = addDays(day, 1);
  return day;
}
