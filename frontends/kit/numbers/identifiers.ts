/** A CPR number as typed (`010203-1234`, `010203 1234`, `0102031234`): ten digits, or nothing. The day may be a substitute number's (day + 60). */
export function readCpr(typed: string): string | undefined {
  const digits = typed.replace(/[\s\u00a0-]/g, '');
  if (!/^\d{10}$/.test(digits)) return undefined;
  const day = Number(digits.slice(0, 2)) % 60;
  const month = Number(digits.slice(2, 4));
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 ? digits : undefined;
}

/** A CVR number as typed (`12 34 56 78`, `DK12345678`): eight digits, or nothing. */
export function readCvr(typed: string): string | undefined {
  const digits = typed.replace(/^dk/i, '').replace(/[\s\u00a0-]/g, '');
  return /^\d{8}$/.test(digits) ? digits : undefined;
}

/** A Danish phone number as typed (`22 33 44 55`, `+45 22334455`, `0045…`): eight digits; a foreign one keeps its `+` and digits. */
export function readPhone(typed: string): string | undefined {
  const digits = typed.replace(/[\s\u00a0()-]/g, '').replace(/^(\+45|0045)/, '');
  if (/^[2-9]\d{7}$/.test(digits)) return digits;
  return /^\+\d{8,15}$/.test(digits) ? digits : undefined;
}

/** Eight digits in pairs: `22 33 44 55`; anything else as it is. */
export function formatPhone(number: string): string {
  const own = number.replace(/^\+45/, '');
  return /^\d{8}$/.test(own) ? own.replace(/(\d{2})(?=\d)/g, '$1\u00a0') : number;
}

/** A CVR number in pairs: `12 34 56 78`. */
export const formatCvr = formatPhone;

/** A mail address in its plainest reading: something, an at sign, a domain with a dot. */
export function readEmail(typed: string): string | undefined {
  const text = typed.trim();
  return /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(text) ? text : undefined;
}
