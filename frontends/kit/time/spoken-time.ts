import { language } from '../language/language.ts';

/** Working hours of a day, "kl. 7–11.30" from `07:00` and `11:30` ("7:00–11:30" in English). */
export function spokenHours(startsAt: string, endsAt: string): string {
  return language() === 'da' ? `kl.\u00a0${danish(startsAt)}–${danish(endsAt)}` : `${plain(startsAt)}–${plain(endsAt)}`;
}

/** A clock time as a field shows it: `7.30` for `07:30`. */
export function typedTime(time: string): string {
  return plain(time).replace(':', '.');
}

const plain = (time: string): string => time.replace(/^0/, '');
const danish = (time: string): string => plain(time).replace(':', '.').replace(/\.00$/, '');
