import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** A browser's store of one device. */
function deviceStore(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (place) => [...kept.keys()][place] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}

const savedAt = '2026-11-27T09:00:00.000Z';
const written = { savedAt, values: { name: 'Amina' } };

describe('drafts on a shared computer', () => {
  beforeEach(() => {
    vi.resetModules();
    vi.stubGlobal('localStorage', deviceStore());
  });
  afterEach(() => vi.unstubAllGlobals());

  it('belong to the person’s id: the next person’s form is empty', async () => {
    const { draftKey, keepDraft, readDraft } = await import('./drafts.ts');
    keepDraft(draftKey('refer-candidate', 'per-1', '0265'), written);
    expect(readDraft(draftKey('refer-candidate', 'per-1', '0265'))).toEqual(written);
    expect(readDraft(draftKey('refer-candidate', 'per-2', '0265'))).toBeUndefined();
  });

  it('are thrown away when somebody else signs in, and one’s own stay', async () => {
    const { discardDraftsOfOthers, draftKey, keepDraft } = await import('./drafts.ts');
    keepDraft(draftKey('a', 'per-1', '0265'), written);
    keepDraft(draftKey('a', 'per-10', '0265'), written);
    localStorage.setItem('fodfaeste.language', 'da');
    discardDraftsOfOthers('per-1');
    expect(localStorage.length).toBe(2);
    expect(localStorage.getItem(draftKey('a', 'per-1', '0265'))).not.toBeNull();
  });

  it('are gone after sign-out, and no form keeps one on its way out', async () => {
    const { discardAllDrafts, draftKey, keepDraft } = await import('./drafts.ts');
    const key = draftKey('a', 'per-1', '0265');
    keepDraft(key, written);
    discardAllDrafts();
    expect(keepDraft(key, written)).toBeUndefined();
    expect(localStorage.length).toBe(0);
  });

  it('hold no CPR number', async () => {
    const { without } = await import('./drafts.ts');
    expect(without({ name: 'Amina', cpr: '6101020000' }, ['cpr'])).toEqual({ name: 'Amina' });
  });
});
