import { texts } from '#kit/language/texts.ts';

/** What conversations are called by their kind, form and state, and why people answer as they do; for both who meet. */
export const talkWords = texts(
  {
    kind: {
      first: 'Første samtale',
      contact: 'Samtale',
      'follow-up': 'Opfølgning',
      'network-meeting': 'Netværksmøde',
      other: 'Anden samtale',
    },
    form: {
      meeting: 'Møde',
      telephone: 'Telefon',
      video: 'Video',
      'home-visit': 'Hjemme hos personen',
    },
    reason: {
      ill: 'Syg',
      'work-or-school': 'Arbejde eller skole',
      'other-appointment': 'En anden aftale',
      children: 'Børn eller familie',
      'no-transport': 'Kan ikke komme frem',
      'started-job': 'Er begyndt i job',
      'started-education': 'Er begyndt på uddannelse',
      'moved-away': 'Er flyttet',
      'does-not-help-me': 'Det hjælper mig ikke',
      other: 'Noget andet',
    },
  },
  {
    kind: {
      first: 'First conversation',
      contact: 'Conversation',
      'follow-up': 'Follow-up',
      'network-meeting': 'Network meeting',
      other: 'Other conversation',
    },
    form: {
      meeting: 'Meeting',
      telephone: 'Telephone',
      video: 'Video',
      'home-visit': 'At the person’s home',
    },
    reason: {
      ill: 'Ill',
      'work-or-school': 'Work or school',
      'other-appointment': 'Another appointment',
      children: 'Children or family',
      'no-transport': 'Cannot get there',
      'started-job': 'Has started in a job',
      'started-education': 'Has started education',
      'moved-away': 'Has moved',
      'does-not-help-me': 'It does not help me',
      other: 'Something else',
    },
  },
  'talkWords',
);
