import { createAsync } from '@solidjs/router';
import { Show, type JSX, type ParentProps } from 'solid-js';
import { agreementWords } from '#kit/agreements/agreement-words.text.ts';
import { Changes } from '#kit/agreements/changes.tsx';
import { Icon } from '#kit/icons/icon.tsx';
import type { AgreementView } from '#shared/shapes/agreement.ts';
import type { PlacementView } from '#shared/shapes/placement.ts';
import { networkScope } from '../../data/network-scope.ts';
import { buddyOf, readWorkplace } from '../../data/workplaces.ts';
import { agreementText } from './agreement.text.ts';

/** What somebody has to act on: a no, a question, a draft that came back, or a placement that says something else now. */
export function Notices(props: {
  readonly of: AgreementView;
  readonly name: string;
  readonly placement: PlacementView;
  readonly onAmend?: (() => void) | undefined;
}): JSX.Element {
  const t = agreementText;
  const workplace = createAsync(() => readWorkplace(networkScope(), props.placement.companyId));
  const party = (who: 'company' | 'citizen' | 'municipality'): string =>
    who === 'citizen' ? props.name : who === 'company' ? props.placement.companyName : agreementWords().party[who];
  return (
    <>
      <Show when={props.of.declined}>
        {(no) => (
          <Notice title={t().declined(party(no().party))}>
            <Show when={no().reason}>
              {(reason) => <p>{t().said(agreementWords().reasons[reason()].toLowerCase())}</p>}
            </Show>
            <Show when={no().note}>{(note) => <p class="ff-own-words">{note()}</p>}</Show>
          </Notice>
        )}
      </Show>
      <Show when={!props.of.declined && props.of.takenBack}>{(why) => <Notice title={t().takenBack[why()]} />}</Show>
      <Show when={props.of.state === 'to-be-signed' && props.of.question}>
        {(question) => (
          <Notice title={t().question(props.name)}>
            <Show when={question().note}>{(note) => <p class="ff-own-words">{note()}</p>}</Show>
            <p>{t().questionText}</p>
          </Notice>
        )}
      </Show>
      <Show when={props.of.differs.length > 0}>
        <Notice title={t().differs}>
          <Changes of={props.of.differs} buddyOf={(buddyId) => buddyOf(workplace(), buddyId)?.name} />
          <p>{t().differsText}</p>
          <Show when={props.onAmend}>
            {(amend) => (
              <button type="button" class="button button-primary" onClick={() => amend()()}>
                {t().amend}
              </button>
            )}
          </Show>
        </Notice>
      </Show>
    </>
  );
}

function Notice(props: ParentProps<{ readonly title: string }>): JSX.Element {
  return (
    <section class="ff-notice">
      <Icon name="info" />
      <div>
        <p class="ff-strong">{props.title}</p>
        {props.children}
      </div>
    </section>
  );
}
