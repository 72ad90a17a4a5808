/** What is written when three questions wait; not about what, because others may read it. */
export const checkInTemplates = {
  'check-in-asked': {
    da: {
      subject: 'Tre korte spørgsmål venter på dig',
      lines: ['Vi vil gerne høre fra dig. Det tager et minut, og du kan springe over.'],
    },
    en: {
      subject: 'Three short questions wait for you',
      lines: ['We would like to hear from you. It takes a minute, and you can skip it.'],
    },
    uk: {
      subject: 'На вас чекають три короткі запитання',
      lines: ['Ми хотіли б почути від вас. Це займе хвилину, і це можна пропустити.'],
    },
  },
  'check-in-asked-again': {
    da: {
      subject: 'Tre korte spørgsmål venter stadig på dig',
      lines: ['Vi har ikke hørt fra dig endnu. Det er helt i orden at springe over: så tryk på det.'],
    },
    en: {
      subject: 'Three short questions still wait for you',
      lines: ['We have not heard from you yet. It is quite all right to skip: then press that.'],
    },
    uk: {
      subject: 'Три короткі запитання все ще чекають на вас',
      lines: ['Ми ще не почули від вас. Пропустити цілком можна: тоді натисніть це.'],
    },
  },
  'check-in-waits': {
    da: {
      subject: 'Tre korte spørgsmål venter på jer',
      lines: ['Kommunen vil gerne høre fra jer. Det tager et minut.'],
    },
    en: {
      subject: 'Three short questions wait for you',
      lines: ['The municipality would like to hear from you. It takes a minute.'],
    },
  },
  'check-in-waits-again': {
    da: {
      subject: 'Tre korte spørgsmål venter stadig på jer',
      lines: ['Kommunen har ikke hørt fra jer endnu. Det tager et minut, og I kan springe over.'],
    },
    en: {
      subject: 'Three short questions still wait for you',
      lines: ['The municipality has not heard from you yet. It takes a minute, and you can skip it.'],
    },
  },
} as const;

/** What stands above the link by which a question is answered. */
export const answerLines = {
  byLink: {
    da: 'Svar her. Du skal ikke logge ind. Linket er kun til dig, så send det ikke videre:',
    en: 'Answer here. You need not sign in. The link is for you alone, so please do not send it on:',
    uk: 'Відповідь тут. Входити не треба. Посилання лише для вас, тому, будь ласка, нікому його не пересилайте:',
  },
  signedIn: {
    da: 'Log ind, og svar her:',
    en: 'Sign in and answer here:',
    uk: 'Увійдіть і дайте відповідь тут:',
  },
} as const;

/** The same to a telephone. */
export const checkInTexts = {
  da: 'Hej {firstName}. Tre korte spørgsmål venter på dig. Det tager et minut, og du kan springe over: {link}',
  en: 'Hello {firstName}. Three short questions wait for you. It takes a minute, and you can skip it: {link}',
  uk: 'Вітаємо, {firstName}! На вас чекають три короткі запитання. Це хвилина, і можна пропустити: {link}',
} as const;
