import { texts } from '#kit/language/texts.ts';

/** How often a person came to a course. */
export const attendanceText = texts(
  {
    share: (percent: string) => `Fremmøde: ${percent}.`,
    none: 'Intet fremmøde at regne med endnu.',
    away: (count: number) => (count === 1 ? 'Væk én gang.' : `Væk ${count} gange.`),
    last: (day: string) => `Seneste lektion ${day}.`,
    ask: 'Ring, og spørg, hvad der skal til. Uddannelsesstedet har ikke fortalt hvorfor.',
    notes: 'Fra uddannelsesstedet',
    by: (name: string, when: string) => `${name}, ${when}`,
  },
  {
    share: (percent) => `Attendance: ${percent}.`,
    none: 'No attendance to count yet.',
    away: (count) => (count === 1 ? 'Away once.' : `Away ${count} times.`),
    last: (day) => `Latest lesson ${day}.`,
    ask: 'Call, and ask what it takes. The institution has not told why.',
    notes: 'From the institution',
    by: (name, when) => `${name}, ${when}`,
  },
);
