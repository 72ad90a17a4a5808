import type { Name } from './names.ts';

/** What stands around a service's code: its README, shape, rules, stack and tests. */
export function serviceSurroundings({ kebab, camel, pascal, words }: Name, ruleId: string): Record<string, string> {
  const own = `services/${kebab}`;
  return {
    [`shared/shapes/${kebab}.ts`]: `
import * as z from 'zod/mini';
import { civilDateField, idOf } from './fields.ts';

/** What is known of a person. */
export const ${pascal}View = z.object({
  candidateId: idOf('candidate'),
  referredOn: civilDateField,
  daysInEffort: z.number(),
});
export type ${pascal}View = z.infer<typeof ${pascal}View>;
`,
    [`shared/access/policy/${kebab}-policy.ts`]: `
import type { PolicyRow } from './policy-row.ts';

/** What may be done in ${words.toLowerCase()}. */
export const ${camel}Policy = {
  'show-${kebab}': {
    id: '${ruleId}',
    purpose: 'follow-up',
    viewing: { da: 'Så dine oplysninger i ${words}.', en: 'Saw your details in ${words}.' },
    roles: { caseworker: 'own-municipality', 'job-broker': 'own-municipality' },
  },
} as const satisfies Record<string, PolicyRow>;
`,
    [`infra/stacks/${kebab}-stack.ts`]: `
import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Retellable } from '#infra/constructs/retellable.ts';
import { ScopedService } from '#infra/constructs/scoped-service.ts';
import type { ServiceStackProps } from '#infra/constructs/service-stack-props.ts';
import { consumes } from '#services/${kebab}/config.ts';

/** ${words}. */
export class ${pascal}Stack extends Stack {
  readonly retellable: Retellable;

  constructor(scope: Construct, id: string, { platform, authorizerId, ...stack }: ServiceStackProps) {
    super(scope, id, stack);
    const ${camel} = new ScopedService(this, '${pascal}', {
      platform,
      authorizerId,
      service: '${kebab}',
      consumes,
      failureMeans: {
        api: 'Staff cannot see or change anything in ${words.toLowerCase()}.',
        'on-event': 'What happens elsewhere is missing in ${words.toLowerCase()} until it works again.',
        publisher: 'What was viewed here is missing from the citizens’ lists of who has seen them.',
      },
    });
    this.retellable = ${camel}.retellable;
    for (const worker of ${camel}.workers) platform.fieldKey.opensFor(worker, '${kebab}');
  }
}
`,
    [`test/roles/opened/${kebab}.ts`]: `
import { ${camel}Api } from '#services/${kebab}/api.ts';
import type { TestTable } from '#test/database.ts';
import { opening, type OpenedApi } from './house.ts';

export function opened(table: TestTable): OpenedApi {
  const open = opening(table, '${kebab}');
  return ${camel}Api(({ scope }) => open(scope));
}
`,
    [`${own}/capabilities/show-${kebab}.test.ts`]: `
import { beforeAll, describe, expect, test } from 'vitest';
import { dateOf } from '#shared/kernel/time.ts';
import { viewedRow } from '#shared/runtime/house-rows.ts';
import { openTable } from '#shared/runtime/table.ts';
import { aCall, aCaller } from '#test/builders/call.ts';
import { aCandidateId, referred } from '#test/builders/insight.ts';
import { freshMunicipality, testTable, type TestTable } from '#test/database.ts';
import { show${pascal} } from './show-${kebab}.ts';
import { takeInReferral } from './take-in-referral.ts';

let database: TestTable;
beforeAll(async () => {
  database = await testTable();
});

function aCaseworkerAtWork() {
  const scope = freshMunicipality();
  const call = aCall('show-${kebab}', aCaller('caseworker', scope));
  return { call, table: openTable(database.client, database.name, scope) };
}

describe('show ${kebab}', () => {
  test('tells of a person once visitation has, and who looked', async () => {
    const { call, table } = aCaseworkerAtWork();
    const candidateId = aCandidateId();
    expect(await show${pascal}(call, { table }, candidateId)).toMatchObject({
      refusal: { code: 'candidate-not-found' },
    });

    await takeInReferral({ table }, referred(candidateId, '2026-11-20'));
    expect(await show${pascal}(call, { table }, candidateId)).toEqual({
      ok: true,
      value: { candidateId, referredOn: '2026-11-20', daysInEffort: 3 },
    });
    const log = await table.list({ kind: viewedRow, of: [dateOf(call.now)], limit: 10 });
    expect(log.items.map((row) => JSON.parse(row.event).facts)).toMatchObject([
      { candidateIds: [candidateId], action: 'show-${kebab}', ruleId: '${ruleId}' },
    ]);
  });

  test('hearing of a person twice, or of what was before, changes nothing', async () => {
    const { call, table } = aCaseworkerAtWork();
    const candidateId = aCandidateId();
    const newest = { ...referred(candidateId, '2026-11-20'), version: 2 };
    for (const event of [newest, newest, referred(candidateId, '2026-11-01')]) await takeInReferral({ table }, event);
    expect(await show${pascal}(call, { table }, candidateId)).toMatchObject({ value: { referredOn: '2026-11-20' } });
  });
});
`,
    [`${own}/README.md`]: `
# ${words}

What this service is for, in the words of those who use it.

## Capabilities

| capability | route | rule |
| --- | --- | --- |
| show-${kebab} | \`GET /candidates/:candidateId\` | ${ruleId} |

\`take-in-referral\` is done by the platform itself, when an event arrives.

## States

Nothing here has states yet.

## Events

| in | what is done |
| --- | --- |
| \`CandidateReferred\` | the person is known here; the newest version stands |

Out: none yet, but \`PersonViewed\` for whoever was shown.

## Access patterns

| item | key after the scope | asked for by |
| --- | --- | --- |
| person | \`person#<candidateId>\` | show-${kebab}, one read |
`,
  };
}
