import type { ListedPerson } from '#services/visitation/domain/listed-person.ts';
import type { ListPage, Table } from '#shared/runtime/table.ts';
import { listedInTargetGroupItem, listedPersonItem, listedReferredItem } from './listed-items.ts';
import { candidateItem } from './visitation-store.ts';

type CandidateList = 'work' | 'people';
type PersonList = 'of-contact' | 'of-group' | 'referred';
type TargetList = 'of-target' | 'of-target-and-group';

/** A list of people: by whose step it is, everybody, those not met yet, or by contact person, target group and visitation group. */
export type WorkPlace = { readonly index: CandidateList | PersonList | TargetList; readonly of: readonly string[] };

type PlaceRead = WorkPlace & {
  readonly from?: string;
  readonly to?: string;
  readonly descending: boolean;
  readonly limit: number;
  readonly after?: Record<string, unknown>;
};

/** One page of such a list, in order of deadline: one query, whose rows hold all that a line shows. */
export function readPlace(table: Table, { index, ...query }: PlaceRead): Promise<ListPage<ListedPerson>> {
  switch (index) {
    case 'of-contact':
    case 'of-group':
      return table.list({ kind: listedPersonItem, index, ...query });
    case 'referred':
      return table.list({ kind: listedReferredItem, index, ...query });
    case 'of-target':
    case 'of-target-and-group':
      return table.list({ kind: listedInTargetGroupItem, index, ...query });
    default:
      return table.list({ kind: candidateItem, index, ...query });
  }
}
