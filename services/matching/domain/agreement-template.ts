import { nameOfMunicipality } from '#shared/kernel/municipality-name.ts';
import type { MunicipalityCode } from '#shared/kernel/scope.ts';
import { dayInDanish, numberInDanish } from '#shared/kernel/written-danish.ts';
import type { TemplateContent } from '#shared/shapes/agreement-template.ts';
import type { OfferedWords, OwnWords } from '#shared/shapes/own-words.ts';
import { filledIn, speaksOf, type Placeholder } from '#shared/shapes/template-words.ts';
import type { PlacementKind } from '#shared/shapes/vocabulary.ts';
import type { Placement } from './placement.ts';
import { lastTerms } from './terms.ts';

/** A municipality's own words in its agreements, and which version of its decision that is. */
export type AgreementTemplate = TemplateContent & { readonly version: number };

/** Where nothing was decided, or all of it was taken out: the house's standard sentences alone. */
export const houseTemplate: AgreementTemplate = { version: 0, openings: [], clauses: [] };

/** What a template's words are filled in from. */
export type FactsForWords = {
  readonly placement: Pick<Placement, 'companyName' | 'openingTitle' | 'startsOn' | 'endsOn' | 'terms' | 'ownerId'>;
  readonly municipality: MunicipalityCode;
  /** Where the workplace is, as far as it is known. */
  readonly town?: string | undefined;
};

/** What a template says of one placement, with its facts filled in; clauses keep the number they have in the template. */
export function offeredWords(template: AgreementTemplate, facts: FactsForWords): OfferedWords {
  const { kind } = lastTerms(facts.placement);
  const fill = (text: string): string => filledIn(text, knownOf(facts));
  const opening = openingOf(template, kind);
  const clauses = template.clauses
    .map((clause, place) => ({ ...clause, number: place + 1 }))
    .filter(({ kinds }) => kinds.length === 0 || kinds.includes(kind));
  const said = [opening, template.contact, ...clauses.map(({ text }) => text)];
  return {
    version: template.version,
    ...(opening && { opening: fill(opening) }),
    clauses: clauses.map(({ number, title, text, mayLeaveOut }) => ({ number, title, text: fill(text), mayLeaveOut })),
    ...(template.contact && { contact: fill(template.contact) }),
    ...(said.some((text) => text && speaksOf(text, 'kontakt')) && { contactId: facts.placement.ownerId }),
  };
}

/** What of it goes into an agreement, without the clauses that were left out; undefined where nothing is left. */
export function ownWords(offered: OfferedWords, leftOut: readonly number[]): OwnWords | undefined {
  const { version: templateVersion, opening, contact, contactId } = offered;
  const clauses = offered.clauses.filter(({ number, mayLeaveOut }) => !mayLeaveOut || !leftOut.includes(number));
  if (!opening && !contact && clauses.length === 0) return undefined;
  return {
    templateVersion,
    ...(opening && { opening }),
    clauses: clauses.map(({ title, text }) => ({ title, text })),
    ...(contact && { contact }),
    ...(contactId && { contactId }),
  };
}

/** Whether every clause that is left out is one that may be. */
export function mayLeaveOut({ clauses }: AgreementTemplate, leftOut: readonly number[]): boolean {
  return leftOut.every((number) => clauses[number - 1]?.mayLeaveOut === true);
}

/** Whether two templates say the same, whatever version they are. */
export function saysTheSame(one: TemplateContent, other: TemplateContent): boolean {
  const text = ({ openings, clauses, contact }: TemplateContent): string =>
    JSON.stringify([
      openings.map((each) => [each.kinds, each.text]),
      clauses.map((each) => [each.title, each.text, each.kinds, each.mayLeaveOut]),
      contact ?? '',
    ]);
  return text(one) === text(other);
}

function openingOf({ openings }: AgreementTemplate, kind: PlacementKind): string | undefined {
  const own = openings.find(({ kinds }) => kinds.includes(kind));
  return (own ?? openings.find(({ kinds }) => kinds.length === 0))?.text;
}

/** What stands for each word but the names. */
function knownOf({ placement, municipality, town }: FactsForWords): Partial<Record<Placeholder, string>> {
  const { companyName, openingTitle, startsOn, endsOn } = placement;
  return {
    virksomhed: companyName,
    plads: openingTitle ?? 'pladsen',
    sted: town ?? companyName,
    timer: numberInDanish(lastTerms(placement).hoursPerWeek),
    fra: dayInDanish(startsOn),
    til: endsOn ? dayInDanish(endsOn) : 'vi aftaler andet',
    kommune: nameOfMunicipality(municipality),
  };
}
