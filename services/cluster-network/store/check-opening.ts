import type { Company } from '#services/cluster-network/domain/company.ts';
import type { Buddy } from '#services/cluster-network/domain/buddy.ts';
import { fieldError, ok, refuse, type FieldError, type Result } from '#shared/kernel/result.ts';
import { memberItem, type ClusterNetworkStore } from './cluster-network-store.ts';
import { findBuddy } from './find.ts';
import type { OpeningFacts } from '#shared/shapes/opening.ts';

/**
 * What an opening says that only the network can check: that the buddy is one of the company's, and that the
 * municipality is a member and one that the company works with. Gives the buddy. Refusal: fields-not-accepted.
 */
export async function checkOpening(
  network: ClusterNetworkStore,
  company: Pick<Company, 'companyId' | 'municipalities'>,
  { buddyId, offeredTo }: Pick<OpeningFacts, 'buddyId' | 'offeredTo'>,
): Promise<Result<Buddy, 'fields-not-accepted'>> {
  const [buddy, offered] = await Promise.all([
    findBuddy(network, company.companyId, buddyId),
    offeredTo === 'partnership' || network.table.get(memberItem, offeredTo),
  ]);
  const named = buddy.ok && buddy.value.state === 'named' ? buddy.value : undefined;
  const errors: FieldError[] = [
    ...(named ? [] : [fieldError('/buddyId', 'unknown-buddy')]),
    ...municipalityFaults(offeredTo, Boolean(offered), company.municipalities),
  ];
  return named && errors.length === 0 ? ok(named) : refuse('fields-not-accepted', { errors });
}

function municipalityFaults(offeredTo: string, isMember: boolean, taken: readonly string[]): FieldError[] {
  if (!isMember) return [fieldError('/offeredTo', 'unknown-municipality')];
  if (offeredTo === 'partnership' || taken.includes(offeredTo)) return [];
  return [fieldError('/offeredTo', 'municipality-not-taken')];
}
