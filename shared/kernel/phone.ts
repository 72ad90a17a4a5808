/** What is wrong with a telephone number. */
export type PhoneFault =
  | 'missing'
  | 'phone-too-short'
  | 'phone-too-long'
  | 'phone-has-other-signs'
  | 'phone-needs-country-code'
  | 'not-a-phone-number';

const denmark = '45';
const danishDigits = 8;
/** ITU-T E.164: at most 15 digits with the country code; no country gives fewer than 8. */
const mostDigits = 15;
const fewestDigits = 8;

/**
 * A telephone number as people type and paste it (`(+45) 22 33 44 55`, `22-33-44-55`, `0046 70 …`, `Tlf. 22334455`) in
 * the form in which it is stored, E.164 (`+4522334455`), or what is wrong with it. Eight digits are Danish.
 */
export function parsePhone(typed: string): { value: string } | { fault: PhoneFault } {
  const number = typed
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/^\s*(?:tel|tlf|telefon|mobil|mob)[.:\s]*/i, '')
    .replaceAll('(0)', '')
    .replace(/[\s().\p{Pd}/]/gu, '');
  if (number === '') return { fault: 'missing' };
  if (!/^\+?\d*$/.test(number)) return { fault: 'phone-has-other-signs' };
  if (number.startsWith('+')) return international(number.slice(1));
  if (number.startsWith('00')) return international(number.slice(2));
  return withoutCountry(number);
}

/** A stored number as it is read aloud: a Danish one in pairs, a foreign one with its country code before the pairs. */
export function formatPhone(stored: string): string {
  const read = parsePhone(stored);
  if ('fault' in read) return stored;
  const digits = read.value.slice(1);
  if (digits.startsWith(denmark)) return inPairs(digits.slice(denmark.length));
  const country = countryCodeOf(digits);
  return `+${country}\u00a0${inPairs(digits.slice(country.length))}`;
}

function international(digits: string): { value: string } | { fault: PhoneFault } {
  if (digits.startsWith('0')) return { fault: 'phone-needs-country-code' };
  const isDanish = digits.startsWith(denmark);
  const fewest = isDanish ? denmark.length + danishDigits : fewestDigits;
  const most = isDanish ? denmark.length + danishDigits : mostDigits;
  if (digits.length < fewest) return { fault: 'phone-too-short' };
  if (digits.length > most) return { fault: 'phone-too-long' };
  if (isDanish && digits[denmark.length] === '0') return { fault: 'not-a-phone-number' };
  return { value: `+${digits}` };
}

function withoutCountry(digits: string): { value: string } | { fault: PhoneFault } {
  if (digits.length < danishDigits) return { fault: 'phone-too-short' };
  if (digits.length > mostDigits) return { fault: 'phone-too-long' };
  if (digits.startsWith('0')) return { fault: 'phone-needs-country-code' };
  if (digits.length === danishDigits) return international(`${denmark}${digits}`);
  const hasCountry = digits.startsWith(denmark) && digits.length === denmark.length + danishDigits;
  return hasCountry ? international(digits) : { fault: 'phone-needs-country-code' };
}

/** Country codes of two digits, ITU-T E.164; those that begin with 1 or 7 have one, all others three. */
const ofTwoDigits = /^(?:2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;

function countryCodeOf(digits: string): string {
  if (/^[17]/.test(digits)) return digits.slice(0, 1);
  return digits.slice(0, ofTwoDigits.test(digits) ? 2 : 3);
}

function inPairs(digits: string): string {
  return digits.replace(/(\d{2})(?=\d)/g, '$1\u00a0');
}
