/** What a person is written about times for a match meeting; a company below; and the one who asked for them. */
export const meetingTimesTemplates = {
  'meeting-times-asked': {
    da: {
      subject: 'Hvornår kan du mødes med {company}?',
      lines: [
        '{municipality} foreslår nogle tider, hvor du og {company} kan mødes og se, om I passer sammen.',
        'Svar på hver tid: ja, måske eller nej. Kan du ikke på nogen af dem, så skriv, hvad der passer dig.',
        'Du skal ikke logge ind. Linket er kun til dig, så send det ikke videre:',
      ],
    },
    en: {
      subject: 'When can you meet with {company}?',
      lines: [
        '{municipality} proposes some times for you and {company} to meet and see whether you suit each other.',
        'Answer each time: yes, maybe or no. If you cannot at any of them, write what suits you.',
        'You need not sign in. The link is for you alone, so please do not send it on:',
      ],
    },
    uk: {
      subject: 'Коли ви можете зустрітися: {company}?',
      lines: [
        '{municipality} пропонує кілька моментів, коли ви й {company} можете зустрітися та побачити, чи підходите одне одному.',
        'Дайте відповідь на кожен: так, можливо або ні. Якщо жоден не підходить, напишіть, що вам зручно.',
        'Входити не треба. Посилання лише для вас, тому, будь ласка, нікому його не пересилайте:',
      ],
    },
  },
  'meeting-times-changed': {
    da: {
      subject: 'Nye tider for mødet med {company}',
      lines: [
        '{municipality} foreslår andre tider, end du fik først. Det, du svarede på de første, gælder ikke mere.',
        'Du skal ikke logge ind. Svar her:',
      ],
    },
    en: {
      subject: 'New times for the meeting with {company}',
      lines: [
        '{municipality} proposes other times than those you got first. What you answered to the first does not count any more.',
        'You need not sign in. Answer here:',
      ],
    },
    uk: {
      subject: 'Нові пропозиції часу зустрічі: {company}',
      lines: [
        '{municipality} пропонує інші моменти, ніж спочатку. Ваша відповідь на перші більше не діє.',
        'Входити не треба. Дайте відповідь тут:',
      ],
    },
  },
  'meeting-times-reminded': {
    da: {
      subject: 'Husk at svare: Hvornår kan du mødes med {company}?',
      lines: [
        'Vi mangler dit svar på tiderne for mødet med {company}. Det tager et øjeblik.',
        'Svar her uden at logge ind:',
      ],
    },
    en: {
      subject: 'Please answer: when can you meet with {company}?',
      lines: [
        'We have not had your answer to the times for the meeting with {company}. It takes a moment.',
        'Answer here without signing in:',
      ],
    },
    uk: {
      subject: 'Будь ласка, дайте відповідь: коли ви можете зустрітися: {company}?',
      lines: [
        'Ми ще не отримали вашої відповіді щодо часу зустрічі: {company}. Це займе хвилинку.',
        'Дайте відповідь тут, входити не треба:',
      ],
    },
  },
  'meeting-times-withdrawn': {
    da: {
      subject: 'Tiderne for mødet med {company} er taget tilbage',
      lines: ['Du skal ikke svare på dem mere, og du skal ikke holde dem fri. {municipality} kontakter dig.'],
    },
    en: {
      subject: 'The times for the meeting with {company} were taken back',
      lines: ['You need not answer them any more, nor keep them free. {municipality} will be in touch.'],
    },
    uk: {
      subject: 'Пропозиції часу зустрічі відкликано: {company}',
      lines: ['Відповідати більше не треба, і тримати цей час вільним теж. {municipality} зв’яжеться з вами.'],
    },
  },
  'meeting-times-called': {
    da: { subject: 'Mødet med {company} er {day} kl. {time}', lines: ['Sted: {place}', 'Vi ses.'] },
    en: { subject: 'The meeting with {company} is on {day} at {time}', lines: ['Place: {place}', 'See you there.'] },
    uk: { subject: 'Зустріч: {company}, {day}, {time}', lines: ['Місце: {place}', 'До зустрічі.'] },
  },
  'company-meeting-times-asked': {
    da: {
      subject: 'Hvornår kan I mødes? Det gælder jeres plads: {opening}',
      lines: [
        '{municipality} har en person, der kan passe til jeres plads, og foreslår nogle tider at mødes på.',
        'Svar på hver tid: ja, måske eller nej. Passer ingen af dem, så skriv, hvad der gør.',
        'Du skal ikke logge ind. Linket er kun til dig, så send det ikke videre:',
      ],
    },
    en: {
      subject: 'When can you meet? It is about your opening: {opening}',
      lines: [
        '{municipality} has a person who may suit your opening, and proposes some times to meet.',
        'Answer each time: yes, maybe or no. If none of them suits, write what does.',
        'You need not sign in. The link is for you alone, so please do not send it on:',
      ],
    },
  },
  'company-meeting-times-changed': {
    da: {
      subject: 'Nye tider for mødet om jeres plads: {opening}',
      lines: [
        '{municipality} foreslår andre tider end først. Det, I svarede på de første, gælder ikke mere.',
        'Du skal ikke logge ind. Svar her:',
      ],
    },
    en: {
      subject: 'New times for the meeting about your opening: {opening}',
      lines: [
        '{municipality} proposes other times than at first. What you answered to the first does not count any more.',
        'You need not sign in. Answer here:',
      ],
    },
  },
  'company-meeting-times-reminded': {
    da: {
      subject: 'Husk at svare: Hvornår kan I mødes om {opening}?',
      lines: [
        '{municipality} mangler jeres svar på tiderne for et møde. En person venter på det.',
        'Svar her uden at logge ind:',
      ],
    },
    en: {
      subject: 'Please answer: when can you meet about {opening}?',
      lines: [
        '{municipality} has not had your answer to the times for a meeting. A person is waiting for it.',
        'Answer here without signing in:',
      ],
    },
  },
  'company-meeting-times-withdrawn': {
    da: {
      subject: 'Tiderne for mødet om {opening} er taget tilbage',
      lines: [
        'I skal ikke svare på dem mere, og I skal ikke holde dem fri. {municipality} kontakter jer, hvis der er brug for nye.',
      ],
    },
    en: {
      subject: 'The times for the meeting about {opening} were taken back',
      lines: [
        'You need not answer them any more, nor keep them free. {municipality} will be in touch if new ones are needed.',
      ],
    },
  },
  'company-meeting-times-called': {
    da: { subject: 'Mødet om {opening} er {day} kl. {time}', lines: ['Sted: {place}'] },
    en: { subject: 'The meeting about {opening} is on {day} at {time}', lines: ['Place: {place}'] },
  },
  'meeting-times-news-both-answered': {
    da: {
      subject: 'Begge har svaret på tider for mødet med {company}',
      lines: ['Der er en tid, der passer. Se svarene side om side, og indkald til mødet med ét tryk:'],
    },
    en: {
      subject: 'Both have answered the times for the meeting with {company}',
      lines: ['There is a time that suits. See the answers side by side, and call the meeting with one press:'],
    },
  },
  'meeting-times-news-none-suits': {
    da: {
      subject: 'Ingen af tiderne for mødet med {company} passer begge',
      lines: ['Se, hvad de har skrevet, og foreslå andre tider:'],
    },
    en: {
      subject: 'None of the times for the meeting with {company} suits both',
      lines: ['See what they have written, and propose other times:'],
    },
  },
  'meeting-times-news-no-answer': {
    da: {
      subject: 'Nogen har stadig ikke svaret på tider for mødet med {company}',
      lines: ['Vi har mindet om det. Ring, mens tiderne ligger forude:'],
    },
    en: {
      subject: 'Somebody has still not answered the times for the meeting with {company}',
      lines: ['We have reminded them. Call while the times are still ahead:'],
    },
  },
  'meeting-times-news-times-passed': {
    da: {
      subject: 'Tiderne for mødet med {company} er gået',
      lines: ['Der blev ikke indkaldt til noget møde. Foreslå andre tider, eller tal med dem:'],
    },
    en: {
      subject: 'The times for the meeting with {company} have passed',
      lines: ['No meeting was called. Propose other times, or talk with them:'],
    },
  },
  'meeting-times-news-consent-ended': {
    da: {
      subject: 'Personen vil ikke længere vises til virksomheder: mødet med {company}',
      lines: [
        'Tiderne er taget tilbage, og links til dem virker ikke mere. Er mødet allerede indkaldt, så aftal med personen, om det skal aflyses.',
        'Åbn personens side her:',
      ],
    },
    en: {
      subject: 'The person does not want to be shown to companies any more: the meeting with {company}',
      lines: [
        'The times were taken back, and links to them do not work any more. If the meeting is already called, agree with the person whether to cancel it.',
        'Open the person’s page here:',
      ],
    },
  },
} as const;

/** The same to the person's telephone. */
export const meetingTimesTexts = {
  da: {
    asked: 'Hej {firstName}. Hvornår kan du mødes med {company}? Svar her uden at logge ind: {link}',
    changed: 'Hej {firstName}. Der er nye tider for mødet med {company}. Svar her: {link}',
    reminded: 'Hej {firstName}. Vi mangler dit svar på tider for mødet med {company}: {link}',
    withdrawn: 'Hej {firstName}. Tiderne for mødet med {company} er taget tilbage. Du hører fra {municipality}.',
    called: 'Hej {firstName}. Mødet med {company} er {day} kl. {time}. Sted: {place}',
  },
  en: {
    asked: 'Hello {firstName}. When can you meet with {company}? Answer here without signing in: {link}',
    changed: 'Hello {firstName}. There are new times for the meeting with {company}. Answer here: {link}',
    reminded: 'Hello {firstName}. We have not had your answer to the times for the meeting with {company}: {link}',
    withdrawn:
      'Hello {firstName}. The times for the meeting with {company} were taken back. {municipality} will be in touch.',
    called: 'Hello {firstName}. The meeting with {company} is on {day} at {time}. Place: {place}',
  },
  uk: {
    asked: 'Вітаємо, {firstName}! Коли ви можете зустрітися: {company}? Відповідь тут, входити не треба: {link}',
    changed: 'Вітаємо, {firstName}! Є нові пропозиції часу зустрічі: {company}. Відповідь тут: {link}',
    reminded: 'Вітаємо, {firstName}! Чекаємо на вашу відповідь щодо часу зустрічі: {company}: {link}',
    withdrawn:
      'Вітаємо, {firstName}! Пропозиції часу зустрічі відкликано: {company}. {municipality} зв’яжеться з вами.',
    called: 'Вітаємо, {firstName}! Зустріч: {company}, {day}, {time}. Місце: {place}',
  },
} as const;
