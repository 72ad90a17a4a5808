import { layFonts } from './fonts.ts';
import { buildFrontendsIfChanged } from './frontends.ts';
import { buildLambdas } from './lambdas.ts';
import { writeOpenApi } from './openapi.ts';
import { lookAgain } from './stamps.ts';

export interface Built {
  /** The parts that had changed and were built anew. */
  readonly parts: readonly string[];
  readonly milliseconds: number;
}

/** Builds everything that runs: functions, API descriptions and apps, each only where it changed. */
export async function buildAll(): Promise<Built> {
  const began = performance.now();
  lookAgain();
  const [functions, frontends] = await Promise.all([functionsAndDescriptions(), buildFrontendsIfChanged()]);
  const parts = [...functions, ...(frontends ? ['frontends'] : [])];
  return { parts, milliseconds: Math.round(performance.now() - began) };
}

async function functionsAndDescriptions(): Promise<string[]> {
  const functions = await buildLambdas();
  layFonts();
  const described = await writeOpenApi();
  return [...functions, ...described.map((service) => `openapi/${service}`)];
}

if (import.meta.main) {
  const { parts, milliseconds } = await buildAll();
  process.stdout.write(
    `built ${parts.length === 0 ? 'nothing: no changes' : parts.join(', ')} in ${milliseconds} ms\n`,
  );
}
