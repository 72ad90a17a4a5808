/** What of oidc-provider the local identity provider uses; the package brings no types of its own. */
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  export type Configuration = Record<string, unknown> & {
    findAccount?: (context: KoaContextWithOIDC, key: string) => unknown;
    loadExistingGrant?: (context: KoaContextWithOIDC) => unknown;
    interactions?: { url: (context: KoaContextWithOIDC, interaction: { uid: string }) => string };
  };
  export type Grant = { addOIDCScope(scope: string): void; save(): Promise<string> };
  export type KoaContextWithOIDC = {
    type: string;
    body: unknown;
    req: IncomingMessage;
    oidc: {
      client?: { clientId: string };
      session?: { accountId: string; grantIdFor(clientId: string): string | undefined };
      params?: Readonly<Record<string, unknown>>;
      result?: { consent?: { grantId?: string } };
    };
  };
  export default class Provider {
    constructor(issuer: string, configuration: Configuration);
    Grant: {
      new (properties: { clientId: string; accountId: string }): Grant;
      find(id: string): Promise<Grant | undefined>;
    };
    callback(): (incoming: IncomingMessage, answer: ServerResponse) => Promise<void>;
    interactionDetails(
      incoming: IncomingMessage,
      answer: ServerResponse,
    ): Promise<{ readonly params: Readonly<Record<string, unknown>> }>;
    interactionFinished(
      incoming: IncomingMessage,
      answer: ServerResponse,
      result: object,
      options?: object,
    ): Promise<void>;
    on(event: string, listener: (context: KoaContextWithOIDC, fault: Error) => void): this;
  }
}
