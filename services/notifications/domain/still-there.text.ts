/** What is written when the six-month question waits; to a person not about what, because others may read it. */
export const stillThereTemplates = {
  'still-there-asked': {
    da: {
      subject: 'Vi har et enkelt spørgsmål til dig',
      lines: ['Det tager et øjeblik at svare, og vi vil gerne høre det fra dig selv.'],
    },
    en: {
      subject: 'We have a single question for you',
      lines: ['It takes a moment to answer, and we would like to hear it from you.'],
    },
    uk: {
      subject: 'У нас є одне запитання до вас',
      lines: ['Відповідь займе хвилинку, і ми хотіли б почути її від вас.'],
    },
  },
  'still-there-asked-again': {
    da: {
      subject: 'Vi har stadig et spørgsmål til dig',
      lines: ['Vi har ikke hørt fra dig endnu. Du kan også ringe til os.'],
    },
    en: {
      subject: 'We still have a question for you',
      lines: ['We have not heard from you yet. You can also call us.'],
    },
    uk: {
      subject: 'У нас усе ще є запитання до вас',
      lines: ['Ми ще не почули від вас. Ви також можете зателефонувати нам.'],
    },
  },
  'still-there-waits': {
    da: {
      subject: 'Er den, der begyndte hos jer for et halvt år siden, der stadig?',
      lines: ['Kommunen vil gerne høre det fra jer. Det tager et øjeblik.'],
    },
    en: {
      subject: 'Is the person who began with you half a year ago still there?',
      lines: ['The municipality would like to hear it from you. It takes a moment.'],
    },
  },
  'still-there-waits-again': {
    da: {
      subject: 'Er den, der begyndte hos jer for et halvt år siden, der stadig?',
      lines: ['Kommunen har ikke hørt fra jer endnu. Det tager et øjeblik.'],
    },
    en: {
      subject: 'Is the person who began with you half a year ago still there?',
      lines: ['The municipality has not heard from you yet. It takes a moment.'],
    },
  },
} as const;

/** The same to a telephone. */
export const stillThereTexts = {
  da: 'Hej {firstName}. Vi har et enkelt spørgsmål til dig. Svar her: {link}',
  en: 'Hello {firstName}. We have a single question for you. Answer here: {link}',
  uk: 'Вітаємо, {firstName}! У нас є одне запитання до вас. Відповідь тут: {link}',
} as const;
