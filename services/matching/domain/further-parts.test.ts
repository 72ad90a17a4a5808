import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { furtherParts } from '#shared/shapes/match.ts';
import { contacts, paces, surroundingPairs, type PlaceTraits, type PlaceWishes } from '#shared/shapes/place-traits.ts';
import { anyOpenings, anyProfile, anyTraits, anyWishes } from '#test/builders/matching-arbitrary.ts';
import { usualWeights } from '#test/builders/match-weights.ts';
import { anOpening, aProfile } from '#test/builders/matching.ts';
import { compare, explain } from './proposal.ts';
import { reasonInWords } from './reason-wording.ts';

const against = (profile: ReturnType<typeof aProfile>, opening: ReturnType<typeof anOpening>) => {
  const person = { profile, municipality: '0265', declined: new Set<string>(), weights: usualWeights };
  const comparison = compare(person, opening);
  return { ...comparison, said: explain(profile, opening, comparison) };
};
const bars = (placeWishes: PlaceWishes | undefined, traits: PlaceTraits | undefined) =>
  against(aProfile({ placeWishes }), anOpening({ traits })).bars;

describe('what somebody wished beside the work', () => {
  test.each<[string, (typeof furtherParts)[number], number, PlaceWishes, PlaceTraits]>([
    ['the same surroundings', 'surroundings', 100, { surroundings: ['indoors'] }, { surroundings: ['indoors'] }],
    ['the opposite', 'surroundings', 0, { surroundings: ['indoors'] }, { surroundings: ['outdoors'] }],
    ['both are there', 'surroundings', 100, { surroundings: ['indoors'] }, { surroundings: ['indoors', 'outdoors'] }],
    [
      'one pair fits, the other is not said',
      'surroundings',
      75,
      { surroundings: ['indoors', 'quiet'] },
      { surroundings: ['indoors'] },
    ],
    ['nothing said of what was wished', 'surroundings', 50, { surroundings: ['quiet'] }, { surroundings: ['indoors'] }],
    ['the same pace', 'pace', 100, { pace: 'calm' }, { pace: 'calm' }],
    ['a step apart', 'pace', 60, { pace: 'calm' }, { pace: 'steady' }],
    ['two steps apart', 'pace', 20, { contact: 'much' }, { contact: 'little' }],
    ['pace fits, contact is not said', 'pace', 75, { pace: 'calm', contact: 'some' }, { pace: 'calm' }],
    ['a help that is given', 'support', 100, { support: ['time-to-ask'] }, { support: ['time-to-ask'] }],
    ['a help that is not spoken of', 'support', 50, { support: ['time-to-ask'] }, { support: ['clear-messages'] }],
    ['what it leads to', 'development', 100, { development: ['certificate'] }, { development: ['certificate'] }],
    ['more hours than one begins with', 'development', 100, { development: ['more-hours'] }, {}],
    ['paid work among what it can be', 'development', 100, { development: ['paid-work'] }, {}],
  ])('%s: %s %d', (_what, name, bar, wishes, traits) => {
    expect(bars(wishes, traits)[name]).toBe(bar);
  });

  test('a language counts where the person asked for it, and where a colleague speaks it', () => {
    const asked = aProfile({ languages: ['uk'], placeWishes: { support: ['speaks-my-language'] } });
    expect(against(asked, anOpening({ languages: ['uk'] })).bars.support).toBe(100);
    expect(against(asked, anOpening({ languages: ['ar'] })).bars.support).toBe(50);
    expect(against(aProfile({ languages: ['uk'] }), anOpening({ languages: ['uk'] })).bars.support).toBe(50);
  });

  test('a workplace that can give quiet surroundings can be quiet, and is not for that the wrong one for somebody else', () => {
    const wished = aProfile({ placeWishes: { surroundings: ['quiet', 'few-people'] } });
    expect(against(wished, anOpening({ accommodates: ['quiet-surroundings'] })).bars.surroundings).toBe(75);
    const lively = aProfile({ placeWishes: { surroundings: ['lively'] } });
    expect(against(lively, anOpening({ accommodates: ['quiet-surroundings'] })).bars.surroundings).toBe(50);
  });

  test('room for more is the share of places that nobody has', () => {
    expect([0, 1, 3, 4].map((taken) => against(aProfile(), anOpening({ places: 4, taken })).bars.load)).toEqual([
      100, 75, 25, 0,
    ]);
  });
});

describe('what is not known', () => {
  test('stands in the middle whoever did not say it, is told as not known, and says nothing of the label', () => {
    fc.assert(
      fc.property(anyWishes, anyTraits, (wishes, traits) => {
        const [unasked, unsaid] = [bars(undefined, traits), bars(wishes, undefined)];
        const offered = wishes.development?.some((each) => each === 'more-hours' || each === 'paid-work') ?? false;
        expect([unasked.surroundings, unasked.pace, unasked.support, unasked.development]).toEqual([50, 50, 50, 50]);
        expect([unsaid.surroundings, unsaid.pace, unsaid.support]).toEqual([50, 50, 50]);
        expect(unsaid.development >= 50 && (offered || unsaid.development === 50)).toBe(true);
        const plain = against(aProfile(), anOpening()).said.group;
        expect(against(aProfile({ placeWishes: wishes }), anOpening()).said.group).toBe(plain);
        expect(against(aProfile(), anOpening({ traits })).said.group).toBe(plain);
      }),
    );
  });

  test('of a part that is not known no reason speaks for or against', () => {
    fc.assert(
      fc.property(anyProfile, anyOpenings(1), (profile, [opening]) => {
        const { said } = against(profile, opening as NonNullable<typeof opening>);
        const open = said.parts.filter(({ level }) => level === 'not-known').map(({ name }) => name);
        expect([...said.for, ...said.against].filter(({ part }) => open.includes(part))).toEqual([]);
      }),
    );
  });
});

describe('laws of the further parts', () => {
  test('each is between 0 and 100, whole, and closer is never less', () => {
    fc.assert(
      fc.property(anyProfile, anyOpenings(1), (profile, [opening]) => {
        const found = against(profile, opening as NonNullable<typeof opening>).bars;
        for (const name of furtherParts)
          expect(Number.isInteger(found[name]) && found[name] >= 0 && found[name] <= 100, name).toBe(true);
      }),
    );
    for (const steps of [paces, contacts])
      for (const wished of steps) {
        const name = steps === paces ? 'pace' : 'contact';
        const apart = steps.map((said) => ({
          far: Math.abs(steps.findIndex((each) => each === wished) - steps.findIndex((each) => each === said)),
          bar: bars({ [name]: wished }, { [name]: said }).pace,
        }));
        for (const one of apart)
          for (const other of apart) if (one.far < other.far) expect(one.bar).toBeGreaterThan(other.bar);
      }
  });

  test('who wishes what and who is what can be swapped, where a pair or a scale is compared', () => {
    for (const pair of surroundingPairs)
      for (const one of pair)
        for (const other of pair)
          expect(bars({ surroundings: [one] }, { surroundings: [other] }).surroundings).toBe(
            bars({ surroundings: [other] }, { surroundings: [one] }).surroundings,
          );
    for (const one of paces)
      for (const other of paces)
        expect(bars({ pace: one }, { pace: other }).pace).toBe(bars({ pace: other }, { pace: one }).pace);
  });
});

test('the sentences of the further parts read as plain Danish', () => {
  const wishes: PlaceWishes = {
    surroundings: ['quiet', 'indoors'],
    pace: 'calm',
    contact: 'little',
    support: ['time-to-ask'],
    development: ['certificate'],
  };
  const traits: PlaceTraits = { surroundings: ['lively'], pace: 'busy', contact: 'little', support: ['time-to-ask'] };
  const { said } = against(aProfile({ placeWishes: wishes }), anOpening({ traits }));
  const texts = (of: typeof said.for) => of.map((reason) => reasonInWords(reason, 'da').text);
  expect(texts(said.for)).toContain('Buddyen har tid til spørgsmål.');
  expect(texts(said.for)).toContain('I arbejdet taler man lidt med andre, som ønsket.');
  expect(texts(said.against)).toContain('Arbejdet er med liv omkring én. Ønsket er i rolige omgivelser.');
  expect(texts(said.against)).toContain('Tempoet er højt. Ønsket er roligt.');
  expect(texts(said.notKnown)).toContain('Stedet har ikke sagt, om arbejdet er indenfor.');
  expect(texts(said.notKnown)).toContain('Stedet har ikke sagt, om pladsen kan give et bevis på det lærte.');
});
