/** The words of e-mails to whoever arranges a person's courses. */
export const upliftTemplates = {
  'uplift-seat-held': {
    da: {
      subject: 'En plads holdes til en, der venter på et kursus',
      lines: [
        'En plads på et kursus er blevet ledig. Den holdes til en af dine kandidater til {day} kl. {time}.',
        'Spørg personen, og sig ja eller nej. Derefter går pladsen videre til den næste.',
        'Svar her:',
      ],
    },
    en: {
      subject: 'A seat is held for somebody who waits for a course',
      lines: [
        'A seat on a course has become free. It is held for one of your candidates until {day} at {time}.',
        'Ask the person, and say yes or no. After that the seat goes to the next.',
        'Answer here:',
      ],
    },
  },
  'uplift-course-taken-down': {
    da: {
      subject: 'Et kursus er taget ned',
      lines: [
        'Uddannelsesstedet har taget et kursus ned, som en af dine kandidater skal på.',
        'Fortæl personen det, og find et andet sammen:',
      ],
    },
    en: {
      subject: 'A course was taken down',
      lines: [
        'The institution has taken down a course that one of your candidates is to be on.',
        'Tell the person, and find another together:',
      ],
    },
  },
  'uplift-consent-withdrawn': {
    da: {
      subject: 'En kandidat har trukket sit ja tilbage',
      lines: [
        'En af dine kandidater har trukket sit ja til uddannelsesstederne tilbage. De kan ikke se personen mere.',
        'Tal med personen om, hvad det betyder for de kurser, der er aftalt eller i gang:',
      ],
    },
    en: {
      subject: 'A candidate has taken the consent back',
      lines: [
        'One of your candidates has taken back the yes to institutions. They can no longer see the person.',
        'Talk with the person about what that means for courses that are agreed or running:',
      ],
    },
  },
} as const;
