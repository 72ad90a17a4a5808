import type { CivilDate } from '#shared/kernel/time.ts';
import type { Agenda } from '#shared/shapes/alignment-talk.ts';
import type { PersonProfile } from './certified.ts';
import type { Opening } from './opening.ts';
import { compare, explain } from './proposal.ts';
import { reasonInWords } from './reason-wording.ts';
import type { Ways } from './ways.ts';
import { usualWeightsOn } from './weights.ts';

/**
 * What to talk about at the meeting, from both sides' data by the rules of the proposals: what does not fit yet, what can be
 * asked of the place, and what fits already.
 */
export function agendaOf(given: {
  readonly profile: PersonProfile;
  readonly opening: Opening;
  readonly municipality: string;
  readonly today: CivilDate;
  readonly ways?: Ways;
  readonly language: Parameters<typeof reasonInWords>[1];
}): Agenda {
  const { profile, opening, municipality, today, ways, language } = given;
  const person = { profile, municipality, declined: new Set<string>(), weights: usualWeightsOn(today), ways };
  const said = explain(profile, opening, compare(person, opening));
  const inWords = (reasons: (typeof said)['for']) => reasons.map((reason) => reasonInWords(reason, language).text);
  return { fits: inWords(said.for), talkAbout: inWords(said.against), ask: inWords(said.wouldChange) };
}
