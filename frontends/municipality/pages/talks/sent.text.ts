import { texts } from '#kit/language/texts.ts';

/** What a person was sent: messages and letters. */
export const sentText = texts(
  {
    title: 'Beskeder og breve',
    loading: 'Henter beskeder og breve',
    none: 'Personen har ikke fået nogen beskeder eller breve endnu.',
    email: (to: string) => `E-mail til ${to}.`,
    sms: (to: string) => `SMS til ${to}.`,
    letter: 'Brev.',
    at: (when: string) => `${when.charAt(0).toLocaleUpperCase('da')}${when.slice(1)}.`,
    about: (kind: string, when: string) => `${kind} ${when}`,
    by: (name: string) => `Skrevet ud af ${name}.`,
    state: { queued: 'Er på vej', sent: 'Sendt', failed: 'Kom ikke af sted' },
    letterState: { printed: 'Skrevet ud, men ikke sendt endnu', sent: 'Sendt' },
    isSent: 'Brevet er sendt',
    saved: 'Det er skrevet ned, at brevet er sendt.',
    record: 'Når du udskriver brevet, bliver det skrevet ned. Tryk også, når det er lagt i posten.',
  },
  {
    title: 'Messages and letters',
    loading: 'Fetching messages and letters',
    none: 'The person has not been sent any messages or letters yet.',
    email: (to) => `E-mail to ${to}.`,
    sms: (to) => `SMS to ${to}.`,
    letter: 'Letter.',
    at: (when) => `${when.charAt(0).toLocaleUpperCase('en')}${when.slice(1)}.`,
    about: (kind, when) => `${kind} ${when}`,
    by: (name) => `Printed by ${name}.`,
    state: { queued: 'On its way', sent: 'Sent', failed: 'Did not leave' },
    letterState: { printed: 'Printed, not sent yet', sent: 'Sent' },
    isSent: 'The letter is sent',
    saved: 'It is written down that the letter was sent.',
    record: 'When you print the letter, it is written down. Press also when it is in the post.',
  },
);
