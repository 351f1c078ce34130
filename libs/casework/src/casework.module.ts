import { Global, Module } from '@nestjs/common';
import { AccessLog } from './accounts/access-log';
import { AccountsService } from './accounts/accounts.service';
import { InvitationsService } from './accounts/invitations.service';
import { PasswordsService } from './accounts/passwords.service';
import { ProfileService } from './accounts/profile.service';
import { RegistrationService } from './accounts/registration.service';
import { SetupService } from './accounts/setup.service';
import { SignInThrottle } from './accounts/sign-in-throttle';
import { MailWriter } from './mails/mail-writer';
import { SettingsService } from './settings/settings.service';
import { BodyService } from './body/body.service';
import { PeopleService } from './people/people.service';
import { RegisterService } from './register/register.service';
import { MailsService } from './mails/mails.service';
import { OrganisationsService } from './organisations/organisations.service';
import { AgreementsService } from './agreements/agreements.service';
import { ApplicationFactsReader } from './applications/application-facts';
import { ApplicationReviewService } from './applications/application-review.service';
import { ApplicationsQueries } from './applications/applications.queries';
import { ApplicationsService } from './applications/applications.service';
import { SubmissionService } from './applications/submission.service';
import { CalculationsService } from './calculations/calculations.service';
import { CaseCountsQueries } from './cases/case-counts';
import { CaseEndingService } from './cases/case-ending.service';
import { CaseNumbers } from './cases/case-numbers';
import { CaseStandings } from './cases/case-standings';
import { CasesQueries } from './cases/cases.queries';
import { CasesService } from './cases/cases.service';
import { DocumentsService } from './documents/documents.service';
import { MessagesService } from './messages/messages.service';
import { NotesService } from './notes/notes.service';
import { ProgrammesService } from './programmes/programmes.service';
import { RouteMoves } from './routes/route-moves';
import { SitesService } from './sites/sites.service';
import { CaseObligations } from './obligations/case-obligations';
import { CertificateIssue } from './certificates/certificate-issue';
import { CertificatesService } from './certificates/certificates.service';
import { CertificateStatusService } from './certificates/certificate-status.service';
import { DailySweepService } from './obligations/daily-sweep.service';
import { DecisionNotices, DecisionsService } from './decisions/decisions.service';
import { Reminders } from './obligations/reminders';
import { TechnicalReviewService } from './decisions/technical-review.service';
import { AuditConductService } from './audits/audit-conduct.service';
import { AuditMoves } from './audits/audit-moves';
import { AuditPlanningService } from './audits/audit-planning.service';
import { AuditProposals } from './audits/audit-proposals';
import { AuditRoute } from './audits/audit-route';
import { AuditViews } from './audits/audit-view';
import { AuditsQueries } from './audits/audits.queries';
import { CoverageService } from './audits/coverage.service';
import { AuditsService } from './audits/audits.service';
import { FindingAnswersService } from './findings/finding-answers.service';
import { FindingDraftsService } from './findings/finding-drafts.service';
import { FindingMails } from './findings/finding-mails';
import { FindingMoves } from './findings/finding-moves';
import { FindingPublication } from './findings/finding-publication';
import { FindingVerificationService } from './findings/finding-verification.service';
import { FindingViews } from './findings/finding-view';
import { FindingsQueries } from './findings/findings.queries';
import { FindingsService } from './findings/findings.service';
import { RecommendationsService } from './reports/recommendations.service';
import { ReportFiles } from './reports/report-file';
import { ReportsService } from './reports/reports.service';
import { DocumentMatrixService } from './stage1/document-matrix.service';
import { SavedViewsService } from './views/saved-views.service';
import { Stage1Service } from './stage1/stage1.service';
import { CandidatesService } from './teams/candidates.service';
import { MembershipService } from './teams/membership.service';
import { TeamMails } from './teams/team-mails';
import { TeamsService } from './teams/teams.service';
import { Stage2RepeatService } from './routes/stage2-repeat.service';
import { BodyPicturesService } from './body/body-pictures.service';

/** Every service of the case work, for api and worker alike. Add yours, in the order of the alphabet. */
const SERVICES = [
  BodyPicturesService,
  Stage2RepeatService,
  AuditConductService,
  AuditMoves,
  AuditPlanningService,
  AuditProposals,
  AuditRoute,
  AuditViews,
  AuditsQueries,
  AuditsService,
  FindingAnswersService, FindingDraftsService,
  FindingMails,
  FindingMoves,
  FindingPublication,
  FindingVerificationService,
  FindingViews,
  FindingsQueries,
  FindingsService,
  RecommendationsService,
  ReportFiles,
  ReportsService,
  Stage1Service,
  CandidatesService,
  CoverageService,
  DocumentMatrixService,
  MembershipService,
  TeamMails,
  TeamsService,
  TechnicalReviewService,
  Reminders,
  DecisionNotices,
  DecisionsService,
  DailySweepService,
  CertificateStatusService,
  CertificatesService,
  CertificateIssue,
  CaseObligations,
  AgreementsService,
  ApplicationFactsReader,
  ApplicationReviewService,
  ApplicationsQueries,
  ApplicationsService,
  SubmissionService,
  CalculationsService,
  CaseCountsQueries,
  CaseEndingService,
  CaseNumbers,
  CaseStandings,
  CasesQueries,
  CasesService,
  DocumentsService,
  MessagesService,
  NotesService,
  ProgrammesService,
  RouteMoves,
  SitesService,
  OrganisationsService,
  MailsService,
  RegisterService,
  PeopleService,
  BodyService,
  AccessLog,
  AccountsService,
  InvitationsService,
  MailWriter,
  PasswordsService,
  ProfileService,
  RegistrationService,
  SettingsService,
  SavedViewsService,
  SetupService,
  SignInThrottle,
];

@Global()
@Module({ providers: SERVICES, exports: SERVICES })
export class CaseworkModule {}
