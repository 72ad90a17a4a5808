import { every, workingDays, type Offer } from './offer.ts';

const payer = 'AMU-takst. Ledige kan få kurset betalt af kommunen eller deres a-kasse.';

/** What the vocational school offers: AMU, bridge-building and its own. The AMU numbers are the demo's own. */
export const schoolOffers: readonly Offer[] = [
  {
    key: 'food-hygiene',
    when: { openFrom: '2021-05-03' },
    facts: {
      title: 'Fødevarehygiejne i åbent værksted',
      description:
        'Tre dage i vores køkken, når det passer jer. Du lærer at arbejde rent og holde styr på temperaturer, og du får det bevis, en arbejdsplads med mad spørger efter.',
      goals: ['Vaske hænder og redskaber rigtigt', 'Måle og skrive temperatur ned', 'Opbevare mad, så den holder'],
      ...{ kind: 'amu', amuCode: '45818', danish: 'everyday', seats: 400, priceKr: 600, waitingList: true },
      ...{ workAreas: ['bakery-kitchen', 'hotel-restaurant', 'shop'], competences: ['cooking', 'baking'] },
      ...{ targetGroups: ['open-to-all', 'cash-benefit'], funding: payer },
      timetable: every(['tuesday', 'wednesday', 'thursday'], '08:00', '14:30', 330),
      adaptable: 'Prøven kan tages mundtligt. Vi kommer gerne ud i jeres køkken, når I er fire eller flere.',
    },
  },
  {
    key: 'forklift',
    when: { openFrom: '2021-05-03' },
    facts: {
      title: 'Gaffeltruck, certifikat B',
      description:
        'Syv dage på lagerbanen med få på holdet. Du slutter med Arbejdstilsynets prøve og kan køre truck samme uge.',
      goals: ['Efterse trucken før kørsel', 'Stable og løfte sikkert', 'Bestå prøven til certifikat B'],
      ...{ kind: 'amu', amuCode: '47592', danish: 'everyday', seats: 300, priceKr: 1_470, waitingList: true },
      ...{ workAreas: ['warehouse', 'production'], competences: ['forklift'], level: 'some-experience' },
      ...{ targetGroups: ['unemployed-insured', 'employed-unskilled'], funding: payer },
      timetable: every(workingDays, '07:30', '15:00', 390),
      prerequisites: 'Du er fyldt 18 år.',
      adaptable: 'Teorien kan læses op, og der kan være tolk med til prøven.',
    },
  },
  {
    key: 'cleaning',
    when: { inDays: 9, lasts: 12 },
    facts: {
      title: 'Rengøring med omtanke: metoder og midler',
      description: 'Du lærer at gøre rent, så det kan ses, og så ryg og hænder holder. Vi øver i et rigtigt kontor.',
      goals: ['Vælge middel og klud', 'Arbejde i rækkefølge', 'Løfte og vride uden at slide på kroppen'],
      ...{ kind: 'amu', amuCode: '48101', danish: 'single-words', seats: 14, priceKr: 1_260 },
      ...{ workAreas: ['cleaning'], competences: ['cleaning'], targetGroups: ['open-to-all', 'integration'] },
      ...{ funding: payer, adaptable: 'Vi bruger billeder i stedet for tekst og kan have en sprogstøtte med.' },
      timetable: every(['monday', 'wednesday'], '08:30', '13:30', 270),
    },
  },
  {
    key: 'cash-register',
    when: { inDays: 23, lasts: 3 },
    facts: {
      title: 'Kasse og kundebetjening',
      description: 'Tre dage i en butik, som vi har stillet op på skolen. Du prøver kassen, før der er kø.',
      goals: ['Slå varer ind og give tilbage', 'Tage imod en kunde', 'Håndtere en fejl på bonen'],
      ...{ kind: 'amu', amuCode: '47299', danish: 'everyday', seats: 12, priceKr: 738 },
      ...{ workAreas: ['shop'], competences: ['cash-register', 'serving-customers'] },
      ...{ targetGroups: ['young-people', 'cash-benefit'], funding: payer },
      timetable: every(workingDays, '09:00', '14:00', 270),
      adaptable: 'Kan laves i jeres egen butik uden for åbningstiden.',
    },
  },
  {
    key: 'warehouse',
    when: { inDays: 37, lasts: 11 },
    facts: {
      title: 'Lager og logistik for begyndere',
      description: 'Plukke, pakke og mærke. Vi besøger et lager den første dag, så du ved, hvad du går ind til.',
      goals: ['Læse en plukliste', 'Pakke, så det holder', 'Bruge scanner og palleløfter'],
      ...{ kind: 'amu', amuCode: '48062', danish: 'single-words', seats: 16, priceKr: 1_845, waitingList: true },
      ...{ workAreas: ['warehouse'], competences: ['packing-sorting'], targetGroups: ['open-to-all'] },
      ...{ funding: payer, adaptable: 'Kortere dage de første uger. Hvilestole på holdet.' },
      timetable: every(['tuesday', 'thursday'], '08:00', '13:00', 270),
    },
  },
  {
    key: 'bridge-crafts',
    when: { inDays: 51, lasts: 84 },
    facts: {
      title: 'Brobygning: prøv håndværk i tolv uger',
      description:
        'Du prøver fire fag i små hold med en fast mentor og er i praktik én dag om ugen. Dansk og matematik er lagt ind i det, vi bygger.',
      goals: ['Kende fire fag', 'Møde fast til tiden', 'Vælge det næste skridt'],
      ...{ kind: 'eud-brobygning', danish: 'everyday', seats: 15, priceKr: 0, waitingList: true },
      ...{ workAreas: ['building-crafts', 'production'], competences: ['repairing', 'painting'] },
      ...{ targetGroups: ['education-help', 'young-people'], funding: 'Aftales med kommunen som køb af plads.' },
      timetable: every(workingDays, '08:30', '13:30', 255),
      adaptable: 'Start på to dage om ugen. Mentor følger dig til praktikken.',
    },
  },
  {
    key: 'bridge-kitchen',
    when: { openDaysAgo: 16 },
    facts: {
      title: 'Brobygning: køkken og service',
      description: 'Et hold, der allerede er i gang. Nye kan begynde hver mandag og følge det faste skema.',
      goals: ['Lave mad til 40', 'Dække op og servere', 'Få de sidste fag med'],
      ...{ kind: 'eud-brobygning', danish: 'everyday', seats: 12, priceKr: 0, waitingList: true },
      ...{ workAreas: ['bakery-kitchen', 'hotel-restaurant'], competences: ['cooking', 'serving-customers'] },
      ...{ targetGroups: ['education-help', 'young-people'], sharedWith: '0265' },
      timetable: every(workingDays, '09:00', '14:00', 255),
      adaptable: 'Rolige opgaver og faste makkere.',
    },
  },
  {
    key: 'knife-skills',
    when: { inDays: 16, lasts: 2 },
    withdrawn: 'too-few',
    facts: {
      title: 'Knivteknik på to dage',
      description: 'Et kort kursus i snit og sikkerhed for dem, der arbejder i et køkken.',
      goals: ['Skære ens stykker', 'Slibe en kniv'],
      ...{ kind: 'own', danish: 'single-words', seats: 8, priceKr: 950, workAreas: ['bakery-kitchen'] },
      ...{ targetGroups: ['employed-unskilled'], adaptable: '' },
    },
  },
  {
    key: 'care-basics',
    when: { inDays: 64, lasts: 19 },
    facts: {
      title: 'Kend plejefaget: tre uger med ældre',
      description: 'Du lærer om hygiejne, hjælp og samtale, og du er med på et plejehjem fire dage.',
      goals: ['Hjælpe ved et måltid', 'Tale om det, du ser', 'Vide, om faget er noget for dig'],
      ...{ kind: 'amu', amuCode: '40125', danish: 'everyday', seats: 14, priceKr: 2_100 },
      ...{ workAreas: ['care'], competences: ['caring'], targetGroups: ['cash-benefit', 'integration'] },
      ...{ funding: payer, adaptable: 'Fagsprog øves på forhånd sammen med sprogskolen.' },
      timetable: every(['monday', 'tuesday', 'thursday'], '08:30', '14:00', 285),
    },
  },
  {
    key: 'garden-2022',
    when: { from: '2022-04-19', to: '2022-05-13' },
    facts: {
      title: 'Grønne områder: forår',
      description: 'Klippe, plante og passe maskiner. Kurset kørte i 2022.',
      goals: ['Klippe en hæk', 'Passe en plæneklipper'],
      ...{ kind: 'amu', amuCode: '47680', danish: 'single-words', seats: 12, priceKr: 1_900 },
      ...{ workAreas: ['gardens-outdoors'], competences: ['gardening'], targetGroups: ['open-to-all'], adaptable: '' },
    },
  },
];
