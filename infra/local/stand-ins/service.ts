import type { RequestContext } from '../iam/conditions.ts';
import type { Identity } from '../iam/identities.ts';

/** A service's refusal, answered in the service's own error form. */
export class Refusal extends Error {
  override name: string;
  status: number;
  constructor(name: string, message: string, status = 400) {
    super(message);
    this.name = name;
    this.status = status;
  }
}

/** Who calls a stand-in, and what their role's synthesized policy lets them do. */
export type Caller = {
  identity: Identity | undefined;
  /** Throws an `AccessDeniedException` refusal unless the caller's policy allows the action on the resource. */
  mustBeAllowed(action: string, resource: string, context?: RequestContext): void;
};

/** A service of AWS's JSON protocols: operation and input in, output out. */
export type JsonService = (operation: string, input: Record<string, unknown>, caller: Caller) => object;

/** For a service's `default` branch: says loudly what the stand-in lacks. */
export function unknownOperation(service: string, operation: string): never {
  throw new Refusal('UnknownOperationException', `the local ${service} does not know ${operation}`);
}
