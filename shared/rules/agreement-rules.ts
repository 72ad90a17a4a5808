import { civilDate } from '#shared/kernel/time.ts';
import type { AgreementParty } from '#shared/shapes/agreement.ts';
import type { PlacementKind } from '#shared/shapes/vocabulary.ts';
import type { DatedRule } from './dated-rule.ts';

const ownPractice = 'Fodfæste';
const activeEffortLaw = 'Lov om en aktiv beskæftigelsesindsats';
const reform = 'LOV 1750 af 29/12/2025';
const begin = civilDate('2015-01-01');
const reformed = civilDate('2026-07-01');
const lastBefore = civilDate('2026-06-30');

const three: readonly AgreementParty[] = ['company', 'citizen', 'municipality'];
const withRepresentative: readonly AgreementParty[] = [...three, 'employee-representative'];

type Signatures = DatedRule<readonly AgreementParty[]>;

/** Places paid for or lent by the public beside the ordinary staff: the employees' representative has a say. */
const heardKinds = [
  'internship',
  'wage-subsidy',
  'hybrid',
  'nytteindsats',
  'pensioner-job',
] as const satisfies readonly PlacementKind[];

/** Who signs such an agreement, through time. */
export const signaturesWithRepresentative: readonly Signatures[] = [
  {
    id: 'agreement-signatures',
    value: withRepresentative,
    unit: 'text',
    validFrom: begin,
    validTo: lastBefore,
    source: {
      title: activeEffortLaw,
      reference:
        'kapitel 11 og 12: rimelighed og merbeskæftigelse drøftes mellem arbejdsgiver og medarbejderrepræsentant',
    },
    confidence: 'medium',
    version: '2015-01',
  },
  {
    id: 'agreement-signatures',
    value: withRepresentative,
    unit: 'text',
    validFrom: reformed,
    source: {
      title: reform,
      reference: 'medarbejderrepræsentantens udtalelse er videreført, til den nye hovedlov er læst',
    },
    confidence: 'verify',
    version: '2026-07',
  },
];

/** Who signs every other agreement. */
export const signaturesOfThree: readonly Signatures[] = [
  {
    id: 'agreement-signatures',
    value: three,
    unit: 'text',
    validFrom: begin,
    source: {
      title: ownPractice,
      reference: 'de tre, aftalen handler om, skriver under: personen, arbejdspladsen, kommunen',
    },
    confidence: 'high',
    version: '2026-11',
  },
];

/** Who has to sign an agreement about a placement, by its kind. */
export const agreementSignatures: readonly Signatures[] = [
  ...heardKinds.flatMap((group) => signaturesWithRepresentative.map((rule): Signatures => ({ ...rule, group }))),
  ...signaturesOfThree,
];

/** Business days from the day an agreement was sent until its owner is told that a signature is missing. */
export const agreementUnsignedAfter: readonly DatedRule[] = [
  {
    id: 'agreement-unsigned-after',
    value: 5,
    unit: 'business-days',
    validFrom: begin,
    source: { title: ownPractice, reference: 'en uge er tid til at læse i ro, og kort nok til at nogen spørger' },
    confidence: 'high',
    version: '2026-11',
  },
];
