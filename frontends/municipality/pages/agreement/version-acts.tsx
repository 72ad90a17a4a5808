import { createSignal, Show, untrack, type JSX } from 'solid-js';
import { createAsync } from '@solidjs/router';
import { agreementWords } from '#kit/agreements/agreement-words.text.ts';
import { Icon } from '#kit/icons/icon.tsx';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { ConfirmDialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import type { AgreementView } from '#shared/shapes/agreement.ts';
import {
  agreementPaperLink,
  readAgreementsAgain,
  sendAgreement,
  signAgreement,
  withdrawAgreement,
} from '../../data/agreements.ts';
import { nameOf, readStaff } from '../../data/municipality.ts';
import { networkScope } from '../../data/network-scope.ts';
import { buddyOf, readWorkplace } from '../../data/workplaces.ts';
import { agreementText } from './agreement.text.ts';
import type { OneVersion } from './one-version.tsx';

type Of = { readonly of: AgreementView };

/** One press that changes a version, and the newest read after it. */
function acting(props: Of, change: (key: string) => Promise<unknown>, done: () => string) {
  const action = createAction();
  const key = crypto.randomUUID();
  const again = (): void => void readAgreementsAgain(props.of.placementId);
  const run = (): Promise<void> =>
    action.run(async () => {
      await change(key);
      tellDone(done());
      await readAgreementsAgain(props.of.placementId);
    });
  return { action, run, again };
}

export function SendButton(props: Of): JSX.Element {
  const t = agreementText;
  const { placementId, agreementId, version } = untrack(() => props.of);
  const act = acting(
    props,
    (key) => sendAgreement({ placementId, agreementId }, version, key),
    () => t().sent,
  );
  return (
    <div>
      <ActionProblem of={act.action} reload={act.again} />
      <p class="ff-muted">{t().sendText}</p>
      <BusyButton kind="secondary" busy={act.action.busy()} onClick={() => void act.run()}>
        {t().send}
      </BusyButton>
    </div>
  );
}

export function SignButton(props: Of): JSX.Element {
  const t = agreementText;
  const { placementId, agreementId, hash = '' } = untrack(() => props.of);
  const act = acting(
    props,
    (key) => signAgreement({ placementId, agreementId }, hash, key),
    () => t().signed,
  );
  return (
    <div>
      <ActionProblem of={act.action} reload={act.again} />
      <p class="ff-muted">{t().signText}</p>
      <BusyButton kind="primary" busy={act.action.busy()} onClick={() => void act.run()}>
        {t().sign}
      </BusyButton>
      <Show when={act.action.problem()?.code === 'agreement-changed-since'}>
        <button type="button" class="function-link ff-link" onClick={act.again}>
          {t().newest}
        </button>
      </Show>
    </div>
  );
}

export function WithdrawLink(props: Of): JSX.Element {
  const t = agreementText;
  const [asked, setAsked] = createSignal(false);
  const { placementId, agreementId, version } = untrack(() => props.of);
  const change = (key: string) => withdrawAgreement({ placementId, agreementId }, version, key);
  const act = acting(props, change, () => t().withdrawn);
  return (
    <>
      <button type="button" class="function-link ff-link" onClick={() => setAsked(true)}>
        {t().withdraw}
      </button>
      <ConfirmDialog
        open={asked()}
        title={t().withdrawTitle}
        confirm={t().withdraw}
        busy={act.action.busy()}
        onConfirm={() => void act.run()}
        onClose={() => setAsked(false)}
      >
        <ActionProblem of={act.action} reload={act.again} />
        <p>{t().withdrawText}</p>
      </ConfirmDialog>
    </>
  );
}

/** The paper, with the names that stand on the page. */
export function PaperLink(props: OneVersion): JSX.Element {
  const action = createAction();
  const workplace = createAsync(() => readWorkplace(networkScope(), props.placement.companyId));
  const staff = createAsync(() => readStaff(requiredRole().scope));
  const fetchPaper = (): Promise<void> =>
    action.run(async () => {
      const { placementId, agreementId, document } = props.of;
      const buddyName = buddyOf(workplace(), document?.buddyId)?.name;
      const { firstName, lastName } = props.person;
      const contactName = nameOf(document?.own?.contactId, staff());
      const names = {
        personName: `${firstName} ${lastName}`,
        ...(buddyName && { buddyName }),
        ...(contactName && { contactName }),
      };
      location.assign(await agreementPaperLink({ placementId, agreementId }, names));
    });
  return (
    <>
      <ActionProblem of={action} />
      <button type="button" class="function-link ff-link" aria-busy={action.busy()} onClick={() => void fetchPaper()}>
        <Icon name="download" /> {agreementWords().pdf}
      </button>
    </>
  );
}
