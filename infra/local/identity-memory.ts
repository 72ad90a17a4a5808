type Payload = { uid?: string; userCode?: string; grantId?: string; consumed?: number };
type Kept = { payload: Payload; endsAt: number };

const kept = new Map<string, Kept>();

/**
 * Where the local identity provider keeps its sessions, codes and grants: in memory, since a restart may well ask
 * people to pick their persona again. One instance per kind of thing, as oidc-provider makes them.
 */
export class IdentityMemory {
  #kind: string;

  constructor(kind: string) {
    this.#kind = kind;
  }

  upsert(id: string, payload: Payload, expiresInSeconds: number): Promise<void> {
    kept.set(this.#key(id), { payload, endsAt: Date.now() + expiresInSeconds * 1000 });
    for (const [key, { endsAt }] of kept) if (endsAt < Date.now()) kept.delete(key);
    return Promise.resolve();
  }

  find(id: string): Promise<Payload | undefined> {
    const found = kept.get(this.#key(id));
    return Promise.resolve(found && found.endsAt >= Date.now() ? found.payload : undefined);
  }

  findByUid(uid: string): Promise<Payload | undefined> {
    return Promise.resolve(this.#first((payload) => payload.uid === uid));
  }

  findByUserCode(userCode: string): Promise<Payload | undefined> {
    return Promise.resolve(this.#first((payload) => payload.userCode === userCode));
  }

  async consume(id: string): Promise<void> {
    const payload = await this.find(id);
    if (payload) payload.consumed = Math.floor(Date.now() / 1000);
  }

  destroy(id: string): Promise<void> {
    kept.delete(this.#key(id));
    return Promise.resolve();
  }

  revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
    return Promise.resolve();
  }

  #key(id: string): string {
    return `${this.#kind}:${id}`;
  }

  #first(fits: (payload: Payload) => boolean): Payload | undefined {
    const found = [...kept].find(([key, { payload }]) => key.startsWith(`${this.#kind}:`) && fits(payload));
    return found?.[1].payload;
  }
}
