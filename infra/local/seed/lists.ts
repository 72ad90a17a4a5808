import { addDays, dateOf, instant, instantIn } from '#shared/kernel/time.ts';
import type { Staff } from './golden.ts';
import { workday } from './golden-plan.ts';
import { roskilde } from './partnership.ts';

/** The commands of an absence and of a handover. */
export const listCommands = 2;

const visitation = `/api/visitation/${roskilde}`;
type Colleagues = { readonly items: readonly { readonly personId: string; readonly name: string }[] };
type Cases = { readonly items: readonly { readonly candidateId: string; readonly name: string }[] };

/** In Roskilde a colleague is away soon, and one of Mette's older cases went to another colleague with a note. */
export async function seedLists(staff: Staff, known: ReadonlyMap<string, string>, now: number): Promise<void> {
  const today = dateOf(instant(now));
  const at = instantIn(workday(addDays(today, -3)), '09:30');
  const colleagues = await staff.caseworker.read<Colleagues>(`/api/access/${roskilde}/staff`, at);
  const idOf = (name: string): string => colleagues.items.find((colleague) => colleague.name === name)?.personId ?? '';
  await staff.leader.command({
    name: 'lists-absence',
    path: `${visitation}/absences`,
    at,
    body: {
      personId: idOf('Sanne Holst'),
      from: addDays(today, 6),
      to: addDays(today, 17),
      coveredById: staff.jobBrokerId,
      note: 'Ferie. Jens tager det, der haster.',
    },
  });
  const fromId = idOf('Mette Krogh');
  const cases = await staff.caseworker.read<Cases>(`${visitation}/staff/${fromId}/owned-cases?limit=100`, at);
  const ofToday = new Set(known.values());
  const [handed] = cases.items
    .filter(({ candidateId }) => !ofToday.has(candidateId))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'da'));
  if (!handed) return;
  await staff.leader.command({
    name: 'lists-handover',
    path: `${visitation}/handovers`,
    at,
    body: {
      ...{ fromId, toId: idOf('Lone Bech'), because: 'own-wish', candidateIds: [handed.candidateId] },
      note: 'Ønsker selv Lone, som kender virksomheden i forvejen.',
    },
  });
}
