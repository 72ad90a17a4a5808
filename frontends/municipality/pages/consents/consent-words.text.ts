import { texts } from '#kit/language/texts.ts';

/** The words of consents: in the timeline and on the person’s sheet. */
export const consentWordsText = texts(
  {
    purposes: {
      'company-card': 'Virksomheder ser kortet',
      'project-results': 'Med i projektets resultater',
      'network-meeting': 'Deltagere i netværksmøder',
      'check-after-move': 'Den nye kommune må spørge efter en flytning',
    },
    says: { staff: 'Sagt til kommunen.', citizen: 'Svaret i egen app.', platform: 'Løbet ud af sig selv.' },
    because: { 'said-no': 'Personen sagde nej.', 'taken-back': 'Taget tilbage.', 'ran-out': 'Tiden er udløbet.' },
    until: (day: string) => `Gælder til og med ${day}.`,
  },
  {
    purposes: {
      'company-card': 'Companies see the card',
      'project-results': 'In the project’s results',
      'network-meeting': 'Participants in network meetings',
      'check-after-move': 'The new municipality may ask after a move',
    },
    says: { staff: 'Said to the municipality.', citizen: 'Answered in the own app.', platform: 'Ran out by itself.' },
    because: { 'said-no': 'The person said no.', 'taken-back': 'Taken back.', 'ran-out': 'The time is over.' },
    until: (day) => `Holds until and including ${day}.`,
  },
);
