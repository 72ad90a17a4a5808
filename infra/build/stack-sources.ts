import { globSync } from 'node:fs';
import { root, sourcesIn } from './stamps.ts';

/**
 * Every source that the templates depend on beside the bundles: the stacks, what services say they hear and need, which
 * functions and apps are there.
 */
export function stackSources(): string[] {
  const read = [
    'infra/*.ts',
    'services/*/{config,lambda,authorizer,on-*}.ts',
    'services/*/consumes/*.ts',
    'shared/runtime/{failed-requests,packed}.ts',
    'shared/runtime/ports/{scan-tags,short-lived-files}.ts',
    'frontends/{apps,build/apps}.ts',
    'frontends/*/main.tsx',
  ];
  const found = globSync(read, { cwd: root }).filter((file) => !file.includes('.test.'));
  return [...found, ...sourcesIn('infra/stacks'), ...sourcesIn('infra/constructs'), ...sourcesIn('shared/events')];
}
