import * as z from 'zod/mini';

/** Facts of the events that access publishes. */
export const accessEvents = {
  /** A partnership was founded. */
  PartnershipFormed: z.object({ partnership: z.string(), name: z.string() }),
  /** A municipality became a tenant and member of a partnership, with the groups it works with. */
  MunicipalityJoined: z.object({
    code: z.string(),
    name: z.string(),
    partnership: z.string(),
    targetGroups: z.array(
      z.object({ id: z.string(), name: z.object({ da: z.string(), en: z.string() }), reportColumn: z.string() }),
    ),
    visitationGroups: z.array(z.object({ id: z.string(), name: z.object({ da: z.string(), en: z.string() }) })),
  }),
  /**
   * Somebody of a municipality's staff signed in for the first time or with other roles than before; none where they no
   * longer belong to it. In the municipality's scope; its version is the sign-in's epoch milliseconds.
   */
  StaffRolesChanged: z.object({ personId: z.string(), roles: z.array(z.string()) }),
  /** Somebody no longer works at an institution, and has no role there from now on. In the partnership's scope. */
  InstitutionStaffOffboarded: z.object({ institutionId: z.string(), personId: z.string() }),
  /** Somebody works there again, with the roles of their next sign-in. */
  InstitutionStaffReinstated: z.object({ institutionId: z.string(), personId: z.string() }),
  /**
   * A municipality decided its own value for a rule, or that the rule's own holds again: all that it has decided. In the
   * municipality's scope.
   */
  LocalRulesChanged: z.object({
    values: z.array(z.object({ ruleId: z.string(), value: z.optional(z.number()), validFrom: z.string() })),
  }),
  /** A minute passed on the platform's clock; every service sweeps what is due in the scope. */
  TimePassed: z.object({ now: z.string() }),
} as const;

/** Published from access-log rows of every service: somebody saw or changed a person's data. */
export const accessLogEvents = {
  PersonViewed: z.object({
    candidateIds: z.array(z.string()),
    /** Pseudonyms of citizens who are nobody's candidate where they were seen: somebody whose portfolio was shown there. */
    citizens: z.optional(z.array(z.string())),
    action: z.string(),
    ruleId: z.string(),
    purpose: z.string(),
  }),
} as const;
