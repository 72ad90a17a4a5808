import type { PersonalLink } from '#services/visitation/domain/personal-link.ts';
import { defineItem } from '#shared/runtime/item.ts';

/** In the citizen's scope: a link that was sent to the person, found by the digest of its word. */
export const personalLinkItem = defineItem<PersonalLink>({
  name: 'personal-link',
  partition: () => [],
  partitionParts: 0,
  sort: (link) => [link.digest],
});
