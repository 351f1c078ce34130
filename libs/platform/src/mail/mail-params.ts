/**
 * Every mail that Attesta sends, with what its sentences need. Names that end in `On` are calendar days,
 * in `At` instants (ISO text); both are written out in the reader's language. `link` is an absolute address.
 */
export interface MailParams {
  verification: { name: string; link: string; validUntilAt: string };
  invitation: { name: string; organisation: string; invitedBy: string; link: string; validUntilAt: string };
  password_reset: { name: string; link: string; validUntilAt: string };
  application_received: { name: string; organisation: string; caseNumber: string; link: string };
  information_requested: { name: string; caseNumber: string; question: string; dueOn: string; link: string };
  application_accepted: { name: string; organisation: string; caseNumber: string; link: string };
  application_declined: { name: string; organisation: string; caseNumber: string; reason: string; link: string };
  agreement_ready: { name: string; caseNumber: string; link: string };
  team_proposed: { name: string; caseNumber: string; audit: string; team: string; objectUntilOn: string; link: string };
  audit_dates: { name: string; caseNumber: string; audit: string; startOn: string; endOn: string; link: string };
  findings_published: { name: string; caseNumber: string; audit: string; count: string; dueOn: string; link: string };
  response_due: { name: string; caseNumber: string; finding: string; dueOn: string; link: string };
  answer_judged: { name: string; caseNumber: string; finding: string; judgement: string; link: string };
  decision_made: { name: string; caseNumber: string; standard: string; decision: string; decidedOn: string; link: string };
  certificate_ready: { name: string; certificateNumber: string; standard: string; effectiveOn: string; expiresOn: string; link: string };
  surveillance_due: { name: string; certificateNumber: string; standard: string; dueOn: string; latestOn: string; reason: string; link: string };
  suspension_notice: { name: string; certificateNumber: string; standard: string; suspendedOn: string; reason: string; link: string };
  message_received: { name: string; caseNumber: string; from: string; link: string };
  trail_digest: { name: string; digestOn: string; digest: string; chains: string; link: string };
  notice: { name: string; title: string; text: string; link: string };
}
export type MailTemplate = keyof MailParams;

/** One mail as text: `{name}` stands for a value; `action` is the label of its one button, which leads to `link`. */
export interface MailText { subject: string; paragraphs: readonly string[]; action?: string; after?: readonly string[] }
export type MailCatalogue = Readonly<Record<MailTemplate, MailText>>;
