/**
 * A number as Danes type it: `1.000,50`, `1000,5`, `12`. A single dot followed by three digits separates thousands,
 * any other single dot is read as a comma (`7.5`), since calculators and phones type it so. Nothing when it is no number.
 */
export function readNumber(typed: string): number | undefined {
  const text = typed.replace(/[\s\u00a0]/g, '').replace(/(kr\.?|%)$/i, '');
  const danish = /^-?\d{1,3}(\.\d{3})+(,\d+)?$|^-?\d+(,\d+)?$/.test(text);
  if (danish) return Number(text.replaceAll('.', '').replace(',', '.'));
  return /^-?\d+\.\d{1,2}$/.test(text) ? Number(text) : undefined;
}

/** A number for a shape to read; what is none goes on as it was typed, so that the shape says that, and not "missing". */
export function numberAsTyped(typed: string): number | string | undefined {
  return typed.trim() === '' ? undefined : (readNumber(typed) ?? typed);
}

/** A number with Danish separators: `1.000,5`. `decimals` is the largest number of decimals shown. */
export function formatNumber(value: number, decimals = 1): string {
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const shown = fraction.replace(/0+$/, '');
  return `${value < 0 ? '−' : ''}${grouped}${shown ? `,${shown}` : ''}`;
}

/** A whole percentage: `71 %`. */
export function formatPercent(value: number): string {
  return `${formatNumber(value, 0)}\u00a0%`;
}
