import { A } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { DenseList, type Column } from '#kit/parts/dense-list.tsx';
import { shortDate } from '#kit/time/format-dates.ts';
import { companyWords } from '#kit/words/company.text.ts';
import type { CompanyLine } from '#shared/shapes/company.ts';
import { companiesText } from './companies.text.ts';

/** Workplaces as rows: who, what kind, what they do in the network, where, and since when. */
export function CompanyRows(props: {
  readonly title: string;
  readonly companies: readonly CompanyLine[];
}): JSX.Element {
  return <DenseList title={props.title} count={props.companies.length} rows={props.companies} columns={columns()} />;
}

function columns(): readonly Column<CompanyLine>[] {
  const t = companiesText();
  return [
    { label: t.name, cell: (company) => <A href={`/virksomheder/${company.companyId}`}>{company.name}</A> },
    { label: t.kind, cell: (company) => companyWords().kinds[company.kind] },
    { label: t.role, cell: (company) => companyWords().roles[company.roleInNetwork] },
    { label: t.town, cell: (company) => company.city },
    { label: t.memberSince, cell: (company) => <span class="ff-num">{shortDate(company.joinedOn)}</span> },
  ];
}
