import type { LocalRules } from '#services/access/domain/local-rules.ts';
import { defineItem } from '#shared/runtime/item.ts';

/** What the municipality decided in the place of rules; one item, since it is little and read whole. */
export const localRulesItem = defineItem<LocalRules>({ name: 'local-rules', partition: () => [] });
