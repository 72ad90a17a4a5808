import { A } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Refused } from '#kit/parts/states.tsx';
import { Tabs, type Tab } from '#kit/parts/tabs.tsx';
import { may, type ActionName } from '#kit/session/may.ts';
import { JoinedOnly } from '../../parts/joined-only.tsx';
import { siteText } from './site.text.ts';

/** A page of the training site with its tabs: for training sites alone, and for whoever may do `action` there. */
export function SitePage(props: {
  readonly title: string;
  readonly action: ActionName;
  readonly keys: string | string[];
  readonly children: () => JSX.Element;
}): JSX.Element {
  const t = siteText;
  return (
    <Page title={props.title} form="tight">
      <JoinedOnly>
        {(institution) => (
          <Show
            when={institution().kind === 'training-site'}
            fallback={<Refused page title={t().onlySites} text={t().onlySitesText} />}
          >
            <Tabs label={t().tabs} tabs={tabs()} />
            <Show
              when={may(props.action)}
              fallback={
                <Refused page title={t().notYours} text={t().notYoursText}>
                  <A href="/">{t().title}</A>
                </Refused>
              }
            >
              <Loaded says={t().loading} keys={props.keys} page>
                {props.children()}
              </Loaded>
            </Show>
          </Show>
        )}
      </JoinedOnly>
    </Page>
  );
}

function tabs(): readonly Tab[] {
  const t = siteText();
  const tab = (href: string, label: string, action: ActionName): readonly Tab[] =>
    may(action) ? [{ href, label, isHere: (path) => path === `/uddannelse${href}` }] : [];
  return [
    ...tab('/unge', t.people, 'list-site-orders'),
    ...tab('/unge/fremmoede', t.attendance, 'open-attendance-day'),
    ...tab('/unge/steder', t.places, 'open-site'),
    ...tab('/unge/pakker', t.packages, 'list-site-packages'),
  ];
}
