import ExcelJs from 'exceljs';
import { describe, expect, test } from 'vitest';
import { readSheet } from './sheet.ts';
import { unpackedBytes } from './unpacked-bytes.ts';

const entryOfDirectory = Buffer.from([0x50, 0x4b, 0x01, 0x02]);
const limits = { rows: 100, columns: 10, unpackedBytes: 20_000_000 };
const lines = 'Navn;By\r\nBjørn Ærø;Århus\r\n';

async function aWorkbook(): Promise<Buffer> {
  const workbook = new ExcelJs.Workbook();
  workbook.addWorksheet('Liste').addRows([['Navn'], ['Åse']]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function wide(text: string, order: 'le' | 'be', mark: boolean): Buffer {
  const little = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
  return order === 'le' ? little : little.swap16();
}

describe('a sheet', () => {
  test.each([
    ['utf-8', Buffer.from(lines)],
    ['utf-8', Buffer.from(`\ufeff${lines}`)],
    ['windows-1252', Buffer.from(lines, 'latin1')],
    ['utf-16', wide(lines, 'le', true)],
    ['utf-16', wide(lines, 'be', true)],
    ['utf-16', wide(lines, 'le', false)],
    ['mixed', Buffer.concat([Buffer.from(lines), Buffer.from('Åse;Ærø\n', 'latin1')])],
  ])('in %s is read without a garbled sign', async (encoding, bytes) => {
    const read = await readSheet({ name: 'a.csv', bytes }, limits);
    expect(read).toMatchObject({ encoding });
    const [headings, first, second] = read.rows;
    expect([headings, first]).toEqual([
      ['Navn', 'By'],
      ['Bjørn Ærø', 'Århus'],
    ]);
    if (encoding === 'mixed') expect(second).toEqual(['Åse', 'Ærø']);
  });

  test('that is none, or not what its name says, is refused', async () => {
    const faults = async (name: string, bytes: Buffer) => (await readSheet({ name, bytes }, limits)).faults;
    expect(await faults('a.pdf', Buffer.from(lines))).toEqual(['file-of-another-kind']);
    expect(await faults('a.csv', await aWorkbook())).toEqual(['file-not-what-it-says']);
    expect(await faults('a.csv', Buffer.from([1, 0, 2, 0, 0, 3]))).toEqual(['file-not-readable']);
    expect(await faults('a.csv', Buffer.from('\r\n;;\r\n'))).toEqual(['file-not-readable']);
  });

  test('with more rows than allowed gives one more than allowed', async () => {
    const read = await readSheet({ name: 'a.csv', bytes: Buffer.from('a\n'.repeat(500)) }, limits);
    expect(read.rows).toHaveLength(101);
  });
});

describe('what a zip file holds unpacked', () => {
  test('is read from its directory; what has none has no size', async () => {
    const bytes = await aWorkbook();
    expect(unpackedBytes(bytes)).toBeGreaterThan(bytes.length);
    expect(unpackedBytes(bytes.subarray(0, 200))).toBeUndefined();
    expect(unpackedBytes(Buffer.from('PK'))).toBeUndefined();
  });

  test('a workbook that unpacks to gigabytes is refused before it is opened', async () => {
    const bytes = await aWorkbook();
    expect(await readSheet({ name: 'a.xlsx', bytes }, limits)).toMatchObject({ encoding: 'workbook' });
    bytes.writeUInt32LE(0x7fffffff, bytes.indexOf(entryOfDirectory) + 24);
    expect(await readSheet({ name: 'a.xlsx', bytes }, limits)).toEqual({ rows: [], faults: ['file-not-readable'] });
  });
});
