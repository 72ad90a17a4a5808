import { formatNumber } from '#kit/numbers/danish-numbers.ts';

const kilobyte = 1000;
const megabyte = kilobyte * kilobyte;

/** A size as people say it: "340 KB", "1,4 MB". */
export function sizeInWords(bytes: number): string {
  if (bytes < megabyte) return `${Math.max(1, Math.round(bytes / kilobyte))} KB`;
  return `${formatNumber(Math.round((bytes / megabyte) * 10) / 10)} MB`;
}
