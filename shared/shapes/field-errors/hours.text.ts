/** What is said beside a field of hours, pauses and attendance. */
export const hoursFieldErrors = {
  'after-placement-end': {
    da: 'Datoen ligger efter den sidste dag på pladsen.',
    en: 'The date is after the last day at the place.',
  },
  'too-many-hours-a-day': {
    da: 'Så mange timer kan man ikke arbejde på en dag.',
    en: 'Nobody can work that many hours in a day.',
  },
  'pause-overlaps': {
    da: 'Der er allerede en pause i de dage.',
    en: 'There is a pause on those days already.',
  },
} as const;
