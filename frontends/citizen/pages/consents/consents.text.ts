import { texts } from '#kit/language/texts.ts';

/** What the person has said yes to. */
export const consentsText = texts(
  {
    title: 'Hvem ser mig',
    loading: 'Henter dine samtykker',
    lead: 'Her ser du, hvem der må se dit navn. Du kan trække dit ja tilbage når som helst.',
    viewings: 'Se, hvem der har kigget på dine oplysninger',
    none: 'Du har ikke givet noget samtykke',
    noneText: 'Når du siger ja til, at et uddannelsessted må se dit navn, står det her.',
    heading: 'Uddannelsessteder',
    all: 'Du har sagt ja til, at uddannelsessteder må se dit navn og det, et kursus eller en bedømmelse kræver.',
    named: (places: string) =>
      `Du har sagt ja til, at ${places} må se dit navn og det, et kursus eller en bedømmelse kræver.`,
    never: 'De ser aldrig dit CPR-nummer, din adresse eller din telefon.',
    since: (date: string, how: string) => `Du sagde ja ${date}, ${how}.`,
    hows: { spoken: 'mundtligt', 'at-meeting': 'på et møde', 'in-writing': 'skriftligt' },
    yes: 'Ja',
    no: 'Trukket tilbage',
    takenBack: (date: string) => `Du trak dit ja tilbage ${date}. Ingen uddannelsessteder ser dig.`,
    endedWithEffort: (date: string) =>
      `Dit ja gjaldt dit forløb i kommunen og udløb ${date}. Ingen uddannelsessteder ser dig. Dine beviser er dine.`,
    takenBackByStaff: (date: string) => `Dit ja blev trukket tilbage ${date}. Ingen uddannelsessteder ser dig.`,
    withdraw: 'Træk mit ja tilbage',
    askTitle: 'Vil du trække dit ja tilbage?',
    askText:
      'Uddannelsesstederne kan så ikke se dig længere. Er du på et kursus, så tal med din kommune om, hvad der så skal ske.',
    sent: 'Dit nej er sendt til kommunen. Det gælder om et øjeblik.',
    onItsWay: 'Dit nej er på vej til kommunen.',
    givenAgain: 'Dit sidste nej blev ikke brugt, fordi du sagde ja igen bagefter.',
  },
  {
    title: 'Who sees me',
    loading: 'Fetching your consents',
    lead: 'Here you see who may see your name. You can take your yes back at any time.',
    viewings: 'See who has looked at your data',
    none: 'You have given no consent',
    noneText: 'When you agree that an institution may see your name, it stands here.',
    heading: 'Institutions',
    all: 'You have agreed that institutions may see your name and what a course or an assessment needs.',
    named: (places) => `You have agreed that ${places} may see your name and what a course or an assessment needs.`,
    never: 'They never see your CPR number, your address or your telephone.',
    since: (date, how) => `You said yes ${date}, ${how}.`,
    hows: { spoken: 'spoken', 'at-meeting': 'at a meeting', 'in-writing': 'in writing' },
    yes: 'Yes',
    no: 'Taken back',
    takenBack: (date) => `You took your yes back ${date}. No institution sees you.`,
    endedWithEffort: (date) =>
      `Your yes was for your effort in the municipality and ended ${date}. No institution sees you. Your certificates are yours.`,
    takenBackByStaff: (date) => `Your yes was taken back ${date}. No institution sees you.`,
    withdraw: 'Take my yes back',
    askTitle: 'Do you want to take your yes back?',
    askText:
      'The institutions cannot see you any longer. If you are on a course, talk with your municipality about what shall happen then.',
    sent: 'Your no is sent to the municipality. It holds in a moment.',
    onItsWay: 'Your no is on its way to the municipality.',
    givenAgain: 'Your last no was not used, because you said yes again afterwards.',
  },
);
