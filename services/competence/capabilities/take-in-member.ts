import { memberItem } from '#services/competence/store/members.ts';
import type { EventOf } from '#shared/events/catalogue.ts';
import { writeIfNewer } from '#shared/runtime/conditions.ts';
import type { Table } from '#shared/runtime/table.ts';

/** Remembers in the partnership that a municipality is a member, so that a course can be shared with it alone. */
export async function takeInMember(table: Table, { version, facts }: EventOf<'MunicipalityJoined'>): Promise<void> {
  await writeIfNewer(table, memberItem, { code: facts.code, version });
}
