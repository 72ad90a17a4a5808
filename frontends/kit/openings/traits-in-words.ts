import type { PlaceWishes } from '#shared/shapes/place-traits.ts';
import { listed } from '../language/words-in-line.ts';
import { traitWords } from '../words/place-traits.text.ts';
import { traitsText } from './traits.text.ts';

/** How a place is, or what a person wishes of one, in words; a heading of which nothing was said is left out. */
export function traitsInWords(
  said: PlaceWishes | undefined,
): readonly { readonly term: string; readonly value: string }[] {
  const { surroundings = [], pace, contact, support = [], development = [] } = said ?? {};
  const t = traitsText();
  const w = traitWords();
  const is = [
    ...surroundings.map((each) => w.surroundings[each]),
    ...(pace ? [t.paceIs(w.pace[pace].toLowerCase())] : []),
    ...(contact ? [t.contactIs(w.contact[contact].toLowerCase())] : []),
  ];
  return [
    { term: t.is, value: is.join(' · ') },
    { term: t.helps, value: listed(support.map((each) => w.support[each])) },
    { term: t.gives, value: listed(development.map((each) => w.development[each])) },
  ].filter(({ value }) => value !== '');
}
