import { texts } from '#kit/language/texts.ts';

/** What people show the municipality of their certificates. */
export const portfoliosText = texts(
  {
    title: 'Viste porteføljer',
    lead: 'Her er de beviser, som borgere selv viser jer. I ser dem, så længe borgeren vil.',
    loading: 'Henter porteføljerne',
    none: 'Ingen viser jer deres beviser lige nu',
    noneText: 'En borger, der flytter hertil, kan vise jer sine beviser fra sin egen side.',
    columns: { name: 'Borger', certificates: 'Beviser', received: 'Modtaget', person: 'Sag' },
    open: 'Åbn sagen',
    noCase: 'Ikke hos jer endnu',
    back: 'Tilbage til viste porteføljer',
    receivedOn: (at: string) => `I fik dem ${at}. Borgeren har fået en kvittering og kan se, hvem der åbner siden.`,
    words: 'Med egne ord',
    number: (number: string) => `Bevis nr. ${number}`,
    from: (workplace: string, institution: string) => `Lært på ${workplace}. Udstedt af ${institution}.`,
    states: { valid: 'Gælder', revoked: 'Trukket tilbage', replaced: 'Erstattet af et nyt' },
    check: 'Kontrollér beviset',
  },
  {
    title: 'Portfolios shown to us',
    lead: 'Here are the certificates that citizens show you themselves. You see them for as long as the citizen wants.',
    loading: 'Fetching the portfolios',
    none: 'Nobody shows you their certificates right now',
    noneText: 'A citizen who moves here can show you their certificates from their own page.',
    columns: { name: 'Citizen', certificates: 'Certificates', received: 'Received', person: 'Case' },
    open: 'Open the case',
    noCase: 'Not with you yet',
    back: 'Back to portfolios shown to us',
    receivedOn: (at: string) => `You got them ${at}. The citizen has a receipt and can see who opens the page.`,
    words: 'In their own words',
    number: (number: string) => `Certificate no. ${number}`,
    from: (workplace: string, institution: string) => `Learned at ${workplace}. Issued by ${institution}.`,
    states: { valid: 'Valid', revoked: 'Revoked', replaced: 'Replaced by a new one' },
    check: 'Check the certificate',
  },
);
