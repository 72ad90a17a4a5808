/** What is written two weeks before a yes ends: to the person, and to whoever has the case. */
export const consentTemplates = {
  'consent-ends-soon': {
    da: {
      subject: 'Et samtykke slutter {day}',
      lines: [
        'En af dine personer har sagt ja til noget, som gælder til og med {day}.',
        'Tal med personen om, hvorvidt det skal blive ved. Personen har selv fået besked og kan forny det eller lade det slutte.',
        'Åbn personens samtykker her:',
      ],
    },
    en: {
      subject: 'A consent ends on {day}',
      lines: [
        'One of your people has said yes to something that holds until and including {day}.',
        'Talk with the person about whether it shall go on. The person has been told too, and can renew it or let it end.',
        'Open the person’s consents here:',
      ],
    },
  },
  'own-consent-ends-soon-company-card': {
    da: {
      subject: 'Dit ja gælder til og med {day}',
      lines: [
        'Du har sagt ja til, at de arbejdspladser, du møder, må se dit kort. Det gælder til og med {day}.',
        'Vil du gerne, at det bliver ved, så tryk på Forny. Vil du ikke, så skal du ikke gøre noget: Det slutter af sig selv, og du får den samme hjælp som før.',
        'Du bestemmer selv. Her kan du se det:',
      ],
    },
    en: {
      subject: 'Your yes holds until {day}',
      lines: [
        'You have said yes to the workplaces you meet seeing your card. It holds until and including {day}.',
        'If you would like it to go on, press Renew. If not, you need do nothing: it ends by itself, and you get the same help as before.',
        'You decide. Here you can see it:',
      ],
    },
    uk: {
      subject: 'Ваша згода діє до: {day}',
      lines: [
        'Ви погодилися, щоб робочі місця, з якими ви зустрічаєтеся, бачили вашу картку. Згода діє включно до такого дня: {day}.',
        'Якщо хочете, щоб так було й далі, натисніть «Поновити». Якщо ні, нічого робити не треба: згода закінчиться сама, а допомога лишиться такою самою.',
        'Вирішуєте ви. Подивитися можна тут:',
      ],
    },
  },
  'own-consent-ends-soon-project-results': {
    da: {
      subject: 'Dit ja gælder til og med {day}',
      lines: [
        'Du har sagt ja til, at det, vi måler sammen med dig, må tælle med i projektets resultater. Det gælder til og med {day}.',
        'Vil du gerne, at det bliver ved, så tryk på Forny. Vil du ikke, så skal du ikke gøre noget: Det slutter af sig selv, og du får den samme hjælp som før.',
        'Du bestemmer selv. Her kan du se det:',
      ],
    },
    en: {
      subject: 'Your yes holds until {day}',
      lines: [
        'You have said yes to counting what we measure with you in the project’s results. It holds until and including {day}.',
        'If you would like it to go on, press Renew. If not, you need do nothing: it ends by itself, and you get the same help as before.',
        'You decide. Here you can see it:',
      ],
    },
    uk: {
      subject: 'Ваша згода діє до: {day}',
      lines: [
        'Ви погодилися, щоб те, що ми вимірюємо разом із вами, враховувалося в результатах проєкту. Згода діє включно до такого дня: {day}.',
        'Якщо хочете, щоб так було й далі, натисніть «Поновити». Якщо ні, нічого робити не треба: згода закінчиться сама, а допомога лишиться такою самою.',
        'Вирішуєте ви. Подивитися можна тут:',
      ],
    },
  },
  'own-consent-ends-soon-network-meeting': {
    da: {
      subject: 'Dit ja gælder til og med {day}',
      lines: [
        'Du har sagt ja til, at dem, du selv har peget på, må være med til dine netværksmøder. Det gælder til og med {day}.',
        'Vil du gerne, at det bliver ved, så tryk på Forny. Vil du ikke, så skal du ikke gøre noget: Det slutter af sig selv, og du får den samme hjælp som før.',
        'Du bestemmer selv. Her kan du se det:',
      ],
    },
    en: {
      subject: 'Your yes holds until {day}',
      lines: [
        'You have said yes to those you have named taking part in your network meetings. It holds until and including {day}.',
        'If you would like it to go on, press Renew. If not, you need do nothing: it ends by itself, and you get the same help as before.',
        'You decide. Here you can see it:',
      ],
    },
    uk: {
      subject: 'Ваша згода діє до: {day}',
      lines: [
        'Ви погодилися, щоб люди, яких ви самі назвали, брали участь у ваших зустрічах із близькими. Згода діє включно до такого дня: {day}.',
        'Якщо хочете, щоб так було й далі, натисніть «Поновити». Якщо ні, нічого робити не треба: згода закінчиться сама, а допомога лишиться такою самою.',
        'Вирішуєте ви. Подивитися можна тут:',
      ],
    },
  },
  'own-consent-ends-soon-check-after-move': {
    da: {
      subject: 'Dit ja gælder til og med {day}',
      lines: [
        'Du har sagt ja til, at en ny kommune må spørge, om du stadig er i dit job, hvis du flytter. Det gælder til og med {day}.',
        'Vil du gerne, at det bliver ved, så tryk på Forny. Vil du ikke, så skal du ikke gøre noget: Det slutter af sig selv, og du får den samme hjælp som før.',
        'Du bestemmer selv. Her kan du se det:',
      ],
    },
    en: {
      subject: 'Your yes holds until {day}',
      lines: [
        'You have said yes to a new municipality asking whether you are still in your job, if you move. It holds until and including {day}.',
        'If you would like it to go on, press Renew. If not, you need do nothing: it ends by itself, and you get the same help as before.',
        'You decide. Here you can see it:',
      ],
    },
    uk: {
      subject: 'Ваша згода діє до: {day}',
      lines: [
        'Ви погодилися, щоб нова комуна запитала, чи ви ще на своїй роботі, якщо ви переїдете. Згода діє включно до такого дня: {day}.',
        'Якщо хочете, щоб так було й далі, натисніть «Поновити». Якщо ні, нічого робити не треба: згода закінчиться сама, а допомога лишиться такою самою.',
        'Вирішуєте ви. Подивитися можна тут:',
      ],
    },
  },
} as const;
