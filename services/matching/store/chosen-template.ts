import type { Agreement } from '#services/matching/domain/agreement.ts';
import {
  mayLeaveOut,
  offeredWords,
  ownWords,
  type AgreementTemplate,
  type FactsForWords,
} from '#services/matching/domain/agreement-template.ts';
import type { Placement } from '#services/matching/domain/placement.ts';
import { atField } from '#services/matching/domain/when.ts';
import type { MatchingRefusal } from '#services/matching/refusals.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { municipalityCode } from '#shared/kernel/scope.ts';
import { townOf } from '#shared/kernel/town.ts';
import type { Table } from '#shared/runtime/table.ts';
import type { ChosenTemplate, OfferedWords, OwnWords, TemplateOfDraft } from '#shared/shapes/own-words.ts';
import { templateInForce, templateOfVersion } from './agreement-template-items.ts';
import type { MatchingStore } from './matching-store.ts';
import { openingItem } from './shared-items.ts';

/** What a draft from before there were templates is made of. */
export const standardTemplate: ChosenTemplate = { version: 0, leftOut: [] };

type Reads = Pick<MatchingStore, 'table' | 'shared'>;

/**
 * Which template a draft is made of: the one in force, or, where it was made of an older one, still that one. Refusals:
 * agreement-template-changed (neither), fields-not-accepted (a clause that stays was left out).
 */
export async function chosenTemplate(
  table: Pick<Table, 'get'>,
  chosen: ChosenTemplate | undefined,
  before?: ChosenTemplate,
): Promise<Result<ChosenTemplate, MatchingRefusal>> {
  const template = await readChosen(table, chosen, before);
  if (!template) return refuse('agreement-template-changed');
  const leftOut = [...(chosen?.leftOut ?? [])].toSorted((one, other) => one - other);
  if (!mayLeaveOut(template, leftOut)) return atField('/template/leftOut', 'clause-stays');
  return ok({ version: template.version, leftOut });
}

async function readChosen(
  table: Pick<Table, 'get'>,
  chosen: ChosenTemplate | undefined,
  before: ChosenTemplate | undefined,
): Promise<AgreementTemplate | undefined> {
  const inForce = await templateInForce(table);
  if (!chosen || chosen.version === inForce.version) return inForce;
  return chosen.version === before?.version ? templateOfVersion(table, chosen.version) : undefined;
}

/** What was left out before stays so while the template is the same; a newer one is read from the beginning. */
export async function stillLeftOut(
  table: Pick<Table, 'get'>,
  before: ChosenTemplate | undefined,
): Promise<ChosenTemplate | undefined> {
  const { version } = await templateInForce(table);
  return before?.version === version ? before : undefined;
}

/** The municipality's own words as they are sent with an agreement. */
export async function ownWordsOf(
  { table, shared }: Reads,
  { template }: Pick<Agreement, 'template'>,
  placement: Placement,
): Promise<OwnWords | undefined> {
  const [kept, facts] = await Promise.all([
    templateOfVersion(table, template?.version),
    factsForWords({ table, shared }, placement),
  ]);
  return ownWords(offeredWords(kept, facts), template?.leftOut ?? []);
}

/** What the template in force says of a placement. */
export async function wordsInForce({ table, shared }: Reads, placement: Placement): Promise<OfferedWords> {
  const [inForce, facts] = await Promise.all([templateInForce(table), factsForWords({ table, shared }, placement)]);
  return offeredWords(inForce, facts);
}

/** What the template of a version under way says, beside the one in force. */
export async function templateOfDraft(
  { table, shared }: Reads,
  { template }: Pick<Agreement, 'template'>,
  { placement, inForce }: { readonly placement: Placement; readonly inForce: OfferedWords },
): Promise<TemplateOfDraft> {
  const { version = 0, leftOut = [] } = template ?? {};
  const isNewer = version !== inForce.version;
  if (!isNewer) return { ...inForce, leftOut: [...leftOut], isNewer };
  const [kept, facts] = await Promise.all([
    templateOfVersion(table, version),
    factsForWords({ table, shared }, placement),
  ]);
  return { ...offeredWords(kept, facts), leftOut: [...leftOut], isNewer };
}

async function factsForWords({ table, shared }: Reads, placement: Placement): Promise<FactsForWords> {
  const opening = placement.openingId && (await shared().get(openingItem, placement.openingId));
  const town = opening ? opening.facts && townOf(opening.facts.postalCode) : undefined;
  return { placement, municipality: municipalityCode(table.scope), town };
}
