/**
 * What a person is told of a conversation with the municipality, by e-mail and shorter in a text to the telephone; and what
 * whoever holds it is told of the answer.
 */
export const conversationTemplates = {
  'conversation-invited': {
    da: {
      subject: 'Samtale {day} kl. {time}',
      lines: [
        'Vi vil gerne tale med dig {day} kl. {time}. Det tager omkring {minutes} minutter.',
        '{how}',
        'Passer tiden ikke, så bed om en anden. Du kan svare her:',
      ],
    },
    en: {
      subject: 'Conversation {day} at {time}',
      lines: [
        'We would like to talk with you {day} at {time}. It takes about {minutes} minutes.',
        '{how}',
        'If the time does not suit, ask for another. You can answer here:',
      ],
    },
    uk: {
      subject: 'Розмова: {day}, {time}',
      lines: [
        'Ми хотіли б поговорити з вами: {day}, {time}. Це займе приблизно {minutes} хв.',
        '{how}',
        'Якщо час вам не підходить, попросіть інший. Відповісти можна тут:',
      ],
    },
  },
  'conversation-moved': {
    da: {
      subject: 'Ny tid eller nyt sted: samtale {day} kl. {time}',
      lines: [
        'Vores samtale er ændret. Nu er det {day} kl. {time}. Det tager omkring {minutes} minutter.',
        '{how}',
        'Svar her, om det passer:',
      ],
    },
    en: {
      subject: 'New time or place: conversation {day} at {time}',
      lines: [
        'Our conversation has changed. It is now {day} at {time}. It takes about {minutes} minutes.',
        '{how}',
        'Answer here whether it suits you:',
      ],
    },
    uk: {
      subject: 'Новий час або нове місце розмови: {day}, {time}',
      lines: [
        'Нашу розмову змінено. Тепер вона: {day}, {time}. Це займе приблизно {minutes} хв.',
        '{how}',
        'Відповідайте тут, чи вам це підходить:',
      ],
    },
  },
  'conversation-reminded': {
    da: {
      subject: 'Husk samtalen {day} kl. {time}',
      lines: ['Husk, at vi taler sammen {day} kl. {time}.', '{how}', 'Kan du ikke, så sig til her:'],
    },
    en: {
      subject: 'Remember the conversation {day} at {time}',
      lines: ['Remember that we talk {day} at {time}.', '{how}', 'If you cannot, tell us here:'],
    },
    uk: {
      subject: 'Нагадуємо про розмову: {day}, {time}',
      lines: ['Нагадуємо, коли ми розмовляємо: {day}, {time}.', '{how}', 'Якщо не зможете, скажіть нам тут:'],
    },
  },
  'conversation-time-kept': {
    da: {
      subject: 'Tiden står fast: samtale {day} kl. {time}',
      lines: [
        'Du bad om en anden tid til vores samtale. Det kunne vi desværre ikke finde.',
        'Vi taler sammen {day} kl. {time}, som planlagt.',
        '{how}',
        'Svar her, eller ring, hvis det slet ikke kan lade sig gøre:',
      ],
    },
    en: {
      subject: 'The time stands: conversation {day} at {time}',
      lines: [
        'You asked for another time for our conversation. Unfortunately we could not find one.',
        'We talk {day} at {time}, as planned.',
        '{how}',
        'Answer here, or call if it is not possible at all:',
      ],
    },
    uk: {
      subject: 'Час лишається: розмова {day}, {time}',
      lines: [
        'Ви просили про інший час для нашої розмови. На жаль, ми не змогли його знайти.',
        'Розмовляємо, як і домовлялися: {day}, {time}.',
        '{how}',
        'Відповідайте тут або зателефонуйте, якщо це зовсім неможливо:',
      ],
    },
  },
  'conversation-cancelled': {
    da: {
      subject: 'Aflyst: samtale {day} kl. {time}',
      lines: ['Samtalen {day} kl. {time} er aflyst. Du skal ikke gøre noget.', 'Du hører fra os om en ny tid.'],
    },
    en: {
      subject: 'Cancelled: conversation {day} at {time}',
      lines: [
        'The conversation {day} at {time} is cancelled. You need not do anything.',
        'You will hear from us about a new time.',
      ],
    },
    uk: {
      subject: 'Скасовано: розмова {day}, {time}',
      lines: ['Розмову скасовано: {day}, {time}. Вам нічого не треба робити.', 'Ми повідомимо вам про новий час.'],
    },
  },
  'conversation-effort-ended': {
    da: {
      subject: 'Aflyst: samtale {day} kl. {time}',
      lines: ['Dit forløb hos os er slut. Derfor er samtalen {day} kl. {time} aflyst.', 'Du skal ikke gøre noget.'],
    },
    en: {
      subject: 'Cancelled: conversation {day} at {time}',
      lines: [
        'Your effort with us has ended. Therefore the conversation {day} at {time} is cancelled.',
        'You need not do anything.',
      ],
    },
    uk: {
      subject: 'Скасовано: розмова {day}, {time}',
      lines: ['Ваша програма в нас завершилася. Тому розмову скасовано: {day}, {time}.', 'Вам нічого не треба робити.'],
    },
  },
  'conversation-answered-declined': {
    da: {
      subject: 'Der er sagt nej til samtalen {day} kl. {time}',
      lines: [
        'Personen har svaret, at samtalen {day} kl. {time} ikke bliver til noget.',
        'Den står der endnu. Find en ny tid, eller aflys den.',
        'Læs, hvad personen skriver, og svar her:',
      ],
    },
    en: {
      subject: 'The answer to the conversation {day} at {time} is no',
      lines: [
        'The person has answered that they cannot take part in the conversation on {day} at {time}.',
        'It still stands. Find another time, or cancel it.',
        'Read what the person writes, and answer here:',
      ],
    },
  },
  'conversation-answered-move-asked': {
    da: {
      subject: 'Der er ønsket en anden tid end {day} kl. {time}',
      lines: [
        'Personen vil gerne have en anden tid til samtalen {day} kl. {time} og venter på dit svar.',
        'Flyt samtalen, eller hold fast i tiden.',
        'Læs, hvad personen skriver, og svar her:',
      ],
    },
    en: {
      subject: 'Another time is asked for than {day} at {time}',
      lines: [
        'The person would like another time for the conversation on {day} at {time}, and waits for your answer.',
        'Move the conversation, or keep the time.',
        'Read what the person writes, and answer here:',
      ],
    },
  },
} as const;

/** How people meet, as a sentence. */
export const meetingHow = {
  da: {
    meeting: 'Sted: {place}.',
    telephone: 'Vi ringer til dig.',
    video: 'Vi mødes på video. {place}',
    'home-visit': 'Vi kommer hjem til dig. {place}',
  },
  en: {
    meeting: 'Place: {place}.',
    telephone: 'We call you.',
    video: 'We meet by video. {place}',
    'home-visit': 'We come to your home. {place}',
  },
  uk: {
    meeting: 'Місце: {place}.',
    telephone: 'Ми вам зателефонуємо.',
    video: 'Зустрінемося по відео. {place}',
    'home-visit': 'Ми прийдемо до вас додому. {place}',
  },
} as const;

/** A text to a telephone: short, and without anything that others may not read over the shoulder. */
export const conversationTexts = {
  da: {
    invited: 'Hej {firstName}. {municipality} vil gerne tale med dig {day} kl. {time}. {how}',
    moved: 'Hej {firstName}. Samtalen med {municipality} er ændret til {day} kl. {time}. {how}',
    reminded: 'Hej {firstName}. Husk samtalen med {municipality} {day} kl. {time}. {how}',
    'time-kept':
      'Hej {firstName}. Vi kunne ikke finde en anden tid. Samtalen med {municipality} er {day} kl. {time}. {how}',
    cancelled: 'Hej {firstName}. Samtalen med {municipality} {day} kl. {time} er aflyst. Du hører fra os.',
    'effort-ended': 'Hej {firstName}. Dit forløb er slut, så samtalen med {municipality} {day} kl. {time} er aflyst.',
    answer: 'Svar her: {link}',
    prepare: 'Vil du forberede dig? Ti korte spørgsmål: {link}',
  },
  en: {
    invited: 'Hello {firstName}. {municipality} would like to talk with you {day} at {time}. {how}',
    moved: 'Hello {firstName}. The conversation with {municipality} is now {day} at {time}. {how}',
    reminded: 'Hello {firstName}. Remember the conversation with {municipality} {day} at {time}. {how}',
    'time-kept':
      'Hello {firstName}. We could not find another time. The conversation with {municipality} is {day} at {time}. {how}',
    cancelled:
      'Hello {firstName}. The conversation with {municipality} {day} at {time} is cancelled. You will hear from us.',
    'effort-ended':
      'Hello {firstName}. Your effort has ended, so the conversation with {municipality} {day} at {time} is cancelled.',
    answer: 'Answer here: {link}',
    prepare: 'Would you like to prepare? Ten short questions: {link}',
  },
  uk: {
    invited: 'Вітаємо, {firstName}! {municipality} хоче поговорити з вами: {day}, {time}. {how}',
    moved: 'Вітаємо, {firstName}! Розмову з {municipality} змінено. Тепер вона: {day}, {time}. {how}',
    reminded: 'Вітаємо, {firstName}! Нагадуємо про розмову з {municipality}: {day}, {time}. {how}',
    'time-kept': 'Вітаємо, {firstName}! Ми не змогли знайти інший час. Розмова з {municipality}: {day}, {time}. {how}',
    cancelled: 'Вітаємо, {firstName}! Розмову з {municipality} скасовано: {day}, {time}. Ми вам повідомимо.',
    'effort-ended':
      'Вітаємо, {firstName}! Ваша програма завершилася, тому розмову з {municipality} скасовано: {day}, {time}.',
    answer: 'Відповісти тут: {link}',
    prepare: 'Хочете підготуватися? Десять коротких запитань: {link}',
  },
} as const;
