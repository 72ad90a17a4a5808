import type { MunicipalityCode } from '#shared/kernel/scope.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { agreementSignatures } from '#shared/rules/agreement-rules.ts';
import { ruleOn, type DatedRule } from '#shared/rules/dated-rule.ts';
import { siteLine } from '#shared/shapes/company-site.ts';
import type {
  AgreementDifference,
  AgreementDocument,
  AgreementField,
  AgreementParty,
  AgreementWords,
} from '#shared/shapes/agreement.ts';
import type { OwnWords } from '#shared/shapes/own-words.ts';
import type { Agreement } from './agreement.ts';
import { agreementSentences } from './agreement-words.text.ts';
import type { Placement } from './placement.ts';
import { lastTerms } from './terms.ts';

/** Who has to sign an agreement about this placement on a day: the strictest of what its kinds ask for. */
export function partiesOf(placement: Pick<Placement, 'terms'>, on: CivilDate): DatedRule<readonly AgreementParty[]> {
  const rules = placement.terms.map(({ kind }) => ruleOn(agreementSignatures, on, kind));
  return rules.reduce((most, rule) => (rule.value.length > most.value.length ? rule : most));
}

/** What is sent to be signed: what the placement says, the words of the draft, the standard sentences of the kind, and the municipality's own. */
export function documentOf(
  agreement: Agreement,
  placement: Placement,
  {
    municipality,
    sentOn,
    former,
    own,
  }: { municipality: MunicipalityCode; sentOn: CivilDate; former?: Agreement | undefined; own?: OwnWords | undefined },
): AgreementDocument {
  const { agreementId, placementId, number, edition, words, considerationsReleased } = agreement;
  const { candidateId, companyId, companyName, openingTitle, buddyId, startsOn, endsOn, terms, site } = placement;
  const rule = partiesOf(placement, sentOn);
  return {
    form: 1,
    ...{ agreementId, placementId, candidateId, number, edition: edition + 1, sentOn, municipality },
    ...{ companyId, companyName, buddyId, startsOn, terms: [...terms], words },
    ...(openingTitle && { openingTitle }),
    ...(site && { site }),
    ...(endsOn && { endsOn }),
    ...(considerationsReleased && { considerationsReleased }),
    sentences: [...agreementSentences(lastTerms(placement).kind)],
    ...(own && { own }),
    ...{ parties: [...rule.value], ruleVersion: rule.version },
    ...(former?.hash && { replaces: { number: former.number, hash: former.hash } }),
  };
}

/** The document as text, the same for the same facts whatever order they were put in: what the digest is taken of. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_key, inside: unknown) =>
    inside !== null && typeof inside === 'object' && !Array.isArray(inside)
      ? Object.fromEntries(Object.entries(inside).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : inside,
  );
}

type Said = Pick<Placement, 'terms' | 'startsOn' | 'endsOn' | 'buddyId' | 'site'> & {
  readonly words?: AgreementWords;
  readonly own?: OwnWords | undefined;
};

/** Line by line, what a later version or the placement says that an earlier one does not. */
export function differences(before: Said, after: Said): AgreementDifference[] {
  const [was, is] = [told(before), told(after)];
  const fields = Object.keys(was) as AgreementField[];
  return fields
    .filter((field) => was[field] !== is[field])
    .map((field) => {
      if (field === 'steps' || field === 'own-words') return { field };
      const [one, other] = [was[field], is[field]];
      return { field, ...(one && { before: one }), ...(other && { after: other }) };
    });
}

function told({ words, own, ...facts }: Said): Record<AgreementField, string> {
  const { kind, hoursPerWeek, paidHoursPerWeek } = lastTerms(facts);
  const steps = facts.terms.slice(0, -1);
  return {
    ...{ kind, hours: String(hoursPerWeek), 'paid-hours': String(paidHoursPerWeek) },
    steps: steps.length > 0 ? canonicalText(facts.terms) : '',
    ...{ starts: facts.startsOn, ends: facts.endsOn ?? '', buddy: facts.buddyId },
    site: siteLine(facts.site),
    ...{ tasks: words?.tasks ?? '', 'working-times': words?.workingTimes ?? '' },
    ...{ considerations: words?.considerations ?? '', 'follow-up': words?.followUp ?? '', more: words?.more ?? '' },
    'own-words': own ? canonicalText({ ...own, templateVersion: 0 }) : '',
  };
}

/** Whether a document says what the placement says now. */
export function differsFrom(document: AgreementDocument, placement: Placement): AgreementDifference[] {
  const { words: _words, own: _own, ...facts } = document;
  return differences(facts, placement);
}
