import { municipalities } from './municipalities.data.ts';

const names = new Map(municipalities);

/** Those that do not call themselves by their name and `Kommune`. */
const ownNames: Readonly<Record<string, string>> = {
  '0101': 'Københavns Kommune',
  '0400': 'Bornholms Regionskommune',
  '0820': 'Vesthimmerlands Kommune',
};

/** What a municipality calls itself in a letter: `Roskilde Kommune`; `kommunen` for a code that is nobody's. */
export function nameOfMunicipality(code: string): string {
  const name = names.get(code);
  return ownNames[code] ?? (name ? `${name} Kommune` : 'kommunen');
}
