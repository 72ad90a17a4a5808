/** When a schedule runs: every so many milliseconds, or at the minutes a cron expression names. */
export type Schedule = { everyMs: number } | { matchesMinute: (instant: number) => boolean };

const unitMs: Record<string, number> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/**
 * Reads `rate(5 minutes)` or `cron(0 6 ? * MON-FRI *)` (minute, hour, day of month, month, day of week, year).
 * @param timeZone in which cron's fields are read; rules use UTC
 */
export function readSchedule(expression: string, timeZone = 'UTC'): Schedule {
  const rate = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression);
  if (rate) return { everyMs: Number(rate[1]) * (unitMs[rate[2] ?? ''] ?? 0) };
  const cron = /^cron\((\S+) (\S+) (\S+) (\S+) (\S+) (\S+)\)$/.exec(expression);
  if (!cron) throw new Error(`schedule expression ${expression} is not known to the local runtime`);
  const [minute, hour, dayOfMonth, month, dayOfWeek, year] = cron.slice(1) as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  return {
    matchesMinute: (instant) => {
      const now = fieldsOf(instant, timeZone);
      return (
        inField(minute, now.minute, 0) &&
        inField(hour, now.hour, 0) &&
        inField(dayOfMonth, now.day, 1) &&
        inField(numbered(month, monthNames, 1), now.month, 1) &&
        inField(numbered(dayOfWeek, dayNames, 1), now.weekday, 1) &&
        inField(year, now.year, 1970)
      );
    },
  };
}

const monthNames = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const dayNames = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

function numbered(field: string, names: string[], first: number): string {
  return names.reduce((text, name, index) => text.replace(name, String(index + first)), field.toUpperCase());
}

function inField(field: string, value: number, lowest: number): boolean {
  if (field === '*' || field === '?') return true;
  return field.split(',').some((part) => {
    const [range = '', step] = part.split('/');
    const [from, to] = range === '*' ? [lowest, Infinity] : range.split('-').map(Number);
    const start = from ?? lowest;
    const end = to ?? (step === undefined ? start : Infinity);
    return value >= start && value <= end && (value - start) % Number(step ?? 1) === 0;
  });
}

type Fields = { minute: number; hour: number; day: number; month: number; weekday: number; year: number };

function fieldsOf(instant: number, timeZone: string): Fields {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', weekday: 'short' },
  });
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return {
    minute: Number(parts.minute),
    hour: Number(parts.hour),
    day: Number(parts.day),
    month: Number(parts.month),
    weekday: dayNames.indexOf(String(parts.weekday).toUpperCase()) + 1,
    year: Number(parts.year),
  };
}
