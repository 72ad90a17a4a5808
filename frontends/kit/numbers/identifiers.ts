/** A CVR number in pairs: `12 34 56 78`. */
export function formatCvr(number: string): string {
  return number.replace(/(\d{2})(?=\d)/g, '$1\u00a0');
}
