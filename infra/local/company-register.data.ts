/**
 * The local company register: invented companies only. Their CVR numbers pass the modulus-11 check but begin with 99,
 * which the real register has not given out; phone numbers begin with 1, as no Danish subscriber's does.
 */
export type RegisteredCompany = {
  cvr: string;
  name: string;
  kind: 'commercial' | 'social-economic' | 'public';
  address: { street: string; postalCode: string; city: string };
  /** Four-digit code of the municipality it lies in. */
  municipality: string;
  /** Industry by Dansk Branchekode 2007, six digits. */
  industryCode: string;
  industryText: string;
  employees: number;
  phone: string;
  email: string;
};

export const industries = {
  bakery: ['107120', 'Fremstilling af friske bageriprodukter'],
  grocer: ['471110', 'Købmænd og døgnkiosker'],
  supermarket: ['471120', 'Supermarkeder'],
  restaurant: ['561010', 'Servering af mad i restauranter og på caféer'],
  canteen: ['562900', 'Anden restaurationsvirksomhed'],
  cleaning: ['812100', 'Almindelig rengøring i bygninger'],
  transport: ['494100', 'Vejgodstransport'],
  storage: ['521000', 'Oplagrings- og pakhusvirksomhed'],
  building: ['412000', 'Opførelse af bygninger'],
  carpentry: ['433200', 'Tømrer- og bygningssnedkervirksomhed'],
  plumbing: ['432200', 'VVS- og blikkenslagerforretninger'],
  electric: ['432100', 'El-installation'],
  gardening: ['813000', 'Landskabspleje'],
  garage: ['452010', 'Autoreparationsværksteder mv.'],
  hotel: ['551010', 'Hoteller'],
  furniture: ['310900', 'Fremstilling af andre møbler'],
  machining: ['256200', 'Maskinforarbejdning'],
  diy: ['475220', 'Byggemarkeder og værktøjsmagasiner'],
  flowers: ['477610', 'Blomsterforretninger'],
  hair: ['960210', 'Frisørsaloner'],
  recycling: ['381100', 'Indsamling af ikke-farligt affald'],
  vegetables: ['011300', 'Dyrkning af grøntsager, meloner, rødder og rodknolde'],
  carehome: ['871010', 'Plejehjem'],
  kindergarten: ['889130', 'Børnehaver'],
  administration: ['841100', 'Generelle offentlige tjenester'],
  vocational: ['853200', 'Tekniske skoler og fagskoler'],
  courses: ['855900', 'Anden undervisning'],
  protected: ['881030', 'Revalideringsinstitutioner'],
} as const;

type Row = readonly [
  cvr: string,
  name: string,
  street: string,
  postalArea: string,
  industry: keyof typeof industries,
  employees: number,
  kind?: RegisteredCompany['kind'],
];

/** The cluster network of Roskilde: 46 companies, four of them social enterprises. */
const roskildeNetwork: readonly Row[] = [
  ['99005491', 'Agernhøj Entreprise ApS', 'Mergelvej 54', '4130 Viby Sj', 'building', 18],
  ['99006862', 'Skovsneglens Tømrer & Snedker ApS', 'Hvedelodden 30', '4000 Roskilde', 'carpentry', 11],
  ['99008237', 'Rosenbusk Transport ApS', 'Smedesvinget 1', '4000 Roskilde', 'transport', 7],
  ['99009608', 'Fjordglimt Torvekøb A/S', 'Garverlunden 80', '4000 Roskilde', 'supermarket', 160],
  ['99010975', 'Ulvefod Køkken I/S', 'Mergelvej 51', '4130 Viby Sj', 'restaurant', 6],
  ['99013710', 'Brombærhegn Omløb ApS', 'Tagstensvej 27', '4000 Roskilde', 'recycling', 31],
  ['99016450', 'Gærdesmutte Ejendomsservice ApS', 'Søvangsstien 73', '4000 Roskilde', 'cleaning', 7],
  ['99017821', 'Morgenrødens Grøntsager ApS', 'Mejsestræde 79', '4000 Roskilde', 'vegetables', 22],
  ['99019190', 'Storkeredens Brød & Kager A/S', 'Bøjestræde 61', '4040 Jyllinge', 'bakery', 6],
  ['99020563', 'Ahornkrogens Have & Park I/S', 'Mergelvej 11', '4130 Viby Sj', 'gardening', 7],
  ['99021934', 'Tusindfryds Logistik A/S', 'Stationsgangen 67', '4130 Viby Sj', 'storage', 12],
  ['99023309', 'Gyldenris Frokostkøkken ApS', 'Roemarken 68', '4621 Gadstrup', 'canteen', 14],
  ['99024674', 'Lærkebakken Metal A/S', 'Lysholmsgangen 29', '4000 Roskilde', 'machining', 55],
  ['99026049', 'Hvidtjørn Bilpleje ApS', 'Sejlmagerstien 31', '4040 Jyllinge', 'garage', 22],
  ['99028785', 'Kvædehavens Nærkøb I/S', 'Søvangsstien 4', '4000 Roskilde', 'grocer', 12],
  ['99030151', 'Troldenød Hotel A/S', 'Mergelvej 47', '4130 Viby Sj', 'hotel', 12],
  ['99031522', 'Ålekrogens Møbelværksted I/S', 'Lysholmsgangen 27', '4000 Roskilde', 'furniture', 38],
  ['99032898', 'Kaprifolie El-teknik I/S', 'Mejerilodden 83', '4621 Gadstrup', 'electric', 5],
  ['99034262', 'Mosebryn Frisør I/S', 'Kalkovnsvej 82', '4000 Roskilde', 'hair', 14],
  ['99035633', 'Katteøje Blik & Rør I/S', 'Stationsgangen 21', '4130 Viby Sj', 'plumbing', 8],
  ['99037008', 'Hjertegræs Blomster I/S', 'Roemarken 79', '4621 Gadstrup', 'flowers', 14],
  ['99038373', 'Pæretræets Trælast ApS', 'Sejlmagerstien 3', '4040 Jyllinge', 'diy', 12],
  ['99039744', 'Kornblink Byggemarked I/S', 'Mejsestræde 4', '4000 Roskilde', 'diy', 12],
  ['99041110', 'Birkeløvs VVS A/S', 'Garverlunden 54', '4000 Roskilde', 'plumbing', 7],
  ['99042486', 'Solsortens Metal I/S', 'Mejerilodden 65', '4621 Gadstrup', 'machining', 7],
  ['99043857', 'Multebærs Nærkøb ApS', 'Stationsgangen 78', '4130 Viby Sj', 'grocer', 3],
  ['99045221', 'Nattergalens Autoværksted I/S', 'Sejlmagerstien 72', '4040 Jyllinge', 'garage', 4],
  ['99046597', 'Svaleredens Trævirke ApS', 'Sejlmagerstien 32', '4040 Jyllinge', 'carpentry', 9],
  ['99047968', 'Snebærkrogens Blomster I/S', 'Sejlmagerstien 9', '4040 Jyllinge', 'flowers', 14],
  ['99049332', 'Bævreasp Byg A/S', 'Mergelvej 65', '4130 Viby Sj', 'building', 11],
  ['99050705', 'Morbærhavens Transport ApS', 'Stationsgangen 54', '4130 Viby Sj', 'transport', 6],
  ['99052074', 'Enghavre Have & Park ApS', 'Roemarken 55', '4621 Gadstrup', 'gardening', 5],
  ['99053445', 'Hasselhus Torvekøb ApS', 'Lysholmsgangen 19', '4000 Roskilde', 'supermarket', 12],
  ['99054816', 'Gåseurt Kantiner ApS', 'Mergelvej 21', '4130 Viby Sj', 'canteen', 11],
  ['99056185', 'Slåenbærs Møbler I/S', 'Kalkovnsvej 26', '4000 Roskilde', 'furniture', 18],
  ['99057556', 'Hyldemors Salon ApS', 'Garverlunden 59', '4000 Roskilde', 'hair', 14],
  ['99058927', 'Stenager Logistik A/S', 'Sejlmagerstien 15', '4040 Jyllinge', 'storage', 12],
  ['99060298', 'Tjørnely Spisehus A/S', 'Hvedelodden 35', '4000 Roskilde', 'restaurant', 7],
  ['99061669', 'Fløjlsgræs Ejendomsservice I/S', 'Garverlunden 66', '4000 Roskilde', 'cleaning', 72],
  ['99063033', 'Isfuglens Omløb ApS', 'Søvangsstien 24', '4000 Roskilde', 'recycling', 26],
  ['99064404', 'Lavendelhaves Hotel ApS', 'Tagstensvej 78', '4000 Roskilde', 'hotel', 12],
  ['99067144', 'Ravnekær Bageri I/S', 'Lysholmsgangen 71', '4000 Roskilde', 'bakery', 26],
  ['99068515', 'Merian Kantiner RSV ApS', 'Sejlmagerstien 15', '4040 Jyllinge', 'canteen', 18, 'social-economic'],
  ['99069880', 'Sivspurv Genbrug RSV ApS', 'Smedesvinget 68', '4000 Roskilde', 'recycling', 18, 'social-economic'],
  [
    '99071257',
    'Blåklokke Anlægsgartner RSV ApS',
    'Søvangsstien 33',
    '4000 Roskilde',
    'gardening',
    9,
    'social-economic',
  ],
  [
    '99072628',
    'Humlegang Møbelværksted RSV ApS',
    'Rebslagerbakken 14',
    '4000 Roskilde',
    'furniture',
    23,
    'social-economic',
  ],
];

/** Roskilde beside the network. */
const roskildeOthers: readonly Row[] = [
  ['99073993', 'Bukkeblads Bilpleje ApS', 'Tagstensvej 86', '4000 Roskilde', 'garage', 22],
  ['99075368', 'Sankthansurt Grøntsager ApS', 'Mejerilodden 6', '4621 Gadstrup', 'vegetables', 31],
  ['99076739', 'Røllike Omløb I/S', 'Smedesvinget 47', '4000 Roskilde', 'recycling', 17],
  ['99078103', 'Valnøddens Kantiner ApS', 'Mejsestræde 46', '4000 Roskilde', 'canteen', 8],
  ['99079479', 'Timian Entreprise ApS', 'Mergelvej 65', '4130 Viby Sj', 'building', 160],
  ['99080841', 'Rørdrum Nærkøb ApS', 'Smedesvinget 12', '4000 Roskilde', 'grocer', 7],
  ['99082216', 'Hybenhegnets Bageri I/S', 'Smedesvinget 39', '4000 Roskilde', 'bakery', 160],
  ['99083581', 'Dueslaget Hotel I/S', 'Rebslagerbakken 20', '4000 Roskilde', 'hotel', 14],
  ['99084952', 'Oksetunge Blomster ApS', 'Mejerilodden 65', '4621 Gadstrup', 'flowers', 7],
  ['99086327', 'Teglværksvangens Madhal ApS', 'Søvangsstien 6', '4000 Roskilde', 'supermarket', 12],
  ['99087692', 'Guldregns Blik & Rør I/S', 'Sejlmagerstien 81', '4040 Jyllinge', 'plumbing', 3],
  ['99089067', 'Knopurt Frisør I/S', 'Søvangsstien 59', '4000 Roskilde', 'hair', 5],
  ['99091800', 'Rødkælk El-teknik ApS', 'Mejerilodden 33', '4621 Gadstrup', 'electric', 5],
  ['99094540', 'Mirabelle Køkken ApS', 'Rebslagerbakken 64', '4000 Roskilde', 'restaurant', 22],
  ['99095911', 'Kirsebærlund Ejendomsservice ApS', 'Sejlmagerstien 10', '4040 Jyllinge', 'cleaning', 110],
  ['99097280', 'Strandsvingets Logistik A/S', 'Sejlmagerstien 2', '4040 Jyllinge', 'storage', 38],
  ['99098651', 'Elmegavl Vognmandsforretning ApS', 'Roemarken 87', '4621 Gadstrup', 'transport', 38],
  ['99100028', 'Pragtstjerne Trævirke I/S', 'Mergelvej 16', '4130 Viby Sj', 'carpentry', 55],
  ['99101393', 'Skovmærke Maskinfabrik I/S', 'Smedesvinget 59', '4000 Roskilde', 'machining', 5],
  ['99102764', 'Regnfan Have & Park I/S', 'Mejsestræde 10', '4000 Roskilde', 'gardening', 72],
  ['99104139', 'Lyngkant Trælast A/S', 'Garverlunden 36', '4000 Roskilde', 'diy', 12],
];

/** Billund. */
const billund: readonly Row[] = [
  ['99106875', 'Kløverris Gæstgiveri I/S', 'Åengsvej 21', '7200 Grindsted', 'hotel', 12],
  ['99109610', 'Jordbærdal Brød & Kager I/S', 'Åengsvej 54', '7200 Grindsted', 'bakery', 18],
  ['99110988', 'Ribsbuskens Lager & Pak A/S', 'Hedelyngsvej 44', '7190 Billund', 'storage', 22],
  ['99112352', 'Engkarse Rengøring A/S', 'Mergelstien 9', '7200 Grindsted', 'cleaning', 22],
  ['99113723', 'Vintergæk Gartneri RSV ApS', 'Mergelstien 7', '7200 Grindsted', 'vegetables', 9, 'social-economic'],
  ['99115092', 'Børnehaven Bøgely', 'Hedelyngsvej 56', '7190 Billund', 'kindergarten', 34, 'public'],
];

/** Herning. */
const herning: readonly Row[] = [
  ['99116463', 'Vibeengens Metal I/S', 'Uldlodden 52', '7400 Herning', 'machining', 55],
  ['99117834', 'Lindegavl Møbelværksted ApS', 'Søbredsgangen 79', '7451 Sunds', 'furniture', 7],
  ['99119209', 'Vindfløj Fragt ApS', 'Hosebindervej 54', '7400 Herning', 'transport', 17],
  ['99120576', 'Havregang Torvekøb A/S', 'Søbredsgangen 39', '7451 Sunds', 'supermarket', 38],
  ['99121947', 'Søfryd Omløb RSV ApS', 'Uldlodden 21', '7400 Herning', 'recycling', 14, 'social-economic'],
  ['99123311', 'Omsorgscentret Ræveskov', 'Søbredsgangen 58', '7451 Sunds', 'carehome', 66, 'public'],
  ['99151005', 'Bølgeager Bageri ApS', 'Torveporten 6', '7400 Herning', 'bakery', 11],
  ['99152389', 'Egekrogens Café I/S', 'Vævergangen 18', '7400 Herning', 'restaurant', 9],
  ['99153768', 'Nørrelund Lager & Pak A/S', 'Hosebindervej 9', '7400 Herning', 'storage', 34],
  ['99155140', 'Hedelund Rengøring ApS', 'Spolevej 27', '7400 Herning', 'cleaning', 26],
  ['99156511', 'Plejecentret Lyngbakken', 'Bækstien 3', '7400 Herning', 'carehome', 58, 'public'],
  ['99157887', 'Børnehuset Krudtuglen', 'Mosestien 14', '7451 Sunds', 'kindergarten', 22, 'public'],
  ['99159278', 'Fuglsang Gartneri ApS', 'Markstien 40', '7451 Sunds', 'vegetables', 8],
  ['99160659', 'Skovlunds Tømrer I/S', 'Uldlodden 77', '7400 Herning', 'carpentry', 13],
  ['99162031', 'Genbrugsen Klokkeblomst RSV ApS', 'Trådgangen 2', '7400 Herning', 'recycling', 12, 'social-economic'],
  ['99163402', 'Kildebjerg Kantine ApS', 'Spolevej 5', '7400 Herning', 'canteen', 16],
];

/** Ringkøbing-Skjern. */
const ringkobingSkjern: readonly Row[] = [
  ['99124687', 'Tranemosens Byg ApS', 'Redskabsstien 44', '6950 Ringkøbing', 'building', 55],
  ['99126051', 'Dunhammer Byggemarked A/S', 'Engvandsvej 3', '6880 Tarm', 'diy', 26],
  ['99127422', 'Ærteblomst Køkken ApS', 'Kildespringet 44', '6920 Videbæk', 'restaurant', 4],
  ['99128798', 'Nordgavl El & Lys ApS', 'Ådalsgangen 35', '6900 Skjern', 'electric', 11],
  ['99130164', 'Vandmøllens Frokostkøkken RSV ApS', 'Engvandsvej 17', '6880 Tarm', 'canteen', 23, 'social-economic'],
  ['99131535', 'Ejendomscentret Rugmarken', 'Redskabsstien 51', '6950 Ringkøbing', 'administration', 52, 'public'],
];

/** Education institutions and a training site, and who samples what they assess. */
const education: readonly Row[] = [
  ['99140003', 'Maglehøj Erhvervsskole', 'Ambolten 12', '4000 Roskilde', 'vocational', 240, 'public'],
  ['99141301', 'Sprogcenter Fjordbuen', 'Kompasvej 3', '4000 Roskilde', 'courses', 58, 'public'],
  ['99142618', 'FGU Havrevang', 'Havrevangen 20', '4130 Viby Sj', 'courses', 44, 'public'],
  [
    '99143908',
    'Lærkegården Uddannelsessted RSV ApS',
    'Lærkestien 1',
    '4130 Viby Sj',
    'protected',
    36,
    'social-economic',
  ],
  ['99145218', 'Læringsbevis Danmark', 'Seglgangen 7', '5000 Odense C', 'courses', 6, 'public'],
];

/** Herning's own unit for young people, which is accredited itself. */
const herningUnit: readonly Row[] = [
  ['99146508', 'Ungeværket Spindehuset', 'Spindegangen 4', '7400 Herning', 'protected', 28, 'public'],
];

/** All companies of the register, those of Roskilde's cluster network first. */
export const companies: readonly RegisteredCompany[] = [
  ...[...roskildeNetwork, ...roskildeOthers].map((row) => companyOf(row, '0265')),
  ...billund.map((row) => companyOf(row, '0530')),
  ...herning.map((row) => companyOf(row, '0657')),
  ...ringkobingSkjern.map((row) => companyOf(row, '0760')),
  ...education.map((row) => companyOf(row, '0265')),
  ...herningUnit.map((row) => companyOf(row, '0657')),
];

function companyOf(row: Row, municipality: string): RegisteredCompany {
  const [cvr, name, street, postalArea, industry, employees, kind = 'commercial'] = row;
  const [industryCode, industryText] = industries[industry];
  const [, postalCode = '', city = ''] = /^(\d{4}) (.+)$/.exec(postalArea) ?? [];
  const address = { street, postalCode, city };
  const phone = `1${cvr.slice(1)}`;
  const email = `kontakt@${domainName(name)}.example`;
  return { cvr, name, kind, address, municipality, industryCode, industryText, employees, phone, email };
}

function domainName(name: string): string {
  const words = name.toLowerCase().replace(/ (aps|a\/s|i\/s|rsv aps)$/, '');
  return words
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe')
    .replace(/å/g, 'aa')
    .replace(/[^a-z]+/g, '-');
}
