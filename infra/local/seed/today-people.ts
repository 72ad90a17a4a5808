import type { ProfileFacts } from '#shared/shapes/profile.ts';
import type { Consideration } from '#shared/shapes/vocabulary.ts';
import { aminaCpr, aminaName } from './amina.ts';
import { oksanaCpr, oksanaName } from './oksana.ts';
import { substituteCprOf } from './cpr.ts';
import { yasminCpr, yasminName } from './yasmin.ts';

/** People who are on their way today, each at another point of the path, so that every page has somebody to show. */
export type Person = {
  readonly key: string;
  readonly name: string;
  readonly cpr: string;
  readonly targetGroup: string;
  readonly reason: string;
  /** What they are written to in; Danish where absent. */
  readonly language?: 'en' | 'uk';
  /** Days before today. */
  readonly referred: number;
  readonly conversation?: {
    readonly daysAgo: number;
    readonly profile: ProfileFacts;
    readonly toldNeeds?: readonly Consideration[];
    readonly dream: string;
    readonly strengths: string;
  };
  readonly meeting?: { readonly inDays: number; readonly held: boolean };
  readonly placement?: {
    readonly daysAgo: number;
    readonly hours: number;
    /** Hours that grew: from so many days before today, so many a week. */
    readonly grows?: readonly { readonly daysAgo: number; readonly hours: number }[];
    readonly smallJobDaysAgo?: number;
    readonly smallJobHours?: number;
  };
};

const profile = (more: Partial<ProfileFacts>): ProfileFacts => ({
  wishes: ['bakery-kitchen', 'shop'],
  competences: ['baking', 'serving-customers'],
  hoursFrom: 8,
  hoursTo: 15,
  considerations: ['no-heavy-lifting'],
  liftsAtMostKg: 10,
  danish: 'everyday',
  languages: ['ar'],
  transports: ['public-transport', 'bicycle'],
  travelAtMostMinutes: 40,
  homePostalCode: '4000',
  cardReleased: true,
  ...more,
});

export const people: readonly Person[] = [
  {
    key: 'amina',
    name: aminaName,
    cpr: aminaCpr,
    targetGroup: 'women-non-western',
    reason: 'Amina vil gerne arbejde med mad og lære mere dansk imens.',
    referred: 20,
    conversation: {
      daysAgo: 16,
      profile: profile({}),
      toldNeeds: ['no-heavy-lifting'],
      dream: 'Arbejde med brød eller mad. Og lære mere dansk, mens jeg er der.',
      strengths: 'Rolig, omhyggelig og vant til at lave mad til mange.',
    },
  },
  {
    key: 'jonas',
    name: 'Jonas Bæk',
    cpr: substituteCprOf(2_001),
    targetGroup: 'youth-under-30',
    reason: 'Jonas har brug for en stille start og faste tider.',
    referred: 70,
    conversation: {
      daysAgo: 66,
      profile: profile({
        wishes: ['bakery-kitchen', 'warehouse'],
        considerations: ['one-thing-at-a-time', 'predictable-days'],
        placeWishes: { pace: 'steady', support: ['same-person-every-day'], development: ['certificate', 'paid-work'] },
        danish: 'fluent',
        languages: [],
        liftsAtMostKg: undefined,
      }),
      toldNeeds: ['predictable-days'],
      dream: 'Komme ud ad døren om morgenen og have noget at stå op til.',
      strengths: 'Husker alt, der har et system.',
    },
    meeting: { inDays: -14, held: true },
    placement: { daysAgo: 9, hours: 12 },
  },
  {
    key: 'oksana',
    name: oksanaName,
    cpr: oksanaCpr,
    language: 'uk',
    targetGroup: 'ukrainian-refugees',
    reason: 'Oksana har bagt i mange år og vil gerne i job.',
    referred: 120,
    conversation: {
      daysAgo: 116,
      profile: profile({
        danish: 'single-words',
        languages: ['uk', 'en'],
        considerations: [],
        liftsAtMostKg: undefined,
        hoursTo: 30,
      }),
      dream: 'Bage igen, og kunne betale min egen husleje.',
      strengths: 'Uddannet bager.',
    },
    meeting: { inDays: -100, held: true },
    placement: {
      ...{ daysAgo: 95, hours: 3, smallJobDaysAgo: 12, smallJobHours: 15 },
      grows: [
        { daysAgo: 74, hours: 6 },
        { daysAgo: 46, hours: 10 },
      ],
    },
  },
  {
    key: 'dorte',
    name: 'Dorte Munk',
    cpr: substituteCprOf(2_003),
    targetGroup: 'resource-course',
    reason: 'Dorte vil prøve kræfter med et par timer om ugen.',
    referred: 15,
    conversation: {
      daysAgo: 11,
      profile: profile({
        wishes: ['shop', 'reuse-repair'],
        hoursFrom: 3,
        hoursTo: 6,
        considerations: ['frequent-breaks', 'not-standing-long'],
        placeWishes: { surroundings: ['quiet', 'few-people'], pace: 'calm', support: ['time-to-ask'] },
        danish: 'fluent',
        languages: [],
      }),
      toldNeeds: ['frequent-breaks'],
      dream: 'Have kolleger igen.',
      strengths: 'God til at lytte og til at få ting i orden.',
    },
    meeting: { inDays: 2, held: false },
  },
  {
    key: 'bo',
    name: 'Bo Lindgaard',
    cpr: substituteCprOf(2_004),
    targetGroup: 'activity-ready',
    reason: 'Bo har været væk fra arbejde i fire år.',
    referred: 15,
  },
  {
    key: 'yasmin',
    name: yasminName,
    cpr: yasminCpr,
    targetGroup: 'women-non-western',
    reason: 'Yasmin vil gerne høre om praktik i en børnehave.',
    referred: 5,
  },
  {
    key: 'mikkel',
    name: 'Mikkel Ravn',
    cpr: substituteCprOf(2_006),
    targetGroup: 'youth-under-30',
    reason: 'Mikkel vil gerne arbejde ude.',
    referred: 3,
  },
  {
    key: 'sara',
    name: 'Sara Holm',
    cpr: substituteCprOf(2_007),
    targetGroup: 'activity-ready',
    reason: 'Sara er klar til at prøve noget nyt.',
    referred: 1,
  },
  {
    key: 'freja',
    name: 'Freja Kold',
    cpr: substituteCprOf(2_008),
    targetGroup: 'youth-under-30',
    reason: 'Freja vil gerne ind i køkkenfaget og mangler dansk og matematik fra niende.',
    referred: 34,
    conversation: {
      daysAgo: 30,
      profile: profile({
        wishes: ['bakery-kitchen', 'hotel-restaurant'],
        competences: ['cooking'],
        hoursFrom: 20,
        hoursTo: 30,
        considerations: [],
        danish: 'fluent',
        languages: ['en'],
        cardReleased: false,
      }),
      dream: 'Blive kok. Et sted, hvor man kender hinanden.',
      strengths: 'Hurtig på fingrene, og god til at få andre til at grine.',
    },
  },
  {
    key: 'elias',
    name: 'Elias Holt',
    cpr: substituteCprOf(2_009),
    targetGroup: 'youth-under-30',
    reason: 'Elias stoppede på sin uddannelse i foråret og vil prøve igen.',
    referred: 31,
    conversation: {
      daysAgo: 27,
      profile: profile({
        wishes: ['hotel-restaurant', 'shop'],
        competences: ['serving-customers'],
        hoursFrom: 15,
        hoursTo: 25,
        considerations: ['predictable-days', 'quiet-surroundings'],
        danish: 'fluent',
        languages: [],
        cardReleased: false,
      }),
      dream: 'Stå op om morgenen og vide, hvad jeg skal.',
      strengths: 'Rolig, når der er travlt.',
    },
  },
];
