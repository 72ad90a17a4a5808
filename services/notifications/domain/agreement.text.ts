/** What is written to those who sign the agreement about a placement. */
export const agreementTemplates = {
  'agreement-to-sign': {
    da: {
      subject: 'Aftalen om din plads hos {company} venter på dig',
      lines: [
        'Aftalen om din plads hos {company} er skrevet. Læs den i ro.',
        'Passer den, så skriv under. Er der noget, du vil vide mere om, så tryk på »Fortæl mig mere«, og kommunen ringer til dig. Passer den ikke, så sig det. Så laver vi den om.',
        'Log ind, og læs den her:',
      ],
    },
    en: {
      subject: 'The agreement about your place at {company} waits for you',
      lines: [
        'The agreement about your place at {company} is written. Read it at your own pace.',
        'If it suits you, sign. If there is something you want to know more about, press “Tell me more”, and the municipality calls you. If it does not suit you, say so. Then we change it.',
        'Sign in and read it here:',
      ],
    },
    uk: {
      subject: 'Угода про ваше місце чекає на вас: {company}',
      lines: [
        'Угоду про ваше місце написано. Робоче місце: {company}. Прочитайте її спокійно.',
        'Якщо вона підходить, підпишіть. Якщо хочете знати більше, натисніть «Розкажіть мені більше», і комуна вам зателефонує. Якщо не підходить, скажіть про це. Ми її змінимо.',
        'Увійдіть і прочитайте тут:',
      ],
    },
  },
  'agreement-waits': {
    da: {
      subject: 'En aftale om en plads hos jer venter på jeres underskrift',
      lines: [
        'Kommunen har skrevet en aftale om en plads hos jer.',
        'Læs den, og skriv under, hvis den passer. Passer den ikke, så sig hvad, så laver kommunen den om.',
        'Log ind, og læs den her:',
      ],
    },
    en: {
      subject: 'An agreement about a place with you waits for your signature',
      lines: [
        'The municipality has written an agreement about a place with you.',
        'Read it, and sign if it suits you. If it does not, say what, and the municipality changes it.',
        'Sign in and read it here:',
      ],
    },
  },
} as const;

/** The same to the person's telephone, where a link and a code are enough to sign. */
export const agreementTexts = {
  da: 'Hej {firstName}. Aftalen om din plads hos {company} venter på dig. Læs den, og skriv under her: {link} Du får en kode på SMS.',
  en: 'Hello {firstName}. The agreement about your place at {company} waits for you. Read it and sign here: {link} You get a code by SMS.',
  uk: 'Вітаємо, {firstName}! Угода про ваше місце чекає на вас: {company}. Прочитайте й підпишіть тут: {link} Ви отримаєте код у SMS.',
} as const;

/** The code itself. It says what it is for, so that nobody is talked into reading it aloud for something else. */
export const signingCodeTexts = {
  da: 'Fodfæste: {code} er din kode til at læse og skrive en aftale under. Giv den ikke til nogen. Har du ikke bedt om den, så gør ingenting.',
  en: 'Fodfæste: {code} is your code to read and sign an agreement. Give it to nobody. If you did not ask for it, do nothing.',
  uk: 'Fodfæste: {code} – ваш код, щоб прочитати й підписати угоду. Нікому його не давайте. Якщо ви його не просили, нічого не робіть.',
} as const;

/** What is kept of it: never the code. */
export const signingCodeSubject = {
  da: 'Kode til at skrive en aftale under',
  en: 'Code to sign an agreement',
  uk: 'Код для підпису угоди',
} as const;

/** In the company contact's e-mail, before the link to sign without signing in. */
export const signByLinkLine = {
  da: 'Eller skriv under uden at logge ind. Du får en kode på SMS til den telefon, vi kender:',
  en: 'Or sign without signing in. You get a code by SMS to the telephone we know:',
  uk: 'Або підпишіть без входу. Ви отримаєте код у SMS на відомий нам телефон:',
} as const;
