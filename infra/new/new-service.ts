import { policy } from '#shared/access/policy.ts';
import { withExpectedLine } from './expected-lines.ts';
import { afterLast, before, withImport } from './insert.ts';
import { NotAsked, type Name } from './names.ts';
import type { House, Plan } from './plan.ts';
import { serviceCode } from './service-code.ts';
import { serviceSurroundings } from './service-surroundings.ts';

/** A service that hears of people, keeps what it needs, and shows it: everything the house asks of one, with its tests. */
export function newService(name: Name, house: House): Plan {
  const { kebab, camel, pascal } = name;
  if (house.has(`services/${kebab}`)) throw new NotAsked(`There is a service ${kebab} already.`);
  const action = `show-${kebab}`;
  if (action in policy) throw new NotAsked(`Something is called ${action} already.`);
  const ruleId = `${freePrefix(name)}01`;
  const own = `services/${kebab}`;
  return {
    files: { ...serviceCode(name), ...serviceSurroundings(name, ruleId) },
    changes: [
      { file: 'infra/service-entries.ts', to: (text) => before(text, /^\] as const;$/m, `  '${kebab}',\n`) },
      {
        file: 'infra/stacks/service-stacks.ts',
        to: (text) =>
          before(
            withImport(text, `import { ${pascal}Stack } from './${kebab}-stack.ts';`),
            /^\} as const/m,
            `  '${kebab}': ${pascal}Stack,\n`,
          ),
      },
      {
        file: 'shared/access/policy.ts',
        to: (text) =>
          afterLast(
            afterLast(text, /^import .*-policy\.ts'/, `import { ${camel}Policy } from './policy/${kebab}-policy.ts';`),
            /^ {2}\.\.\.\w+Policy,$/,
            `  ...${camel}Policy,`,
          ),
      },
      {
        file: 'test/roles/expected-access.ts',
        to: (text) => withExpectedLine(text, action, { caseworker: 'home', 'job-broker': 'home' }),
      },
      { file: 'README.md', to: (text) => before(text, /; one capability, one file/, ` · ${kebab}`) },
    ],
    toFillIn: [
      `${own}/README.md: what it is for, in the words of those who use it`,
      `${own}/config.ts: the events it hears, and event-handlers.ts what it does then`,
      `shared/access/policy/${kebab}-policy.ts: who may look and why, and what the person reads of it (da and en)`,
      `test/roles/expected-access.ts: the same again, by hand, before the code`,
      `infra/stacks/${kebab}-stack.ts: whom each failure hurts, as those on watch read it`,
      `docs/glossary.md: the words that are new`,
      `shared/events/catalogue.ts, when it tells something: its events in shared/events/${kebab}-events.ts`,
      `frontends/kit/network/services.ts, when a page asks it: its typed client`,
    ],
  };
}

/** The letters of its rules in the access log: as few of its name as no other service has. */
function freePrefix({ kebab }: Name): string {
  const letters = kebab.replaceAll('-', '').toUpperCase();
  const taken = new Set(Object.values(policy).map(({ id }) => id.replace(/\d+$/, '')));
  for (let length = 1; length <= letters.length; length++) {
    const prefix = letters.slice(0, length);
    if (!taken.has(prefix) && !/\d$/.test(prefix)) return prefix;
  }
  throw new NotAsked(`Every beginning of ${letters} stands for another service's rules.`);
}
