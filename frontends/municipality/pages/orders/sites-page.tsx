import type { JSX } from 'solid-js';
import { Page } from '#kit/frame/page.tsx';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Tabs } from '#kit/parts/tabs.tsx';
import { ordersText } from './orders.text.ts';

/** A page about training sites, with its two tabs. */
export function SitesPage(props: {
  readonly title: string;
  readonly keys: string | string[];
  readonly children: () => JSX.Element;
}): JSX.Element {
  const t = ordersText;
  return (
    <Page title={props.title}>
      <Tabs
        label={t().tabs}
        tabs={[
          { href: '/forloeb', label: t().orders, isHere: (path) => path === '/kommune/forloeb' },
          { href: '/forloeb/pakker', label: t().packages, isHere: (path) => path === '/kommune/forloeb/pakker' },
        ]}
      />
      <Loaded says={t().loading} keys={props.keys} page>
        {props.children()}
      </Loaded>
    </Page>
  );
}
