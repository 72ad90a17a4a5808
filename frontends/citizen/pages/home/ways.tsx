import { A } from '@solidjs/router';
import { For, type JSX } from 'solid-js';
import { Icon } from '#kit/icons/icon.tsx';
import type { IconName } from '#kit/icons/icon-names.ts';
import { homeText } from './home.text.ts';

type WayKey = keyof ReturnType<typeof homeText>['ways'];

/**
 * All other places there are, in three groups; a new page of the app gets its line here. What is to be done now stands above
 * and not here, so that nobody is sent to a form that is over.
 */
const groups: readonly {
  readonly group: keyof ReturnType<typeof homeText>['groups'];
  readonly ways: readonly (readonly [href: string, icon: IconName, label: WayKey])[];
}[] = [
  {
    group: 'path',
    ways: [
      ['/samtaler', 'chat', 'talks'],
      ['/matchmoeder', 'business', 'matches'],
      ['/steder', 'location', 'places'],
      ['/plan', 'flag', 'plan'],
      ['/arbejde', 'time', 'work'],
      ['/tjek', 'chat', 'checkIn'],
      ['/aftaler', 'edit', 'agreements'],
      ['/mit-arbejde', 'visibility', 'description'],
      ['/kurser', 'student', 'courses'],
      ['/skridt', 'checklist', 'steps'],
    ],
  },
  {
    group: 'mine',
    ways: [
      ['/droem', 'ff-idea', 'dream'],
      ['/beviser', 'star', 'certificates'],
      ['/foelgeven', 'persons', 'companion'],
    ],
  },
  {
    group: 'data',
    ways: [
      ['/samtykker', 'how-to-reg', 'consents'],
      ['/hvem-har-set', 'visibility', 'seen'],
      ['/profiler', 'person', 'profiles'],
    ],
  },
];

/** The quiet navigation below what is next. */
export function Ways(): JSX.Element {
  const t = homeText;
  return (
    <nav aria-label={t().waysLabel}>
      <For each={groups}>
        {({ group, ways }) => (
          <>
            <h2 class="h4">{t().groups[group]}</h2>
            <ul class="ff-list ff-sheet ff-ways">
              <For each={ways}>
                {([href, icon, label]) => (
                  <li>
                    <A href={href}>
                      <Icon name={icon} /> {t().ways[label]}
                    </A>
                  </li>
                )}
              </For>
            </ul>
          </>
        )}
      </For>
    </nav>
  );
}
