import { conditionHolds, type Condition, type RequestContext } from './conditions.ts';
import { matchesText } from './text-pattern.ts';

/** One statement of an IAM policy document, as a template holds it. */
export type Statement = {
  Sid?: string;
  Effect: 'Allow' | 'Deny';
  Action?: string | string[];
  NotAction?: string | string[];
  Resource?: string | string[];
  NotResource?: string | string[];
  Principal?: '*' | Record<string, string | string[]>;
  Condition?: Condition;
};

/** A request as IAM sees it. */
export type IamRequest = { action: string; resource: string; context: RequestContext };

/** Why a request was allowed or not: a matching Deny wins, then a matching Allow; else the implicit denial. */
export type Verdict = { allowed: boolean; because: string };

/** Evaluates statements in IAM's order: explicit denial, then permission, then refusal by default. */
export function evaluate(statements: readonly Statement[], request: IamRequest): Verdict {
  const denial = statements.find((statement) => statement.Effect === 'Deny' && applies(statement, request));
  if (denial) return { allowed: false, because: `denied by ${denial.Sid ?? 'a statement without a name'}` };
  const permission = statements.find((statement) => statement.Effect === 'Allow' && applies(statement, request));
  if (permission) return { allowed: true, because: `allowed by ${permission.Sid ?? 'a statement without a name'}` };
  return { allowed: false, because: 'no statement allows it' };
}

/** Evaluates a role's trust policy: the statements that name `principal`, or everybody, decide. */
export function evaluateTrust(
  statements: readonly Statement[],
  principal: string,
  request: Omit<IamRequest, 'resource'>,
): Verdict {
  const naming = statements
    .filter((statement) => namesPrincipal(statement, principal))
    .map((statement) => ({ ...statement, Resource: '*' }));
  return evaluate(naming, { ...request, resource: 'role' });
}

function applies(statement: Statement, { action, resource, context }: IamRequest): boolean {
  const inActions = statement.NotAction
    ? !list(statement.NotAction).some((pattern) => actionMatches(pattern, action))
    : list(statement.Action).some((pattern) => actionMatches(pattern, action));
  if (!inActions) return false;
  const inResources = statement.NotResource
    ? !list(statement.NotResource).some((pattern) => matchesText(pattern, resource, context))
    : list(statement.Resource).some((pattern) => matchesText(pattern, resource, context));
  return inResources && conditionHolds(statement.Condition, context);
}

function namesPrincipal({ Principal }: Statement, principal: string): boolean {
  if (Principal === '*') return true;
  const account = principal.split(':')[4] ?? '';
  const accepted = [principal, '*', account, `arn:aws:iam::${account}:root`];
  return list(Principal?.AWS).some((named) => accepted.includes(named));
}

const actionMatches = (pattern: string, action: string): boolean =>
  matchesText(pattern.toLowerCase(), action.toLowerCase(), {});

const list = (value: string | string[] | undefined): string[] => (value === undefined ? [] : [value].flat());
