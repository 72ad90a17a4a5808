import { describe, expect, test } from 'vitest';
import { importsOf, packagesOf, sourcesIn, type Import } from './sources.ts';

/**
 * Who may import whom (architecture, section 1). Each rule names the files it is about and the paths they may reach;
 * it fails when it found nothing to check.
 */
type Rule = {
  readonly about: string;
  readonly folder: string;
  readonly files: RegExp;
  /** Paths that may be imported; `$1` is the first group of `files`. */
  readonly may: readonly string[];
  /** Paths that may be imported as types. */
  readonly mayAsTypes?: readonly string[];
};

const rules: readonly Rule[] = [
  {
    about: 'a domain knows its own domain, the kernel, shapes and rules',
    folder: 'services',
    files: /^services\/([^/]+)\/domain\//,
    may: ['services/$1/domain/', 'shared/kernel/', 'shared/shapes/', 'shared/rules/'],
    mayAsTypes: ['shared/access/', 'shared/events/', 'services/$1/refusals.ts'],
  },
  {
    about: 'a capability knows its own domain, store and ports, and shared',
    folder: 'services',
    files: /^services\/([^/]+)\/capabilities\//,
    may: ['services/$1/domain/', 'services/$1/store/', 'services/$1/ports/', 'services/$1/capabilities/', 'shared/'],
    mayAsTypes: ['services/$1/refusals.ts'],
  },
  {
    about: 'a store knows its own domain and shared',
    folder: 'services',
    files: /^services\/([^/]+)\/store\//,
    may: ['services/$1/domain/', 'services/$1/store/', 'services/$1/ports/', 'shared/'],
    mayAsTypes: ['services/$1/refusals.ts'],
  },
  {
    about: 'a service never reaches into another service',
    folder: 'services',
    files: /^services\/([^/]+)\//,
    may: ['services/$1/', 'shared/'],
  },
  {
    about: 'a frontend reaches the house through the kit, the kernel and the shapes; a service’s api as types only',
    folder: 'frontends',
    files: /^frontends\/(?!kit\/|build\/)([^/]+)\//,
    may: ['frontends/$1/', 'frontends/kit/', 'shared/kernel/', 'shared/shapes/'],
    mayAsTypes: ['services/'],
  },
  {
    about: 'the kit knows no app',
    folder: 'frontends/kit',
    files: /^frontends\/kit\/()/,
    may: ['frontends/kit/', 'frontends/apps.ts', 'shared/kernel/', 'shared/shapes/'],
    mayAsTypes: ['services/', 'shared/access/'],
  },
  { about: 'shared knows nothing above it', folder: 'shared', files: /^shared\/()/, may: ['shared/'] },
  {
    about: 'the kernel knows only itself, and by type which field errors have words',
    folder: 'shared/kernel',
    files: /^shared\/kernel\/()/,
    may: ['shared/kernel/'],
    mayAsTypes: ['shared/shapes/field-error.text.ts'],
  },
  {
    about: 'stacks and constructs know the configs of services, never their code',
    folder: 'infra',
    files: /^infra\/(?:stacks|constructs|app)()/,
    may: [
      'infra/',
      'frontends/build/apps.ts',
      'services/*/config.ts',
      'shared/events/',
      'shared/runtime/failed-requests.ts',
      'shared/runtime/packed.ts',
      'shared/runtime/ports/scan-tags.ts',
      'shared/runtime/ports/short-lived-files.ts',
    ],
    mayAsTypes: ['shared/'],
  },
];

describe('who may import whom', () => {
  test.each(rules)('$about', (rule) => {
    const files = sourcesIn(rule.folder).filter((file) => rule.files.test(file));
    const checked = files.flatMap((file) => importsOf(file));
    expect(files.length, 'files checked').toBeGreaterThan(0);
    expect(checked.length, 'imports checked').toBeGreaterThan(0);
    expect(checked.filter((found) => !allowed(rule, found)).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('domains and the kernel use no package but the schema library', () => {
    const files = [...sourcesIn('services').filter((file) => /\/domain\//.test(file)), ...sourcesIn('shared/kernel')];
    expect(files.length).toBeGreaterThan(5);
    const used = files.flatMap((file) => packagesOf(file).map((name) => `${file} → ${name}`));
    expect(used.filter((line) => !/→ (zod\/mini|ical-generator)$/.test(line))).toEqual([]);
  });

  test('only the kit reaches the network in the frontends', () => {
    const files = sourcesIn('frontends').filter(
      (file) => !file.startsWith('frontends/kit/') && !file.startsWith('frontends/build'),
    );
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((file) => packagesOf(file)).filter((name) => name.startsWith('hono'))).toEqual([]);
  });
});

function allowed(rule: Rule, { from, to, typeOnly }: Import): boolean {
  const own = rule.files.exec(from)?.[1] ?? '';
  const reaches = (pattern: string) => {
    const [head = '', tail] = pattern.replace('$1', own).split('*');
    return to.startsWith(head) && (tail === undefined || to.endsWith(tail));
  };
  return rule.may.some(reaches) || (typeOnly && (rule.mayAsTypes ?? []).some(reaches));
}
