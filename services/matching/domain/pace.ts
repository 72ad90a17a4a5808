import type { ProfileFacts } from '#shared/shapes/profile.ts';
import { contacts, paces, type PlaceTraits, type PlaceWishes } from '#shared/shapes/place-traits.ts';
import { barNotKnown, barOfAsked } from './known-fit.ts';
import type { Opening } from './opening.ts';
import { noReasons, reason, type PartReasons } from './reasons.ts';

/** The bar by how many steps the wish and the place are apart; the same whichever of them is the calmer. */
const barByStepsApart = [100, 60, 20];

const scales = [
  {
    ...({ name: 'pace', steps: paces } as const),
    ...({ fits: 'pace-fits', other: 'pace-other', unsaid: 'pace-unsaid', ask: 'talk-about-pace' } as const),
  },
  {
    ...({ name: 'contact', steps: contacts } as const),
    ...({ fits: 'contact-fits', other: 'contact-other', unsaid: 'contact-unsaid', ask: 'talk-about-contact' } as const),
  },
] as const;

/** How well the pace, and how much one talks with others, are what the person wishes (0-100). */
export function paceBar({ placeWishes }: ProfileFacts, { traits }: Opening): number {
  if (!placeWishes?.pace && !placeWishes?.contact) return barNotKnown;
  return barOfAsked(asked(placeWishes).map((scale) => barOn(scale, placeWishes, traits)));
}

/** What speaks for and against the pace and the contact with others. */
export function paceReasons({ placeWishes = {} }: ProfileFacts, { traits }: Opening): PartReasons {
  const each = asked(placeWishes).map((scale) => ({ ...scale, bar: barOn(scale, placeWishes, traits) }));
  if (each.length === 0) return { ...noReasons, notKnown: [reason('pace', 'pace-not-asked')] };
  const values = (name: Scale['name']): Record<string, string> => ({
    ...(traits?.[name] && { [name]: traits[name] }),
    [name === 'pace' ? 'wantedPace' : 'wantedContact']: placeWishes[name] ?? '',
  });
  return {
    for: each.filter(({ bar }) => bar === 100).map(({ fits, name }) => reason('pace', fits, values(name))),
    against: each
      .filter(({ bar }) => bar !== undefined && bar < 100)
      .map(({ other, name }) => reason('pace', other, values(name))),
    wouldChange: each.filter(({ bar }) => bar !== 100).map(({ ask }) => reason('pace', ask)),
    notKnown: each.filter(({ bar }) => bar === undefined).map(({ unsaid }) => reason('pace', unsaid)),
  };
}

type Scale = (typeof scales)[number];

function asked(wishes: PlaceWishes): Scale[] {
  return scales.filter(({ name }) => wishes[name] !== undefined);
}

function barOn({ name, steps }: Scale, wishes: PlaceWishes, traits: PlaceTraits | undefined): number | undefined {
  const said = traits?.[name];
  if (said === undefined) return undefined;
  const placeOf = (step: string | undefined): number => steps.findIndex((each) => each === step);
  return barByStepsApart[Math.abs(placeOf(wishes[name]) - placeOf(said))];
}
