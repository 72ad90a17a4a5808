const endOfDirectory = 0x06054b50;
const entryOfDirectory = 0x02014b50;
const endBytes = 22;
const entryBytes = 46;

/**
 * How many bytes a zip file says it holds unpacked, read from its directory without unpacking anything; undefined where
 * it has none that can be read. A small file that unpacks to a huge one is refused before it is opened.
 */
export function unpackedBytes(zip: Buffer): number | undefined {
  for (let at = zip.length - endBytes; at >= 0; at--) {
    if (zip.readUInt32LE(at) === endOfDirectory)
      return sumOfEntries(zip, zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 16));
  }
  return undefined;
}

function sumOfEntries(zip: Buffer, entries: number, directory: number): number | undefined {
  let [at, sum] = [directory, 0];
  for (let entry = 0; entry < entries; entry++) {
    if (at + entryBytes > zip.length || zip.readUInt32LE(at) !== entryOfDirectory) return undefined;
    sum += zip.readUInt32LE(at + 24);
    at += entryBytes + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return sum;
}
