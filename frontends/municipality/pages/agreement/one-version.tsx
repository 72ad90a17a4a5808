import { createAsync } from '@solidjs/router';
import { createSignal, Show, type JSX } from 'solid-js';
import { DocumentSheet } from '#kit/agreements/agreement-document.tsx';
import { agreementWords } from '#kit/agreements/agreement-words.text.ts';
import { Changes } from '#kit/agreements/changes.tsx';
import { ControlCode, Signatures } from '#kit/agreements/signatures.tsx';
import { Icon } from '#kit/icons/icon.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import type { AgreementView } from '#shared/shapes/agreement.ts';
import type { CandidateView } from '#shared/shapes/candidate-view.ts';
import type { PlacementView } from '#shared/shapes/placement.ts';
import { nameOf, readStaff } from '../../data/municipality.ts';
import type { OfferedWords } from '#shared/shapes/own-words.ts';
import type { Nameholder } from '#shared/shapes/template-words.ts';
import { networkScope } from '../../data/network-scope.ts';
import { buddyOf, readWorkplace } from '../../data/workplaces.ts';
import { firstName } from '../person/first-name.ts';
import { agreementText } from './agreement.text.ts';
import { ChangeDraft } from './draft-form.tsx';
import { Notices } from './notices.tsx';
import { toneOf } from './state-tone.ts';
import { PaperLink, SendButton, SignButton, WithdrawLink } from './version-acts.tsx';

export type OneVersion = {
  readonly of: AgreementView;
  readonly person: CandidateView;
  readonly placement: PlacementView;
};

/** The version that counts now: a draft to finish, one that waits for signatures, or the one in force. */
export function NewestVersion(
  props: OneVersion & {
    readonly inForce: OfferedWords;
    readonly names: Readonly<Partial<Record<Nameholder, string | undefined>>>;
    readonly onAmend?: (() => void) | undefined;
    readonly onRenew?: (() => void) | undefined;
  },
): JSX.Element {
  const t = agreementText;
  const [changing, setChanging] = createSignal(false);
  const name = (): string => firstName(props.person);
  const isDraft = (): boolean => props.of.state === 'draft';
  const waits = (): boolean => props.of.state === 'to-be-signed';
  return (
    <>
      <Notices of={props.of} name={name()} placement={props.placement} onAmend={props.onAmend} />
      <section class="ff-sheet" aria-labelledby="version">
        <div class="ff-place__head">
          <h2 id="version">{agreementWords().version(props.of.number)}</h2>
          <Flag tone={toneOf[props.of.state]}>{agreementWords().states[props.of.state]}</Flag>
        </div>
        <Show
          when={(isDraft() || changing()) && may('change-agreement')}
          fallback={<Said of={props.of} person={props.person} placement={props.placement} />}
        >
          <Show when={changing()}>
            <p>{t().changeText}</p>
          </Show>
          <ChangeDraft
            of={props.of}
            name={name()}
            inForce={props.inForce}
            names={props.names}
            onDone={() => setChanging(false)}
            onCancel={changing() ? () => setChanging(false) : undefined}
          />
        </Show>
        <Show when={!changing()}>
          <div class="ff-actions ff-above">
            <Show when={isDraft() && may('send-agreement')}>
              <SendButton of={props.of} />
            </Show>
            <Show when={waits() && props.of.missing.includes('municipality') && may('sign-agreement')}>
              <SignButton of={props.of} />
            </Show>
            <Show when={props.of.document}>
              <PaperLink {...props} />
            </Show>
            <Show when={props.of.state === 'in-force' && props.onRenew}>
              {(renew) => (
                <button type="button" class="button button-secondary" onClick={() => renew()()}>
                  {t().renew.open}
                </button>
              )}
            </Show>
            <Show when={waits() && may('change-agreement')}>
              <button type="button" class="function-link ff-link" onClick={() => setChanging(true)}>
                {t().change}
              </button>
            </Show>
            <Show when={(isDraft() || waits()) && may('withdraw-agreement')}>
              <WithdrawLink of={props.of} />
            </Show>
          </div>
        </Show>
      </section>
    </>
  );
}

/** An earlier version, folded to a line. */
export function FormerVersion(props: OneVersion): JSX.Element {
  return (
    <details class="ff-sheet ff-sheet--flush">
      <summary class="ff-more">
        <span>
          {agreementWords().version(props.of.number)}, {agreementWords().states[props.of.state].toLowerCase()}
        </span>
        <Icon name="chevron-down" />
      </summary>
      <div class="ff-sheet__body">
        <Said {...props} />
        <Show when={props.of.document}>
          <div class="ff-actions ff-above">
            <PaperLink {...props} />
          </div>
        </Show>
      </div>
    </details>
  );
}

/** What a version says, what is new in it, and who signed it. */
function Said(props: OneVersion): JSX.Element {
  const workplace = createAsync(() => readWorkplace(networkScope(), props.placement.companyId));
  const staff = createAsync(() => readStaff(requiredRole().scope));
  const buddyName = (buddyId: string): string | undefined => buddyOf(workplace(), buddyId)?.name;
  return (
    <Show when={props.of.document} fallback={<p class="ff-own-words">{props.of.words.tasks}</p>}>
      {(document) => (
        <>
          <Show when={props.of.changes.length > 0}>
            <h3 class="ff-h-small">{agreementWords().changes}</h3>
            <Changes of={props.of.changes} buddyOf={buddyName} />
          </Show>
          <DocumentSheet
            of={document()}
            person={props.person.firstName}
            buddy={buddyName(document().buddyId)}
            contact={nameOf(document().own?.contactId, staff())}
          />
          <h3 class="ff-above">{agreementWords().signatures}</h3>
          <Signatures parties={document().parties} signatures={props.of.signatures} />
          <Show when={props.of.hash}>{(hash) => <ControlCode hash={hash()} />}</Show>
        </>
      )}
    </Show>
  );
}
