/** Kinds of certification decision. @source ISO/IEC 17021-1:2015, 9.5.1; R-DEC-02 */
export const DECISION_KINDS = ['grant', 'refuse', 'extend', 'reduce', 'renew', 'suspend', 'restore', 'withdraw'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** The lead auditor's conclusion. @source ISO/IEC 17021-1:2015, 9.4.8.2 p and 9.5.3.1 e; R-STAGE2-04 */
export const RECOMMENDATIONS = ['recommend', 'recommend_after_closing_findings', 'do_not_recommend'] as const;
export type Recommendation = (typeof RECOMMENDATIONS)[number];
