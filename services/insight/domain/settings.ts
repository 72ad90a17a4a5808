import type { ColumnOfGroup } from './counts-on.ts';
import { columnNames } from './column-names.text.ts';

type Words = { readonly da: string; readonly en: string };

/** A target group, and the report column it belongs to. */
type TargetGroup = { readonly id: string; readonly name: Words; readonly reportColumn: string };

/** How a municipality reports: its target groups, and the column each belongs to; as access tells it. */
export type ReportSettings = {
  /** The version of the municipality that told it. */
  readonly version: number;
  readonly groups: readonly TargetGroup[];
};

/** The report columns in the order of the municipality's list of groups. */
export function reportColumns(settings: ReportSettings): string[] {
  return [...new Set(settings.groups.map((group) => group.reportColumn))];
}

export function columnOfGroup(settings: ReportSettings | undefined): ColumnOfGroup {
  return new Map(settings?.groups.map((group) => [group.id, group.reportColumn]));
}

/** Whether two lists put every group in the same column, so that no case counts otherwise than before. */
export function hasSameColumns(one: ReportSettings, other: ReportSettings): boolean {
  const text = (settings: ReportSettings) => JSON.stringify([...columnOfGroup(settings)].sort());
  return text(one) === text(other);
}

/** A column in words: its own name where it is one of VTA's, else the names of its groups. */
export function columnName(settings: ReportSettings, column: string, language: keyof Words): string {
  const known = columnNames[column];
  if (known) return known[language];
  const groups = settings.groups.filter((group) => group.reportColumn === column);
  return groups.map((group) => group.name[language]).join(', ');
}
