import { describe, expect, it } from 'vitest';
import { repeatableKey } from './repeatable-key.ts';

describe('the key of a submission', () => {
  it('is the same for the same request and another for a changed one', () => {
    const keyFor = repeatableKey();
    const first = keyFor({ name: 'Amina' }, 'a');
    expect(keyFor({ name: 'Amina' }, 'a')).toEqual(first);
    expect(keyFor({ name: 'Jonas' }, 'b').key).not.toBe(first.key);
  });

  it('is carried on by the same fields when the page was loaded anew before an answer came', () => {
    const sent = repeatableKey()({ name: 'Amina' }, 'a');
    expect(repeatableKey(sent)({ name: 'Amina' }, 'a').key).toBe(sent.key);
    expect(repeatableKey(sent)({ name: 'Jonas' }, 'b').key).not.toBe(sent.key);
  });

  it('is new where only what the device may not keep has changed', () => {
    const keyFor = repeatableKey(repeatableKey()({ cpr: '1' }, 'a'));
    const first = keyFor({ cpr: '1' }, 'a');
    expect(keyFor({ cpr: '2' }, 'a').key).not.toBe(first.key);
  });
});
