import type { MailCatalogue } from './mail-params';

const GREETING = 'Dear {name},';

export const ENGLISH_MAILS: MailCatalogue = {
  verification: {
    subject: 'Please confirm your e-mail address',
    paragraphs: [GREETING, 'You have opened an account with this e-mail address. Confirm that the address is yours, then you can sign in.'],
    action: 'Confirm address',
    after: ['The link is valid until {validUntilAt}. If you have not opened an account, ignore this message; nothing will happen.'],
  },
  invitation: {
    subject: '{invitedBy} invites you to work with {organisation}',
    paragraphs: [GREETING, '{invitedBy} has invited you to join {organisation} on our certification portal. Choose a password and you can start.'],
    action: 'Accept the invitation',
    after: ['The link is valid until {validUntilAt}. If you do not know what this is about, ignore this message.'],
  },
  password_reset: {
    subject: 'Choose a new password',
    paragraphs: [GREETING, 'Somebody, probably you, has asked for a new password for this account.'],
    action: 'Choose a new password',
    after: ['The link is valid until {validUntilAt} and works once. If it was not you, ignore this message: your password stays as it is.'],
  },
  application_received: {
    subject: 'Application {caseNumber} received',
    paragraphs: [GREETING, 'Thank you. We have received the application of {organisation}; its number is {caseNumber}.', 'We now check whether it is complete and whether we can certify what you ask for. You will hear from us; until then there is nothing for you to do.'],
    action: 'See the application',
  },
  information_requested: {
    subject: 'Application {caseNumber}: we need to know more',
    paragraphs: [GREETING, 'We are reviewing application {caseNumber} and need something from you before we can go on:', '“{question}”', 'Please answer by {dueOn}.'],
    action: 'Answer now',
  },
  application_accepted: {
    subject: 'Application {caseNumber} accepted',
    paragraphs: [GREETING, 'We have reviewed application {caseNumber} of {organisation} and accept it. Next we calculate the audit time and send you the certification agreement.'],
    action: 'See what comes next',
  },
  application_declined: {
    subject: 'Application {caseNumber} declined',
    paragraphs: [GREETING, 'We have reviewed application {caseNumber} of {organisation} and cannot accept it as it stands.', 'The reason: {reason}', 'You may apply again when the reason is gone, and you may appeal against this decision.'],
    action: 'See the reason in full',
  },
  agreement_ready: {
    subject: 'Case {caseNumber}: the agreement is ready for your signature',
    paragraphs: [GREETING, 'The certification agreement for case {caseNumber} is ready. It states the scope, the audit time with its calculation, and the duties of both sides.'],
    action: 'Read and sign',
  },
  team_proposed: {
    subject: 'Case {caseNumber}: your audit team',
    paragraphs: [GREETING, 'For the {audit} we propose this team: {team}.', 'If you have a reason to object to a member, such as an earlier business relation, tell us by {objectUntilOn}. If you do not object, we take the team as accepted.'],
    action: 'Accept or object',
  },
  audit_dates: {
    subject: 'Case {caseNumber}: {audit} on {startOn}',
    paragraphs: [GREETING, 'The {audit} takes place from {startOn} to {endOn}. You find the plan with times, places and topics in the portal.'],
    action: 'See the audit plan',
  },
  findings_published: {
    subject: 'Case {caseNumber}: findings of your {audit}',
    paragraphs: [GREETING, 'The findings of the {audit} are now in the portal. Number of nonconformities that need your answer: {count}.', 'For each one please state its cause, what you have corrected, and what you do so that it does not happen again, by {dueOn}.'],
    action: 'Answer the findings',
  },
  response_due: {
    subject: 'Case {caseNumber}: your answer to {finding} is due on {dueOn}',
    paragraphs: [GREETING, 'We are waiting for your answer to nonconformity {finding}. It is due on {dueOn}. Without an answer that we can accept we cannot decide on your certification.'],
    action: 'Answer now',
  },
  answer_judged: {
    subject: 'Case {caseNumber}: your answer to {finding}',
    paragraphs: [GREETING, 'The auditor has looked at your answer to nonconformity {finding}: {judgement}'],
    action: 'See the finding',
  },
  decision_made: {
    subject: 'Case {caseNumber}: decision on {standard}',
    paragraphs: [GREETING, 'On {decidedOn} we decided on the certification to {standard}: {decision}'],
    action: 'See the decision',
  },
  certificate_ready: {
    subject: 'Your certificate {certificateNumber}',
    paragraphs: [GREETING, 'Your certificate {certificateNumber} for {standard} is ready. It is effective from {effectiveOn} and valid until {expiresOn}, as long as the surveillance audits take place in time.'],
    action: 'Get the certificate',
  },
  surveillance_due: {
    subject: 'Certificate {certificateNumber}: surveillance audit due by {latestOn}',
    paragraphs: [GREETING, 'A surveillance audit for certificate {certificateNumber} ({standard}) is due. We plan it for about {dueOn}; the last possible day is {latestOn}.', 'Why: {reason}', 'After {latestOn} we have to prepare the suspension of the certificate. Please agree on a date with us in good time.'],
    action: 'See the audit programme',
  },
  suspension_notice: {
    subject: 'Certificate {certificateNumber} is suspended',
    paragraphs: [GREETING, 'Certificate {certificateNumber} for {standard} is suspended from {suspendedOn}.', 'The reason: {reason}', 'While it is suspended you may not refer to the certification or use its mark. The portal tells you what ends the suspension and by when.'],
    action: 'See what to do',
  },
  message_received: {
    subject: 'Case {caseNumber}: a message for you',
    paragraphs: [GREETING, '{from} has written to you about case {caseNumber}.'],
    action: 'Read the message',
  },
  trail_digest: {
    subject: 'Digest of the trail, {digestOn}',
    paragraphs: [GREETING, 'This is the digest over all records up to {digestOn} (chains that grew since the one before: {chains}):', '{digest}', 'Keep this message. With it the completeness of the records up to this day can be checked later, even against the owner of the database.'],
    action: 'Open the trail',
  },
  notice: {
    subject: '{title}',
    paragraphs: [GREETING, '{text}'],
    action: 'Open the portal',
  },
};
