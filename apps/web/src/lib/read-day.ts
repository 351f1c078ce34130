const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const two = (value: number): string => String(value).padStart(2, '0');

/** The day of these numbers, or null where the calendar has none. */
function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1000 ? `${year}-${two(month)}-${two(day)}` : null;
}

/** What people type for a day: 2026-05-04, 2026年5月4日, 4.5.2026, 4/5/2026, 4 May 2026. Null while it is no day. Day before month, as the portal writes it. */
export function readDay(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const yearFirst = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text);
  if (yearFirst) return dayOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const dayFirst = /^(\d{1,2})[./ ](\d{1,2})[./ ](\d{4})$/.exec(text);
  if (dayFirst) return dayOf(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  const named = /^(\d{1,2})\.?\s+([a-z]{3,9})\.?\s+(\d{4})$/.exec(text);
  const month = named ? MONTHS.indexOf((named[2] ?? '').slice(0, 3)) + 1 : 0;
  return named && month > 0 ? dayOf(Number(named[3]), month, Number(named[1])) : null;
}
