import type { Word } from '#shared/shapes/spoken-vocabulary.text.ts';
import type { Contact, Development, Pace, Surrounding, WantedSupport } from '#shared/shapes/place-traits.ts';

/** What a place is like, as it stands inside the sentences of `further-reasons.text.ts`. */

/** After "Arbejdet er …". */
export const surroundingWords: Readonly<Record<Surrounding, Word>> = {
  indoors: { da: 'indenfor', en: 'indoors' },
  outdoors: { da: 'udenfor', en: 'outdoors' },
  quiet: { da: 'i rolige omgivelser', en: 'in quiet surroundings' },
  lively: { da: 'med liv omkring én', en: 'with life around one' },
  'few-people': { da: 'blandt få mennesker', en: 'among few people' },
  'many-people': { da: 'blandt mange mennesker', en: 'among many people' },
};

/** After "Tempoet er …". */
export const paceWords: Readonly<Record<Pace, Word>> = {
  calm: { da: 'roligt', en: 'calm' },
  steady: { da: 'jævnt', en: 'steady' },
  busy: { da: 'højt', en: 'fast' },
};

/** After "I arbejdet taler man … med andre". */
export const contactWords: Readonly<Record<Contact, Word>> = {
  little: { da: 'lidt', en: 'a little' },
  some: { da: 'noget', en: 'some of the time' },
  much: { da: 'meget', en: 'a lot' },
};

/** After "Buddyen …". */
export const supportWords: Readonly<Record<WantedSupport, Word>> = {
  'one-thing-at-a-time': { da: 'viser én ting ad gangen', en: 'shows one thing at a time' },
  'same-person-every-day': { da: 'er den samme hver dag', en: 'is the same person every day' },
  'clear-messages': { da: 'giver klare beskeder', en: 'gives clear messages' },
  'time-to-ask': { da: 'har tid til spørgsmål', en: 'has time for questions' },
  'lets-one-try': { da: 'lader én prøve selv', en: 'lets one try for oneself' },
  'speaks-my-language': {
    da: 'eller en kollega taler et af personens sprog',
    en: 'or a colleague speaks one of the person’s languages',
  },
};

/** After "Pladsen kan give …". */
export const developmentWords: Readonly<Record<Development, Word>> = {
  'taught-step-by-step': { da: 'oplæring trin for trin', en: 'teaching step by step' },
  'more-hours': { da: 'flere timer med tiden', en: 'more hours in time' },
  certificate: { da: 'et bevis på det lærte', en: 'a certificate of what is learnt' },
  'paid-work': { da: 'arbejde med løn', en: 'work that is paid' },
};
