import { texts } from '../language/texts.ts';
import type { WorkArea } from '#shared/shapes/vocabulary.ts';

type Suggestions = Readonly<Record<WorkArea, readonly string[]>>;

const da: Suggestions = {
  'bakery-kitchen': [
    'Forme boller',
    'Skære grønt',
    'Pakke brød',
    'Vaske op',
    'Fylde op i disken',
    'Anrette smørrebrød',
  ],
  shop: [
    'Fylde varer op',
    'Sætte varer på plads',
    'Betjene kunder',
    'Sidde ved kassen',
    'Rydde op på lageret',
    'Pynte op',
  ],
  warehouse: ['Plukke ordrer', 'Pakke pakker', 'Tage imod varer', 'Tælle op', 'Køre gaffeltruck', 'Folde kasser'],
  cleaning: [
    'Støvsuge og vaske gulv',
    'Gøre rent i køkkenet',
    'Tømme skraldespande',
    'Pudse vinduer',
    'Vaske og folde tøj',
  ],
  'gardens-outdoors': ['Luge', 'Slå græs', 'Beskære buske', 'Plante ud', 'Feje og rive blade', 'Vande'],
  care: ['Lave kaffe og dække bord', 'Læse højt', 'Gå ture med beboere', 'Hjælpe ved måltider', 'Køre tøjvasken'],
  children: ['Lege ude', 'Smøre frugt og madder', 'Læse højt', 'Rydde op på stuen', 'Hjælpe med overtøj'],
  office: ['Tage telefonen', 'Sortere post', 'Skanne papirer', 'Taste tal ind', 'Gøre mødelokaler klar'],
  'building-crafts': ['Male', 'Bære materialer', 'Rydde op på pladsen', 'Samle møbler', 'Slibe og spartle'],
  production: ['Samle dele', 'Pakke varer', 'Holde øje med en maskine', 'Kontrollere varer', 'Sætte mærker på'],
  'farming-animals': ['Fodre dyr', 'Muge ud', 'Strigle heste', 'Samle æg', 'Ordne hegn'],
  'driving-transport': ['Bringe varer ud', 'Læsse bilen', 'Vaske biler', 'Køre med som medhjælper'],
  'hotel-restaurant': ['Rede senge', 'Dække borde', 'Vaske op', 'Gøre morgenmad klar', 'Servere'],
  'reuse-repair': ['Sortere tøj', 'Sætte priser på', 'Teste elektronik', 'Reparere cykler', 'Sy og lappe'],
};

const en: Suggestions = {
  'bakery-kitchen': [
    'Shape rolls',
    'Cut vegetables',
    'Pack bread',
    'Wash up',
    'Fill the counter',
    'Arrange open sandwiches',
  ],
  shop: [
    'Fill up shelves',
    'Put goods in place',
    'Serve customers',
    'Sit at the till',
    'Tidy the stock room',
    'Decorate',
  ],
  warehouse: ['Pick orders', 'Pack parcels', 'Receive goods', 'Count stock', 'Drive a forklift', 'Fold boxes'],
  cleaning: ['Vacuum and wash floors', 'Clean the kitchen', 'Empty bins', 'Clean windows', 'Wash and fold clothes'],
  'gardens-outdoors': ['Weed', 'Mow grass', 'Prune bushes', 'Plant out', 'Sweep and rake leaves', 'Water'],
  care: ['Make coffee and lay tables', 'Read aloud', 'Walk with residents', 'Help at meals', 'Run the laundry'],
  children: ['Play outdoors', 'Prepare fruit and sandwiches', 'Read aloud', 'Tidy the room', 'Help with coats'],
  office: ['Answer the telephone', 'Sort post', 'Scan papers', 'Type in figures', 'Prepare meeting rooms'],
  'building-crafts': ['Paint', 'Carry materials', 'Tidy the site', 'Assemble furniture', 'Sand and fill'],
  production: ['Assemble parts', 'Pack goods', 'Mind a machine', 'Check goods', 'Put on labels'],
  'farming-animals': ['Feed animals', 'Muck out', 'Groom horses', 'Collect eggs', 'Mend fences'],
  'driving-transport': ['Deliver goods', 'Load the van', 'Wash vehicles', 'Ride along as a helper'],
  'hotel-restaurant': ['Make beds', 'Lay tables', 'Wash up', 'Prepare breakfast', 'Serve'],
  'reuse-repair': ['Sort clothes', 'Price goods', 'Test electronics', 'Repair bicycles', 'Sew and mend'],
};

/** Tasks a workplace often has, per work area: a start for those who do not know what to write. */
export const taskSuggestions: () => Suggestions = texts(da, en) as unknown as () => Suggestions;
