import { danishMunicipalities } from './municipalities.data.ts';

/** The name of a municipality by its code, or undefined where Denmark has no such municipality. */
export function municipalityName(code: string): string | undefined {
  return Object.hasOwn(danishMunicipalities, code) ? danishMunicipalities[code] : undefined;
}
