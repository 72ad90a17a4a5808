import { refuse, ok, type Result } from '#shared/kernel/result.ts';
import { dateOf, type Instant } from '#shared/kernel/time.ts';
import { ruleOn } from '#shared/rules/dated-rule.ts';
import { linkLimit } from '#shared/rules/link-rules.ts';
import type { Call } from './call.ts';
import { conditionFailed } from './conditions.ts';
import { defineItem } from './item.ts';
import type { FieldKeys } from './ports/field-keys.ts';
import type { Table } from './table.ts';
import { update } from './write.ts';

/**
 * In the scope a link was sent to: how often one link, or one caller, was tried within a while. The caller is a mark drawn with
 * the scope's own secret key, another each while: nobody can tell from it where somebody was. It goes by itself
 * soon after, and follows no person who turned out to be another citizen: an old address opens nothing then.
 */
export type LinkAttempts = { readonly who: string; readonly period: string; readonly tries: number };
export const linkAttemptItem = defineItem<LinkAttempts>({
  name: 'link-attempts',
  partition: ({ who }) => [who],
  sort: ({ period }) => [period],
});

/** Where links of one scope lie, and the keys of that scope. */
export type LinkPlace = { readonly table: Table; readonly keys: () => Promise<FieldKeys> };

const minuteMs = 60_000;

/**
 * Counts that a link was tried, and by whom. Refusal: too-many-attempts, where the link or the caller was tried more often
 * than the rule of the day lets it be. `digest` is absent where the word opens nothing.
 */
export async function countAttempt(
  call: Pick<Call, 'now' | 'askedFrom'>,
  { table, keys }: LinkPlace,
  digest: string | undefined,
): Promise<Result<undefined, 'too-many-attempts'>> {
  const { perLink, perCaller, minutes } = ruleOn(linkLimit, dateOf(call.now)).value;
  const { period, endsAtMs } = periodOf(call.now, minutes);
  const caller = (await keys()).fingerprint('link-caller', `${call.askedFrom ?? ''}|${period}`);
  const counted = [[`caller-${caller}`, perCaller] as const, ...(digest ? [[`link-${digest}`, perLink] as const] : [])];
  for (const [who, most] of counted) {
    try {
      const values = { ':one': 1, ':most': most, ':none': 0, ':end': Math.ceil(endsAtMs / 1000) };
      await table.transact([
        update(linkAttemptItem, [who, period], {
          set: 'SET tries = if_not_exists(tries, :none) + :one, expiresAt = :end',
          onlyIf: 'attribute_not_exists(tries) OR tries < :most',
          values,
        }),
      ]);
    } catch (fault) {
      if (!conditionFailed(fault)) throw fault;
      return refuse('too-many-attempts', { values: { minutes: String(minutes) } });
    }
  }
  return ok(undefined);
}

function periodOf(now: Instant, minutes: number): { readonly period: string; readonly endsAtMs: number } {
  const lengthMs = minutes * minuteMs;
  const number = Math.floor(Date.parse(now) / lengthMs);
  return { period: String(number), endsAtMs: (number + 1) * lengthMs };
}
