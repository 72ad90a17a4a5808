import type { JournalRemark } from '#services/visitation/domain/journal-entry.ts';
import type { JournalExportReason, JournalPartId } from '#shared/shapes/journal-export.ts';

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** What the parts of an exported journal are called. */
export const partTitles: Words<JournalPartId> = {
  person: 'Hvem det handler om',
  referral: 'Henvisning, ønsker og behov',
  visitation: 'Visitation, test og uddannelsespålæg',
  profile: 'Vurderinger og profiler',
  preparation: 'Svar i forberedelsen',
  dream: 'Min drøm',
  plan: 'Planen',
  team: 'Dem omkring personen',
  'contact-persons': 'Kontaktpersoner',
  conversations: 'Samtaler',
  notes: 'Notater i journalen',
  consents: 'Samtykker',
  companies: 'Virksomheder og uddannelsessteder',
  history: 'Forløbet dag for dag',
  exports: 'Udtræk af journalen',
};

/** What there is to say of a part as a whole. */
export const remarkWords: Readonly<Record<JournalRemark, (count: number) => string>> = {
  'address-protected': () =>
    'Beskyttet adresse, ikke med. Kommunen kender den og viser den kun til dem, der skal bruge den.',
  'address-left-out': () => 'Adressen er ikke taget med. Kommunen kender den, og du kan bede om at få den.',
  'address-not-known': () => 'Kommunen har ikke skrevet nogen adresse her.',
  'cpr-shortened': () =>
    'Kommunen har hele CPR-nummeret. De sidste fire cifre står ikke her, så de ikke kan gå tabt med filen.',
  'note-drafts': (count) =>
    count === 1
      ? 'Der er begyndt på 1 notat, som ikke er underskrevet. Det er ikke en del af journalen endnu.'
      : `Der er begyndt på ${count} notater, som ikke er underskrevet. De er ikke en del af journalen endnu.`,
  'about-somebody-else': (count) =>
    count === 1
      ? '1 notat viste sig at handle om en anden. Det står her uden tekst.'
      : `${count} notater viste sig at handle om en anden. De står her uden tekst.`,
  'files-apart': () =>
    'Bilagene står med navn. Selve filerne får du hos din sagsbehandler, som kan hente dem i journalen.',
};

export const exportReasonWords: Words<JournalExportReason> = {
  'person-asked': 'Personen har bedt om indsigt',
  'representative-asked': 'Personens repræsentant har bedt om indsigt',
  complaint: 'En klagesag',
  'moved-municipality': 'Personen er flyttet til en anden kommune',
};

/** What else is kept about the person in the house, and where it is asked for. */
export const elsewhereWords: readonly { readonly what: string; readonly where: string }[] = [
  {
    what: 'Hvem der har set eller ændret oplysninger om dig',
    where: 'Du læser det selv i appen under „Hvem har set mine oplysninger”. Din sagsbehandler kan hjælpe.',
  },
  {
    what: 'E-mails og sms’er, der er sendt til dig',
    where: 'De ligger hos beskedtjenesten. Din sagsbehandler ser dem på din side og kan printe dem.',
  },
  {
    what: 'Forslag til pladser, matchmøder og aftaler om praktik og job',
    where: 'De ligger hos jobformidlingen i kommunen. Din sagsbehandler kan printe dem fra Match og Placering.',
  },
  {
    what: 'Kurser, læring på arbejdspladsen og kompetencebeviser',
    where: 'Beviserne er dine egne og ligger i appen. Resten spørger du uddannelsesstedet eller kommunen om.',
  },
  {
    what: 'Det, du selv har skrevet og ikke har sendt',
    where: 'Det ligger kun hos dig selv i appen.',
  },
];

/** The sentences around the parts. */
export const paperWords = {
  title: 'Journal',
  of: (name: string) => `Alt, kommunen har skrevet om ${name} i indsatsen`,
  made: (by: string, on: string) => `Lavet af ${by} den ${on}`,
  because: (reason: string) => `Grunden er: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}.`,
  law: 'Du har ret til at se, hvad kommunen har om dig (databeskyttelsesforordningen, artikel 15). Er noget forkert, kan du bede om at få det rettet.',
  contents: 'Indhold',
  nothing: 'Der er ikke skrevet noget her.',
  by: (name: string) => `Skrevet af ${name}`,
  elsewhere: 'Det ligger andre steder',
  leftOut: 'Det er ikke med',
  page: (page: number, pages: number) => `Side ${page} af ${pages}`,
  somebody: 'en medarbejder',
  yes: 'Ja',
  no: 'Nej',
} as const;
