import type { Competence, DanishLevel, Language, WorkArea } from './vocabulary.ts';

/** The vocabulary as it stands inside sentences that a service writes, so that they read as spoken. */
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
