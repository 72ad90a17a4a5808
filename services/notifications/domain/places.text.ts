/** What a person is written when there are places to see. */
export const placesTemplates = {
  'places-shown': {
    da: {
      subject: 'Der er steder, du kan se på',
      lines: [
        'Din kontaktperson har fundet steder, der kan passe til dig.',
        'Se dem, når du har tid, og sig ja, nej eller fortæl mig mere. Det er et ønske, ikke en aftale, og du kan altid skifte mening.',
        'Du ser dem her:',
      ],
    },
    en: {
      subject: 'There are places for you to look at',
      lines: [
        'Your contact person has found places that may suit you.',
        'Look at them when you have time, and say yes, no or tell me more. It is a wish, not an agreement, and you can always change your mind.',
        'You see them here:',
      ],
    },
    uk: {
      subject: 'Є місця, які можна подивитися',
      lines: [
        'Ваша контактна особа знайшла місця, які можуть вам підійти.',
        'Подивіться їх, коли матимете час, і скажіть «так», «ні» або «розкажіть більше». Це побажання, а не угода, і думку завжди можна змінити.',
        'Подивитися можна тут:',
      ],
    },
  },
} as const;
