import type { Competence, WorkArea } from './vocabulary.ts';

/**
 * The groups of the public classification of occupations that the work we place people in belongs to, so that a person's
 * wishes and competences, an opening's tasks and a course's goals speak one language.
 *
 * Codes and English titles: ILO, International Standard Classification of Occupations 2008 (ISCO-08), four digits. Danmarks
 * Statistik's DISCO-08 (v1:2010, valid from 1 January 2010) has the same four digits and adds two. The Danish names are our
 * own plain ones, not Danmarks Statistik's titles, and `words` are what people say. Written down on 28 November 2026; a group
 * is only here where we are sure of its code.
 */
export type Occupation = {
  readonly code: `${number}`;
  readonly title: string;
  readonly da: string;
  /** The kinds of work it is met in. */
  readonly areas: readonly WorkArea[];
  /** What one uses in it. */
  readonly uses: readonly Competence[];
  /** Danish words by which people and companies speak of it; found by their stem. */
  readonly words: readonly string[];
};

const kitchen = ['bakery-kitchen', 'hotel-restaurant'] as const;

export const occupations: readonly Occupation[] = [
  {
    code: '7512',
    title: 'Bakers, pastry-cooks and confectionery makers',
    da: 'Bager og konditor',
    areas: ['bakery-kitchen'],
    uses: ['baking'],
    words: ['bager', 'bage', 'boller', 'brød', 'kager', 'konditor', 'dej'],
  },
  {
    code: '5120',
    title: 'Cooks',
    da: 'Kok',
    areas: kitchen,
    uses: ['cooking'],
    words: ['kok', 'køkken', 'madlavning', 'smørrebrød', 'varm mad'],
  },
  {
    code: '9412',
    title: 'Kitchen helpers',
    da: 'Køkkenmedhjælper',
    areas: kitchen,
    uses: ['cooking', 'cleaning'],
    words: ['køkkenmedhjælper', 'opvask', 'opvasker', 'kantine', 'buffet', 'grøntsager'],
  },
  {
    code: '5131',
    title: 'Waiters',
    da: 'Tjener',
    areas: ['hotel-restaurant'],
    uses: ['serving-customers'],
    words: ['tjener', 'servering', 'servere', 'café', 'restaurant'],
  },
  {
    code: '5223',
    title: 'Shop sales assistants',
    da: 'Butiksmedarbejder',
    areas: ['shop'],
    uses: ['serving-customers'],
    words: ['butik', 'ekspedient', 'kunder', 'betjening', 'tøjbutik'],
  },
  {
    code: '5230',
    title: 'Cashiers and ticket clerks',
    da: 'Kassemedarbejder',
    areas: ['shop'],
    uses: ['cash-register'],
    words: ['kasse', 'kassemedarbejder', 'billetter'],
  },
  {
    code: '9334',
    title: 'Shelf fillers',
    da: 'Vareopfylder',
    areas: ['shop'],
    uses: [],
    words: ['vareopfylder', 'varer', 'opfyldning', 'hylder', 'supermarked'],
  },
  {
    code: '4321',
    title: 'Stock clerks',
    da: 'Lagermedarbejder',
    areas: ['warehouse'],
    uses: ['packing-sorting'],
    words: ['lager', 'lagermedarbejder', 'varemodtagelse', 'plukke', 'ordrer'],
  },
  {
    code: '9321',
    title: 'Hand packers',
    da: 'Pakkemedarbejder',
    areas: ['warehouse', 'production'],
    uses: ['packing-sorting'],
    words: ['pakke', 'pakkeri', 'emballage', 'pakker'],
  },
  {
    code: '8344',
    title: 'Lifting truck operators',
    da: 'Truckfører',
    areas: ['warehouse', 'production', 'driving-transport'],
    uses: ['forklift'],
    words: ['truck', 'gaffeltruck', 'truckfører', 'palleløfter', 'stabler'],
  },
  {
    code: '9112',
    title: 'Cleaners and helpers in offices, hotels and other establishments',
    da: 'Rengøringsassistent',
    areas: ['cleaning', 'hotel-restaurant'],
    uses: ['cleaning'],
    words: ['rengøring', 'støvsuge', 'gulvvask', 'stuepige', 'værelser'],
  },
  {
    code: '9123',
    title: 'Window cleaners',
    da: 'Vinduespudser',
    areas: ['cleaning'],
    uses: ['cleaning'],
    words: ['vinduespudser', 'vinduer', 'pudse'],
  },
  {
    code: '6113',
    title: 'Gardeners, horticultural and nursery growers',
    da: 'Gartner',
    areas: ['gardens-outdoors', 'farming-animals'],
    uses: ['gardening'],
    words: ['gartner', 'gartneri', 'drivhus', 'planteskole', 'blomster'],
  },
  {
    code: '9214',
    title: 'Garden and horticultural labourers',
    da: 'Gartnermedhjælper',
    areas: ['gardens-outdoors'],
    uses: ['gardening'],
    words: ['have', 'park', 'luge', 'græs', 'hække', 'anlæg'],
  },
  {
    code: '5321',
    title: 'Health care assistants',
    da: 'Medarbejder i pleje',
    areas: ['care'],
    uses: ['caring'],
    words: ['pleje', 'plejehjem', 'omsorg', 'ældre', 'beboere', 'sosu'],
  },
  {
    code: '5322',
    title: 'Home-based personal care workers',
    da: 'Hjemmehjælper',
    areas: ['care'],
    uses: ['caring', 'cooking'],
    words: ['hjemmehjælp', 'hjemmehjælper', 'hjemmepleje'],
  },
  {
    code: '5311',
    title: 'Child care workers',
    da: 'Medhjælper i børnehave og vuggestue',
    areas: ['children'],
    uses: ['children', 'caring'],
    words: ['børnehave', 'vuggestue', 'dagpleje', 'børn', 'pædagogmedhjælper'],
  },
  {
    code: '5312',
    title: 'Teachers’ aides',
    da: 'Medhjælper i skole',
    areas: ['children'],
    uses: ['children'],
    words: ['skole', 'sfo', 'lektier', 'elever'],
  },
  {
    code: '4110',
    title: 'General office clerks',
    da: 'Kontormedarbejder',
    areas: ['office'],
    uses: ['computer'],
    words: ['kontor', 'kontormedarbejder', 'administration', 'arkiv', 'post'],
  },
  {
    code: '4132',
    title: 'Data entry clerks',
    da: 'Indtastning',
    areas: ['office'],
    uses: ['computer'],
    words: ['indtastning', 'taste', 'data', 'skanne'],
  },
  {
    code: '4226',
    title: 'Receptionists (general)',
    da: 'Receptionist',
    areas: ['office', 'hotel-restaurant'],
    uses: ['serving-customers', 'computer'],
    words: ['reception', 'receptionist', 'telefon'],
  },
  {
    code: '7115',
    title: 'Carpenters and joiners',
    da: 'Tømrer og snedker',
    areas: ['building-crafts'],
    uses: ['repairing'],
    words: ['tømrer', 'snedker', 'træ', 'møbler', 'restaurering'],
  },
  {
    code: '7131',
    title: 'Painters and related workers',
    da: 'Maler',
    areas: ['building-crafts'],
    uses: ['painting'],
    words: ['maler', 'male', 'maling', 'spartle', 'tapetsere'],
  },
  {
    code: '9313',
    title: 'Building construction labourers',
    da: 'Medhjælper på byggeplads',
    areas: ['building-crafts'],
    uses: [],
    words: ['byggeplads', 'byggeri', 'murer', 'nedrivning', 'håndlanger'],
  },
  {
    code: '9329',
    title: 'Manufacturing labourers not elsewhere classified',
    da: 'Medarbejder i produktion',
    areas: ['production'],
    uses: ['packing-sorting'],
    words: ['produktion', 'fabrik', 'samlebånd', 'montage', 'maskine'],
  },
  {
    code: '7533',
    title: 'Sewing, embroidery and related workers',
    da: 'Syning',
    areas: ['reuse-repair', 'production'],
    uses: ['sewing'],
    words: ['sy', 'syning', 'syerske', 'lappe', 'gardiner', 'systue'],
  },
  {
    code: '9212',
    title: 'Livestock farm labourers',
    da: 'Medhjælper hos dyr i landbrug',
    areas: ['farming-animals'],
    uses: ['animals'],
    words: ['landbrug', 'gård', 'køer', 'grise', 'fodre', 'muge', 'stald'],
  },
  {
    code: '5164',
    title: 'Pet groomers and animal care workers',
    da: 'Dyrepasser',
    areas: ['farming-animals'],
    uses: ['animals'],
    words: ['dyrepasser', 'dyr', 'heste', 'hunde', 'internat', 'kennel'],
  },
  {
    code: '8322',
    title: 'Car, taxi and van drivers',
    da: 'Chauffør i bil og varevogn',
    areas: ['driving-transport'],
    uses: ['driving-licence'],
    words: ['chauffør', 'varevogn', 'taxa', 'bud', 'udbringning'],
  },
  {
    code: '9612',
    title: 'Refuse sorters',
    da: 'Sortering af genbrug og affald',
    areas: ['reuse-repair'],
    uses: ['packing-sorting'],
    words: ['genbrug', 'sortere', 'sortering', 'affald', 'loppefund'],
  },
  {
    code: '7234',
    title: 'Bicycle and related repairers',
    da: 'Cykelsmed',
    areas: ['reuse-repair'],
    uses: ['repairing'],
    words: ['cykel', 'cykler', 'cykelsmed'],
  },
  {
    code: '7421',
    title: 'Electronics mechanics and servicers',
    da: 'Reparation af elektronik',
    areas: ['reuse-repair'],
    uses: ['repairing'],
    words: ['elektronik', 'reparere', 'reparation', 'computere'],
  },
];
