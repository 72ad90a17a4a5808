import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { cleanPhoto } from './clean-photo.ts';

/** A picture of 16 × 8 dots, as a browser writes it. */
const jpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAAIABADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAID/8QAGxAAAgEFAAAAAAAAAAAAAAAAABIBAgMhMYH/xAAVAQEBAAAAAAAAAAAAAAAAAAAEBf/EABoRAAMBAAMAAAAAAAAAAAAAAAECEQBBccH/2gAMAwEAAhEDEQA/AMrj4TpVDLDbAJ5eoFg75zgkYtT5v//Z',
  'base64',
);
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAABAAAAAICAYAAADwdn+XAAAAOElEQVR4AcyQsQ0AQAgCL87kTD+tO70DKBWNJjSGHIGox3cUmDcASbFJ5QyAMqr/QcC+QKoG2BUaAAD///4B7n8AAAAGSURBVAMAvDMvIZme6bYAAAAASUVORK5CYII=',
  'base64',
);
const startOfScan = jpeg.indexOf(Buffer.from([0xff, 0xda]));
/** The same with its scan twice, as a progressive picture has several, with restarts and stuffed bytes in them. */
const progressive = Buffer.concat([
  jpeg.subarray(0, jpeg.length - 2),
  Buffer.from([0xff, 0x00, 0xff, 0xd0, 0x11, 0xff, 0xd7]),
  jpeg.subarray(startOfScan),
]);

const secrets = [
  'GPSLatitude 55.6419',
  'iPhone 12 of Amina',
  'Taken 2026-11-23 07:14',
  'a short film behind the photo',
];
const [where, whose, when, behind] = secrets as [string, string, string, string];

const segment = (marker: number, content: string | Buffer): Buffer => {
  const bytes = Buffer.from(content);
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(bytes.length + 2, 2);
  return Buffer.concat([head, bytes]);
};
const afterStart = (picture: Buffer, ...parts: Buffer[]): Buffer =>
  Buffer.concat([picture.subarray(0, 2), ...parts, picture.subarray(2)]);
/** As a telephone leaves it: EXIF with a place, XMP, a maker's segment, a comment, and a film after the end. */
const fromTelephone = (picture: Buffer): Buffer =>
  Buffer.concat([
    afterStart(
      picture,
      segment(0xe1, `Exif\0\0${where}`),
      segment(0xe1, `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${whose}</x:xmpmeta>`),
      segment(0xed, `Photoshop 3.0\0${when}`),
      segment(0xe2, `MPF\0${when}`),
      segment(0xfe, when),
    ),
    Buffer.from(behind),
  ]);

const holdsSecret = (bytes: Uint8Array | undefined) =>
  secrets.some((secret) => Buffer.from(bytes ?? []).includes(secret));
/** The picture itself: its tables, its size and its data, without what programs add. */
const scansOf = (bytes: Uint8Array) =>
  Buffer.from(bytes).subarray(Buffer.from(bytes).indexOf(Buffer.from([0xff, 0xdb])));

describe('a photo before it is shown', () => {
  test.each([
    ['baseline', jpeg],
    ['progressive', progressive],
  ])('%s JPEG: place, owner, time and film are gone, and the picture is byte for byte the same', (_, picture) => {
    const taken = fromTelephone(picture);
    expect(holdsSecret(taken)).toBe(true);
    const clean = cleanPhoto(taken);
    expect(clean?.contentType).toBe('image/jpeg');
    expect(holdsSecret(clean?.bytes)).toBe(false);
    expect(scansOf(clean?.bytes ?? jpeg)).toEqual(scansOf(picture));
    expect(cleanPhoto(clean?.bytes ?? jpeg)?.bytes).toEqual(clean?.bytes);
  });

  test('what its colours need stays', () => {
    const profile = segment(0xe2, 'ICC_PROFILE\0\x01\x01display-p3');
    expect(Buffer.from(cleanPhoto(afterStart(jpeg, profile))?.bytes ?? []).includes('display-p3')).toBe(true);
  });

  test('PNG: text, EXIF and time are gone, and so is what hangs behind', () => {
    const chunk = (type: string, content: Buffer | string): Buffer => {
      const bytes = Buffer.from(content);
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length);
      return Buffer.concat([length, Buffer.from(type), bytes, Buffer.alloc(4)]);
    };
    const afterHeader = 8 + 25;
    const extra = [
      chunk('tEXt', `Author\0${whose}`),
      chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(when)])),
      chunk('eXIf', where),
    ];
    const taken = Buffer.concat([
      png.subarray(0, afterHeader),
      ...extra,
      png.subarray(afterHeader),
      Buffer.from(behind),
    ]);
    const clean = cleanPhoto(taken);
    expect(clean?.contentType).toBe('image/png');
    expect(holdsSecret(clean?.bytes)).toBe(false);
    expect(Buffer.from(clean?.bytes ?? []).includes('zTXt')).toBe(false);
    expect(Buffer.from(clean?.bytes ?? []).indexOf('IDAT')).toBeGreaterThan(0);
  });

  test('a renamed program, a page, half a picture and nothing are no pictures', () => {
    const programs = [
      Buffer.from('MZ\x90\0\x03\0\0\0'),
      Buffer.from('\x7fELF\x02\x01\x01'),
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
      Buffer.from('%PDF-1.7'),
      Buffer.from('GIF89a'),
      Buffer.alloc(0),
    ];
    const halves = [jpeg.subarray(0, 3), jpeg.subarray(0, 60), jpeg.subarray(0, jpeg.length - 2), png.subarray(0, 40)];
    const disguised = [
      Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from('MZ this is a program')]),
      Buffer.concat([png.subarray(0, 8), Buffer.from('MZ this is a program, not a header')]),
      Buffer.from([0xff, 0xd8, 0xff, 0xd9]),
    ];
    for (const bytes of [...programs, ...halves, ...disguised]) expect(cleanPhoto(bytes)).toBeUndefined();
  });
});
