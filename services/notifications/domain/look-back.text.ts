/** What is written when a placement has ended; to a person not about what, because others may read it. */
export const lookBackTemplates = {
  'look-back-asked': {
    da: {
      subject: 'Vi vil gerne høre, hvordan du ser på det',
      lines: ['Vi har et par spørgsmål til dig. Du bestemmer selv, om du vil svare.', 'Log ind, og se dem her:'],
    },
    en: {
      subject: 'We would like to hear how you see it',
      lines: ['We have a few questions for you. Whether you answer is up to you.', 'Sign in and see them here:'],
    },
    uk: {
      subject: 'Ми хотіли б почути, що ви думаєте',
      lines: ['У нас є кілька запитань до вас. Ви самі вирішуєте, чи відповідати.', 'Увійдіть і подивіться їх тут:'],
    },
  },
  'look-back-waits': {
    da: {
      subject: 'Tak for jeres plads. Hvad skal vi tage med fra den?',
      lines: [
        'En plads hos jer er slut. Kommunen vil gerne høre, hvordan I ser på det, og om I vil tage imod en anden.',
        'Det tager et minut. Log ind, og svar her:',
      ],
    },
    en: {
      subject: 'Thank you for your place. What should we take with us from it?',
      lines: [
        'A place with you has ended. The municipality would like to hear how you see it, and whether you would take somebody else.',
        'It takes a minute. Sign in and answer here:',
      ],
    },
  },
} as const;

/** The same to a telephone. */
export const lookBackTexts = {
  da: 'Hej {firstName}. Vi har et par spørgsmål til dig. Du bestemmer selv, om du vil svare. Log ind, og se dem her: {link}',
  en: 'Hello {firstName}. We have a few questions for you. Whether you answer is up to you. Sign in and see them here: {link}',
  uk: 'Вітаємо, {firstName}! У нас є кілька запитань до вас. Ви самі вирішуєте, чи відповідати. Увійдіть і подивіться їх тут: {link}',
} as const;
