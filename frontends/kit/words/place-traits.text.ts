import type { Contact, Development, Pace, Surrounding, WantedSupport } from '#shared/shapes/place-traits.ts';
import { texts } from '../language/texts.ts';

type Words<Key extends string> = Readonly<Record<Key, string>>;

interface TraitWords {
  readonly surroundings: Words<Surrounding>;
  readonly pace: Words<Pace>;
  readonly contact: Words<Contact>;
  readonly support: Words<WantedSupport>;
  readonly development: Words<Development>;
}

const da: TraitWords = {
  surroundings: {
    indoors: 'Indenfor',
    outdoors: 'Udenfor',
    quiet: 'Stille og roligt',
    lively: 'Liv omkring én',
    'few-people': 'Få mennesker',
    'many-people': 'Mange mennesker',
  },
  pace: { calm: 'Roligt', steady: 'Jævnt', busy: 'Højt' },
  contact: { little: 'Lidt', some: 'Noget', much: 'Meget' },
  support: {
    'one-thing-at-a-time': 'Viser én ting ad gangen',
    'same-person-every-day': 'Er den samme hver dag',
    'clear-messages': 'Giver klare beskeder',
    'time-to-ask': 'Har tid til spørgsmål',
    'lets-one-try': 'Lader én prøve selv',
    'speaks-my-language': 'Taler et af personens sprog',
  },
  development: {
    'taught-step-by-step': 'Oplæring trin for trin',
    'more-hours': 'Flere timer med tiden',
    certificate: 'Et bevis på det lærte',
    'paid-work': 'Arbejde med løn',
  },
};

const en: TraitWords = {
  surroundings: {
    indoors: 'Indoors',
    outdoors: 'Outdoors',
    quiet: 'Quiet',
    lively: 'Life around one',
    'few-people': 'Few people',
    'many-people': 'Many people',
  },
  pace: { calm: 'Calm', steady: 'Steady', busy: 'Fast' },
  contact: { little: 'A little', some: 'Some', much: 'A lot' },
  support: {
    'one-thing-at-a-time': 'Shows one thing at a time',
    'same-person-every-day': 'Is the same person every day',
    'clear-messages': 'Gives clear messages',
    'time-to-ask': 'Has time for questions',
    'lets-one-try': 'Lets one try for oneself',
    'speaks-my-language': 'Speaks one of the person’s languages',
  },
  development: {
    'taught-step-by-step': 'Teaching step by step',
    'more-hours': 'More hours in time',
    certificate: 'A certificate of what is learnt',
    'paid-work': 'Work that is paid',
  },
};

/** What a place to work is like beside its tasks. */
export const traitWords = texts(da, en);
