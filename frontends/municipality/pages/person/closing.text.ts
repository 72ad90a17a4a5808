import { genitive } from '#kit/language/words-in-line.ts';
import { texts } from '#kit/language/texts.ts';
import { closingReasonWords } from '#shared/shapes/closing-reason.text.ts';

/** Ending a person's effort, giving the person another caseworker, and seeing the CPR number. */
export const closingText = texts(
  {
    reasons: closingReasonWords.da,
    close: 'Afslut forløbet',
    closeTitle: (name: string) => `Afslut ${genitive(name)} forløb`,
    closeText: (name: string) =>
      `${name} forsvinder fra listerne, og virksomhederne kan ikke længere se kortet. Det, der er skrevet, bliver. I kan åbne forløbet igen.`,
    reason: 'Hvorfor slutter forløbet?',
    closedOn: 'Hvilken dag?',
    note: 'Vil du skrive mere?',
    noteHelp: 'Vælger du “Anden grund”, så skriv her hvilken.',
    closeSave: 'Ja, afslut forløbet',
    closed: (name: string) => `${genitive(name)} forløb er afsluttet.`,
    ownerTitle: (name: string) => `Hvem skal være ${genitive(name)} sagsbehandler?`,
    ownerText: (name: string) =>
      `Få, faste kontakter hjælper. Skiftet bliver husket og talt, og ${name} får næste skridt med over.`,
    owner: 'Ny sagsbehandler',
    ownerSave: 'Skift sagsbehandler',
    ownerChanged: (name: string, owner: string) => `${owner} er ${genitive(name)} sagsbehandler nu.`,
    cprOf: (name: string) => `${genitive(name)} CPR-nummer`,
    cprShow: 'Vis CPR-nummeret',
    cprTitle: (name: string) => `Vil du se ${genitive(name)} CPR-nummer?`,
    cprText: (name: string) =>
      `Det bliver skrevet ned, at du har set det, og ${name} kan selv læse det på sin side. Se det kun, når du skal bruge det.`,
    cprConfirm: 'Ja, vis nummeret',
    cprShown: 'Nummeret forsvinder, når du lukker.',
    card: 'Kortet til virksomheder',
    cardReleased: 'Virksomheder i netværket kan se ønsker og behov. Aldrig navn, alder eller adresse.',
    cardKept: (name: string) => `Virksomheder kan ikke se kortet. Del det kun, når ${name} har sagt ja.`,
    cardRelease: 'Del kortet',
    cardWithdraw: 'Træk kortet tilbage',
    cardIsReleased: (name: string) => `${genitive(name)} kort kan nu ses af virksomheder.`,
    cardIsWithdrawn: (name: string) => `${genitive(name)} kort er trukket tilbage.`,
    details: 'Oplysninger',
    words: {
      reason: { 'not-valid': 'Vælg en grund' },
      note: { missing: 'Skriv, hvad grunden er' },
      closedOn: { 'not-a-date': 'Skriv dagen, fx 24. november eller 24-11-2026' },
      ownerId: { 'not-valid': 'Vælg en kollega', 'not-an-id': 'Vælg en kollega' },
    },
  },
  {
    reasons: closingReasonWords.en,
    close: 'Close the effort',
    closeTitle: (name) => `Close ${genitive(name)} effort`,
    closeText: (name) =>
      `${name} leaves the lists, and companies no longer see the card. What is written stays. You can open the effort again.`,
    reason: 'Why does the effort end?',
    closedOn: 'Which day?',
    note: 'Would you like to write more?',
    noteHelp: 'If you choose “Another reason”, write here which.',
    closeSave: 'Yes, close the effort',
    closed: (name) => `${genitive(name)} effort is closed.`,
    ownerTitle: (name) => `Who is to be ${genitive(name)} caseworker?`,
    ownerText: (name) =>
      `Few and steady contacts help. The change is remembered and counted, and ${name} takes the next step along.`,
    owner: 'New caseworker',
    ownerSave: 'Change caseworker',
    ownerChanged: (name, owner) => `${owner} is ${genitive(name)} caseworker now.`,
    cprOf: (name) => `${genitive(name)} CPR number`,
    cprShow: 'Show the CPR number',
    cprTitle: (name) => `Do you want to see ${genitive(name)} CPR number?`,
    cprText: (name) =>
      `It is written down that you have seen it, and ${name} can read that. See it only when you need it.`,
    cprConfirm: 'Yes, show the number',
    cprShown: 'The number disappears when you close.',
    card: 'The card for companies',
    cardReleased: 'Companies in the network can see wishes and needs. Never name, age or address.',
    cardKept: (name) => `Companies cannot see the card. Share it only when ${name} has said yes.`,
    cardRelease: 'Share the card',
    cardWithdraw: 'Take the card back',
    cardIsReleased: (name) => `Companies can now see ${genitive(name)} card.`,
    cardIsWithdrawn: (name) => `${genitive(name)} card is taken back.`,
    details: 'Details',
    words: {
      reason: { 'not-valid': 'Choose a reason' },
      note: { missing: 'Write what the reason is' },
      closedOn: { 'not-a-date': 'Write the day, e.g. 24 November or 24-11-2026' },
      ownerId: { 'not-valid': 'Choose a colleague', 'not-an-id': 'Choose a colleague' },
    },
  },
);
