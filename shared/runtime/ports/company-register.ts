import * as z from 'zod/mini';
import type { Cvr } from '#shared/kernel/cvr.ts';
import { ok, refuse, type Result } from '#shared/kernel/result.ts';
import { CompanyAddress } from '#shared/shapes/company.ts';
import { companyKinds } from '#shared/shapes/vocabulary.ts';

/** What the company register keeps about one company, as far as the network uses it. */
export const RegisteredCompany = z.object({
  cvr: z.string(),
  name: z.string(),
  address: CompanyAddress,
  industryText: z.string(),
  kind: z.optional(z.enum(companyKinds)),
});
export type RegisteredCompany = z.infer<typeof RegisteredCompany>;

/** The company register: a company by its CVR number. */
export type CompanyRegister = (
  cvr: Cvr,
) => Promise<Result<RegisteredCompany, 'company-not-in-register' | 'register-not-answering'>>;

const answerWithinMs = 4_000;

/** The company register behind an address: `GET <address>/cvr/<8 digits>` gives the company or 404. */
export function companyRegisterAt(address: string): CompanyRegister {
  return async (cvr) => {
    try {
      const answer = await fetch(`${address.replace(/\/$/, '')}/cvr/${cvr}`, {
        headers: { accept: 'application/json' },
        signal: AbortSignal.timeout(answerWithinMs),
      });
      if (answer.status === 404) return refuse('company-not-in-register');
      if (!answer.ok) return refuse('register-not-answering');
      return ok(RegisteredCompany.parse(await answer.json()));
    } catch {
      // No connection, too late, or an answer that is no company: for the one who waits it is the same.
      return refuse('register-not-answering');
    }
  };
}
