import { describe, expect, test } from 'vitest';
import { aWorkbook } from '#test/builders/course-files.ts';
import { readSheet } from './course-sheet.ts';
import { unpackedBytes } from './unpacked-bytes.ts';

const entryOfDirectory = Buffer.from([0x50, 0x4b, 0x01, 0x02]);

describe('what a zip file holds unpacked', () => {
  test('is read from its directory; what has none has no size', async () => {
    const { content } = await aWorkbook([['Titel'], ['Truck']]);
    const bytes = Buffer.from(content, 'base64');
    expect(unpackedBytes(bytes)).toBeGreaterThan(bytes.length);
    expect(unpackedBytes(bytes.subarray(0, 200))).toBeUndefined();
    expect(unpackedBytes(Buffer.from('PK'))).toBeUndefined();
  });

  test('a workbook that unpacks to gigabytes is refused before it is opened', async () => {
    const workbook = await aWorkbook([['Titel'], ['Truck']]);
    const bytes = Buffer.from(workbook.content, 'base64');
    bytes.writeUInt32LE(0x7fffffff, bytes.indexOf(entryOfDirectory) + 24);
    const read = await readSheet({ ...workbook, content: bytes.toString('base64') }, () => true);
    expect(read).toMatchObject({ refusal: { errors: [{ pointer: '/content', code: 'file-not-readable' }] } });
    expect((await readSheet(workbook, () => true)).ok).toBe(true);
  });
});
