import { A, createAsync } from '@solidjs/router';
import { Show, type JSX } from 'solid-js';
import { Loaded } from '#kit/parts/loaded.tsx';
import { Empty, Refused } from '#kit/parts/states.tsx';
import { may, type ActionName } from '#kit/session/may.ts';
import type { InstitutionView } from '#shared/shapes/institution.ts';
import { ownInstitution, readOwnInstitution } from '../data/own-institution.ts';
import { joinedOnlyText } from './joined-only.text.ts';

/**
 * Shows what needs an institution in the partnership; one that has not joined is led to joining. With an `action`, only
 * to whoever may do it; the others are told whom to ask.
 */
export function JoinedOnly(props: {
  readonly action?: ActionName;
  readonly children: (institution: () => InstitutionView) => JSX.Element;
}): JSX.Element {
  return (
    <Loaded says={joinedOnlyText().loading}>
      <Inside action={props.action}>{props.children}</Inside>
    </Loaded>
  );
}

function Inside(props: {
  readonly action: ActionName | undefined;
  readonly children: (institution: () => InstitutionView) => JSX.Element;
}): JSX.Element {
  const t = joinedOnlyText;
  const own = ownInstitution();
  const institution = createAsync(() => readOwnInstitution(own.scope, own.institutionId));
  return (
    <Show when={institution()} fallback={<Show when={institution() === null}>{<NotJoined />}</Show>}>
      {(known) => (
        <Show
          when={!props.action || may(props.action)}
          fallback={
            <Refused page title={t().refused} text={t().refusedText(known().contact.name)}>
              <A href="/">{t().back}</A>
            </Refused>
          }
        >
          {props.children(known)}
        </Show>
      )}
    </Show>
  );
}

function NotJoined(): JSX.Element {
  const t = joinedOnlyText;
  const canJoin = (): boolean => may('join-as-institution');
  return (
    <>
      <h1>{t().welcome}</h1>
      <div class="ff-narrow ff-above">
        <Empty title={t().title} text={canJoin() ? t().administrator : t().others}>
          <Show when={canJoin()}>
            <A class="button button-primary" href="/meld-ind">
              {t().join}
            </A>
          </Show>
        </Empty>
      </div>
    </>
  );
}
