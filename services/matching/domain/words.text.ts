import type {
  Competence,
  Consideration,
  DanishLevel,
  Language,
  Transport,
  WorkArea,
} from '#shared/shapes/vocabulary.ts';

/** The vocabulary as it stands inside the sentences of `reasons.text.ts`, so that they read as spoken. */
export type Word = { readonly da: string; readonly en: string };

export const areaWords: Readonly<Record<WorkArea, Word>> = {
  'bakery-kitchen': { da: 'bageri og køkken', en: 'bakery and kitchen' },
  shop: { da: 'butik', en: 'shop work' },
  warehouse: { da: 'lager', en: 'warehouse' },
  cleaning: { da: 'rengøring', en: 'cleaning' },
  'gardens-outdoors': { da: 'have og udearbejde', en: 'gardens and outdoor work' },
  care: { da: 'omsorg', en: 'care' },
  children: { da: 'arbejde med børn', en: 'work with children' },
  office: { da: 'kontor', en: 'office work' },
  'building-crafts': { da: 'byggeri og håndværk', en: 'building and crafts' },
  production: { da: 'produktion', en: 'production' },
  'farming-animals': { da: 'landbrug og dyr', en: 'farming and animals' },
  'driving-transport': { da: 'kørsel og transport', en: 'driving and transport' },
  'hotel-restaurant': { da: 'hotel og restaurant', en: 'hotel and restaurant' },
  'reuse-repair': { da: 'genbrug og reparation', en: 'reuse and repair' },
};

export const competenceWords: Readonly<Record<Competence, Word>> = {
  cooking: { da: 'at lave mad', en: 'cooking' },
  baking: { da: 'at bage', en: 'baking' },
  'serving-customers': { da: 'at betjene kunder', en: 'serving customers' },
  'cash-register': { da: 'at sidde ved kassen', en: 'using a cash register' },
  'packing-sorting': { da: 'at pakke og sortere', en: 'packing and sorting' },
  forklift: { da: 'at køre truck', en: 'driving a forklift' },
  cleaning: { da: 'at gøre rent', en: 'cleaning' },
  gardening: { da: 'havearbejde', en: 'gardening' },
  animals: { da: 'at passe dyr', en: 'looking after animals' },
  caring: { da: 'at give omsorg', en: 'caring' },
  children: { da: 'at være sammen med børn', en: 'being with children' },
  computer: { da: 'at bruge en computer', en: 'using a computer' },
  sewing: { da: 'at sy', en: 'sewing' },
  repairing: { da: 'at reparere', en: 'repairing' },
  painting: { da: 'at male', en: 'painting' },
  'driving-licence': { da: 'at køre bil', en: 'driving' },
};

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

export const danishWords: Readonly<Record<DanishLevel, Word>> = {
  none: { da: 'ikke dansk endnu', en: 'no Danish yet' },
  'single-words': { da: 'enkelte danske ord', en: 'single words of Danish' },
  everyday: { da: 'hverdagsdansk', en: 'everyday Danish' },
  fluent: { da: 'flydende dansk', en: 'fluent Danish' },
};

export const languageWords: Readonly<Record<Language, Word>> = {
  uk: { da: 'ukrainsk', en: 'Ukrainian' },
  ar: { da: 'arabisk', en: 'Arabic' },
  en: { da: 'engelsk', en: 'English' },
  de: { da: 'tysk', en: 'German' },
  pl: { da: 'polsk', en: 'Polish' },
  fa: { da: 'farsi', en: 'Farsi' },
  so: { da: 'somali', en: 'Somali' },
  ti: { da: 'tigrinya', en: 'Tigrinya' },
  tr: { da: 'tyrkisk', en: 'Turkish' },
  vi: { da: 'vietnamesisk', en: 'Vietnamese' },
  ru: { da: 'russisk', en: 'Russian' },
  ro: { da: 'rumænsk', en: 'Romanian' },
};
