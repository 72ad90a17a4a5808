import { describe, expect, it } from 'vitest';
import { errorsByField } from './field-errors.ts';

const names = ['cpr', 'targetGroups', 'profile.hoursTo'] as const;

describe('what the service says about fields', () => {
  it('lands at the field the pointer names', () => {
    const { fields } = errorsByField([{ pointer: '/cpr', detail: 'Skriv ti cifre' }], names);
    expect(fields).toEqual({ cpr: 'Skriv ti cifre' });
  });

  it('takes a pointer inside a list to the list, and one inside an object to its field', () => {
    const { fields } = errorsByField(
      [
        { pointer: '/targetGroups/1', detail: 'Ukendt' },
        { pointer: '/profile/hoursTo', detail: 'For få' },
      ],
      names,
    );
    expect(fields).toEqual({ targetGroups: 'Ukendt', 'profile.hoursTo': 'For få' });
  });

  it('keeps the first text of a field and hands over what no field can carry', () => {
    const { fields, others } = errorsByField(
      [
        { pointer: '/cpr', detail: 'Først' },
        { pointer: '/cpr', detail: 'Så' },
        { pointer: '/version', detail: 'Gammel' },
      ],
      names,
    );
    expect(fields).toEqual({ cpr: 'Først' });
    expect(others).toEqual(['Gammel']);
  });
});
