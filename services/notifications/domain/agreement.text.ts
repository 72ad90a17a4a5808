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
