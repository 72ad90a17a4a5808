import { describe, expect, test } from 'vitest';
import { roadKm } from '#shared/kernel/road-km.ts';
import type { OpeningFacts } from '#shared/shapes/opening.ts';
import type { ProfileFacts } from '#shared/shapes/profile.ts';
import { anOpening, aProfile } from '#test/builders/matching.ts';
import { usualWeights } from '#test/builders/match-weights.ts';
import { minutesBy } from './distance.ts';
import { compare, explain, groupOf } from './proposal.ts';
import { reasonInWords } from './reason-wording.ts';

const person = (profile: ProfileFacts) => ({
  ...{ profile, municipality: '0265', declined: new Set<string>(), weights: usualWeights },
});
const demands = (more: Partial<OpeningFacts['demands']>) => ({ ...anOpening().demands, ...more });

describe('each part, as a word', () => {
  test.each<[string, string, string, Partial<ProfileFacts>, Parameters<typeof anOpening>[0]]>([
    ['first wish', 'wishes', 'fully', {}, {}],
    ['second wish', 'wishes', 'almost', {}, { workArea: 'shop' }],
    ['third wish', 'wishes', 'partly', { wishes: ['care', 'shop', 'bakery-kitchen'] }, {}],
    ['not wished, but a competence used', 'wishes', 'little', { wishes: ['care'] }, {}],
    ['no needs', 'considerations', 'fully', {}, {}],
    [
      'one of two needs met',
      'considerations',
      'partly',
      { considerations: ['few-people', 'no-stairs'] },
      { accommodates: ['no-stairs'] },
    ],
    ['a start at half past eight is not early', 'considerations', 'fully', { considerations: ['no-early-start'] }, {}],
    [
      'a start at half past five is',
      'considerations',
      'little',
      { considerations: ['no-early-start'] },
      { startsAt: '05:30' },
    ],
    ['all hours of the person', 'hours', 'fully', {}, {}],
    ['half of them', 'hours', 'almost', {}, { hoursFrom: 12.5 }],
    ['only one number in common', 'hours', 'partly', {}, { hoursFrom: 15 }],
    ['none in common', 'hours', 'little', {}, { hoursFrom: 20 }],
    ['the same town', 'travel', 'fully', {}, {}],
    ['a town we do not know', 'travel', 'partly', {}, { postalCode: '9999' }],
    ['the other end of the country', 'travel', 'little', {}, { postalCode: '6950' }],
    ['enough Danish', 'language', 'fully', {}, {}],
    ['one level too little', 'language', 'partly', {}, { demands: demands({ danish: 'fluent' }) }],
    [
      'one level too little, a language in common',
      'language',
      'almost',
      { languages: ['uk'] },
      { demands: demands({ danish: 'fluent' }), languages: ['uk'] },
    ],
  ])('%s: %s fits %s', (_what, name, level, profile, opening) => {
    const given = aProfile(profile);
    const place = anOpening(opening);
    const { parts } = explain(given, place, compare(person(given), place));
    expect(parts.find((part) => part.name === name)?.level).toBe(level);
  });
});

describe('what is left out, and why', () => {
  test.each<[string, boolean, Partial<ProfileFacts>, Parameters<typeof anOpening>[0]]>([
    ['lifting-too-heavy', true, { liftsAtMostKg: 4 }, {}],
    ['danish-far-too-little', true, { danish: 'none' }, { demands: demands({ danish: 'everyday' }) }],
    ['driving-licence-missing', true, {}, { demands: demands({ drivingLicence: true }) }],
    ['no-hours-in-common', true, {}, { hoursFrom: 20 }],
    ['travel-too-far', true, {}, { postalCode: '6950' }],
    ['not-offered-here', false, {}, { offeredTo: '0530' }],
    ['no-place-free', false, {}, { taken: 1 }],
  ])('%s', (code, mayTakeAlong, profile, opening) => {
    const found = compare(person(aProfile(profile)), anOpening(opening)).exclusions;
    expect(found.map((exclusion) => [exclusion.code, exclusion.mayTakeAlong])).toEqual([[code, mayTakeAlong]]);
  });

  test('a shared language keeps a place that asks for much more Danish', () => {
    const profile = aProfile({ danish: 'none', languages: ['uk'] });
    const opening = anOpening({ languages: ['uk'], demands: demands({ danish: 'everyday' }) });
    expect(compare(person(profile), opening).exclusions).toEqual([]);
  });

  test('a lift of exactly the limit is within it', () => {
    expect(compare(person(aProfile({ liftsAtMostKg: 5 })), anOpening()).exclusions).toEqual([]);
  });
});

describe('the sentences', () => {
  test('read as plain Danish', () => {
    const profile = aProfile({ considerations: ['few-people'], liftsAtMostKg: 10 });
    const opening = anOpening({ workArea: 'shop', postalCode: '4600', hoursFrom: 12.5 });
    const said = explain(profile, opening, compare(person(profile), opening));
    const texts = (of: typeof said.for) => of.map((reason) => reasonInWords(reason, 'da').text);
    expect(texts(said.for)).toContain('Det er ønske nummer 2: butik.');
    expect(texts(said.against)).toContain('Det første ønske er bageri og køkken.');
    expect(texts(said.against)).toContain('Stedet tilbyder 12,5–20 timer om ugen. Ønsket er 10–15 timer om ugen.');
    expect(texts(said.wouldChange)).toContain('Spørg stedet, om det kan give få mennesker omkring sig.');
  });
});

describe('the way', () => {
  test.each([
    ['4000', '4600', 20, 35],
    ['7190', '7200', 8, 20],
    ['6950', '6900', 20, 40],
    ['7400', '7430', 10, 20],
  ])('from %s to %s is about %d to %d km by road', (from, to, least, most) => {
    expect(roadKm(from, to)).toBeGreaterThan(least);
    expect(roadKm(from, to)).toBeLessThan(most);
    expect(roadKm(to, from)).toBe(roadKm(from, to));
  });

  test('inside a town it is a usual way, and minutes grow with the way', () => {
    expect(minutesBy('bicycle', roadKm('4000', '4000') ?? 0)).toBe(12);
    expect(minutesBy('walk', 5)).toBe(60);
    expect(roadKm('4000', '9999')).toBeUndefined();
  });
});

describe('the label', () => {
  const first = { wishes: 100, considerations: 100, hours: 100, travel: 100, language: 100 };
  const bars = { ...first, surroundings: 50, pace: 50, support: 50, development: 50, load: 0 };
  test.each([
    ['best', {}],
    ['best', { travel: 50 }],
    ['good', { travel: 50, hours: 50 }],
    ['good', { wishes: 50 }],
    ['partly', { wishes: 50, considerations: 50 }],
    ['partly', { travel: 30 }],
    ['partly', { wishes: 10 }],
    ['best', { pace: 40 }],
    ['good', { pace: 40, surroundings: 0 }],
    ['good', { travel: 50, surroundings: 0 }],
  ])('%s for %j', (group, more) => {
    expect(groupOf({ ...bars, ...more })).toBe(group);
  });
});
