import { For, Show, type JSX } from 'solid-js';
import { Flag } from '#kit/parts/flag.tsx';
import { dayAndTime, dayDate } from '#kit/time/format-dates.ts';
import type { AgreementParty, AgreementSignature } from '#shared/shapes/agreement.ts';
import { agreementWords } from './agreement-words.text.ts';

/** Who has signed, when and how, and whose signature is missing. */
export function Signatures(props: {
  readonly parties: readonly AgreementParty[];
  readonly signatures: readonly AgreementSignature[];
}): JSX.Element {
  const t = agreementWords;
  const of = (party: AgreementParty): AgreementSignature | undefined =>
    props.signatures.find((signature) => signature.party === party);
  return (
    <ul class="ff-list" aria-label={t().signatures}>
      <For each={props.parties}>
        {(party) => (
          <li class="ff-company-row">
            <div>
              <p class="ff-strong">{t().party[party]}</p>
              <Show when={of(party)}>
                {(signature) => (
                  <>
                    <p>{signature().name ?? t().unnamed}</p>
                    <p class="ff-muted">{stampOf(signature())}</p>
                  </>
                )}
              </Show>
            </div>
            <Flag tone={of(party) ? 'good' : 'quiet'} icon={of(party) ? 'check' : 'hourglass'}>
              {flagOf(of(party))}
            </Flag>
          </li>
        )}
      </For>
    </ul>
  );
}

function flagOf(signature: AgreementSignature | undefined): string {
  const t = agreementWords();
  if (!signature) return t.missing;
  return signature.heard ? t.heardFlag : t.signedFlag;
}

function stampOf({ at, on, heard, how }: AgreementSignature): string {
  const t = agreementWords();
  if (on) return `${heard ? t.heard(dayDate(on)) : t.signed(dayDate(on))}, ${t.how[how]}`;
  return `${t.signed(dayAndTime(at))} ${t.how[how]}`;
}

/** The digest of what is signed, for whoever wants to compare two copies. */
export function ControlCode(props: { readonly hash: string }): JSX.Element {
  const t = agreementWords;
  return (
    <details class="ff-above">
      <summary>{t().code}</summary>
      <p class="ff-muted">{t().codeHelp}</p>
      <p class="ff-code">{props.hash}</p>
    </details>
  );
}
