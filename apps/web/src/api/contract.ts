import type { components } from '../../../../libs/contract/src/api';
import type { Agreement } from '../areas/staff/case/agreements';
import type { Calculation } from '../areas/staff/case/calculation';
import type { Programme } from '../areas/staff/case/programme-tab';
import type { CaseDocument } from '../areas/case/documents';
import type { Application, ApplicationRow, CaseFile, CaseRow, Site } from '../areas/case/types';
import type { Audit, AuditRow, Candidate } from '../areas/case/audit/types';
import type { FindingRow } from '../areas/case/audit/findings';
import type { CertificateRow } from '../areas/staff/certificates';
import type { PersonFile } from '../areas/staff/person-types';
import type { Session } from '../session/session';

type Answers = components['schemas'];
/** True when every field that a page reads stands in the API's contract; else the fields that do not. */
type Reads<Ours, Answer extends keyof Answers> = Exclude<keyof Ours, keyof Answers[Answer]> extends never ? true : Exclude<keyof Ours, keyof Answers[Answer]>;
type Holds<Check extends true> = Check;

/** Does not compile when the API no longer sends what a page reads. */
export type PagesReadWhatTheApiSends = [
  Holds<Reads<Session, 'SessionDto'>>, Holds<Reads<CaseFile, 'CaseDto'>>, Holds<Reads<CaseRow, 'CaseRowDto'>>, Holds<Reads<Application, 'ApplicationDto'>>,
  Holds<Reads<ApplicationRow, 'ApplicationRowDto'>>, Holds<Reads<Site, 'SiteDto'>>, Holds<Reads<CaseDocument, 'DocumentDto'>>, Holds<Reads<Calculation, 'CalculationDto'>>,
  Holds<Reads<Agreement, 'AgreementDto'>>, Holds<Reads<Programme, 'ProgrammeDto'>>, Holds<Reads<Audit, 'AuditDto'>>, Holds<Reads<AuditRow, 'AuditRowDto'>>,
  Holds<Reads<Candidate, 'CandidateDto'>>, Holds<Reads<FindingRow, 'FindingRowDto'>>, Holds<Reads<CertificateRow, 'CertificateRowDto'>>, Holds<Reads<PersonFile, 'PersonDto'>>,
];
