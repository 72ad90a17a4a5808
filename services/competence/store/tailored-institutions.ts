import type { Institution } from '#services/competence/domain/institution.ts';
import type { TailoredRequest } from '#services/competence/domain/tailored-request.ts';
import type { TailoredThread } from '#services/competence/domain/tailored-thread.ts';
import type { InstitutionId } from '#shared/kernel/ids.ts';
import { fieldError, type FieldError } from '#shared/kernel/result.ts';
import { mostAsked } from '#shared/shapes/tailored-words.ts';
import { institutionItem, type CompetenceStore } from './competence-store.ts';

/** What an exchange keeps of an institution. */
type Asked = Pick<TailoredThread, 'institutionId' | 'institutionName' | 'kind'>;
type Shared = Pick<CompetenceStore, 'shared'>;

/** Kinds that are not asked when whoever can is asked: people are ordered there, or others' assessments are sampled. */
const givesNoCourses: readonly Institution['kind'][] = ['training-site', 'awarding-body'];
const institutionsAtOnce = 100;

/** The fields that name an institution which has not joined the partnership. */
export async function unknownInstitutions(
  competence: Shared,
  institutionIds: readonly InstitutionId[],
): Promise<FieldError[]> {
  const known = await Promise.all(institutionIds.map((id) => competence.shared().get(institutionItem, id)));
  return known.flatMap((institution, place) =>
    institution ? [] : [fieldError(`/institutions/${place}`, 'institution-unknown')],
  );
}

/** Whom a request asks now: those it names, or whoever can and was not asked yet, in order of name. */
export async function whomToAsk(competence: Shared, request: TailoredRequest): Promise<Asked[]> {
  const { institutions, threads } = request;
  if (institutions.length > 0) {
    const named = await Promise.all(institutions.map((id) => competence.shared().get(institutionItem, id)));
    return named.flatMap((institution) => (institution ? [askedOf(institution)] : []));
  }
  const teaching: Asked[] = [];
  let after: Record<string, unknown> | undefined;
  do {
    const page = await competence.shared().list({
      kind: institutionItem,
      index: 'institutions',
      of: [],
      limit: institutionsAtOnce,
      ...(after && { after }),
    });
    teaching.push(...page.items.filter(({ kind }) => !givesNoCourses.includes(kind)).map(askedOf));
    after = page.last;
  } while (after);
  const isNew = ({ institutionId }: Asked) => !threads.some((thread) => thread.institutionId === institutionId);
  return teaching.filter(isNew).slice(0, mostAsked);
}

function askedOf({ institutionId, name, kind }: Institution): Asked {
  return { institutionId, institutionName: name, kind };
}
