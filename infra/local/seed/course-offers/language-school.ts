import { every, type Offer } from './offer.ts';

const payer = 'Kommunen betaler for den enkelte. Arbejdspladsen stiller et rum til rådighed.';

/** What the language school offers: Danish where somebody works, and at the school. */
export const languageOffers: readonly Offer[] = [
  {
    key: 'language-at-work',
    when: { openFrom: '2021-05-03' },
    facts: {
      title: 'Dansk på arbejdspladsen',
      description:
        'En lærer kommer ud til jer to gange om ugen i ti til tolv uger. Vi begynder med ordene på væggen, i skemaet og i pausen.',
      goals: ['Forstå en besked fra sin leder', 'Sige til, når noget er galt', 'Tale med i pausen'],
      ...{ kind: 'language', danish: 'none', where: 'workplace', seats: 500, priceKr: 2_800 },
      ...{ workAreas: ['cleaning', 'bakery-kitchen', 'warehouse', 'care', 'production'], funding: payer },
      ...{
        targetGroups: ['integration', 'open-to-all'],
        timetable: every(['monday', 'thursday'], '10:00', '11:30', 90),
      },
      adaptable: 'Vi bruger arbejdspladsens egne ord og billeder og lægger timerne, når der er ro.',
    },
  },
  {
    key: 'danish-first-words',
    when: { inDays: 12, lasts: 60 },
    facts: {
      title: 'De første 300 ord',
      description: 'For dig, der lige er begyndt på dansk. Vi taler mere, end vi skriver.',
      goals: ['Sige, hvem du er', 'Spørge om vej og tid', 'Forstå tal og klokkeslæt'],
      ...{ kind: 'language', danish: 'none', taughtIn: 'en', seats: 18, priceKr: 0, waitingList: true },
      ...{
        workAreas: [],
        targetGroups: ['integration'],
        timetable: every(['tuesday', 'thursday'], '09:00', '12:00', 165),
      },
      adaptable: 'Børnepasning i huset tirsdag og torsdag.',
    },
  },
  {
    key: 'danish-kitchen',
    when: { inDays: 19, lasts: 46 },
    facts: {
      title: 'Køkkendansk',
      description: 'Dansk for folk i køkken og bageri: opskrifter, hygiejne, vagtplan og råb over larmen.',
      goals: ['Læse en opskrift', 'Forstå hygiejneregler', 'Bytte en vagt'],
      ...{ kind: 'language', danish: 'single-words', seats: 14, priceKr: 1_200, funding: payer },
      ...{ workAreas: ['bakery-kitchen', 'hotel-restaurant'], targetGroups: ['integration', 'employed-unskilled'] },
      timetable: every(['monday', 'wednesday'], '14:00', '16:30', 135),
      adaptable: 'Kan holdes i jeres køkken, når I er fem eller flere.',
    },
  },
  {
    key: 'danish-care',
    when: { inDays: 33, lasts: 60 },
    facts: {
      title: 'Dansk til pleje og omsorg',
      description: 'Ord for krop, hjælp og følelser. Vi øver samtaler med borgere og kolleger.',
      goals: [
        'Spørge til, hvordan nogen har det',
        'Skrive en kort besked i journalens sprog',
        'Sige fra på en pæn måde',
      ],
      ...{ kind: 'language', danish: 'everyday', seats: 16, priceKr: 1_600, funding: payer, waitingList: true },
      ...{ workAreas: ['care'], competences: ['caring'], targetGroups: ['integration', 'cash-benefit'] },
      timetable: every(['tuesday', 'friday'], '09:00', '12:00', 165),
      adaptable: 'Følges gerne med plejefagets kurser på erhvervsskolen.',
    },
  },
  {
    key: 'danish-evening',
    when: { inDays: 5, lasts: 90 },
    facts: {
      title: 'Aftendansk på skærmen',
      description: 'To aftener om ugen fra din egen stue. Du får en makker og en lærer, der ringer.',
      goals: ['Holde en samtale', 'Læse breve fra kommune og bank'],
      ...{ kind: 'language', danish: 'single-words', where: 'online', seats: 24, priceKr: 0 },
      ...{ workAreas: [], targetGroups: ['employed-unskilled', 'integration'] },
      timetable: every(['tuesday', 'thursday'], '19:00', '20:30', 90),
      adaptable: 'Vi låner en tablet ud.',
    },
  },
  {
    key: 'danish-warehouse-online',
    when: { inDays: 44, lasts: 30 },
    facts: {
      title: 'Lagerdansk: sikkerhed og skilte',
      description: 'Skilte, varsler og korte beskeder på et lager. Kurset hører sammen med truckkurset.',
      goals: ['Læse skilte', 'Give en kort besked over radioen'],
      ...{ kind: 'language', danish: 'single-words', where: 'online', seats: 20, priceKr: 800, funding: payer },
      ...{ workAreas: ['warehouse', 'driving-transport'], targetGroups: ['integration', 'unemployed-insured'] },
      timetable: every(['wednesday'], '16:00', '18:00', 110),
      adaptable: 'Kan lægges samme uge som et truckkursus.',
    },
  },
  {
    key: 'danish-driving',
    when: { inDays: 70, lasts: 25 },
    facts: {
      title: 'Dansk til køreprøven',
      description: 'Ordene i teoribogen, så du forstår spørgsmålet, før du svarer.',
      goals: ['Forstå teoriens spørgsmål', 'Tale med en kørelærer'],
      ...{ kind: 'language', danish: 'everyday', seats: 15, priceKr: 950 },
      ...{ workAreas: ['driving-transport'], competences: ['driving-licence'], targetGroups: ['open-to-all'] },
      timetable: every(['monday'], '17:00', '19:30', 135),
      adaptable: '',
    },
  },
  {
    key: 'language-2022',
    when: { from: '2022-09-05', to: '2022-12-16' },
    facts: {
      title: 'Intensivt dansk for ukrainere',
      description: 'Fire formiddage om ugen. Holdet kørte i efteråret 2022.',
      goals: ['Tale dansk i hverdagen', 'Søge et job på dansk'],
      ...{ kind: 'language', danish: 'none', taughtIn: 'uk', seats: 24, priceKr: 0 },
      ...{ workAreas: [], targetGroups: ['integration'], adaptable: '' },
    },
  },
];
