import { civilDate } from '#shared/kernel/time.ts';
import type { AgreementSigner } from '#shared/shapes/agreement.ts';
import type { PlacementKind } from '#shared/shapes/vocabulary.ts';
import type { DatedRule } from './dated-rule.ts';

const always = civilDate('2015-01-01');

type ByLink = DatedRule<readonly AgreementSigner[]>;

/** Ordinary contracts between two: no law asks for a form, and a name with a proof of who wrote it is enough. */
export const ordinaryByLink: ByLink = {
  ...{ id: 'signed-by-link', value: ['company', 'citizen'], unit: 'text', validFrom: always },
  source: { title: 'Aftaleloven', reference: '§ 1: en aftale binder uden særlig form; vi kræver link og kode' },
  ...{ confidence: 'medium', version: '2026-11' },
};

/** Where the company also answers for additional employment and for what the employees' representative said. */
export const subsidisedByLink: ByLink = {
  ...{ id: 'signed-by-link', value: ['citizen'], unit: 'text', validFrom: always },
  source: {
    title: 'Lov om en aktiv beskæftigelsesindsats',
    reference: 'kapitel 11 og 12: virksomhedens erklæringer afgives med MitID Erhverv, til loven er læst',
  },
  ...{ confidence: 'verify', version: '2026-11' },
};

/** Education in a company has a form of its own. */
export const educationByLink: ByLink = {
  ...{ id: 'signed-by-link', value: [], unit: 'text', validFrom: always },
  source: {
    title: 'Erhvervsuddannelsesloven',
    reference: '§ 52: uddannelsesaftalen indgås på den form, der er fastsat',
  },
  ...{ confidence: 'verify', version: '2026-11' },
};

const subsidised = [
  'internship',
  'wage-subsidy',
  'hybrid',
  'nytteindsats',
  'pensioner-job',
] as const satisfies readonly PlacementKind[];
const education = ['egu', 'mesterlaere', 'apprenticeship'] as const satisfies readonly PlacementKind[];

/** Which side may sign an agreement by a link with a code, by the kind of placement. */
export const signedByLink: readonly ByLink[] = [
  ...subsidised.map((group): ByLink => ({ ...subsidisedByLink, group })),
  ...education.map((group): ByLink => ({ ...educationByLink, group })),
  ordinaryByLink,
];

/** How long a code to sign by works, how often it may be typed, and how many are sent within an hour. */
export type SigningCodeLimit = { readonly minutes: number; readonly tries: number; readonly anHour: number };
export const signingCodeLimit: readonly DatedRule<SigningCodeLimit>[] = [
  {
    ...{ id: 'signing-code-limit', value: { minutes: 15, tries: 6, anHour: 4 }, unit: 'text', validFrom: always },
    source: {
      title: 'Fodfæste',
      reference: 'tid nok til at læse aftalen i ro; seks cifre kan ikke gættes på seks forsøg',
    },
    ...{ confidence: 'high', version: '2026-11' },
  },
];

/** Days that a link to an agreement opens at most; it ends before, with the agreement. */
export const agreementLinkOpens: readonly DatedRule[] = [
  {
    ...{ id: 'agreement-link-opens', value: 21, unit: 'days', validFrom: always },
    source: { title: 'Fodfæste', reference: 'en aftale, der ligger længere, skal der tales om' },
    ...{ confidence: 'high', version: '2026-11' },
  },
];
