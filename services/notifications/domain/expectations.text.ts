/** What is written of the expectations that person and company align at a match meeting. */
export const expectationsTemplates = {
  'expectations-to-read': {
    da: {
      subject: 'Læs, hvad du og {company} aftalte',
      lines: [
        'I har mødt hinanden, og det, I aftalte, er skrevet ned.',
        'Læs det i ro og mag. Passer det, så tryk på Ja. Passer noget ikke, så skriv det, så retter vi det. {company} læser det først, når du har sagt ja.',
        'Log ind, og læs det her:',
      ],
    },
    en: {
      subject: 'Read what you and {company} agreed on',
      lines: [
        'You have met, and what you agreed on is written down.',
        'Read it in peace. If it is right, press Yes. If something is not right, write it, and we change it. {company} reads it once you have said yes.',
        'Sign in and read it here:',
      ],
    },
    uk: {
      subject: 'Прочитайте, про що ви домовилися: {company}',
      lines: [
        'Ви зустрілися, і те, про що ви домовилися, записано.',
        'Прочитайте спокійно. Якщо все правильно, натисніть «Так». Якщо щось не так, напишіть, і ми виправимо. {company} прочитає це лише після вашого «так».',
        'Увійдіть і прочитайте тут:',
      ],
    },
  },
  'expectations-wait': {
    da: {
      subject: 'I mangler at sige ja til det, I aftalte på matchmødet',
      lines: [
        'Personen, I mødte, har læst og sagt ja til det, I aftalte.',
        'Læs det, og sig ja, hvis det passer. Så kan placeringen begynde. Passer noget ikke, så skriv det.',
        'Log ind, og læs det her:',
      ],
    },
    en: {
      subject: 'You have yet to say yes to what was agreed at the match meeting',
      lines: [
        'The person you met has read and said yes to what you agreed on.',
        'Read it, and say yes if it is right. Then the placement can begin. If something is not right, write it.',
        'Sign in and read it here:',
      ],
    },
  },
  'expectations-answered': {
    da: {
      subject: 'Nye svar før matchmødet med {company}',
      lines: [
        'En af de to, der skal mødes, har svaret på spørgsmålene til matchmødet med {company}.',
        'Se svarene side om side her:',
      ],
    },
    en: {
      subject: 'New answers before the match meeting with {company}',
      lines: [
        'One of the two who are to meet has answered the questions for the match meeting with {company}.',
        'See the answers side by side here:',
      ],
    },
  },
  'expectations-questioned': {
    da: {
      subject: 'Noget passer ikke i det, I aftalte med {company}',
      lines: [
        'En af de to har læst det, I aftalte på matchmødet med {company}, og skrevet, at noget ikke passer.',
        'Tal med dem, og skriv teksten igen. Placeringen kan begynde, når begge har sagt ja.',
        'Åbn matchmødet her:',
      ],
    },
    en: {
      subject: 'Something is not right in what was agreed with {company}',
      lines: [
        'One of the two has read what was agreed at the match meeting with {company} and written that something is not right.',
        'Talk with them, and write the text again. The placement can begin once both have said yes.',
        'Open the match meeting here:',
      ],
    },
  },
  'expectations-signed': {
    da: {
      subject: 'Begge har sagt ja: placeringen hos {company} kan begynde',
      lines: [
        'Personen og {company} har begge sagt ja til det, I aftalte på matchmødet.',
        'Nu kan du starte placeringen. Åbn matchmødet her:',
      ],
    },
    en: {
      subject: 'Both have said yes: the placement at {company} can begin',
      lines: [
        'The person and {company} have both said yes to what was agreed at the match meeting.',
        'Now you can start the placement. Open the match meeting here:',
      ],
    },
  },
} as const;
