import { invoiceFile } from '#services/competence/ports/invoice-file.ts';
import type { CompetenceRefusal } from '#services/competence/refusals.ts';
import type { CompetenceStore } from '#services/competence/store/competence-store.ts';
import type { OwnCourse } from '#services/competence/store/find-lesson.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Call } from '#shared/runtime/call.ts';
import { commit } from '#shared/runtime/commit.ts';
import type { InvoiceFile, InvoiceMonth } from '#shared/shapes/invoice-basis.ts';
import { showInvoiceBasis } from './show-invoice-basis.ts';

/**
 * A month's invoice basis as a spreadsheet, behind a link that is good for some minutes. Nobody is named in it.
 * Refusals: course-not-found, course-still-draft.
 */
export async function exportInvoiceBasis(
  call: Call,
  competence: CompetenceStore,
  meant: OwnCourse,
  asked: InvoiceMonth,
): Promise<Result<InvoiceFile, CompetenceRefusal>> {
  const basis = await showInvoiceBasis(call, competence, meant, asked);
  if (!basis.ok) return basis;
  const { month } = basis.value;
  const files = competence.files();
  const name = `invoices/${meant.courseId}/${month}-${call.requestId}.xlsx`;
  const content = await invoiceFile(basis.value, call.language);
  await files.store(call.scope, name, content, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  const title = call.language === 'da' ? 'fakturagrundlag' : 'invoice-basis';
  const link = await files.downloadLink(call.scope, name, `${title}-${month}.xlsx`);
  return commit(call, competence.table, { writes: [], events: [], about: [], answer: { link } });
}
