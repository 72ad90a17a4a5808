/**
 * The columns of a file with courses: what each is called in Danish, first the name we write ourselves, then others that
 * are understood. Order, capitals, spaces and signs do not matter.
 */
export const courseColumns = {
  title: ['Titel', 'Navn', 'Kursus', 'Kursusnavn', 'Kursustitel'],
  description: ['Beskrivelse', 'Indhold', 'Om kurset'],
  goals: ['Læringsmål', 'Mål', 'Udbytte'],
  kind: ['Type', 'Slags', 'Kursustype'],
  amuCode: ['AMU-nummer', 'AMU', 'AMU-kode', 'Fagnummer', 'Kursusnummer'],
  level: ['Niveau'],
  workAreas: ['Brug i', 'Brancher', 'Branche'],
  danish: ['Danskkrav', 'Dansk', 'Dansk niveau'],
  taughtIn: ['Undervisningssprog', 'Sprog', 'Undervises på'],
  where: ['Sted', 'Hvor'],
  department: ['Afdeling', 'Adresse', 'Lokation'],
  startsOn: ['Start', 'Startdato', 'Første dag', 'Fra'],
  endsOn: ['Slut', 'Slutdato', 'Sidste dag', 'Til'],
  timetable: ['Tider', 'Undervisning', 'Ugedage', 'Skema'],
  seats: ['Pladser', 'Antal pladser', 'Deltagere'],
  waitingList: ['Venteliste'],
  priceKr: ['Pris', 'Pris pr. deltager', 'Deltagerpris'],
  funding: ['Betaling', 'Tilskud', 'Finansiering'],
  targetGroups: ['Målgruppe', 'Målgrupper'],
  prerequisites: ['Forudsætninger', 'Adgangskrav'],
  adaptable: ['Tilpasning', 'Kan tilpasses'],
  contactName: ['Kontakt', 'Kontaktperson'],
  contactEmail: ['E-mail', 'Mail', 'Kontakt e-mail'],
  contactPhone: ['Telefon', 'Tlf', 'Kontakt telefon'],
  sharedWith: ['Vises for', 'Deles med'],
  expiresOn: ['Vises til', 'Opslag til'],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;
export type CourseColumn = keyof typeof courseColumns;
