import type { PackDocument, PackRecipient, PackPurpose, SupportEffect } from '#shared/shapes/evidence-pack.ts';
import type { SupportNeed, WorkPace } from '#shared/shapes/work-observation.ts';

type Seen = PackDocument['observations'][number];

const purposes: Readonly<Record<PackPurpose, string>> = {
  'flex-job': 'Til en afgørelse om fleksjob',
  'resource-course': 'Til et ressourceforløb',
  'rehabilitation-team': 'Til rehabiliteringsteamet',
  'status-note': 'Til en statusnote',
};
const paces: Readonly<Record<WorkPace, string>> = {
  'own-calm': 'i sit eget rolige tempo',
  steady: 'jævnt',
  varies: 'skifter meget',
  'as-colleagues': 'som kollegerne',
};
const supports: Readonly<Record<SupportNeed, string>> = {
  alone: 'klarer det alene',
  'looks-in': 'nogen kigger forbi',
  beside: 'nogen er ved siden af',
  'shown-each-time': 'skal vises hver gang',
};
const effects: Readonly<Record<SupportEffect, string>> = {
  helped: 'hjalp',
  'helped-some': 'hjalp noget',
  'no-difference': 'gjorde ingen forskel',
  'not-known': 'virkningen kendes ikke',
};
const recipients: Readonly<Record<PackRecipient, string>> = {
  'flex-job-decision': 'den, der afgør sagen om fleksjob',
  'rehabilitation-team': 'rehabiliteringsteamet',
  'resource-team': 'teamet om ressourceforløbet',
  caseworker: 'sagsbehandleren',
  'the-person': 'personen selv',
};

/** The words of a description of somebody's work on paper, in Danish. */
export const packPaperText = {
  title: (number: number) => `Beskrivelse af arbejdet, udgave ${String(number)}`,
  purposes,
  recipients,
  draft: 'Kladde til personen. Den er ikke udstedt.',
  superseded: 'Afløst af en nyere udgave.',
  issued: (when: string) => `Udstedt ${when}.`,
  limits:
    'Her står, hvad der er set i arbejdet: opgaver, tempo, timer og støtte. Her står ingen diagnoser og intet CPR-nummer. Svar på opfølgning, ønsker og afslag er ikke brugt.',
  about: 'Hvem og hvornår',
  person: 'Navn',
  unnamed: 'Står i kommunens sag',
  municipality: 'Kommune',
  period: 'Periode',
  from: (from: string, until: string) => `${from} til ${until}`,
  places: 'Pladser og timer',
  at: (from: string, until: string | undefined) => (until ? `Fra ${from} til ${until}` : `Fra ${from}, stadig i gang`),
  terms: (hours: string, paid: string, day: string) => `${hours} timer om ugen fra ${day}, heraf ${paid} med løn`,
  weeks: (count: number) => (count === 1 ? 'Én uge i perioden' : `${String(count)} uger i perioden`),
  week: (day: string, planned: string, actual: string, came: number) =>
    `Ugen fra ${day}: ${planned} timer aftalt, ${actual} timer arbejdet, mødt ${came === 1 ? '1 dag' : `${String(came)} dage`}`,
  paused: (days: number) => (days === 1 ? ', pladsen ventede 1 dag' : `, pladsen ventede ${String(days)} dage`),
  weeksSource: 'Kilde: aftalte timer og fremmøde, som arbejdsplads, person og kommune har skrevet det.',
  seen: 'Det er set i arbejdet',
  tasks: 'Opgaver',
  pace: 'Tempo',
  paces,
  hours: 'Gik godt i',
  hoursOf: (hours: string) => (hours === '1' ? '1 time på en dag' : `${hours} timer på en dag`),
  support: 'Støtte',
  supports,
  helps: 'Det hjælper',
  hinders: 'Det gør det svært',
  tried: 'Støtte, der er prøvet',
  effects,
  noneTried: 'Der er ikke skrevet noget om prøvet støtte.',
  notTried: 'Det er ikke prøvet',
  summary: 'Sammenfatning',
  source: (who: string, day: string) => `Kilde: ${who}, ${day}.`,
  whoSaw: ({ side, seenBy, companyName }: Pick<Seen, 'side' | 'seenBy' | 'companyName'>, name: string) => {
    if (side === 'workplace') return `arbejdspladsen, ${companyName}`;
    if (seenBy === 'workplace') return `fortalt af ${companyName}, skrevet af ${name}`;
    return seenBy === 'practice-guide' ? `fortalt af en praktikvejleder, skrevet af ${name}` : `set af ${name}`;
  },
  staff: 'kommunens medarbejder',
  own: 'Personens egne ord',
  comment: (when: string) => `Skrevet af personen ${when}:`,
  together: (when: string) => `Sagt af personen og skrevet ned sammen ${when}:`,
  nothing: (when: string) => `Personen har læst beskrivelsen og havde intet at tilføje, ${when}.`,
  uncommented: (day: string) => `Personen har ikke kommenteret beskrivelsen. Fristen var ${day}.`,
  waiting: 'Personen har ikke svaret endnu.',
  asked: (when: string) => `Personen bad om en rettelse ${when}:`,
  declined: (when: string) => `Kommunens svar ${when}:`,
  proof: 'Sådan ved du, at den er den rigtige',
  readCode: 'Kode for det, personen læste',
  code: 'Kode for den udstedte beskrivelse',
  given: 'Givet til',
  givenTo: (to: string, when: string, why: string) => `${to}, ${when}: ${why}`,
  notGiven: 'Ikke givet videre endnu.',
  made: (when: string) => `Hentet ${when}`,
  page: (at: number, count: number) => `Side ${String(at)} af ${String(count)}`,
} as const;
