import type { GatheredEntry, GatheredPart } from '#services/visitation/domain/journal-entry.ts';
import { isId } from '#shared/kernel/ids.ts';
import { isCivilDate } from '#shared/kernel/time.ts';
import type { JournalEntry, JournalFact, JournalPartId } from '#shared/shapes/journal-export.ts';
import type { GroupView } from '#shared/shapes/visitation-group.ts';
import { codeWords } from './journal-codes.text.ts';
import { historyTitles } from './journal-history.text.ts';
import { fieldLabels } from './journal-labels.text.ts';
import { entryTitles } from './journal-titles.text.ts';
import { paperWords, partTitles, remarkWords } from './journal-words.text.ts';

/** Names that stand in a journal as ids: staff, the municipality's target groups, and its visitation groups. */
export type Named = {
  readonly staff: ReadonlyMap<string, string>;
  readonly targetGroups: ReadonlyMap<string, string>;
  readonly visitationGroups: readonly GroupView[];
};

export type WordedPart = {
  readonly part: JournalPartId;
  readonly title: string;
  readonly remarks: string[];
  readonly entries: JournalEntry[];
};

/** A part of a journal in Danish words, each entry with its data beside them. */
export function wordedPart({ part, remarks, entries }: GatheredPart, named: Named): WordedPart {
  return {
    part,
    title: partTitles[part],
    remarks: remarks.map(({ says, count = 1 }) => remarkWords[says](count)),
    entries: entries.map((entry) => wordedEntry(part, entry, named)),
  };
}

function wordedEntry(part: JournalPartId, { title, on, byId, data }: GatheredEntry, named: Named): JournalEntry {
  const titles: Readonly<Record<string, string>> = part === 'history' ? historyTitles : (entryTitles[part] ?? {});
  return {
    title: titles[title] ?? title,
    ...(on && { on }),
    ...(byId && { by: staffName(byId, named) }),
    facts: factsIn(part, data, named, []),
    data: { ...data },
  };
}

type Path = readonly { readonly name: string; readonly label: string }[];

/** The fields of a thing in words; one that lies inside another is named after it. What is empty is left out. */
function factsIn(part: JournalPartId, data: object, named: Named, above: Path): JournalFact[] {
  return Object.entries(data).flatMap(([name, value]: [string, unknown]): JournalFact[] => {
    if (isNothing(value)) return [];
    const path = [...above, { name, label: labelOf(part, name, above) }];
    const inside = Array.isArray(value) ? (value as readonly unknown[]).filter(isThing) : isThing(value) ? [value] : [];
    if (inside.length > 0) return inside.flatMap((each) => factsIn(part, each, named, path));
    return [
      {
        name: path.map((each) => each.name).join('.'),
        label: path.map(({ label }) => label).join(': '),
        value: inWords(part, name, above, value, named),
      },
    ];
  });
}

function labelOf(part: JournalPartId, name: string, above: Path): string {
  const inside = above.at(-1)?.name;
  return (inside && fieldLabels[`${inside}.${name}`]) || fieldLabels[`${part}/${name}`] || fieldLabels[name] || name;
}

function inWords(part: JournalPartId, name: string, above: Path, value: unknown, named: Named): string {
  if (Array.isArray(value))
    return (value as readonly unknown[]).map((each) => inWords(part, name, above, each, named)).join(', ');
  if (typeof value === 'boolean') return value ? paperWords.yes : paperWords.no;
  if (typeof value === 'number') return new Intl.NumberFormat('da-DK').format(value);
  const code = String(value);
  const inside = above.at(-1)?.name;
  const words = (inside ? codeWords[`${inside}.${name}`] : undefined) ?? codeWords[`${part}/${name}`];
  return words?.[code] ?? codeWords[name]?.[code] ?? nameOf(name, code, named) ?? whenInWords(code);
}

/** What an id is called where the municipality calls it something. */
function nameOf(field: string, id: string, named: Named): string | undefined {
  if (isId('person', id)) return staffName(id, named);
  if (field === 'targetGroups') return named.targetGroups.get(id);
  const groups = named.visitationGroups;
  if (field === 'visitationGroup') return groups.find((group) => group.id === id)?.name.da;
  if (field === 'effort') return groups.flatMap(({ efforts }) => efforts).find((effort) => effort.id === id)?.name.da;
  return field === 'id' ? groups.flatMap(({ signs }) => signs).find((sign) => sign.id === id)?.text.da : undefined;
}

function staffName(id: string, { staff }: Named): string {
  return staff.get(id) ?? paperWords.somebody;
}

const instantForm = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
const timeZone = 'Europe/Copenhagen';
const longDay = new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone });
const dayAndTime = new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeStyle: 'short', timeZone });

/** A day or an instant in Danish; any other text as it is. */
export function whenInWords(text: string): string {
  if (instantForm.test(text)) return dayAndTime.format(new Date(text));
  return isCivilDate(text) ? longDay.format(new Date(`${text}T12:00:00Z`)) : text;
}

function isThing(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
