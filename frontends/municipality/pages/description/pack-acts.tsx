import { createAsync } from '@solidjs/router';
import { createSignal, Match, Show, Switch, type JSX } from 'solid-js';
import { Icon } from '#kit/icons/icon.tsx';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { ConfirmDialog } from '#kit/parts/dialog.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { may } from '#kit/session/may.ts';
import { requiredRole } from '#kit/session/session.ts';
import { packWords } from '#kit/work-capacity/pack-words.text.ts';
import {
  declineCorrection,
  issuePack,
  packPaperLink,
  readPacksAgain,
  sendPack,
  withdrawPack,
} from '../../data/evidence-packs.ts';
import { readStaff } from '../../data/municipality.ts';
import { ReasonDialog } from '../observations/reason-dialog.tsx';
import { firstName } from '../person/first-name.ts';
import { descriptionText } from './description.text.ts';
import type { OfPack } from './one-pack.tsx';
import { GiveDialog, TogetherDialog } from './pack-dialogs.tsx';

type Asked = 'together' | 'decline' | 'give' | 'withdraw';
const mostNames = 60;
const steps = { send: sendPack, issue: issuePack, withdraw: withdrawPack } as const;
const doneWords = { send: 'sent', issue: 'issuedDone', withdraw: 'withdrawn' } as const;

/** What may be done with a description as it stands; one thing is the next. */
export function PackActs(props: OfPack & { readonly change: () => void }): JSX.Element {
  const t = descriptionText;
  const [asked, setAsked] = createSignal<Asked>();
  const action = createAction();
  const staff = createAsync(() => readStaff(requiredRole().scope));
  const place = () => ({ candidateId: props.of.candidateId, packId: props.of.packId });
  const name = (): string => firstName(props.person);
  const close = (): void => void setAsked(undefined);
  const step = (what: keyof typeof steps): void =>
    void action.run(async () => {
      await steps[what](place(), props.of.version, crypto.randomUUID());
      tellDone(t()[doneWords[what]]);
      await readPacksAgain();
    });
  const decline = async (reason: string, key: string): Promise<void> => {
    await declineCorrection(place(), props.of.version, reason, key);
    close();
    await readPacksAgain();
  };
  const fetchPaper = (): void =>
    void action.run(async () => {
      const { firstName: first, lastName } = props.person;
      const names = (staff() ?? []).slice(0, mostNames).map(({ personId: id, name: called }) => ({ id, name: called }));
      location.assign(await packPaperLink(place(), { personName: `${first} ${lastName}`, staff: names as never }));
    });
  const isIn = (...states: readonly string[]): boolean => states.includes(props.of.state);
  return (
    <>
      <div class="ff-actions ff-above">
        <Switch>
          <Match when={isIn('draft') && may('send-evidence-pack')}>
            <p class="ff-muted ff-wide">{t().sendText(name())}</p>
            <button type="button" class="button button-primary" disabled={action.busy()} onClick={() => step('send')}>
              {t().send(name())}
            </button>
          </Match>
          <Match when={isIn('commented', 'uncommented')}>
            <p class="ff-muted ff-wide">{t().issueText}</p>
            <button type="button" class="button button-primary" disabled={action.busy()} onClick={() => step('issue')}>
              {t().issue}
            </button>
          </Match>
          <Match when={isIn('correction-asked')}>
            <button type="button" class="button button-secondary" onClick={() => setAsked('decline')}>
              {t().decline}
            </button>
          </Match>
          <Match when={isIn('issued')}>
            <button type="button" class="button button-primary" onClick={() => setAsked('give')}>
              {t().give}
            </button>
          </Match>
        </Switch>
        <Show when={isIn('with-person', 'uncommented')}>
          <button type="button" class="button button-secondary" onClick={() => setAsked('together')}>
            {t().together}
          </button>
        </Show>
        <Show when={!isIn('issued', 'superseded', 'withdrawn')}>
          <button type="button" class="button button-secondary" onClick={() => props.change()}>
            {t().change}
          </button>
          <button type="button" class="function-link ff-link" onClick={() => setAsked('withdraw')}>
            {t().withdraw}
          </button>
        </Show>
        <Show when={props.of.document}>
          <button type="button" class="function-link ff-link" disabled={action.busy()} onClick={fetchPaper}>
            <Icon name="download" /> {packWords().pdf}
          </button>
        </Show>
      </div>
      <ActionProblem of={action} reload={() => void readPacksAgain()} />
      <Switch>
        <Match when={asked() === 'together'}>
          <TogetherDialog {...props} onClose={close} />
        </Match>
        <Match when={asked() === 'give'}>
          <GiveDialog {...props} onClose={close} />
        </Match>
        <Match when={asked() === 'decline'}>
          <ReasonDialog
            title={t().declineTitle}
            text={t().declineText}
            confirm={t().decline}
            run={decline}
            onClose={close}
          />
        </Match>
      </Switch>
      <ConfirmDialog
        open={asked() === 'withdraw'}
        title={t().withdrawTitle}
        confirm={t().withdraw}
        busy={action.busy()}
        onConfirm={() => step('withdraw')}
        onClose={close}
      >
        <p>{t().withdrawText}</p>
        <ActionProblem of={action} />
      </ConfirmDialog>
    </>
  );
}
