import { createAsync, revalidate } from '@solidjs/router';
import { createEffect, createSignal, createUniqueId, For, onCleanup, Show, type JSX } from 'solid-js';
import { FileField } from '#kit/forms/file-field.tsx';
import { Icon } from '#kit/icons/icon.tsx';
import { asProblem } from '#kit/network/problem.ts';
import { postFile } from '#kit/network/post-file.ts';
import { answerOf, visitation } from '#kit/network/services.ts';
import { ActionProblem, createAction } from '#kit/parts/action.tsx';
import { BusyButton } from '#kit/parts/busy-button.tsx';
import { Flag } from '#kit/parts/flag.tsx';
import { tellDone } from '#kit/parts/toast.tsx';
import { requiredRole } from '#kit/session/session.ts';
import { attachmentTypes, type AttachmentView } from '#shared/shapes/attachment.ts';
import type { NoteDraftView } from '#shared/shapes/journal.ts';
import { linkToFile, readNoteDraft, readNotes, type FilePlace } from '../../data/journal.ts';
import { sizeInWords } from './file-size.ts';
import { journalText } from './journal.text.ts';
import { RemoveFile } from './remove-file.tsx';

const files = visitation.candidates[':candidateId'].notes[':noteId'].attachments;
/** A scan takes moments; the page looks again so often. */
const lookAgainMs = 4_000;

/** The files of the draft in the form. */
export function DraftFiles(props: { readonly candidateId: string; readonly draft: NoteDraftView | null }): JSX.Element {
  return (
    <Show when={props.draft}>
      {(draft) => (
        <FileList files={draft().attachments} place={{ candidateId: props.candidateId, noteId: draft().noteId }} />
      )}
    </Show>
  );
}

/** Files with their state: only one in which nothing was found can be opened. */
export function FileList(props: {
  readonly files: readonly AttachmentView[];
  readonly place: FilePlace;
  readonly mayRemove?: boolean;
}): JSX.Element {
  const t = journalText;
  createEffect(() => {
    if (!props.files.some(({ state }) => state === 'checking')) return;
    const timer = setInterval(() => void revalidate([readNotes.key, readNoteDraft.key]), lookAgainMs);
    onCleanup(() => clearInterval(timer));
  });
  return (
    <Show when={props.files.length > 0}>
      <ul class="ff-list ff-files" aria-label={t().files}>
        <For each={props.files}>{(file) => <OneFile {...props} file={file} />}</For>
      </ul>
    </Show>
  );
}

function OneFile(props: {
  readonly file: AttachmentView;
  readonly place: FilePlace;
  readonly mayRemove?: boolean;
}): JSX.Element {
  const t = journalText;
  const action = createAction();
  const [removing, setRemoving] = createSignal(false);
  const open = (): void =>
    void action.run(async () => {
      location.assign(await linkToFile(requiredRole().scope, props.place, props.file));
    });
  return (
    <li>
      <Show
        when={props.file.state === 'safe'}
        fallback={<span class={props.file.state === 'removed' ? 'ff-struck' : undefined}>{props.file.name}</span>}
      >
        <button type="button" class="function-link" disabled={action.busy()} onClick={open}>
          <Icon name="download" />
          {props.file.name}
        </button>
      </Show>{' '}
      <span class="ff-muted">{sizeInWords(props.file.bytes)}</span>{' '}
      <Show when={props.file.state === 'checking'}>
        <Flag tone="soon" icon="hourglass">
          {t().checking}
        </Flag>
      </Show>
      <Show when={props.file.state === 'unsafe'}>
        <Flag tone="late" icon="warning">
          {t().unsafe}
        </Flag>
      </Show>
      <Show when={props.file.removed}>
        {(removed) => <span class="ff-muted">{t().removed(removed().reason)}</span>}
      </Show>
      <Show when={props.file.state !== 'removed' && props.mayRemove !== false}>
        <button type="button" class="function-link ff-noprint" onClick={() => setRemoving(true)}>
          {t().remove}
          <span class="sr-only"> {props.file.name}</span>
        </button>
      </Show>
      <Show when={removing()}>
        <RemoveFile file={props.file} place={props.place} onClose={() => setRemoving(false)} />
      </Show>
      <ActionProblem of={action} />
    </li>
  );
}

/** Attaches a file: chosen, sent straight into storage, looked at and scanned. `of` says which note it belongs to. */
export function AttachFile(props: {
  readonly candidateId: string;
  readonly of: () => Promise<FilePlace>;
}): JSX.Element {
  const t = journalText;
  const ids = createUniqueId();
  const mine = createAsync(() => readNoteDraft(requiredRole().scope, props.candidateId));
  const most = (): string => sizeInWords(mine.latest?.mostBytes ?? 0);
  const action = createAction();
  const [file, setFile] = createSignal<File>();
  const [fault, setFault] = createSignal<string>();
  const send = (): void => {
    const chosen = file();
    const contentType = attachmentTypes.find((type) => type === chosen?.type);
    if (!chosen) return void setFault(t().chooseFirst);
    if (!contentType) return void setFault(t().wrongKind);
    setFault(undefined);
    void action.run(async () => {
      const { scope } = requiredRole();
      const { version, ...place } = await props.of();
      const param = { scope, ...place };
      const json = { name: chosen.name, contentType, bytes: chosen.size, ...(version !== undefined && { version }) };
      try {
        const { attachmentId, url, fields } = await answerOf(files.$post({ param, json }));
        if (!(await postFile(url, fields, chosen))) return void setFault(t().notSent);
        const arrival = files[':attachmentId'].arrival;
        await answerOf(arrival.$post({ param: { ...param, attachmentId }, json: {} }));
      } catch (thrown) {
        const tooLarge = asProblem(thrown).errors.find(({ pointer }) => pointer === '/bytes');
        if (!tooLarge) throw thrown;
        return void setFault(t().tooLarge(most()));
      }
      setFile(undefined);
      tellDone(t().attached(chosen.name));
      await revalidate([readNotes.key, readNoteDraft.key]);
    });
  };
  return (
    <div class="form-group ff-attach ff-noprint">
      <label class="form-label" for={`${ids}-file`}>
        {t().attach}
      </label>
      <span class="form-hint" id={`${ids}-help`}>
        {t().attachHelp(most())}
      </span>
      <div class="ff-line">
        <FileField
          id={`${ids}-file`}
          describedBy={`${ids}-help`}
          accept={['.pdf', '.jpg', '.jpeg', '.png', '.docx', '.xlsx', ...attachmentTypes].join(',')}
          file={file()}
          onChoose={setFile}
        />
        <BusyButton kind="secondary" busy={action.busy()} onClick={send}>
          {t().attachNow}
        </BusyButton>
      </div>
      <p role="status" class="ff-attach__fault">
        {fault()}
      </p>
      <ActionProblem of={action} />
    </div>
  );
}
