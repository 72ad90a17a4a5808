import type { ClosingReason } from '#shared/shapes/candidate-changes.ts';
import { closingReasonWords } from '#shared/shapes/closing-reason.text.ts';
import type { Measure } from '#shared/shapes/results.ts';

export type Language = 'da' | 'en';

type ResultsText = {
  readonly asOf: string;
  readonly registeredUpTo: string;
  readonly persons: string;
  /** The three fields of each column. */
  readonly ofColumn: readonly [string, string, string];
  readonly total: string;
  readonly measures: Readonly<Record<Measure, string>>;
  readonly paidHours: string;
  readonly hours: (from: number, to: number) => string;
  readonly selfSupporting: string;
  readonly outcomes: string;
  readonly reasons: Readonly<Record<ClosingReason, string>>;
  readonly active: string;
  readonly projectResults: string;
  readonly admitted: string;
  readonly inResults: string;
};

/** The words of the exported table. */
export const resultsText: Readonly<Record<Language, ResultsText>> = {
  da: {
    asOf: 'Opgjort pr.',
    registeredUpTo: 'Registreret til og med',
    persons: 'Antal personer',
    ofColumn: ['nået', 'mål', 'forskel'],
    total: 'I alt',
    measures: {
      referred: 'Visiteret',
      placed: 'Plads i en virksomhed',
      employed: 'I småjob eller job',
      wageSubsidy: 'heraf med løntilskud',
      stillThere: 'Stadig i job efter 6 måneder',
      competenceUplift: 'Kompetenceløft',
    },
    paidHours: 'Almindelige lønnede timer om ugen, uden løntilskud',
    hours: (from, to) => `${from} til ${to} timer`,
    selfSupporting: 'Forsørger sig selv',
    outcomes: 'Hvad forløbene endte med',
    reasons: closingReasonWords.da,
    active: 'Stadig i gang',
    projectResults: 'Projektets resultater',
    admitted: 'Optaget',
    inResults: 'Har sagt ja til at tælle med i resultaterne',
  },
  en: {
    asOf: 'As of',
    registeredUpTo: 'Registered up to',
    persons: 'Number of persons',
    ofColumn: ['achieved', 'target', 'difference'],
    total: 'Total',
    measures: {
      referred: 'Referred',
      placed: 'Place in a company',
      employed: 'In a small job or job',
      wageSubsidy: 'of these with wage subsidy',
      stillThere: 'Still in the job after 6 months',
      competenceUplift: 'Competence uplift',
    },
    paidHours: 'Ordinary paid hours a week, without wage subsidy',
    hours: (from, to) => `${from} to ${to} hours`,
    selfSupporting: 'Self-supporting',
    outcomes: 'How the efforts ended',
    reasons: closingReasonWords.en,
    active: 'Still under way',
    projectResults: 'The project’s results',
    admitted: 'Admitted',
    inResults: 'Have said yes to count in the results',
  },
};
