import { texts } from '#kit/language/texts.ts';

/** Writing down what a person said to institutions seeing them. */
export const consentText = texts(
  {
    recordTitle: (name: string) => `${name} har sagt ja`,
    recordLead: (name: string) =>
      `Uddannelsesstedet ser navnet, og hvad kurset eller bedømmelsen kræver. Aldrig CPR-nummer, adresse eller telefon. ${name} kan trække sit ja tilbage når som helst, også i sin egen app.`,
    givenOn: 'Hvornår blev det sagt?',
    how: 'Hvordan blev det sagt?',
    hows: { spoken: 'Mundtligt', 'at-meeting': 'På et møde', 'in-writing': 'Skriftligt' },
    reach: 'Hvem må se det?',
    all: 'Alle uddannelsessteder i partnerskabet',
    named: 'Kun dem, vi vælger her',
    institutions: 'Uddannelsessteder',
    recordSave: 'Gem, at personen sagde ja',
    recorded: (name: string) => `Det er skrevet ned, at ${name} sagde ja.`,
    withdrawTitle: (name: string) => `${name} trækker sit ja tilbage`,
    withdrawLead: (name: string) =>
      `Uddannelsesstederne kan ikke se ${name} længere. De kurser, der er aftalt, står her stadig: tal sammen om, hvad der så skal ske.`,
    withdrawnOn: 'Hvornår blev det sagt?',
    withdrawSave: 'Gem, at personen sagde nej',
    withdrawn: (name: string) => `Ingen uddannelsessteder ser ${name} længere.`,
    words: {
      givenOn: { missing: 'Skriv dagen' },
      withdrawnOn: { missing: 'Skriv dagen' },
      institutionIds: { 'choose-at-least-one': 'Vælg mindst ét uddannelsessted' },
    },
  },
  {
    recordTitle: (name) => `${name} has said yes`,
    recordLead: (name) =>
      `The institution sees the name, and what the course or the assessment needs. Never CPR number, address or telephone. ${name} can take the yes back at any time, also in the own app.`,
    givenOn: 'When was it said?',
    how: 'How was it said?',
    hows: { spoken: 'Spoken', 'at-meeting': 'At a meeting', 'in-writing': 'In writing' },
    reach: 'Who may see it?',
    all: 'Every institution in the partnership',
    named: 'Only those we choose here',
    institutions: 'Institutions',
    recordSave: 'Save that the person said yes',
    recorded: (name) => `It is written down that ${name} said yes.`,
    withdrawTitle: (name) => `${name} takes the yes back`,
    withdrawLead: (name) =>
      `The institutions cannot see ${name} any longer. The courses that are agreed still stand here: talk about what shall happen then.`,
    withdrawnOn: 'When was it said?',
    withdrawSave: 'Save that the person said no',
    withdrawn: (name) => `No institution sees ${name} any longer.`,
    words: {
      givenOn: { missing: 'Write the day' },
      withdrawnOn: { missing: 'Write the day' },
      institutionIds: { 'choose-at-least-one': 'Choose at least one institution' },
    },
  },
);
