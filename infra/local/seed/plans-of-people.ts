import type { BarrierKeeping, CapacityDescription, PlanItemAddition, TrackNoting } from '#shared/shapes/plan.ts';
import type { TeamMemberKeeping } from '#shared/shapes/person-team.ts';
import { phoneOf } from './companies.ts';

/** A step of a goal: by whom, and in how many days; far enough ahead to leave what the staff have decided as it is. */
export type PlannedStep = {
  readonly title: string;
  readonly inDays: number;
  readonly by?: 'job-broker';
  readonly done?: true;
};

export type PlannedGoal = Pick<PlanItemAddition, 'title' | 'ownWords' | 'track'> & {
  readonly steps: readonly PlannedStep[];
};

export type SeededPlan = {
  /** Who it is, among the people of today. */
  readonly key: string;
  readonly goals: readonly PlannedGoal[];
  readonly members: readonly Omit<TeamMemberKeeping, 'version' | 'since'>[];
  readonly barriers: readonly Pick<BarrierKeeping, 'words' | 'forStaffOnly' | 'track'>[];
  readonly tracks: readonly Omit<TrackNoting, 'version'>[];
  readonly capacity?: Omit<CapacityDescription, 'version'>;
};

/** Amina and three more, each with another kind of plan. */
export const plans: readonly SeededPlan[] = [
  {
    key: 'amina',
    goals: [
      {
        title: 'Fast job med få timer i et bageri',
        ownWords: 'Jeg vil stå op om morgenen og lave brød, som folk bliver glade for.',
        track: 'work-identity',
        steps: [
          { title: 'Vise vej til bageriet sammen med Jens', inDays: 25, by: 'job-broker', done: true },
          { title: 'Skrive, hvilke brød jeg kan bage', inDays: 26 },
          { title: 'Spørge bageriet om en prøvedag', inDays: 32, by: 'job-broker' },
        ],
      },
      {
        title: 'Dansk i hverdagen',
        ownWords: 'Jeg vil kunne snakke med kunderne.',
        steps: [{ title: 'Læse en opskrift højt hver uge', inDays: 30 }],
      },
    ],
    members: [
      {
        ...{ role: 'volunteer-mentor', name: 'Birthe Lund', organisation: 'Røde Kors Roskilde', phone: phoneOf(9_101) },
        ...{ helpsWith: 'Dansk og breve', tracks: ['leisure-network'], toldBy: 'the-person' },
      },
      {
        ...{ role: 'private-network', name: 'Samir Haddad', phone: phoneOf(9_102) },
        ...{ helpsWith: 'Børnene om morgenen', tracks: [], toldBy: 'the-person' },
      },
    ],
    barriers: [{ words: 'Bussen kører først kl. 6.40', forStaffOnly: false, track: 'daily-rhythm' }],
    tracks: [
      { track: 'work-identity', standing: 'goes-well', note: 'Hun ved, hvad hun vil, og taler om det med glæde.' },
      { track: 'daily-rhythm', standing: 'needs-attention', note: 'Aftal, hvem der følger børnene.' },
    ],
    capacity: { hoursNow: 8, hoursWanted: 20, seenAtWork: ['baking'], onCertificate: ['cooking'] },
  },
  {
    key: 'jonas',
    goals: [
      {
        title: 'En rytme, der holder',
        ownWords: 'Jeg vil gerne op, før dagen er gået.',
        track: 'daily-rhythm',
        steps: [
          { title: 'Stå op kl. 8 tre dage om ugen', inDays: 24 },
          { title: 'Gå en tur med min mentor', inDays: 28 },
        ],
      },
    ],
    members: [
      {
        ...{ role: 'professional-mentor', name: 'Kasper Vind', organisation: 'Mentorhuset', phone: phoneOf(9_103) },
        ...{ helpsWith: 'Morgener og aftaler', tracks: ['daily-rhythm'], toldBy: 'colleague' },
      },
    ],
    barriers: [{ words: 'Sover uroligt, når der er nye mennesker', forStaffOnly: true, track: 'health' }],
    tracks: [{ track: 'daily-rhythm', standing: 'needs-attention', note: 'Tre dage er nok at begynde med.' }],
  },
  {
    key: 'freja',
    goals: [
      {
        title: 'En elevplads i et køkken',
        ownWords: 'Jeg vil være den, der kan lave sovsen.',
        track: 'work-identity',
        steps: [
          { title: 'Tale med læreren om elevpladser', inDays: 27, done: true },
          { title: 'Besøge to køkkener', inDays: 34, by: 'job-broker' },
        ],
      },
    ],
    members: [
      {
        ...{ role: 'uu-counsellor', name: 'Lise Brandt', organisation: 'Ungdommens uddannelsesvejledning' },
        ...{ phone: phoneOf(9_104), helpsWith: 'Valg af uddannelse', tracks: ['work-identity'], toldBy: 'colleague' },
      },
    ],
    barriers: [],
    tracks: [],
    capacity: { hoursNow: 20, hoursWanted: 37, seenAtWork: ['cooking'], onCertificate: [] },
  },
  {
    key: 'dorte',
    goals: [
      {
        title: 'Ro om økonomien',
        ownWords: 'Jeg vil kunne åbne min post igen.',
        track: 'housing-economy',
        steps: [{ title: 'Åbne posten sammen med Bodil', inDays: 29 }],
      },
    ],
    members: [
      {
        ...{ role: 'housing-support', name: 'Bodil Holm', organisation: 'Bostøtte Roskilde', phone: phoneOf(9_105) },
        ...{ helpsWith: 'Bolig og breve', tracks: ['housing-economy'], toldBy: 'the-person' },
      },
    ],
    barriers: [{ words: 'Bliver træt efter fire timer', forStaffOnly: false }],
    tracks: [{ track: 'housing-economy', standing: 'needs-attention', note: 'Budget lagt i oktober.' }],
  },
];

/** A person of today who has to be there. */
export function mustBe(candidateId: string | undefined): string {
  if (!candidateId) throw new Error('a plan for somebody who is not among the people of today');
  return candidateId;
}
