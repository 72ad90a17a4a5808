/** The words of e-mails about tailored courses: to the institutions that are asked, and to the municipality's own. */
export const tailoredTemplates = {
  'tailored-request-asked': {
    da: {
      subject: 'En kommune spørger, om I kan holde et kursus',
      lines: [
        'En kommune har brug for et tilpasset kursus til en person, der er hos {company}.',
        'Svar senest {day}: giv et tilbud, eller skriv, hvad der er i vejen.',
        'Læs, hvad der er brug for, og svar her:',
      ],
    },
    en: {
      subject: 'A municipality asks whether you can give a course',
      lines: [
        'A municipality needs a tailored course for somebody who is at {company}.',
        'Answer by {day}: make an offer, or write what is in the way.',
        'Read what is needed, and answer here:',
      ],
    },
  },
  'tailored-request-countered': {
    da: {
      subject: 'Kommunen foreslår noget andet end jeres tilbud',
      lines: [
        'Kommunen har set jeres tilbud om et kursus hos {company} og foreslår noget andet.',
        'Svar senest {day} med et nyt tilbud, eller skriv, at det ikke kan lade sig gøre.',
        'Læs forslaget ved siden af jeres tilbud her:',
      ],
    },
    en: {
      subject: 'The municipality proposes something else than your offer',
      lines: [
        'The municipality has read your offer of a course at {company} and proposes something else.',
        'Answer by {day} with a new offer, or write that it cannot be done.',
        'Read the proposal beside your offer here:',
      ],
    },
  },
  'tailored-request-reminded': {
    da: {
      subject: 'En kommune venter på jeres svar',
      lines: [
        'I er spurgt om et kursus til en person hos {company} og har ikke svaret endnu.',
        'Fristen er {day}. Et nej hjælper også: så kan kommunen spørge andre.',
        'Svar her:',
      ],
    },
    en: {
      subject: 'A municipality is waiting for your answer',
      lines: [
        'You have been asked for a course for somebody at {company} and have not answered yet.',
        'The deadline is {day}. A no helps too: the municipality can then ask others.',
        'Answer here:',
      ],
    },
  },
  'tailored-request-agreed': {
    da: {
      subject: 'Jeres tilbud er valgt',
      lines: [
        'Kommunen har sagt ja til jeres tilbud om et kursus hos {company}.',
        'I kan gå i gang med at planlægge. Personen har sagt ja til, at I får navnet.',
        'Se aftalen her:',
      ],
    },
    en: {
      subject: 'Your offer was chosen',
      lines: [
        'The municipality has said yes to your offer of a course at {company}.',
        'You can begin to plan. The person has agreed that you get the name.',
        'See the agreement here:',
      ],
    },
  },
  'tailored-request-withdrawn': {
    da: {
      subject: 'Forespørgslen er trukket tilbage',
      lines: [
        'Kommunen har ikke længere brug for kurset hos {company}.',
        'I skal ikke gøre mere. Tak, fordi I ville hjælpe.',
        'Forespørgslen står her:',
      ],
    },
    en: {
      subject: 'The request was withdrawn',
      lines: [
        'The municipality no longer needs the course at {company}.',
        'You need not do anything more. Thank you for being willing to help.',
        'The request is here:',
      ],
    },
  },
  'tailored-turn-offered': {
    da: {
      subject: 'Der er kommet et tilbud om et kursus',
      lines: ['Et uddannelsessted har svaret med et tilbud.', 'Læs det, og vælg, eller foreslå noget andet:'],
    },
    en: {
      subject: 'An offer of a course has come',
      lines: ['An institution has answered with an offer.', 'Read it, and choose, or propose something else:'],
    },
  },
  'tailored-turn-declined': {
    da: {
      subject: 'Et uddannelsessted kan ikke holde kurset',
      lines: ['Et uddannelsessted har svaret nej og skrevet hvorfor.', 'Se, om andre skal spørges:'],
    },
    en: {
      subject: 'An institution cannot give the course',
      lines: ['An institution has answered no and written why.', 'See whether others should be asked:'],
    },
  },
  'tailored-turn-offers-wait': {
    da: {
      subject: 'Uddannelsesstedet svarede ikke på jeres forslag',
      lines: ['Fristen er gået, og det tilbud, I fik før, står ved magt.', 'Vælg det, eller træk ønsket tilbage:'],
    },
    en: {
      subject: 'The institution did not answer your proposal',
      lines: ['The deadline has passed, and the offer you had before stands.', 'Choose it, or withdraw the request:'],
    },
  },
  'tailored-turn-approval-asked': {
    da: {
      subject: 'Prisen på et kursus venter på din godkendelse',
      lines: [
        'En kollega har valgt et tilbud, der koster mere, end de selv kan sige ja til.',
        'Se tilbuddet, og svar:',
      ],
    },
    en: {
      subject: 'The price of a course is waiting for your approval',
      lines: [
        'A colleague has chosen an offer that costs more than they can agree to alone.',
        'See the offer, and answer:',
      ],
    },
  },
  'tailored-turn-approval-refused': {
    da: {
      subject: 'Prisen på kurset blev ikke godkendt',
      lines: [
        'Den, der skulle godkende prisen, har sagt nej og skrevet hvorfor.',
        'Vælg et andet tilbud, eller foreslå en anden pris:',
      ],
    },
    en: {
      subject: 'The price of the course was not approved',
      lines: [
        'The one who was to approve the price has said no and written why.',
        'Choose another offer, or propose another price:',
      ],
    },
  },
  'tailored-turn-reminded': {
    da: {
      subject: 'Et ønske om et kursus venter på dig',
      lines: ['Et ønske om et kursus har stået stille i nogle dage, og det er din tur.', 'Se, hvad der mangler:'],
    },
    en: {
      subject: 'A request for a course is waiting for you',
      lines: ['A request for a course has stood still for some days, and it is your turn.', 'See what is missing:'],
    },
  },
  'tailored-turn-expired': {
    da: {
      subject: 'Et ønske om et kursus er udløbet',
      lines: [
        'Fristen er gået, uden at der blev aftalt et kursus.',
        'Beskriv det igen, hvis der stadig er brug for det:',
      ],
    },
    en: {
      subject: 'A request for a course has expired',
      lines: ['The deadline has passed without a course being agreed.', 'Describe it again if it is still needed:'],
    },
  },
} as const;
