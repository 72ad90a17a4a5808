import { revalidate } from '@solidjs/router';
import { createSignal, For, Show, type JSX } from 'solid-js';
import { clusterNetwork } from '#kit/network/services.ts';
import { Page } from '#kit/frame/page.tsx';
import { formatPhone } from '#shared/kernel/phone.ts';
import { ConfirmDialog } from '#kit/parts/dialog.tsx';
import { Face } from '#kit/parts/face.tsx';
import { Empty } from '#kit/parts/states.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { longDate } from '#kit/time/format-dates.ts';
import type { BuddyView, CompanyProfile } from '#shared/shapes/company.ts';
import { readOwnCompany } from '../../data/company.ts';
import { ownCompany } from '../../data/own-company.ts';
import { createAction, ActionProblem } from '#kit/parts/action.tsx';
import { may } from '#kit/session/may.ts';
import { MembersOnly } from '../../parts/members-only.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { buddiesText } from './buddies.text.ts';

/** Who are our buddies, and how are they reached? */
export function Buddies(): JSX.Element {
  return (
    <Page title={buddiesText().title} form="tight">
      <MembersOnly>{(company) => <BuddyList company={company()} />}</MembersOnly>
    </Page>
  );
}

function BuddyList(props: { readonly company: CompanyProfile }): JSX.Element {
  const t = buddiesText;
  const own = ownCompany();
  const [leaving, setLeaving] = createSignal<BuddyView>();
  const action = createAction();
  const named = (): readonly BuddyView[] => props.company.buddies.filter(({ state }) => state === 'named');
  const former = (): readonly BuddyView[] => props.company.buddies.filter(({ state }) => state === 'withdrawn');
  const withdraw = (buddy: BuddyView): void => {
    void action
      .run(async () => {
        const { scope, companyId } = own;
        const param = { scope, companyId, buddyId: buddy.buddyId };
        const { buddies: of } = clusterNetwork.companies[':companyId'];
        await of[':buddyId'].withdraw.$post({ param, json: { version: buddy.version } });
        tellDone(t().withdrawn(buddy.name));
        await revalidate(readOwnCompany.key);
      })
      .finally(() => setLeaving(undefined));
  };
  return (
    <>
      <PageHead action={may('name-buddy') ? { href: '/buddyer/ny', label: t().name } : undefined}>
        {named().length > 0 ? t().heading(named().length) : t().none}
      </PageHead>
      <p class="font-lead">{t().lead}</p>
      <div class="ff-narrow ff-stack">
        <ActionProblem of={action} reload={() => void revalidate(readOwnCompany.key)} />
        <Show when={named().length > 0} fallback={<Empty title={t().emptyTitle} text={t().emptyText} />}>
          <div class="ff-sheet">
            <ul class="ff-list ff-who">
              <For each={named()}>
                {(buddy, place) => (
                  <li>
                    <Face name={buddy.name} family={place() % 2 === 0 ? 1 : 2} />
                    <Buddy of={buddy} onWithdraw={may('withdraw-buddy') ? () => setLeaving(buddy) : undefined} />
                  </li>
                )}
              </For>
            </ul>
          </div>
        </Show>
        <Show when={former().length > 0}>
          <section aria-labelledby="former">
            <h2 id="former">{t().former}</h2>
            <p class="ff-muted">{t().formerText}</p>
            <p>
              {former()
                .map(({ name }) => name)
                .join(', ')}
            </p>
          </section>
        </Show>
      </div>
      <Show when={leaving()}>
        {(buddy) => (
          <ConfirmDialog
            open
            title={t().withdrawTitle(buddy().name)}
            confirm={t().withdrawYes(buddy().name)}
            busy={action.busy()}
            onConfirm={() => withdraw(buddy())}
            onClose={() => setLeaving(undefined)}
          >
            <p>{t().withdrawWhat(buddy().name)}</p>
          </ConfirmDialog>
        )}
      </Show>
    </>
  );
}

function Buddy(props: { readonly of: BuddyView; readonly onWithdraw: (() => void) | undefined }): JSX.Element {
  const t = buddiesText;
  const digits = (): string => (props.of.phone ?? '').replace(/\s/g, '');
  return (
    <div>
      <p class="ff-strong">{props.of.name}</p>
      <Show when={digits()}>
        <p>
          <a class="ff-num" href={`tel:${digits()}`}>
            {formatPhone(digits())}
          </a>
        </p>
      </Show>
      <Show when={props.of.email}>
        {(email) => (
          <p>
            <a href={`mailto:${email()}`}>{email()}</a>
          </p>
        )}
      </Show>
      <p class="ff-muted">{props.of.trainedOn ? t().trained(longDate(props.of.trainedOn)) : t().notTrained}</p>
      <Show when={props.onWithdraw}>
        {(onWithdraw) => (
          <button type="button" class="function-link ff-link" onClick={() => onWithdraw()()}>
            {t().withdraw(props.of.name)}
          </button>
        )}
      </Show>
    </div>
  );
}
