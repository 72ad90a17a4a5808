import { expect, test } from 'vitest';
import { chosenFile, pastedFile } from './chosen-file.ts';

test('a file is sent byte for byte, also a large one, and pasted text as UTF-8', async () => {
  const bytes = Uint8Array.from({ length: 20_000 }, (_, place) => place % 256);
  const sent = await chosenFile(new File([bytes], 'kurser.xlsx'));
  expect(sent.name).toBe('kurser.xlsx');
  expect(Buffer.from(sent.content, 'base64').equals(Buffer.from(bytes))).toBe(true);
  expect(Buffer.from(pastedFile('Titel\tPris\nÆ').content, 'base64').toString()).toBe('Titel\tPris\nÆ');
});
