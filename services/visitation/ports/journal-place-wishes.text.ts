import type { Contact, Development, Pace, Surrounding, WantedSupport } from '#shared/shapes/place-traits.ts';

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** What a person wishes of a place, as an export of the journal says it, by the field it stands in. */
export const placeWishWords = {
  'placeWishes.surroundings': {
    indoors: 'Indenfor',
    outdoors: 'Udenfor',
    quiet: 'Stille og roligt',
    lively: 'Liv omkring én',
    'few-people': 'Få mennesker',
    'many-people': 'Mange mennesker',
  } satisfies Words<Surrounding>,
  'placeWishes.pace': { calm: 'Roligt', steady: 'Jævnt', busy: 'Højt' } satisfies Words<Pace>,
  'placeWishes.contact': { little: 'Lidt', some: 'Noget', much: 'Meget' } satisfies Words<Contact>,
  'placeWishes.support': {
    'one-thing-at-a-time': 'Viser én ting ad gangen',
    'same-person-every-day': 'Er den samme hver dag',
    'clear-messages': 'Giver klare beskeder',
    'time-to-ask': 'Har tid til spørgsmål',
    'lets-one-try': 'Lader én prøve selv',
    'speaks-my-language': 'Taler et af personens sprog',
  } satisfies Words<WantedSupport>,
  'placeWishes.development': {
    'taught-step-by-step': 'Oplæring trin for trin',
    'more-hours': 'Flere timer med tiden',
    certificate: 'Et bevis på det lærte',
    'paid-work': 'Arbejde med løn',
  } satisfies Words<Development>,
};
