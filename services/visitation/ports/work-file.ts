import type { Language } from '#shared/runtime/call.ts';
import { spreadsheet, type Cell } from '#shared/runtime/ports/spreadsheet.ts';
import type { WorkItem } from '#shared/shapes/candidate.ts';
import type { WorkExport } from '#shared/shapes/work-export.ts';
import { workFileText } from './work-file.text.ts';

const widths = [30, 14, 30, 32, 12, 12, 24, 24, 12];

/** A list of work as a spreadsheet, with what the page shows; no CPR number, no contact, no address. */
export function workFile(
  people: readonly WorkItem[],
  { staff, groups }: Pick<WorkExport, 'staff' | 'groups'>,
  language: Language,
): Promise<Uint8Array> {
  const t = workFileText[language];
  const nameIn = (known: readonly { readonly id: string; readonly name: string }[], id: string | undefined): string =>
    known.find((one) => one.id === id)?.name ?? '';
  const rows = people.map((person): Cell[] => [
    person.name,
    t.states[person.state],
    person.targetGroups.map((group) => nameIn(groups, group) || group).join(', '),
    person.next ? (t.steps[person.next.kind] ?? '') : person.state === 'closed' ? '' : t.missing,
    ...[person.next?.dueOn ?? '', person.businessDaysOver ?? ''],
    nameIn(staff, person.ownerId),
    nameIn(staff, person.next?.ownerId),
    person.referredOn ?? '',
  ]);
  const headings = [t.name, t.state, t.groups, t.next, t.due, t.over, t.owner, t.stepOwner, t.referred];
  return spreadsheet({ sheet: t.sheet, widths, headings, rows });
}
