import type { Case } from '#services/insight/domain/case.ts';
import type { ReportSettings } from '#services/insight/domain/settings.ts';
import type { Level } from '#services/insight/domain/tally.ts';
import type { Targets } from '#services/insight/domain/targets.ts';
import type { CandidateId } from '#shared/kernel/ids.ts';
import type { CivilDate } from '#shared/kernel/time.ts';
import { defineItem } from '#shared/runtime/item.ts';
import type { FieldKeys } from '#shared/runtime/ports/field-keys.ts';
import type { Files } from '#shared/runtime/ports/files.ts';
import type { Table } from '#shared/runtime/table.ts';

/** Insight's data of one municipality. */
export type InsightStore = {
  readonly table: Table;
  readonly keys: () => Promise<FieldKeys>;
  readonly files: Files;
};

export const caseItem = defineItem<Case>({ name: 'case', partition: (each) => [each.candidateId] });

/** One person behind a figure of a column, from a day; until another where it no longer holds. */
export type FigureRow = {
  readonly figure: string;
  readonly column: string;
  readonly from: CivilDate;
  readonly candidateId: CandidateId;
  readonly until?: CivilDate;
};
export const figureItem = defineItem<FigureRow>({
  name: 'figure',
  partition: (row) => [row.figure, row.column],
  partitionParts: 2,
  sort: (row) => [row.from, row.candidateId],
});

/** The tally of one day, month or year: beside these two, one number for each figure and column that moved in it. */
export type Tally = { readonly level: Level; readonly period: string };
export const tallyItem = defineItem<Tally>({
  name: 'tally',
  partition: (tally) => [tally.level],
  sort: (tally) => [tally.period],
});

export const targetsItem = defineItem<Targets>({ name: 'targets', partition: () => [] });
export const reportSettingsItem = defineItem<ReportSettings>({ name: 'report-settings', partition: () => [] });
