import { expect, test } from 'vitest';
import { kroner, oreAsTyped, typedKroner } from './kroner.ts';

test('an amount is read as Danes type it, and shown with its øre only where there are any', () => {
  expect(oreAsTyped('1.250,50')).toBe(125_050);
  expect(oreAsTyped('600 kr.')).toBe(60_000);
  expect(oreAsTyped('-1')).toBe(-100);
  expect(oreAsTyped('meget')).toBe('meget');
  expect(oreAsTyped(' ')).toBeUndefined();
  expect([kroner(1_500_000), kroner(61_250), typedKroner(61_250)]).toEqual([
    '15.000\u00a0kr.',
    '612,50\u00a0kr.',
    '612,5',
  ]);
});
