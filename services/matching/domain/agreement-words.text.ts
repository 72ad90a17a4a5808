import type { AgreementWords } from '#shared/shapes/agreement.ts';
import type { PlacementKind } from '#shared/shapes/vocabulary.ts';

/** In every agreement, whatever its kind. */
const always = [
  'Arbejdspladsen sørger for, at arbejdet er sikkert, og at den nye bliver vist rundt og taget imod.',
  'Buddyen er den, man spørger først. Er buddyen væk, siger arbejdspladsen, hvem man så spørger.',
  'Alle tre kan når som helst bede om, at vi taler sammen om aftalen. Det koster ikke pladsen.',
  'Bliver man syg, ringer man til buddyen. Pladsen venter.',
];

/** The standard sentences of each kind, in plain Danish: they stand in the document that is signed. */
const byKind: Readonly<Record<PlacementKind, readonly string[]>> = {
  'sniff-internship': [
    'Det er et kort besøg for at se arbejdspladsen. Ingen har lovet hinanden mere end det.',
    'Der betales ikke løn. Man beholder sin ydelse.',
  ],
  internship: [
    'Det er en praktik. Der betales ikke løn, og man beholder sin ydelse.',
    'Praktikken træder ikke i stedet for en ansat. Medarbejdernes repræsentant har haft lejlighed til at sige sin mening.',
  ],
  'wage-subsidy': [
    'Det er en ansættelse med løntilskud. Arbejdspladsen betaler løn og får et tilskud fra kommunen.',
    'Ansættelsen træder ikke i stedet for en ordinært ansat. Medarbejdernes repræsentant har haft lejlighed til at sige sin mening.',
  ],
  'small-job': [
    'Det er et lønnet job med få timer. Arbejdspladsen laver en ansættelseskontrakt ved siden af denne aftale.',
    'Kan timerne blive flere, taler vi om det, før de bliver det.',
  ],
  hybrid: [
    'Noget af tiden er lønnet arbejde, resten er praktik. Opgaverne i de to dele er forskellige.',
    'Arbejdspladsen laver en ansættelseskontrakt om de lønnede timer. Medarbejdernes repræsentant har haft lejlighed til at sige sin mening.',
  ],
  'flex-job': [
    'Det er et fleksjob. Arbejdspladsen betaler for det arbejde, der udføres, og kommunen supplerer lønnen.',
    'Arbejdspladsen laver en ansættelseskontrakt ved siden af denne aftale.',
  ],
  'ordinary-job': [
    'Det er et job på almindelige vilkår. Arbejdspladsen laver en ansættelseskontrakt ved siden af denne aftale.',
    'Kommunen følger med, så længe det er aftalt her.',
  ],
  nytteindsats: [
    'Det er en nytteindsats hos en offentlig arbejdsgiver. Der betales ikke løn, og man beholder sin ydelse.',
    'Indsatsen træder ikke i stedet for en ansat. Medarbejdernes repræsentant har haft lejlighed til at sige sin mening.',
  ],
  'pensioner-job': [
    'Det er et job med løntilskud til en førtidspensionist. Arbejdspladsen betaler løn og får et tilskud fra kommunen.',
    'Man beholder sin pension. Pensionen kan blive sat ned af lønnen. Spørg kommunen, før timerne bliver flere.',
  ],
  'sheltered-employment': [
    'Det er beskyttet beskæftigelse efter servicelovens § 103. Arbejdet bliver lagt til rette efter den enkelte.',
  ],
  egu: [
    'Det er en del af en erhvervsgrunduddannelse. Arbejdspladsen laver en uddannelsesaftale ved siden af denne aftale.',
  ],
  mesterlaere: [
    'Det er mesterlære. Arbejdspladsen laver en uddannelsesaftale ved siden af denne aftale, og skolen er med.',
  ],
  apprenticeship: [
    'Det er en læreplads. Arbejdspladsen laver en uddannelsesaftale ved siden af denne aftale, og skolen er med.',
  ],
};

export function agreementSentences(kind: PlacementKind): readonly string[] {
  return [...byKind[kind], ...always];
}

const followUps: Readonly<Record<PlacementKind, string>> = {
  'sniff-internship': 'Vi taler sammen samme dag eller dagen efter om, hvordan det var.',
  internship: 'Kommunen kommer forbi efter den første uge og derefter hver måned. Buddyen ringer, hvis noget er svært.',
  'wage-subsidy': 'Kommunen kommer forbi efter de første to uger og derefter hver måned.',
  'small-job': 'Kommunen spørger efter den første uge, efter en måned og efter seks måneder.',
  hybrid: 'Kommunen kommer forbi efter den første uge og derefter hver måned. Vi taler om begge dele af aftalen.',
  'flex-job': 'Kommunen følger op efter tre måneder og derefter, som loven siger.',
  'ordinary-job': 'Kommunen spørger efter en måned og efter seks måneder.',
  nytteindsats: 'Kommunen kommer forbi efter den første uge og derefter hver måned.',
  'pensioner-job': 'Kommunen spørger efter en måned og derefter hvert halve år.',
  'sheltered-employment': 'Vi taler sammen hver måned om, hvordan det går.',
  egu: 'Kommunen, skolen og arbejdspladsen taler sammen hver måned.',
  mesterlaere: 'Kommunen, skolen og arbejdspladsen taler sammen hver måned i det første år.',
  apprenticeship: 'Kommunen spørger efter den første måned og efter seks måneder.',
};

/** The words that a draft begins with: what is known of the placement, to be corrected by the job broker. */
export function firstWords(
  kind: PlacementKind,
  known: {
    readonly tasks?: string | undefined;
    readonly followUp?: string | undefined;
    readonly workingTimes?: string | undefined;
  },
): AgreementWords {
  const { tasks = '', followUp, workingTimes } = known;
  return { tasks, followUp: followUp ?? followUps[kind], ...(workingTimes && { workingTimes }) };
}

/** What an agreement that is made up for a look at it says; the names are nobody's. */
export const sampleNames = {
  company: 'Eksempelbageriet',
  town: 'Eksempelby',
  opening: 'Hjælp i bageriet',
  tasks: 'Forme brød, veje af og pakke ordrer.',
  workingTimes: 'Mandag, onsdag og fredag kl. 8–12.',
  people: { person: 'Sofie Eksempel', buddy: 'Bo Eksempel', kontakt: 'Jens Eksempel' },
} as const;
