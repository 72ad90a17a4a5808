import type { Word } from '#shared/shapes/spoken-vocabulary.text.ts';
import type { Consideration, Transport } from '#shared/shapes/vocabulary.ts';

/** More of the vocabulary as it stands inside the sentences of `reasons.text.ts`. */

/** After "Stedet kan give …" and "Stedet har ikke sagt, at det kan give …". */
export const considerationWords: Readonly<Record<Consideration, Word>> = {
  'no-heavy-lifting': { da: 'arbejde uden tunge løft', en: 'work without heavy lifting' },
  'not-standing-long': { da: 'arbejde uden at stå længe', en: 'work without standing for long' },
  'quiet-surroundings': { da: 'rolige omgivelser', en: 'quiet surroundings' },
  'few-people': { da: 'få mennesker omkring sig', en: 'few people around' },
  'frequent-breaks': { da: 'mange pauser', en: 'frequent breaks' },
  'no-early-start': { da: 'en senere mødetid', en: 'a later start' },
  'predictable-days': { da: 'forudsigelige dage', en: 'predictable days' },
  'one-thing-at-a-time': { da: 'én opgave ad gangen', en: 'one thing at a time' },
  'no-stairs': { da: 'arbejde uden trapper', en: 'work without stairs' },
  'no-dust-or-scent': { da: 'arbejde uden støv og duft', en: 'work without dust or scent' },
  'no-customer-contact': { da: 'arbejde uden kundekontakt', en: 'work without customers' },
  'hours-that-vary': { da: 'timer, der kan skifte', en: 'hours that may vary' },
};

/** After "Turen tager cirka 20 minutter …". */
export const transportWords: Readonly<Record<Transport, Word>> = {
  walk: { da: 'til fods', en: 'on foot' },
  bicycle: { da: 'på cykel', en: 'by bicycle' },
  'public-transport': { da: 'med bus eller tog', en: 'by bus or train' },
  moped: { da: 'på knallert', en: 'by moped' },
  car: { da: 'i bil', en: 'by car' },
};

/** Before minutes: an estimate is told as one. */
export const aboutWords: Readonly<Record<string, Word>> = {
  about: { da: 'cirka ', en: 'about ' },
  exactly: { da: '', en: '' },
};
