import type { Language } from '#shared/runtime/call.ts';
import { spreadsheet, type Cell } from '#shared/runtime/ports/spreadsheet.ts';
import type { WorkItem } from '#shared/shapes/candidate.ts';
import { viewColumns, type ViewColumn } from '#shared/shapes/saved-view.ts';
import type { WorkExport } from '#shared/shapes/work-export.ts';
import { workFileText } from './work-file.text.ts';

/** What a list shows of a person; the CPR number only where it was asked for, with a reason. */
export type ExportedPerson = WorkItem & { readonly cpr?: string };

type Names = Pick<WorkExport, 'staff' | 'groups' | 'visitationGroups' | 'columns'>;
type FileColumn = {
  readonly heading: string;
  readonly width: number;
  readonly cell: (person: ExportedPerson) => Cell;
};

/**
 * A list of people as a spreadsheet: the name, with its mark where the address is protected, and the columns that the page
 * shows, in its order. No contact and no address is in it.
 */
export function workFile(
  people: readonly ExportedPerson[],
  names: Names,
  language: Language,
  withCpr = false,
): Promise<Uint8Array> {
  const t = workFileText[language];
  const shown = viewColumns.filter((column) => !names.columns || names.columns.includes(column));
  const of = columnsOf(names, language);
  const columns: FileColumn[] = [
    { heading: t.name, width: 30, cell: (person) => person.name },
    { heading: t.protection, width: 18, cell: (person) => (person.addressProtected ? t.isProtected : '') },
    ...(withCpr ? [{ heading: t.cpr, width: 14, cell: (person: ExportedPerson) => person.cpr ?? '' }] : []),
    ...shown.flatMap((column) => of[column]),
  ];
  return spreadsheet({
    sheet: t.sheet,
    widths: columns.map(({ width }) => width),
    headings: columns.map(({ heading }) => heading),
    rows: people.map((person) => columns.map(({ cell }) => cell(person))),
  });
}

function columnsOf(
  { staff, groups, visitationGroups = [] }: Names,
  language: Language,
): Readonly<Record<ViewColumn, readonly FileColumn[]>> {
  const t = workFileText[language];
  const nextOf = ({ next, state }: WorkItem): string => {
    if (next) return t.steps[next.kind];
    return state === 'closed' ? '' : t.missing;
  };
  const groupOf = ({ visitationGroup }: WorkItem): string =>
    visitationGroup ? nameIn(visitationGroups, visitationGroup) || visitationGroup : t.undecided;
  return {
    next: [{ heading: t.next, width: 32, cell: nextOf }],
    due: [
      { heading: t.due, width: 12, cell: ({ next }) => next?.dueOn ?? '' },
      { heading: t.over, width: 12, cell: ({ businessDaysOver }) => businessDaysOver ?? '' },
    ],
    stepOwner: [{ heading: t.stepOwner, width: 24, cell: ({ next }) => nameIn(staff, next?.ownerId) }],
    contact: [{ heading: t.owner, width: 24, cell: ({ ownerId }) => nameIn(staff, ownerId) }],
    state: [{ heading: t.state, width: 14, cell: ({ state }) => t.states[state] }],
    group: [{ heading: t.group, width: 26, cell: groupOf }],
    targetGroups: [
      {
        heading: t.groups,
        width: 30,
        cell: (person) => person.targetGroups.map((group) => nameIn(groups, group) || group).join(', '),
      },
    ],
    referred: [{ heading: t.referred, width: 12, cell: ({ referredOn }) => referredOn ?? '' }],
  };
}

function nameIn(known: readonly { readonly id: string; readonly name: string }[], id: string | undefined): string {
  return known.find((one) => one.id === id)?.name ?? '';
}
