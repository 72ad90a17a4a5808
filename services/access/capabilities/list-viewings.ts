import type { AccessRefusal } from '#services/access/refusals.ts';
import { newestFirst } from '#services/access/domain/newest-first.ts';
import type { Viewing, ViewingPage } from '#services/access/domain/viewing-shapes.ts';
import type { AccessStore } from '#services/access/store/access-store.ts';
import { memberOf } from '#services/access/store/people.ts';
import { municipalityAt } from '#services/access/store/places.ts';
import {
  citizenViewingsOf,
  linksOf,
  viewingsOf,
  type CandidateLink,
  type ViewingPlace,
  type ViewingRow,
} from '#services/access/store/viewings.ts';
import type { Purpose } from '#shared/access/policy.ts';
import { purposeText } from '#shared/access/purpose.text.ts';
import { whatWasDone } from '#shared/access/what-was-done.text.ts';
import { ok, type Result } from '#shared/kernel/result.ts';
import { citizenScope, type CitizenScope, type MunicipalityCode, type Scope } from '#shared/kernel/scope.ts';
import { instant } from '#shared/kernel/time.ts';
import type { Call, Language } from '#shared/runtime/call.ts';
import { readOn } from '#shared/runtime/paged-list.ts';
import type { PageQuery } from '#shared/shapes/fields.ts';
import type { KeysOf } from '#services/access/ports/sign-in-dependencies.ts';

const pageSize = 20;

/** A viewing with where it happened and the municipality whose people looked, or let look. */
type Seen = Omit<ViewingRow, 'candidateId'> & { readonly scope: Scope; readonly municipality: MunicipalityCode };

/**
 * Who has seen the citizen's data, in every municipality, also where they are nobody's candidate, newest first. Each list goes on from the last one shown, so
 * that what arrives late or meanwhile never shows a viewing twice.
 * Refusals: cursor-not-valid.
 */
export async function listViewings(
  call: Call,
  access: AccessStore,
  keys: KeysOf,
  page: PageQuery,
): Promise<Result<ViewingPage, AccessRefusal>> {
  const citizen = citizenScope(call.scope);
  const links = await linksOf(access, citizen);
  const found = await readOn(
    () => keys(call.scope),
    { name: 'viewings', pageSize },
    page,
    (limit, after: ViewingPlace | undefined) => newestOf(access, { citizen, links }, limit, after),
  );
  if (!found.ok) return found;
  return ok({ ...found.value, items: await worded(access, found.value.items, call.language) });
}

async function newestOf(
  access: AccessStore,
  { citizen, links }: { readonly citizen: CitizenScope; readonly links: readonly CandidateLink[] },
  limit: number,
  after: ViewingPlace | undefined,
): Promise<{ items: readonly Seen[]; last?: ViewingPlace }> {
  const page = { limit: limit + 1, ...(after && { after }) };
  const lists = await Promise.all([
    seenElsewhere(access, citizen, page),
    ...links.flatMap((link) => placesOf(link).map((scope) => seenIn(access, scope, link, page))),
  ]);
  const found = newestFirst(lists, limit + 1);
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return found.length > limit && last ? { items, last: { at: last.at, viewId: last.viewId } } : { items };
}

/** Where a candidate's data is seen: in the municipality, and by those its partnership lets see a part. */
function placesOf(link: CandidateLink): readonly Scope[] {
  return [link.municipality, ...(link.partnership ? [link.partnership] : [])];
}

async function seenIn(
  access: AccessStore,
  scope: Scope,
  link: CandidateLink,
  page: { readonly limit: number; readonly after?: ViewingPlace },
): Promise<Seen[]> {
  const rows = await viewingsOf(access, scope, link.candidateId, page);
  return rows.map((row) => ({ ...row, scope, municipality: link.municipality }));
}

async function seenElsewhere(
  access: AccessStore,
  citizen: CitizenScope,
  page: { readonly limit: number; readonly after?: ViewingPlace },
): Promise<Seen[]> {
  const rows = await citizenViewingsOf(access, citizen, page);
  return rows.map(({ seenIn: scope, ...row }) => ({ ...row, scope, municipality: scope }));
}

async function worded(access: AccessStore, seen: readonly Seen[], language: Language): Promise<Viewing[]> {
  const once = onceEach();
  return Promise.all(
    seen.map(async ({ at, personId, role, action, purpose, scope, municipality: code }) => {
      const [member, municipality] = await Promise.all([
        once(`member ${scope} ${personId}`, () => memberOf(access, scope, personId)),
        once(`municipality ${code}`, () => municipalityAt(access, code)),
      ]);
      const who = role === 'system' ? 'Fodfæste' : member?.name;
      return {
        at: instant(at),
        ...(who && { who }),
        role,
        by: viewerOf(role),
        municipality: municipality?.name ?? code,
        purpose,
        purposeText: purposeText[purpose as Purpose]?.[language] ?? purpose,
        action,
        what: whatWasDone(action, language),
      };
    }),
  );
}

function viewerOf(role: Seen['role']): Viewing['by'] {
  if (role === 'candidate') return 'me';
  return role === 'system' ? 'system' : 'others';
}

/** Asks each thing once, however many rows need it. */
function onceEach(): <Answer>(name: string, ask: () => Promise<Answer>) => Promise<Answer> {
  const asked = new Map<string, Promise<unknown>>();
  return <Answer>(name: string, ask: () => Promise<Answer>): Promise<Answer> => {
    const known = asked.get(name) ?? ask();
    asked.set(name, known);
    return known as Promise<Answer>;
  };
}
