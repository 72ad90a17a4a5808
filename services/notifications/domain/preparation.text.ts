/** What a person is told of the preparation of the first conversation, by e-mail and in a text to the telephone. */
export const preparationTemplates = {
  'preparation-invited': {
    da: {
      subject: 'Vil du forberede vores første samtale?',
      lines: [
        'Vi skal snart tale sammen for første gang. Hvis du vil, kan du forberede dig.',
        'Det er ti korte spørgsmål, og der er ingen forkerte svar. Du kan springe alt over, og det har ingen betydning for dine penge.',
        'Du skal ikke logge ind. Linket er kun til dig, så send det ikke videre:',
      ],
    },
    en: {
      subject: 'Would you like to prepare our first conversation?',
      lines: [
        'We will soon talk for the first time. If you like, you can prepare.',
        'It is ten short questions, and there are no wrong answers. You can pass everything by, and it makes no difference to your money.',
        'You need not sign in. The link is for you alone, so please do not send it on:',
      ],
    },
    uk: {
      subject: 'Хочете підготуватися до нашої першої розмови?',
      lines: [
        'Скоро ми вперше поговоримо. Якщо хочете, можете підготуватися.',
        'Це десять коротких запитань, і неправильних відповідей немає. Можна пропустити будь-що, на ваші гроші це не впливає.',
        'Входити не треба. Посилання лише для вас, тому, будь ласка, нікому його не пересилайте:',
      ],
    },
  },
} as const;

/** The same to a telephone. */
export const preparationTexts = {
  da: 'Hej {firstName}. {municipality} vil snart tale med dig. Hvis du vil, kan du forberede dig med ti korte spørgsmål: {link}',
  en: 'Hello {firstName}. {municipality} will soon talk with you. If you like, you can prepare with ten short questions: {link}',
  uk: 'Вітаємо, {firstName}! {municipality} скоро поговорить із вами. Якщо хочете, підготуйтеся: десять коротких запитань: {link}',
} as const;

/** In an invitation to the first conversation, before the link to the preparation. */
export const prepareLine = {
  da: 'Vil du forberede dig? Her er ti korte spørgsmål. Du skal ikke logge ind:',
  en: 'Would you like to prepare? Here are ten short questions. You need not sign in:',
  uk: 'Хочете підготуватися? Ось десять коротких запитань. Входити не треба:',
} as const;
