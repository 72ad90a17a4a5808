import { runSimulation } from '@cloud-copilot/iam-simulate';
import { type Attempt, municipality } from './attempts.ts';
import { type Statement, tableArn } from './policies.ts';

/** What the simulator answers to a policy and an attempt; it throws when it cannot judge the request. */
export async function isAllowed(statements: readonly Statement[], attempt: Attempt): Promise<boolean> {
  const { scope, partnership } = attempt.tags ?? municipality;
  const answer = await runSimulation(
    {
      request: {
        principal: 'arn:aws:sts::111122223333:assumed-role/Data/session',
        action: attempt.action,
        resource: { resource: attempt.resource ?? tableArn, accountId: '111122223333' },
        contextVariables: {
          ...(scope !== undefined && { 'aws:PrincipalTag/scope': scope }),
          ...(partnership !== undefined && { 'aws:PrincipalTag/partnership': partnership }),
          ...(attempt.keys && { 'dynamodb:LeadingKeys': [...attempt.keys] }),
          ...attempt.says,
          ...(attempt.within && { 'dynamodb:EnclosingOperation': attempt.within }),
        },
      },
      identityPolicies: [{ name: 'data', policy: { Version: '2012-10-17', Statement: statements } }],
      serviceControlPolicies: [],
      resourceControlPolicies: [],
    },
    {},
  );
  if (answer.resultType === 'error') throw new Error(`${attempt.what}: ${JSON.stringify(answer.errors)}`);
  return answer.overallResult === 'Allowed';
}

/** Whether a policy answers at least one attempt wrongly. */
export async function isCaught(statements: readonly Statement[], tried: readonly Attempt[]): Promise<boolean> {
  for (const attempt of tried) {
    if ((await isAllowed(statements, attempt)) !== attempt.allowed) return true;
  }
  return false;
}

/** Which attempts a policy answers wrongly. */
export async function wrongly(statements: readonly Statement[], tried: readonly Attempt[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const attempt of tried) {
    if ((await isAllowed(statements, attempt)) !== attempt.allowed) wrong.push(attempt.what);
  }
  return wrong;
}
