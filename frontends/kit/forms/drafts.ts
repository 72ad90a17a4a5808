/** What a form was begun on: the version of the thing it changes, and what stood in the fields then. */
export interface Seen<Values> {
  readonly version: number;
  readonly values: Partial<Values>;
}

/** A submission that no answer has come to: its idempotency key, and what was sent under it. */
export interface Sent {
  readonly key: string;
  readonly as: string;
}

/** A half-written form, kept on this device until it is accepted or discarded. */
export interface Draft<Values> {
  readonly savedAt: string;
  readonly values: Partial<Values>;
  readonly seen?: Seen<Values> | undefined;
  readonly sent?: Sent | undefined;
}

const prefix = 'fodfaeste.draft.';
let closed = false;

/** Where a form's draft lies: under the person's id, so that two people at one computer never meet, and the scope. */
export function draftKey(form: string, personId: string, scope: string): string {
  return `${prefix}${personId}.${scope}.${form}`;
}

/** The draft under a key, or nothing. A draft that cannot be read is thrown away. */
export function readDraft<Values>(key: string): Draft<Values> | undefined {
  try {
    const text = localStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as Draft<Values>);
  } catch {
    discardDraft(key);
    return undefined;
  }
}

/** Keeps a draft. Gives it, or nothing when the device keeps nothing or the person has signed out. */
export function keepDraft<Values>(key: string, draft: Draft<Values>): Draft<Values> | undefined {
  if (closed) return undefined;
  try {
    localStorage.setItem(key, JSON.stringify(draft));
    return draft;
  } catch {
    return undefined;
  }
}

/** Values without those named in `never`: CPR numbers are kept on no device. */
export function without<Values extends object>(values: Values, never: readonly (keyof Values)[]): Partial<Values> {
  const kept: Partial<Values> = { ...values };
  for (const name of never) delete kept[name];
  return kept;
}

/** Throws the draft away. */
export function discardDraft(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept, so there is nothing to throw away.
  }
}

/** Throws away what others wrote at this computer: whoever signs in next finds nothing of theirs. */
export function discardDraftsOfOthers(personId: string): void {
  discardWhere((key) => !key.startsWith(`${prefix}${personId}.`));
}

/** Throws every draft of every app away and keeps no more until the page is loaded anew: the person signs out. */
export function discardAllDrafts(): void {
  closed = true;
  discardWhere(() => true);
}

function discardWhere(goes: (key: string) => boolean): void {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, place) => localStorage.key(place) ?? '');
    for (const key of keys) if (key.startsWith(prefix) && goes(key)) localStorage.removeItem(key);
  } catch {
    // Nothing was kept, so there is nothing to throw away.
  }
}
