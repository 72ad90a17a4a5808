import * as z from 'zod/mini';
import { closingReasons, type ClosingReason } from './candidate-changes.ts';
import { civilDateField, idOf, instantField, line, pageOf, PageQuery, versionField, wholeNumber } from './fields.ts';

/** What the VTA table counts: each person once per measure and column (domain, section 6). */
export const measures = ['referred', 'placed', 'employed', 'wageSubsidy', 'stillThere', 'competenceUplift'] as const;
export type Measure = (typeof measures)[number];

/** Ordinary paid hours a week, without wage subsidy; each band up to, not including, the next one's first hour. */
export const hoursBands = [
  { figure: 'hours1to4', from: 1, to: 4 },
  { figure: 'hours5to9', from: 5, to: 9 },
  { figure: 'hours10to14', from: 10, to: 14 },
  { figure: 'hours15to24', from: 15, to: 24 },
  { figure: 'hours25to37', from: 25, to: 37 },
] as const;

/** What became of efforts that ended: one figure for each reason an effort is closed with (PÅ VEJ's outcome classes and the others). */
export const outcomes = closingReasons.map((reason) => `closed-${reason}` as const);
export type Outcome = (typeof outcomes)[number];

/** The figure of those whose effort ended with a reason. */
export function outcomeOf(reason: ClosingReason): Outcome {
  return `closed-${reason}`;
}

/** Every figure that has cases behind it. */
export const figures = [
  'referred',
  'placed',
  'employed',
  'wageSubsidy',
  'stillThere',
  'competenceUplift',
  ...hoursBands.map((band) => band.figure),
  'selfSupporting',
  'inResults',
  ...outcomes,
] as const;
export type Figure = (typeof figures)[number];

/** The column in which a person of several groups counts once. */
export const totalColumn = 'total';

/** How many columns a report can show side by side, and how long the name of one can be. */
export const mostColumns = 30;
export const longestColumn = 60;

/** Measures a municipality can set itself a target for. */
export const targetMeasures = ['referred', 'placed', 'employed', 'stillThere', 'competenceUplift'] as const;
export type TargetMeasure = (typeof targetMeasures)[number];

const people = wholeNumber(0, 100_000);

/** Number of persons aimed at, by report column and measure. */
export const ColumnTargets = z.record(
  z.string(),
  z.object({
    referred: z.optional(people),
    placed: z.optional(people),
    employed: z.optional(people),
    stillThere: z.optional(people),
    competenceUplift: z.optional(people),
  }),
);
export type ColumnTargets = z.infer<typeof ColumnTargets>;

/** New targets from a day on; earlier reports keep theirs. `version` is 0 where none were ever set. */
export const TargetsChoice = z.object({
  version: versionField(0),
  validFrom: civilDateField,
  columns: ColumnTargets,
});
export type TargetsChoice = z.infer<typeof TargetsChoice>;

/** All targets of a municipality, the earliest first. */
export const TargetsView = z.object({
  version: z.number(),
  periods: z.array(z.object({ validFrom: civilDateField, columns: ColumnTargets })),
});
export type TargetsView = z.infer<typeof TargetsView>;

export const TargetsKept = z.object({ version: z.number() });
export type TargetsKept = z.infer<typeof TargetsKept>;

/** A day to count up to; today where absent. */
export const ResultsQuery = z.object({ asOf: z.optional(civilDateField) });

/** One figure of one column. */
export const FigureCell = z.object({
  column: z.string(),
  /** Persons; null where it cannot be counted yet. */
  achieved: z.nullable(z.number()),
  target: z.optional(z.number()),
  /** The first day on which anybody can count here; present where that day is after the report's. */
  countableFrom: z.optional(civilDateField),
});
export type FigureCell = z.infer<typeof FigureCell>;

const FigureLine = z.object({ cells: z.array(FigureCell), total: z.nullable(z.number()) });

/**
 * The VTA table as of a day: counted from what was registered up to now and happened up to that day. The measures count
 * different things; no rate between them has a meaning.
 */
export const ResultsView = z.object({
  asOf: civilDateField,
  registeredUpTo: instantField,
  columns: z.array(z.object({ id: z.string(), name: z.string() })),
  rows: z.array(
    z.extend(FigureLine, {
      measure: z.enum(measures),
      /** The row this one is a part of. */
      partOf: z.optional(z.enum(measures)),
    }),
  ),
  paidHours: z.object({
    bands: z.array(z.extend(FigureLine, { figure: z.enum(figures), from: z.number(), to: z.number() })),
    /** Persons with any paid ordinary hours. */
    people: z.number(),
    selfSupporting: FigureLine,
  }),
  /**
   * Whose own development counts in the project's results: those admitted who have said yes. All who were admitted count in
   * the table above, which is the municipality's own monitoring and needs no yes.
   */
  projectResults: z.object({ admitted: FigureLine, inResults: FigureLine }),
  /**
   * What became of everybody referred: those whose effort goes on, and those whose effort ended, by the reason it was closed with. The
   * lines add up to `referred`. Only reasons that somebody's effort ended with.
   */
  outcomes: z.object({
    active: FigureLine,
    ended: z.array(z.extend(FigureLine, { figure: z.enum(outcomes), reason: z.enum(closingReasons) })),
  }),
  targetsVersion: z.number(),
});
export type ResultsView = z.infer<typeof ResultsView>;

/** The cases behind one figure; `column` is a report column's id or `total`. */
export const CasesQuery = z.extend(PageQuery, {
  measure: z.enum(figures, 'not-valid'),
  column: line(longestColumn),
  asOf: z.optional(civilDateField),
});
export type CasesQuery = z.infer<typeof CasesQuery>;

/** A person who counts in a figure, and since when; the page joins the name from visitation. */
export const CaseBehind = z.object({ candidateId: idOf('candidate'), date: civilDateField });
export type CaseBehind = z.infer<typeof CaseBehind>;
export const CasesPage = pageOf(CaseBehind);

/** Asks for the table as a file. */
export const ResultsExport = z.object({ asOf: z.optional(civilDateField) });
export const ResultsFile = z.object({ link: z.string() });
export type ResultsFile = z.infer<typeof ResultsFile>;
