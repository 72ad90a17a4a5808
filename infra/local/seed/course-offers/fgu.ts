import { every, workingDays, type Offer } from './offer.ts';

/** What FGU offers: its three tracks with rolling intake, HF subjects and short ways in. */
export const fguOffers: readonly Offer[] = [
  {
    key: 'fgu-production',
    when: { openFrom: '2025-08-11' },
    facts: {
      title: 'Produktionsgrunduddannelse: køkken og café',
      description:
        'Du lærer ved at lave mad, som andre betaler for. Dansk og matematik er i maden. Du kan begynde hele året.',
      goals: ['Stå for en ret i caféen', 'Få dansk og matematik på D- eller G-niveau', 'Finde vej til en uddannelse'],
      ...{ kind: 'fgu', danish: 'everyday', seats: 40, priceKr: 0, waitingList: true },
      ...{ workAreas: ['bakery-kitchen', 'hotel-restaurant'], competences: ['cooking', 'serving-customers'] },
      ...{ targetGroups: ['education-help', 'young-people'], timetable: every(workingDays, '08:30', '14:00', 300) },
      ...{ prerequisites: 'Du er under 25 år.', funding: 'Skoleydelse til eleven; kommunen visiterer.' },
      adaptable: 'Nedsat tid i op til seks måneder.',
    },
  },
  {
    key: 'fgu-workshop',
    when: { openFrom: '2025-08-11' },
    facts: {
      title: 'Produktionsgrunduddannelse: byg og værksted',
      description: 'Træ, metal og cykler. Vi laver ting, der bliver brugt, og du har en fast lærer hele vejen.',
      goals: ['Bruge maskiner sikkert', 'Måle og regne på det, du bygger'],
      ...{ kind: 'fgu', danish: 'single-words', seats: 32, priceKr: 0, waitingList: true },
      ...{ workAreas: ['building-crafts', 'reuse-repair'], competences: ['repairing', 'painting'] },
      ...{ targetGroups: ['education-help', 'young-people'], timetable: every(workingDays, '08:30', '14:00', 300) },
      ...{ prerequisites: 'Du er under 25 år.', adaptable: 'Små hold og et roligt rum.' },
    },
  },
  {
    key: 'fgu-general',
    when: { inDays: 42, lasts: 150 },
    facts: {
      title: 'Almen grunduddannelse: klar til en ungdomsuddannelse',
      description: 'Dansk, matematik og engelsk i små klasser, med projekter, du selv vælger.',
      goals: [
        'Bestå dansk og matematik',
        'Holde en uge med faste mødetider',
        'Vælge uddannelse sammen med en vejleder',
      ],
      ...{ kind: 'fgu', danish: 'everyday', seats: 28, priceKr: 0 },
      ...{ workAreas: [], targetGroups: ['education-help', 'young-people'] },
      timetable: every(workingDays, '08:45', '13:45', 270),
      adaptable: 'Læseværktøjer på alle computere.',
    },
  },
  {
    key: 'stu-bridge',
    when: { inDays: 27, lasts: 365 },
    facts: {
      title: 'STU: hverdag, værksted og egen bolig',
      description: 'Et forløb for unge med særlige behov. Planen laves sammen med dig og dem, du har med.',
      goals: ['Klare en almindelig dag', 'Arbejde i et værksted i sit eget tempo'],
      ...{ kind: 'stu', danish: 'single-words', seats: 10, priceKr: 28_500 },
      ...{ workAreas: ['reuse-repair', 'gardens-outdoors'], targetGroups: ['young-people'] },
      ...{ funding: 'Kommunen betaler efter visitation; prisen er pr. måned.', sharedWith: '0265' },
      timetable: every(workingDays, '09:00', '14:00', 255),
      adaptable: 'Alt tilpasses den enkelte.',
    },
  },
  {
    key: 'hf-danish',
    when: { inDays: 49, lasts: 120 },
    facts: {
      title: 'HF enkeltfag: dansk og samfund',
      description: 'To fag sammen med andre unge, der også er begyndt forfra. Lektiecafé hver dag.',
      goals: ['Bestå dansk på C-niveau', 'Skrive en opgave færdig'],
      ...{ kind: 'hf', danish: 'fluent', level: 'some-experience', seats: 26, priceKr: 550 },
      ...{ workAreas: ['office'], targetGroups: ['young-people', 'education-help'] },
      timetable: every(['monday', 'wednesday', 'friday'], '09:00', '13:00', 210),
      prerequisites: 'Dansk på 9. klasses niveau.',
      adaptable: 'Længere tid til prøver.',
    },
  },
  {
    key: 'try-a-trade',
    when: { inDays: 6, lasts: 26 },
    facts: {
      title: 'Prøv et fag: fire uger, fire værksteder',
      description: 'En uge hvert sted. Ingen karakterer. Du tager et billede af det, du er stolt af.',
      goals: ['Møde fire dage om ugen', 'Vælge et værksted, du vil tilbage til'],
      ...{ kind: 'own', danish: 'single-words', seats: 16, priceKr: 1_200 },
      ...{ workAreas: ['building-crafts', 'bakery-kitchen', 'reuse-repair', 'gardens-outdoors'] },
      ...{
        targetGroups: ['education-help', 'resource-course'],
        timetable: every(workingDays.slice(0, 4), '09:30', '13:00', 180),
      },
      adaptable: 'Du kan begynde med en time om dagen.',
    },
  },
  {
    key: 'morning-club',
    when: { openFrom: '2025-01-06' },
    facts: {
      title: 'Morgenholdet: kom op og kom ud',
      description: 'Morgenmad kl. 8, en gåtur og en opgave. For dig, der skal i gang igen.',
      goals: ['Stå op tre dage om ugen', 'Være sammen med andre i to timer'],
      ...{ kind: 'own', danish: 'single-words', seats: 12, priceKr: 400, waitingList: true },
      ...{ workAreas: [], targetGroups: ['resource-course', 'sickness-benefit', 'young-people'] },
      ...{ funding: 'Pris pr. uge, betales af kommunen.', sharedWith: '0265' },
      timetable: every(['monday', 'tuesday', 'thursday'], '08:00', '10:00', 110),
      adaptable: 'Vi henter dig de første gange.',
    },
  },
];
