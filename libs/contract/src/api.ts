// Made by `npm run openapi` from openapi.json. Do not edit.

export interface paths {
    "/api/absences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["PeopleController_removeAbsence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AccountsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/deactivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccountsController_deactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/reactivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AccountsController_reactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["AccountsController_roles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/second-factor-removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** For somebody who lost the device. */
        post: operations["AccountsController_dropSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accreditations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BodyController_listAccreditations"];
        put?: never;
        post: operations["BodyController_addAccreditation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accreditations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["BodyController_changeAccreditation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{id}/body-signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** After the client: the application is contracted and the initial certification begins. */
        post: operations["AgreementsController_signAgreementForBody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agreements/{id}/client-signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AgreementsController_signAgreementForClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ApplicationsController_listApplications"];
        put?: never;
        /** Opens a case with a draft application for the own organisation. */
        post: operations["ApplicationsController_createApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ApplicationsController_readApplication"];
        /** Keeps the draft as far as it is filled in. */
        put: operations["ApplicationsController_saveApplication"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ApplicationsController_acceptApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/information": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ApplicationsController_provideInformation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/information-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ApplicationsController_requestInformation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ApplicationsController_declineApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Answers of the checklist and the competence needed; `version` is the review's. */
        put: operations["ApplicationsController_saveApplicationReview"];
        post: operations["ApplicationsController_startApplicationReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs and hands in (R-APP-01). */
        post: operations["ApplicationsController_submitApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ApplicationsController_withdrawApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuditsController_listAudits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuditsController_readAudit"];
        /** Dates and sites until a team is proposed; objectives, scope and criteria until the start. */
        put: operations["AuditsController_changeAudit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audits/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AuditsController_cancelAudit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audits/{id}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody who could audit here, with reasons for and against. */
        get: operations["TeamsController_listCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audits/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The closing meeting: publishes the findings to the client. */
        post: operations["ConductController_closeAudit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audits/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nothing is left to do at this audit. */
        post: operations["ConductController_completeAudit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audits/{id}/concerns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Areas of concern; with `send` the client receives them in writing (R-STAGE1-05). */
        put: operations["Stage1Controller_listStage1Concerns"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audits/{id}/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the plan names, what was looked at and what was found, for the views by clause, by process and by site. */
        get: operations["ClauseWorkController_readCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audits/{id}/dates-agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** For audits without a formal plan: stage 1, short notice, transfer visit (R-PLAN-04). */
        post: operations["AuditsController_agreeDates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audits/{id}/declaration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The own declaration for this audit (R-IMP-06). */
        put: operations["TeamsController_declareConflicts"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audits/{id}/declarations/{personId}/clearance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A declared conflict does not stand in the way, and why. */
        post: operations["TeamsController_clearConflict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audits/{id}/document-matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which document covers which clause; only a stage 1 has it. */
        get: operations["ClauseWorkController_readDocumentMatrix"];
        /** One mark for one document at one or several clauses, until stage 1 is concluded (R-STAGE1-02). */
        put: operations["ClauseWorkController_markDocument"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audits/{id}/examined-clauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Clauses that were looked at without a finding, from the start until the report is issued. */
        put: operations["ClauseWorkController_examineClauses"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audits/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FindingsController_listAuditFindings"];
        put?: never;
        /** Records a finding while the audit runs; the client sees it from the closing meeting on. */
        post: operations["FindingsController_recordFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audits/{id}/opening-meeting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** R-AUD-01. */
        put: operations["ConductController_recordOpeningMeeting"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audits/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AuditsController_sendPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audits/{id}/plan-acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The client agrees to plan and dates; the case is planned with it. */
        post: operations["AuditsController_acceptPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audits/{id}/plan-change-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AuditsController_requestPlanChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audits/{id}/postponement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AuditsController_postponeAudit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audits/{id}/recommendation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Before the report is issued, and again when open findings are settled (R-STAGE2-04). */
        post: operations["ReportsController_recommendCertification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audits/{id}/replanning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Plans a postponed audit anew, from its dates on. */
        post: operations["AuditsController_replanAudit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audits/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The client sees it once it is issued. */
        get: operations["ReportsController_readReport"];
        /** `version` is the report's. */
        put: operations["ReportsController_writeReport"];
        /** Begins the report with what the system knows. */
        post: operations["ReportsController_draftReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audits/{id}/report-issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The lead auditor answers for the content (R-REP-01); the recommendation takes its effect. */
        post: operations["ReportsController_issueReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audits/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Results with evidence by point (R-STAGE2-02, R-SURV-03, R-RECERT-02). */
        put: operations["ConductController_recordAuditResults"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audits/{id}/sites/{siteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** R-STAGE2-03. */
        put: operations["ConductController_recordSiteVisit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audits/{id}/stage1-conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends stage 1 (R-STAGE1-06). */
        post: operations["Stage1Controller_concludeStage1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audits/{id}/stage1-points/{point}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** One of the seven points, `a` to `g` (R-STAGE1-03). */
        put: operations["Stage1Controller_answerStage1Point"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audits/{id}/stage1-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The real records of internal audit and management review (R-STAGE1-04). */
        put: operations["Stage1Controller_checkStage1Records"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audits/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ConductController_startAudit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audits/{id}/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Names the team before the client sees it; each member is asked to declare conflicts (R-IMP-06). */
        put: operations["TeamsController_nameTeam"];
        /** Proposes the team to the client and holds its half days. */
        post: operations["TeamsController_proposeTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audits/{id}/team-acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TeamsController_acceptTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audits/{id}/team-confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The time to object is over, or the objection is answered as not valid (R-TEAM-03). */
        post: operations["TeamsController_confirmTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audits/{id}/team-objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TeamsController_objectToTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audits/{id}/team/{personId}/leaving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A member leaves; once the audit runs the member stays on record for independence. */
        post: operations["TeamsController_leaveTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audits/{id}/termination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stopped on site (R-AUD-04). */
        post: operations["ConductController_terminateAudit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/language": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["AuthController_language"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The organisation of somebody who has none yet. A register number that is known already: 409, and the office is told. */
        post: operations["RegistrationController_organisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends every other session of the person. */
        post: operations["AuthController_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends every session of the person. */
        post: operations["AuthController_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/password-reset-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same answer whether the address is known or not. */
        post: operations["AuthController_requestReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the link. The same answer whether the address is known or not; asking again sends a new link. */
        post: operations["RegistrationController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/registrations/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proves the address and sets the password; then sign in. */
        post: operations["RegistrationController_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the secret; it counts once a code of it was confirmed. */
        post: operations["SecondFactorController_enrol"];
        delete: operations["SecondFactorController_drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/second-factor/backup-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SecondFactorController_backupCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The session goes on under a new token: read it, and its csrfToken, again. */
        post: operations["SecondFactorController_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who am I? 401 when nobody is signed in. */
        get: operations["AuthController_session"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SessionsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["SessionsController_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AuthController_signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-in/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AuthController_secondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AuthController_signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/body-pictures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A PNG or JPEG for certificates, of kind `mark` or `accreditation_symbol`; its id then goes into the setting or the accreditation. */
        post: operations["BodyPicturesController_addBodyPicture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calculations/{id}/fixing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CalculationsController_fixAuditTime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CasesController_listCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many cases stand where, and whose they are. */
        get: operations["CasesController_countCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CasesController_readCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Newest first. */
        get: operations["AgreementsController_listAgreements"];
        put?: never;
        /** Made from the case and the fixed audit time, and sent to the client. */
        post: operations["AgreementsController_drawUpAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/audits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["AuditsController_listCaseAudits"];
        put?: never;
        /** Proposes an audit for a route of the case, with dates and sites; the rest comes from programme, application and standards. */
        post: operations["AuditsController_proposeAudit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/calculations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Newest first; the client sees what was fixed. */
        get: operations["CalculationsController_listCalculations"];
        put?: never;
        /** From the sites of the case as they are now. */
        post: operations["CalculationsController_calculateAuditTime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/calculations/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the same request would come to; nothing is kept. */
        post: operations["CalculationsController_previewAuditTime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DecisionsController_listDecisions"];
        put?: never;
        /** The certification decision, one per standard of the route. A grant makes the certificate. */
        post: operations["DecisionsController_decideCertification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DocumentsController_listDocuments"];
        put?: never;
        /** What a client uploads is published at once; what others upload stays internal until it is published. */
        post: operations["DocumentsController_uploadDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The trail of the case, newest first. */
        get: operations["CasesController_readCaseHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/fees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says whether the fees are paid (DECISIONS 14). */
        put: operations["CasesController_setFeesCleared"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MessagesController_listMessages"];
        put?: never;
        /** The other side is told by mail. */
        post: operations["MessagesController_sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/messages/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks what the other side wrote as read. */
        post: operations["MessagesController_markMessagesRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["NotesController_listNotes"];
        put?: never;
        post: operations["NotesController_writeNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CasesController_listObligations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["CasesController_setCaseOwner"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/programme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Of the newest cycle, with which audit covers which clause. */
        get: operations["ProgrammesController_readProgramme"];
        /** Sets it up from the planned decision day; again as long as it is provisional. */
        put: operations["ProgrammesController_setProgramme"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The central function first. */
        get: operations["SitesController_listSites"];
        put?: never;
        post: operations["SitesController_addSite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/stage2-repeat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A major missed its six months: another stage 2 before any recommendation (R-DEC-06). */
        post: operations["DecisionsController_requireStage2Repeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/technical-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DecisionsController_reviewTechnically"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/technical-review/information": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the technical review asked for is there. */
        post: operations["DecisionsController_provideReviewInformation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/termination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The certification body ends a procedure that runs, with its reasons. */
        post: operations["CasesController_terminateProcedure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The client ends a procedure that runs. */
        post: operations["CasesController_withdrawFromCertification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CertificatesController_listCertificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CertificatesController_readCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** At the client's wish. */
        post: operations["CertificatesController_cancelCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/{id}/file/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The printed certificate, to be saved. 404 while it is in preparation. */
        get: operations["CertificatesController_readCertificateFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/{id}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CertificatesController_suspendCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/{id}/suspension-lifting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CertificatesController_liftSuspension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/{id}/versions/{number}/file/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same of one version; a superseded one is marked as obsolete (R-CERT-09). */
        get: operations["CertificatesController_readCertificateVersionFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CertificatesController_withdrawCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/competences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["PeopleController_removeCompetence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conflicts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["PeopleController_removeConflict"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["DocumentsController_readDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file, always as a download. */
        get: operations["DocumentsController_downloadDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows an internal document to the client. */
        post: operations["DocumentsController_publishDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BodyController_listFactors"];
        put?: never;
        post: operations["BodyController_addFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factors/clamps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How often the factors of a fixed time were cut off at -30 %: often means that the list overcompensates. */
        get: operations["CalculationsController_countClamps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/factors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["BodyController_changeFactor"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FindingsController_listFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many stand against each clause. */
        get: operations["FindingsController_countFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["FindingsController_readFinding"];
        /** Until the closing meeting. */
        put: operations["FindingsController_changeFinding"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FindingsController_acceptFindingPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}/answer-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the client's people have written of the answer so far; nobody else sees it. */
        get: operations["FindingsController_readAnswerDraft"];
        put: operations["FindingsController_keepAnswerDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}/carrying": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An accepted minor is verified at the next audit. */
        post: operations["FindingsController_carryFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A nonconformity after its verification, an improvement as noted. */
        post: operations["FindingsController_closeFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}/dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The finding is disputed; no clock stops. */
        post: operations["FindingsController_disputeFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}/escalation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Raises a minor to a major; its clocks start again (R-NC-08). */
        post: operations["FindingsController_escalateFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What was done. */
        post: operations["FindingsController_sendFindingEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The plan, or the evidence where that came last. */
        post: operations["FindingsController_rejectFindingAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}/response": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cause, correction and corrective action (R-NC-05). */
        post: operations["FindingsController_respondToFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FindingsController_verifyFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes the person and sends the link. A client's representative invites people of the own organisation. */
        post: operations["InvitationsController_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets the password; then sign in. */
        post: operations["InvitationsController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["InvitationsController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MailsController_listMails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mails/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["MailsController_readMail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mails/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MailsController_retryMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OrganisationsController_listOrganisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["OrganisationsController_readOrganisation"];
        put: operations["OrganisationsController_changeOwnOrganisation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** What the certification body knows of the client, such as that it is a certification body itself (R-IMP-01). */
        put: operations["OrganisationsController_changeOrganisationRecord"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["PeopleController_listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The person's file: competence, conflicts, absences and the half days that are held. */
        get: operations["PeopleController_readPerson"];
        put: operations["PeopleController_changePerson"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PeopleController_addAbsence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/competences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PeopleController_addCompetence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PeopleController_addConflict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new link; the old one stops working. */
        post: operations["InvitationsController_inviteAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Certificates by number, name or city. Needs something to search for: the register is not listed as a whole. */
        get: operations["RegisterController_searchCertificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/certificates/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["RegisterController_readPublicCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ViewsController_listSavedViews"];
        put?: never;
        post: operations["ViewsController_saveView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/saved-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ViewsController_changeSavedView"];
        post?: never;
        delete: operations["ViewsController_removeSavedView"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scheme-tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["BodyController_listSignedTables"];
        put?: never;
        post: operations["BodyController_signTable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** `body`, `periods` or `practice`. */
        get: operations["BodyController_readSetting"];
        put: operations["BodyController_writeSetting"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["SetupController_state"];
        put?: never;
        post: operations["SetupController_setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sites/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["SitesController_changeSite"];
        post?: never;
        delete: operations["SitesController_removeSite"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        SignInDto: {
            /** Format: email */
            email: string;
            password: string;
        };
        BodyNameDto: {
            /** @description The certification body's name in the language that is asked for. */
            name: string;
            shortName: string;
            /** @description Today in the certification body's zone, YYYY-MM-DD. */
            today: string;
            timeZone: string;
            demo: boolean;
        };
        SessionDto: {
            /** @enum {string} */
            language: "en" | "zh";
            roles: ("client_representative" | "client_contributor" | "auditor" | "application_reviewer" | "planner" | "technical_reviewer" | "decision_maker" | "technical_manager" | "quality_manager" | "administrator" | "assessor" | "system")[];
            organisationId: string | null;
            organisationName: string | null;
            personId: string;
            name: string;
            email: string;
            twoFactorEnabled: boolean;
            /** @description A second factor is demanded and not set up yet: only the routes of the own account are open. */
            secondFactorMissing: boolean;
            /** @description Goes into the header x-csrf-token of every unsafe request of this session. */
            csrfToken: string;
            body: components["schemas"]["BodyNameDto"];
        };
        SignInAnswerDto: {
            session: components["schemas"]["SessionDto"] | null;
            /** @description True: send the code of the second factor next. */
            secondFactorNeeded: boolean;
        };
        SecondFactorProofDto: {
            /** @description The six digits of the authenticator. */
            code?: string;
            backupCode?: string;
        };
        LanguageDto: {
            /** @enum {string} */
            language: "en" | "zh";
        };
        EmailDto: {
            /** Format: email */
            email: string;
        };
        TokenAndPasswordDto: {
            token: string;
            password: string;
        };
        ChangePasswordDto: {
            currentPassword: string;
            newPassword: string;
        };
        PasswordDto: {
            password: string;
        };
        SecondFactorEnrolmentDto: {
            /** @description For the authenticator, as a QR code or typed in. */
            uri: string;
            /** @description Shown once. */
            backupCodes: string[];
        };
        ConfirmSecondFactorDto: {
            code: string;
        };
        BackupCodesDto: {
            backupCodes: string[];
        };
        OwnSessionDto: {
            browser: string | null;
            id: string;
            current: boolean;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            lastSeenAt: string;
        };
        RegisterDto: {
            /** @enum {string} */
            language?: "en" | "zh";
            name: string;
            /** Format: email */
            email: string;
        };
        AddressDto: {
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            street: {
                en?: string;
                zh?: string;
            };
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            city: {
                en?: string;
                zh?: string;
            };
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            region?: {
                en?: string;
                zh?: string;
            };
            postcode?: string;
            /** @description ISO 3166-1, two letters. */
            country: string;
        };
        RegisterOrganisationDto: {
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            legalName: {
                en?: string;
                zh?: string;
            };
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            tradingName?: {
                en?: string;
                zh?: string;
            };
            address: components["schemas"]["AddressDto"];
            /** @enum {string} */
            language?: "en" | "zh";
            /**
             * Format: uuid
             * @description May be made by the caller (UUID).
             */
            id?: string;
            registerNumber: string;
            /** @description ISO 3166-1, two letters: whose register. */
            country: string;
            /** Format: uri */
            website?: string;
        };
        RegisteredOrganisationDto: {
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            legalName: {
                en?: string;
                zh?: string;
            };
            id: string;
            registerNumber: string;
            country: string;
        };
        PostalAddressDto: {
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            street: {
                en?: string;
                zh?: string;
            };
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            city: {
                en?: string;
                zh?: string;
            };
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            region?: {
                en?: string;
                zh?: string;
            };
            postcode?: string;
            country: string;
        };
        AgreementBodyDto: {
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            name: {
                en?: string;
                zh?: string;
            };
            address: components["schemas"]["PostalAddressDto"];
        };
        AgreementClientDto: {
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            name: {
                en?: string;
                zh?: string;
            };
            address: components["schemas"]["PostalAddressDto"];
            registerNumber: string;
        };
        AgreementStandardDto: {
            id: string;
            code: string;
        };
        AgreementSiteDto: {
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            name: {
                en?: string;
                zh?: string;
            };
            address: components["schemas"]["PostalAddressDto"] | null;
            id: string;
            people: number;
        };
        AuditDaysDto: {
            initialDays: number | null;
            stage1Days: number | null;
            stage2Days: number | null;
            surveillanceDays: number | null;
            recertificationDays: number | null;
            minAuditProperDays: number | null;
        };
        AgreementTermsDto: {
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            scope: {
                en?: string;
                zh?: string;
            };
            body: components["schemas"]["AgreementBodyDto"];
            client: components["schemas"]["AgreementClientDto"];
            caseNumber: string;
            standards: components["schemas"]["AgreementStandardDto"][];
            sites: components["schemas"]["AgreementSiteDto"][];
            siteIds: string[];
            calculationId: string;
            /** @description Of the whole cycle, in days of 8 hours. */
            days: components["schemas"]["AuditDaysDto"];
            /** @description The audit time rests on a table that nobody has signed. */
            tableUnconfirmed: boolean;
            duties: string[];
            fees: string | null;
            furtherTerms: string | null;
        };
        AgreementDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            version: number;
            number: number;
            terms: components["schemas"]["AgreementTermsDto"];
            /** @description What is signed, in the client's language. */
            text: string;
            /** @description The text as a document of the case. */
            fileId: string | null;
            sentAt: string | null;
            signedByClientId: string | null;
            signedByClientAt: string | null;
            signedByBodyId: string | null;
            signedByBodyAt: string | null;
        };
        DrawUpAgreementDto: {
            /** Format: uuid */
            id?: string;
            fees?: string | null;
            furtherTerms?: string | null;
        };
        SignAgreementDto: {
            version: number;
        };
        CountersignAgreementDto: {
            /** @description R-TIME-00 where the audit time rests on a table that nobody has signed. */
            reasons?: {
                [key: string]: string;
            };
            version: number;
        };
        CreateApplicationDto: {
            /** Format: uuid */
            id?: string;
            /** @description Ids of standards, such as `iso20000-1-2018`. */
            standards: ("iso20000-1-2018" | "iso9001-2015" | "iso27001-2022")[];
        };
        RepresentativeDto: {
            name: string;
            position: string;
            /** @description What entitles the person to apply for the organisation. */
            mandate: string;
        };
        ConsultancyDto: {
            /** Format: date */
            endedOn?: string | null;
            given: boolean;
            provider?: string;
            /** @description The consultant is a body related to the certification body (R-IMP-03). */
            relatedToCb?: boolean;
        };
        SystemRecordDto: {
            /** Format: date */
            finishedOn: string;
            scope?: string;
            provider?: string;
            providerRelatedToCb?: boolean;
            /** Format: uuid */
            documentId?: string | null;
        };
        CompetenceNeededDto: {
            standards: ("iso20000-1-2018" | "iso9001-2015" | "iso27001-2022")[];
            sectorCodes: number[];
            languages: string[];
        };
        ReviewAnswerDto: {
            /** @description Such as `information_sufficient`, `personnel_credible`, `without_accreditation`, `remote_foreseen`. */
            item: string;
            answer: boolean;
            remark?: string;
        };
        ApplicationReviewDto: {
            /** Format: uuid */
            id: string;
            competenceNeeded: components["schemas"]["CompetenceNeededDto"] | null;
            version: number;
            reviewerId: string;
            answers: components["schemas"]["ReviewAnswerDto"][];
            conclusion: string | null;
            reasons: string | null;
            concludedAt: string | null;
        };
        ApplicationDescriptionDto: {
            services?: string;
            processes?: string;
            technicalMeans?: string;
            relations?: string;
            legalDuties?: string;
            outsourced?: string;
            wishes?: string;
        };
        ProcessOperatorDto: {
            /** @enum {string} */
            operator: "own" | "other_party" | "shared";
            clause: string;
            party?: string;
        };
        PartTimeGroupDto: {
            headcount: number;
            /** @description Hours a day, above 0. */
            hoursPerDay: number;
            normalHours: number;
        };
        CountedPeopleDto: {
            fullTime: number;
            partTime: components["schemas"]["PartTimeGroupDto"][];
            contractors: number;
            identicalGroups: number[];
        };
        SiteDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            name: {
                en?: string;
                zh?: string;
            };
            address: components["schemas"]["PostalAddressDto"] | null;
            /** @enum {string} */
            kind: "permanent" | "temporary" | "virtual";
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            scope: {
                en?: string;
                zh?: string;
            } | null;
            people: components["schemas"]["CountedPeopleDto"] | null;
            version: number;
            parentId: string | null;
            isCentral: boolean;
            activities: string | null;
            activityGroup: string | null;
            sectorCodes: number[];
            shifts: number;
        };
        RefusalDto: {
            fix: string | null;
            /** @description Where in the input, as a JSON path. */
            path: string | null;
            /** @description Key and values of the sentence, for the other languages. */
            key: string | null;
            params: {
                [key: string]: unknown;
            } | null;
            rule: string;
            clause: string;
            message: string;
        };
        MoveDto: {
            name: string;
            allowed: boolean;
            blockedBy: components["schemas"]["RefusalDto"][];
            /** @description Pass only with a written reason: `reasons: {"R-…": "…"}` in the request. */
            warnings: components["schemas"]["RefusalDto"][];
        };
        ApplicationDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            /** Format: uuid */
            organisationId: string;
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            organisation: {
                en?: string;
                zh?: string;
            };
            /** @enum {string} */
            state: "draft" | "submitted" | "in_review" | "info_requested" | "accepted" | "declined" | "withdrawn" | "contracted";
            representative: components["schemas"]["RepresentativeDto"] | null;
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            scope: {
                en?: string;
                zh?: string;
            } | null;
            consultancy: components["schemas"]["ConsultancyDto"] | null;
            /** Format: date */
            operationStartOn: string | null;
            internalAudit: components["schemas"]["SystemRecordDto"] | null;
            managementReview: components["schemas"]["SystemRecordDto"] | null;
            /**
             * Format: date
             * @description The application day, in the certification body's zone.
             */
            submittedOn: string | null;
            review: components["schemas"]["ApplicationReviewDto"] | null;
            version: number;
            /** @description Given at submission. */
            caseNumber: string | null;
            standards: string[];
            signedById: string | null;
            signedAt: string | null;
            description: components["schemas"]["ApplicationDescriptionDto"];
            processOperators: components["schemas"]["ProcessOperatorDto"][];
            totalPeople: number | null;
            previouslyCertified: boolean;
            requestedInformation: string | null;
            declineReasons: string | null;
            sites: components["schemas"]["SiteDto"][];
            moves: components["schemas"]["MoveDto"][];
            /** @description What the client still has to mend, with the path of each field. */
            gaps: components["schemas"]["RefusalDto"][];
        };
        ApplicationRowDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            /** Format: uuid */
            organisationId: string;
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            organisation: {
                en?: string;
                zh?: string;
            };
            /** @enum {string} */
            state: "draft" | "submitted" | "in_review" | "info_requested" | "accepted" | "declined" | "withdrawn" | "contracted";
            /** Format: date */
            submittedOn: string | null;
            version: number;
            caseNumber: string | null;
            standards: string[];
            ownerName: string | null;
        };
        ApplicationPageDto: {
            items: components["schemas"]["ApplicationRowDto"][];
            next: string | null;
        };
        SaveApplicationDto: {
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            scope?: {
                en?: string;
                zh?: string;
            } | null;
            /**
             * Format: date
             * @description The day from which the whole system has been in operation.
             */
            operationStartOn?: string | null;
            version: number;
            standards?: ("iso20000-1-2018" | "iso9001-2015" | "iso27001-2022")[];
            representative?: components["schemas"]["RepresentativeDto"] | null;
            /** @description Replaced as a whole. */
            description?: components["schemas"]["ApplicationDescriptionDto"];
            processOperators?: components["schemas"]["ProcessOperatorDto"][];
            consultancy?: components["schemas"]["ConsultancyDto"] | null;
            internalAudit?: components["schemas"]["SystemRecordDto"] | null;
            managementReview?: components["schemas"]["SystemRecordDto"] | null;
            /** @description Everybody in the scope; equals the sum over the sites (R-APP-06). */
            totalPeople?: number | null;
            previouslyCertified?: boolean;
        };
        VersionDto: {
            version: number;
        };
        SaveReviewDto: {
            /** @description Of the review, not of the application. */
            version: number;
            answers: components["schemas"]["ReviewAnswerDto"][];
            /** @description R-REV-03: for the team and for the decision. */
            competenceNeeded?: components["schemas"]["CompetenceNeededDto"] | null;
        };
        AskInformationDto: {
            version: number;
            question: string;
        };
        ProvideInformationDto: {
            version: number;
            answer: string;
        };
        AcceptApplicationDto: {
            /** @description Written reasons for warnings, by rule id. */
            reasons?: {
                [key: string]: string;
            };
            version: number;
        };
        DeclineApplicationDto: {
            version: number;
            /** @description The client receives them (R-REV-02). */
            declineReasons: string;
        };
        WithdrawApplicationDto: {
            version: number;
            reason: string;
        };
        ChosenSiteDto: {
            /** Format: uuid */
            siteId: string;
            /** @description Days of 8 hours at this site. */
            days: number;
            /** @description Why this site; left out: from the sampling. */
            chosenBecause?: string;
        };
        ObjectivesDto: {
            conformity?: boolean;
            legalAndContractual?: boolean;
            effectiveness?: boolean;
            improvement?: boolean;
            other?: string;
        };
        ProposeAuditDto: {
            /** Format: date */
            fromOn?: string;
            /** Format: date */
            toOn?: string;
            /**
             * @description Left out: the scope of the application.
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            scope?: {
                en?: string;
                zh?: string;
            };
            /** @description Remote parts: `risks`, `security`, `extent` (R-ICT-01); null: none. */
            remoteTechniques?: {
                [key: string]: string;
            } | null;
            /** @enum {string} */
            kind: "stage1" | "stage2" | "surveillance" | "recertification" | "extension" | "short_notice" | "follow_up" | "transfer_visit";
            /**
             * Format: uuid
             * @description Left out where only one route of the case takes this kind of audit.
             */
            routeId?: string;
            /**
             * Format: uuid
             * @description Left out: the next one of this kind in the programme.
             */
            programmeItemId?: string;
            /** @description Days of 8 hours; left out: those of the programme. */
            requiredDays?: number;
            /** @description Left out: the sites of the programme. */
            sites?: components["schemas"]["ChosenSiteDto"][];
            /** @description Left out: conformity, legal and contractual ability, effectiveness and improvement. */
            objectives?: components["schemas"]["ObjectivesDto"];
            /** @description Left out: the standards with their editions. */
            criteria?: string;
        };
        PlannedHalfDayDto: {
            /** @enum {string} */
            half: "morning" | "afternoon";
            onDay: string;
            /** @description Null: at no certain place. */
            siteId: string | null;
            remote: boolean;
            subject: string;
            clauses: string[];
            personIds: string[];
        };
        AuditPlanDto: {
            /** @description Why warnings of the planning were passed. */
            reasons?: {
                [key: string]: string;
            };
            items: components["schemas"]["PlannedHalfDayDto"][];
            companions?: string;
        };
        HeldMeetingDto: {
            heldAt: string;
            attendance: string[];
            points: string[];
            unresolved?: string;
        };
        ReportStateDto: {
            number: number;
            issuedAt: string | null;
        };
        AuditedSiteDto: {
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            name: {
                en?: string;
                zh?: string;
            };
            siteId: string;
            isCentral: boolean;
            days: number;
            chosenBecause: string;
            visitedOn: string | null;
        };
        TeamMemberDto: {
            /** @enum {string} */
            function: "lead_auditor" | "auditor" | "technical_expert" | "trainee" | "evaluator" | "interpreter" | "observer";
            /**
             * @description `none`, `conflict`, or null before the member declared; always null to the client.
             * @enum {string|null}
             */
            declaration: "none" | "conflict" | null;
            personId: string;
            name: string;
            underPersonId: string | null;
            declarationText: string | null;
            declaredAt: string | null;
            clearedAt: string | null;
            leftAt: string | null;
        };
        HeldHalfDayDto: {
            /** @enum {string} */
            half: "morning" | "afternoon";
            personId: string;
            name: string;
            onDay: string;
            proper: boolean;
        };
        CheckedRecordDto: {
            /** Format: date */
            finishedOn: string;
            /** Format: uuid */
            documentId: string;
            /** @description The record bears out what the application says. */
            agrees: boolean;
            /** @description Needed where the days differ and yet agree. */
            remark?: string;
        };
        CheckedRecordsDto: {
            internalAudit: components["schemas"]["CheckedRecordDto"] | null;
            managementReview: components["schemas"]["CheckedRecordDto"] | null;
        };
        Stage1PointDto: {
            /** @enum {string} */
            point: "a" | "b" | "c" | "d" | "e" | "f" | "g";
            /** @enum {string} */
            result: "fulfilled" | "concern" | "not_fulfilled";
            evidence: string;
            documentIds: string[];
        };
        ConcernDto: {
            clause: string;
            text: string;
            /** @description Left out while nobody has looked again. */
            resolved?: boolean;
        };
        Stage1Dto: {
            records: components["schemas"]["CheckedRecordsDto"] | null;
            /** @enum {string|null} */
            conclusion: "ready" | "ready_after_concerns" | "not_ready" | "repeat_stage1" | null;
            points: components["schemas"]["Stage1PointDto"][];
            concerns: components["schemas"]["ConcernDto"][];
            concernsSentAt: string | null;
        };
        FindingCountDto: {
            /** @enum {string} */
            grade: "major" | "minor" | "improvement";
            /** @enum {string} */
            state: "open" | "responded" | "response_rejected" | "plan_accepted" | "evidence_sent" | "verified" | "closed";
            count: number;
        };
        AuditDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "stage1" | "stage2" | "surveillance" | "recertification" | "extension" | "short_notice" | "follow_up" | "transfer_visit";
            /** @enum {string} */
            state: "proposed" | "team_proposed" | "team_objected" | "team_confirmed" | "plan_sent" | "dates_agreed" | "running" | "closed_on_site" | "report_draft" | "report_issued" | "finished" | "cancelled" | "postponed" | "terminated";
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            scope: {
                en?: string;
                zh?: string;
            } | null;
            remoteTechniques: {
                [key: string]: string;
            } | null;
            plan: components["schemas"]["AuditPlanDto"] | null;
            openingMeeting: components["schemas"]["HeldMeetingDto"] | null;
            closingMeeting: components["schemas"]["HeldMeetingDto"] | null;
            /**
             * @example {
             *       "operational_control": {
             *         "result": "conforms",
             *         "evidence": "change records of May and June"
             *       }
             *     }
             */
            results: {
                [key: string]: {
                    result: string;
                    evidence: string;
                };
            };
            report: components["schemas"]["ReportStateDto"] | null;
            /** @enum {string|null} */
            recommendation: "recommend" | "recommend_after_closing_findings" | "do_not_recommend" | null;
            version: number;
            caseId: string;
            caseNumber: string | null;
            routeId: string;
            cycleId: string;
            standards: string[];
            fromOn: string | null;
            toOn: string | null;
            /** @description Determined audit time in days of 8 hours. */
            requiredDays: number;
            objectives: components["schemas"]["ObjectivesDto"];
            criteria: string | null;
            sites: components["schemas"]["AuditedSiteDto"][];
            team: components["schemas"]["TeamMemberDto"][];
            bookings: components["schemas"]["HeldHalfDayDto"][];
            teamSentAt: string | null;
            /** @description The client's last day to object to the team (R-TEAM-03). */
            objectUntilOn: string | null;
            teamObjection: string | null;
            objectionAnswer: string | null;
            teamConfirmedAt: string | null;
            planSentAt: string | null;
            planAcceptedAt: string | null;
            closedOn: string | null;
            deviations: string | null;
            stage1: components["schemas"]["Stage1Dto"];
            findings: components["schemas"]["FindingCountDto"][];
            recommendationConditions: string | null;
            recommendedAt: string | null;
            moves: components["schemas"]["MoveDto"][];
        };
        AuditRowDto: {
            /** Format: uuid */
            id: string;
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            organisation: {
                en?: string;
                zh?: string;
            };
            /** @enum {string} */
            kind: "stage1" | "stage2" | "surveillance" | "recertification" | "extension" | "short_notice" | "follow_up" | "transfer_visit";
            /** @enum {string} */
            state: "proposed" | "team_proposed" | "team_objected" | "team_confirmed" | "plan_sent" | "dates_agreed" | "running" | "closed_on_site" | "report_draft" | "report_issued" | "finished" | "cancelled" | "postponed" | "terminated";
            /**
             * @description What the asking person does in it; null: not in the team.
             * @enum {string|null}
             */
            myFunction: "lead_auditor" | "auditor" | "technical_expert" | "trainee" | "evaluator" | "interpreter" | "observer" | null;
            caseId: string;
            caseNumber: string | null;
            standards: string[];
            fromOn: string | null;
            toOn: string | null;
            leadAuditor: string | null;
            openFindings: number;
        };
        AuditPageDto: {
            items: components["schemas"]["AuditRowDto"][];
            next: string | null;
        };
        ChangeAuditDto: {
            /** Format: date */
            fromOn?: string;
            /** Format: date */
            toOn?: string;
            /**
             * @description Left out: the scope of the application.
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            scope?: {
                en?: string;
                zh?: string;
            };
            /** @description Remote parts: `risks`, `security`, `extent` (R-ICT-01); null: none. */
            remoteTechniques?: {
                [key: string]: string;
            } | null;
            version?: number;
            /** @description Left out: the sites of the programme. */
            sites?: components["schemas"]["ChosenSiteDto"][];
            /** @description Left out: conformity, legal and contractual ability, effectiveness and improvement. */
            objectives?: components["schemas"]["ObjectivesDto"];
            /** @description Left out: the standards with their editions. */
            criteria?: string;
        };
        PlanItemDto: {
            /** Format: date */
            onDay: string;
            /** @enum {string} */
            half: "morning" | "afternoon";
            /**
             * Format: uuid
             * @description Null: at no certain place.
             */
            siteId?: string | null;
            remote?: boolean;
            subject: string;
            /** @description Numbers as `8.6.1`; with several standards as `iso9001-2015 8.5.1`. */
            clauses?: string[];
            personIds: string[];
        };
        SendPlanDto: {
            reasons?: {
                [key: string]: string;
            };
            remoteTechniques?: {
                [key: string]: string;
            } | null;
            items: components["schemas"]["PlanItemDto"][];
            /** @description Observers and guides, agreed beforehand (R-TEAM-05). */
            companions?: string;
            version?: number;
        };
        AuditVersionDto: {
            version?: number;
        };
        RequestPlanChangeDto: {
            version?: number;
            wish: string;
        };
        ReasonedDto: {
            reasons?: {
                [key: string]: string;
            };
            version?: number;
        };
        ReasonDto: {
            version?: number;
            reason: string;
        };
        QualificationDto: {
            standard: string;
            function: string;
            sectorCodes: number[];
            validTo: string | null;
        };
        CandidateDto: {
            /** Format: uuid */
            personId: string;
            functions: ("lead_auditor" | "auditor" | "technical_expert" | "trainee" | "evaluator" | "interpreter" | "observer")[];
            name: string;
            suitable: boolean;
            qualifications: components["schemas"]["QualificationDto"][];
            /** @description Sectors of this audit that the person covers. */
            coveredSectors: number[];
            freeHalfDays: number;
            against: components["schemas"]["RefusalDto"][];
            /** @description Reviews or decides too, and could not do so in this cycle any more (R-DEC-01). */
            losesIndependence: boolean;
        };
        MemberDto: {
            /** @enum {string} */
            function: "lead_auditor" | "auditor" | "technical_expert" | "trainee" | "evaluator" | "interpreter" | "observer";
            /** Format: uuid */
            personId: string;
            /**
             * Format: uuid
             * @description For an expert, interpreter or trainee: the auditor of the team (R-TEAM-01).
             */
            underPersonId?: string | null;
        };
        NameTeamDto: {
            reasons?: {
                [key: string]: string;
            };
            version?: number;
            members: components["schemas"]["MemberDto"][];
        };
        BookingDto: {
            /** Format: date */
            onDay: string;
            /**
             * @description Left out: the whole day.
             * @enum {string}
             */
            half?: "morning" | "afternoon";
            /** Format: uuid */
            personId: string;
            /** @description True unless said otherwise: between opening and closing meeting, not planning or report. */
            proper?: boolean;
        };
        ProposeTeamDto: {
            reasons?: {
                [key: string]: string;
            };
            version?: number;
            /** @description Left out: the team as it was named. */
            members?: components["schemas"]["MemberDto"][];
            bookings: components["schemas"]["BookingDto"][];
        };
        ObjectToTeamDto: {
            version?: number;
            objection: string;
        };
        ConfirmTeamDto: {
            version?: number;
            /** @description Why an objection of the client is not valid. */
            objectionAnswer?: string;
        };
        DeclareConflictsDto: {
            /** @enum {string} */
            declaration: "none" | "conflict";
            /** @description What the conflict is; needed for `conflict`. */
            text?: string;
        };
        MeetingDto: {
            /** @description As it was: `2026-05-04 09:00`, with place. */
            heldAt: string;
            attendance: string[];
            /** @description At the closing: `sampling`, `reporting`, `findings_handling`, `response_time`, `later_steps`, `complaints_appeals` (R-AUD-02). */
            points?: string[];
            /** @description Opinions that could not be settled. */
            unresolved?: string;
        };
        ResultsDto: {
            /**
             * @description `{point: {result, evidence}}`; points left out keep what they had.
             * @example {
             *       "operational_control": {
             *         "result": "conforms",
             *         "evidence": "change records of May and June"
             *       }
             *     }
             */
            results: {
                [key: string]: {
                    result: string;
                    evidence: string;
                };
            };
            /** @description Where the audit differed from its plan, and why (R-AUD-05). */
            deviations?: string | null;
        };
        VisitDto: {
            /**
             * Format: date
             * @description Null takes the visit back.
             */
            visitedOn?: string | null;
        };
        CloseAuditDto: {
            reasons?: {
                [key: string]: string;
            };
            /**
             * Format: date
             * @description Last day on site; left out: today.
             */
            closedOn?: string;
            closingMeeting?: components["schemas"]["MeetingDto"];
            deviations?: string;
            version?: number;
        };
        Stage1AnswerDto: {
            /** @enum {string} */
            result: "fulfilled" | "concern" | "not_fulfilled";
            evidence: string;
            documentIds?: string[];
        };
        Stage1RecordsDto: {
            internalAudit?: components["schemas"]["CheckedRecordDto"] | null;
            managementReview?: components["schemas"]["CheckedRecordDto"] | null;
        };
        ConcernsDto: {
            concerns: components["schemas"]["ConcernDto"][];
            /** @description Tell the client in writing now (R-STAGE1-05). */
            send?: boolean;
        };
        Stage1ConclusionDto: {
            reasons?: {
                [key: string]: string;
            };
            /** @enum {string} */
            conclusion: "ready" | "ready_after_concerns" | "not_ready" | "repeat_stage1";
            /** @description The short written result (R-STAGE1-06). */
            result: string;
            version?: number;
        };
        ReportDto: {
            /** Format: uuid */
            id: string;
            content: {
                [key: string]: string;
            };
            version: number;
            auditId: string;
            caseId: string;
            number: number;
            issuedAt: string | null;
            issuedById: string | null;
            /** @description The printed report among the documents of the case; null until it is issued. */
            fileId: string | null;
            moves: components["schemas"]["MoveDto"][];
        };
        WriteReportDto: {
            /** @description By heading and statement; those left out keep their text. */
            content: {
                [key: string]: string;
            };
            version?: number;
        };
        RecommendDto: {
            /** @enum {string} */
            recommendation: "recommend" | "recommend_after_closing_findings" | "do_not_recommend";
            conditions?: string;
            version?: number;
        };
        DocumentMarkDto: {
            /** @enum {string} */
            mark: "covers" | "partly" | "missing";
            documentId: string | null;
            note: string | null;
            markedBy: string;
            markedAt: string;
        };
        MatrixRowDto: {
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            title: {
                en?: string;
                zh?: string;
            };
            /**
             * @description The best that is said of the clause; `unmarked` while nothing is.
             * @enum {string}
             */
            cover: "covers" | "partly" | "missing" | "unmarked";
            marks: components["schemas"]["DocumentMarkDto"][];
            standard: string;
            clause: string;
            heading: boolean;
        };
        MatrixDocumentDto: {
            /** Format: uuid */
            id: string;
            title: string;
            kind: string;
        };
        DocumentMatrixDto: {
            /** Format: uuid */
            auditId: string;
            rows: components["schemas"]["MatrixRowDto"][];
            documents: components["schemas"]["MatrixDocumentDto"][];
        };
        MarkDocumentDto: {
            /**
             * Format: uuid
             * @description Null: no document of the client is there.
             */
            documentId: string | null;
            /**
             * @description Null takes the mark away.
             * @enum {string|null}
             */
            mark: "covers" | "partly" | "missing" | null;
            standard: string;
            clauses: string[];
            note?: string;
        };
        ClauseRowDto: {
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            title: {
                en?: string;
                zh?: string;
            };
            standard: string;
            clause: string;
            heading: boolean;
        };
        PlannedClauseDto: {
            standard: string;
            clause: string;
            siteId: string | null;
        };
        ExaminedClauseDto: {
            standard: string;
            clause: string;
            siteId: string | null;
            note: string | null;
            examinedBy: string;
            examinedAt: string;
        };
        FindingClauseDto: {
            standard: string;
            clause: string;
        };
        CoveredFindingDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            grade: "major" | "minor" | "improvement";
            /** @enum {string} */
            state: "open" | "responded" | "response_rejected" | "plan_accepted" | "evidence_sent" | "verified" | "closed";
            number: number;
            statement: string;
            clauses: components["schemas"]["FindingClauseDto"][];
            siteIds: string[];
        };
        CoveredProcessDto: {
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            name: {
                en?: string;
                zh?: string;
            };
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            group: {
                en?: string;
                zh?: string;
            };
            standard: string;
            code: string;
            clauses: string[];
        };
        CoveredSiteDto: {
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            name: {
                en?: string;
                zh?: string;
            };
            siteId: string;
        };
        CoverageDto: {
            /** Format: uuid */
            auditId: string;
            rows: components["schemas"]["ClauseRowDto"][];
            planned: components["schemas"]["PlannedClauseDto"][];
            examined: components["schemas"]["ExaminedClauseDto"][];
            findings: components["schemas"]["CoveredFindingDto"][];
            processes: components["schemas"]["CoveredProcessDto"][];
            sites: components["schemas"]["CoveredSiteDto"][];
        };
        ExamineClausesDto: {
            /**
             * Format: uuid
             * @description Null: for the audit as a whole.
             */
            siteId: string | null;
            /** @description False takes it back. */
            examined: boolean;
            standard: string;
            clauses: string[];
            note?: string;
        };
        ReasonedPercentDto: {
            pct: number;
            reason: string;
        };
        ManualTimeDto: {
            initialDays: number;
            reason: string;
        };
        ReasonedFactorDto: {
            standard: string;
            code: string;
            pct: number;
            reason: string;
        };
        SiteFactorDto: {
            standard: string;
            code: string;
            pct: number;
            reason: string;
            /** Format: uuid */
            siteId: string;
        };
        CentralProcessesDto: {
            /** Format: uuid */
            siteId: string;
            /** @description Usually 0 to -20. */
            pct: number;
            reason: string;
        };
        ExtraSitesDto: {
            group: string;
            count: number;
            reason: string;
        };
        FrozenSiteDto: {
            /** Format: uuid */
            id: string;
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            name: {
                en?: string;
                zh?: string;
            };
            /** @enum {string} */
            kind: "permanent" | "temporary" | "virtual";
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            scope: {
                en?: string;
                zh?: string;
            } | null;
            isCentral: boolean;
            activityGroup: string | null;
            shifts: number;
            people: components["schemas"]["CountedPeopleDto"];
        };
        FrozenTableDto: {
            standard: string;
            tableId: string;
            tableVersion: string;
            confirmed: boolean;
            source: string;
        };
        FrozenInputsDto: {
            /** @enum {string} */
            purpose: "initial" | "surveillance" | "recertification";
            integration: components["schemas"]["ReasonedPercentDto"] | null;
            addedComplexity: components["schemas"]["ReasonedPercentDto"] | null;
            manual: components["schemas"]["ManualTimeDto"] | null;
            factors: components["schemas"]["ReasonedFactorDto"][];
            siteFactors: components["schemas"]["SiteFactorDto"][];
            centralProcesses: components["schemas"]["CentralProcessesDto"][];
            stage1SharePct: number | null;
            conditionsMet: string[];
            extraSites: components["schemas"]["ExtraSitesDto"][];
            justification: string;
            standards: string[];
            sites: components["schemas"]["FrozenSiteDto"][];
            tables: components["schemas"]["FrozenTableDto"][];
            seed: string;
        };
        SiteDaysDto: {
            /** Format: uuid */
            siteId: string;
            initialDays: number | null;
            surveillanceDays: number | null;
            recertificationDays: number | null;
        };
        SamplePickDto: {
            /** Format: uuid */
            siteId: string;
            /** @enum {string} */
            how: "random" | "spread" | "all";
            reasons: string[];
        };
        SampleGroupDto: {
            /** @enum {string} */
            rule: "sample" | "new_group" | "all" | "rotation";
            id: string;
            sites: number;
            minimum: number;
            size: number;
            randomMinimum: number;
            candidates: string[];
            picks: components["schemas"]["SamplePickDto"][];
        };
        SampleDto: {
            /** @enum {string} */
            audit: "initial" | "surveillance" | "recertification";
            /** Format: uuid */
            central: string;
            seed: string;
            algorithm: string;
            groups: components["schemas"]["SampleGroupDto"][];
        };
        WarningDto: {
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            message: {
                en?: string;
                zh?: string;
            };
            code: string;
        };
        StepDto: {
            inputs: {
                [key: string]: unknown;
            };
            result: {
                [key: string]: unknown;
            } | null;
            /**
             * @description The step as a sentence, by language.
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            sentence: {
                en?: string;
                zh?: string;
            };
            what: string;
            rule: string;
            tableVersion: string | null;
        };
        CalculationDto: {
            /** @enum {string} */
            kind: "single" | "integrated" | "multi_site";
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            caseId: string;
            /** @enum {string} */
            purpose: "initial" | "surveillance" | "recertification";
            /** @enum {string} */
            state: "draft" | "fixed" | "superseded";
            version: number;
            number: number;
            justification: string;
            inputs: components["schemas"]["FrozenInputsDto"];
            /** @description What changed in the case since (R-AGR-02). */
            changedSince: string[];
            calculatedById: string;
            fixedById: string | null;
            fixedAt: string | null;
            days: components["schemas"]["AuditDaysDto"];
            sites: components["schemas"]["SiteDaysDto"][];
            samples: components["schemas"]["SampleDto"][];
            /** @description Conditions of MD1 that were not confirmed, so that every site is visited. */
            unmet: string[];
            warnings: components["schemas"]["WarningDto"][];
            steps: components["schemas"]["StepDto"][];
        };
        ClampReportDto: {
            files: number;
            clamped: number;
            /** @description Whole, rounded down. */
            percent: number;
        };
        CalculateDto: {
            /** @enum {string} */
            purpose?: "initial" | "surveillance" | "recertification";
            /** Format: uuid */
            id?: string;
            /** @description Of the only site, or of the central function. */
            factors?: components["schemas"]["ReasonedFactorDto"][];
            siteFactors?: components["schemas"]["SiteFactorDto"][];
            centralProcesses?: components["schemas"]["CentralProcessesDto"][];
            /** @description Reduction for several standards audited together; up to 20 is applied. */
            integration?: components["schemas"]["ReasonedPercentDto"] | null;
            addedComplexity?: components["schemas"]["ReasonedPercentDto"] | null;
            stage1SharePct?: number | null;
            /** @description Only above 10,700 people. */
            manual?: components["schemas"]["ManualTimeDto"] | null;
            /** @description Conditions of MD1 that hold; with one missing every site is visited. */
            conditionsMet?: ("one_system" | "central_function" | "central_authority" | "legal_link" | "internal_audit" | "management_review" | "central_data" | "one_organisation" | "similar_work" | "same_methods" | "scheme_allows")[];
            extraSites?: components["schemas"]["ExtraSitesDto"][];
            justification?: string;
        };
        AuditTimeDto: {
            /** @enum {string} */
            kind: "single" | "integrated" | "multi_site";
            days: components["schemas"]["AuditDaysDto"];
            sites: components["schemas"]["SiteDaysDto"][];
            samples: components["schemas"]["SampleDto"][];
            /** @description Conditions of MD1 that were not confirmed, so that every site is visited. */
            unmet: string[];
            warnings: components["schemas"]["WarningDto"][];
            steps: components["schemas"]["StepDto"][];
        };
        FixTimeDto: {
            reasons?: {
                [key: string]: string;
            };
            version: number;
            /** @description Why this time is right for this client (R-TIME-00); may stand in the calculation already. */
            justification?: string;
        };
        CaseRouteRowDto: {
            /** @enum {string} */
            kind: "initial" | "surveillance" | "recertification" | "extension" | "short_notice" | "transfer";
            state: string;
        };
        StatusLineDto: {
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            happened: {
                en?: string;
                zh?: string;
            };
            /** Format: date */
            happenedOn: string | null;
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            next: {
                en?: string;
                zh?: string;
            };
            /** @enum {string} */
            who: "client" | "owner" | "application_reviewer" | "planner" | "auditor" | "technical_reviewer" | "decision_maker" | "nobody";
            /** Format: date */
            byOn: string | null;
            state: string;
            /** @description As the counts and the filter of lists name it. */
            step: string;
        };
        CaseRowDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            organisationId: string;
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            organisation: {
                en?: string;
                zh?: string;
            };
            /** @enum {string|null} */
            applicationState: "draft" | "submitted" | "in_review" | "info_requested" | "accepted" | "declined" | "withdrawn" | "contracted" | null;
            /** Format: date */
            nextDueOn: string | null;
            number: string | null;
            standards: string[];
            version: number;
            ownerId: string | null;
            ownerName: string | null;
            standInId: string | null;
            standInName: string | null;
            routes: components["schemas"]["CaseRouteRowDto"][];
            status: components["schemas"]["StatusLineDto"];
        };
        CasePageDto: {
            items: components["schemas"]["CaseRowDto"][];
            next: string | null;
        };
        StepCountDto: {
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            happened: {
                en?: string;
                zh?: string;
            };
            /** @enum {string} */
            who: "client" | "owner" | "application_reviewer" | "planner" | "auditor" | "technical_reviewer" | "decision_maker" | "nobody";
            step: string;
            count: number;
        };
        OwnerCountDto: {
            /** Format: uuid */
            ownerId: string | null;
            ownerName: string | null;
            open: number;
            overdue: number;
        };
        CaseCountsDto: {
            steps: components["schemas"]["StepCountDto"][];
            owners: components["schemas"]["OwnerCountDto"][];
            open: number;
            mine: number;
            overdue: number;
        };
        PersonRefDto: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        RouteDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "initial" | "surveillance" | "recertification" | "extension" | "short_notice" | "transfer";
            version: number;
            state: string;
            stateSince: string;
            standards: string[];
            cycleId: string | null;
            moves: components["schemas"]["MoveDto"][];
        };
        CaseDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            organisationId: string;
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            organisation: {
                en?: string;
                zh?: string;
            };
            /** @enum {string} */
            language: "en" | "zh";
            owner: components["schemas"]["PersonRefDto"] | null;
            standIn: components["schemas"]["PersonRefDto"] | null;
            /** @enum {string|null} */
            applicationState: "draft" | "submitted" | "in_review" | "info_requested" | "accepted" | "declined" | "withdrawn" | "contracted" | null;
            /** Format: date */
            nextDueOn: string | null;
            version: number;
            number: string | null;
            standards: string[];
            status: components["schemas"]["StatusLineDto"];
            applicationId: string | null;
            routes: components["schemas"]["RouteDto"][];
            feesCleared: boolean;
        };
        SetOwnerDto: {
            version: number;
            /** Format: uuid */
            ownerId: string;
            /** Format: uuid */
            standInId?: string | null;
        };
        SetFeesClearedDto: {
            version: number;
            cleared: boolean;
        };
        EndRouteDto: {
            /** @description Of the route. */
            version: number;
            /**
             * Format: uuid
             * @description May be left out where only one procedure runs.
             */
            routeId?: string;
            reason: string;
        };
        HistoryEventDto: {
            /** Format: uuid */
            id: string;
            before: {
                [key: string]: unknown;
            } | null;
            after: {
                [key: string]: unknown;
            } | null;
            overruled: {
                [key: string]: unknown;
            } | null;
            sequence: number;
            at: string;
            actorId: string | null;
            actorName: string;
            move: string;
            entity: string | null;
            entityId: string | null;
            reason: string | null;
            hash: string;
        };
        HistoryPageDto: {
            items: components["schemas"]["HistoryEventDto"][];
            next: number | null;
        };
        ObligationDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "first_surveillance" | "surveillance" | "data_update" | "recertification" | "restoration" | "suspension_review" | "majors_verification" | "finding_plan" | "finding_evidence";
            /** @enum {string} */
            state: "open" | "met" | "missed" | "cancelled";
            because: {
                [key: string]: unknown;
            };
            rule: string;
            /** Format: date */
            targetOn: string;
            /** Format: date */
            latestOn: string;
            /** Format: date */
            consequenceOn: string | null;
            /** Format: date */
            metOn: string | null;
        };
        DocumentDto: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            datedOn: string | null;
            version: number;
            caseId: string | null;
            kind: string;
            title: string;
            fileName: string;
            /** @description Hex. */
            sha256: string;
            /** @description Bytes. */
            size: number;
            mediaType: string;
            /** @description Since when the client sees it; null: internal. */
            publishedAt: string | null;
            uploadedById: string | null;
            uploadedAt: string;
        };
        DocumentPageDto: {
            items: components["schemas"]["DocumentDto"][];
            next: string | null;
        };
        UploadDocumentDto: {
            /**
             * Format: date
             * @description The document's own date.
             */
            datedOn?: string;
            /** Format: binary */
            file: Blob;
            /**
             * Format: uuid
             * @description Made by the caller: the same upload again answers with the first.
             */
            id?: string;
            /** @description Such as `internal_audit_record`, `management_review_record`, `service_catalogue`, `evidence`, `other`. */
            kind: string;
            title: string;
        };
        PublishDocumentDto: {
            version: number;
        };
        NamedClauseDto: {
            /** @description Id of the standard, such as `iso20000-1-2018`. */
            standard: string;
            clause: string;
        };
        RecordFindingDto: {
            /** @enum {string} */
            grade: "major" | "minor" | "improvement";
            reasons?: {
                [key: string]: string;
            };
            /** @description What does not conform; neither cause nor solution (R-NC-03). */
            statement: string;
            /** @description Objective evidence: what was seen, where and when; an improvement may leave it empty. */
            evidence: string;
            clauses: components["schemas"]["NamedClauseDto"][];
            siteIds?: string[];
            version?: number;
        };
        FindingSiteDto: {
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            name: {
                en?: string;
                zh?: string;
            };
            siteId: string;
        };
        AnswerDto: {
            /** @enum {string} */
            kind: "plan" | "evidence";
            /** @enum {string|null} */
            verdict: "accepted" | "rejected" | null;
            number: number;
            cause: string | null;
            correction: string | null;
            correctiveAction: string | null;
            otherSites: string | null;
            evidence: string | null;
            documentIds: string[];
            submittedAt: string;
            verdictText: string | null;
            judgedAt: string | null;
        };
        FindingDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            auditKind: "stage1" | "stage2" | "surveillance" | "recertification" | "extension" | "short_notice" | "follow_up" | "transfer_visit";
            /** @enum {string} */
            grade: "major" | "minor" | "improvement";
            /** @enum {string} */
            state: "open" | "responded" | "response_rejected" | "plan_accepted" | "evidence_sent" | "verified" | "closed";
            version: number;
            caseId: string;
            caseNumber: string | null;
            auditId: string;
            number: number;
            statement: string;
            evidence: string;
            clauses: components["schemas"]["NamedClauseDto"][];
            sites: components["schemas"]["FindingSiteDto"][];
            raisedBy: string;
            raisedAt: string;
            /** @description The closing meeting; null before it. */
            publishedAt: string | null;
            planDueOn: string | null;
            evidenceDueOn: string | null;
            escalatedOn: string | null;
            disputedAt: string | null;
            appealNumber: string | null;
            carried: boolean;
            verifiedBy: string | null;
            verifiedOn: string | null;
            verificationEvidence: string | null;
            closedAt: string | null;
            /** @description Every version of the answer, oldest first. */
            responses: components["schemas"]["AnswerDto"][];
            moves: components["schemas"]["MoveDto"][];
        };
        FindingRowDto: {
            /** Format: uuid */
            id: string;
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            organisation: {
                en?: string;
                zh?: string;
            };
            /** @enum {string} */
            auditKind: "stage1" | "stage2" | "surveillance" | "recertification" | "extension" | "short_notice" | "follow_up" | "transfer_visit";
            /** @enum {string} */
            grade: "major" | "minor" | "improvement";
            /** @enum {string} */
            state: "open" | "responded" | "response_rejected" | "plan_accepted" | "evidence_sent" | "verified" | "closed";
            caseId: string;
            caseNumber: string | null;
            auditId: string;
            number: number;
            statement: string;
            clauses: string[];
            publishedAt: string | null;
            planDueOn: string | null;
            evidenceDueOn: string | null;
            carried: boolean;
            disputedAt: string | null;
        };
        FindingPageDto: {
            items: components["schemas"]["FindingRowDto"][];
            next: string | null;
        };
        ClauseCountDto: {
            standard: string;
            clause: string;
            total: number;
            major: number;
            minor: number;
            improvement: number;
            open: number;
        };
        AnswerDraftDto: {
            version: number;
            changedBy: string | null;
            changedAt: string | null;
            cause: string;
            correction: string;
            correctiveAction: string;
            otherSites: string;
            evidence: string;
            documentIds: string[];
        };
        KeepDraftDto: {
            /** @description The one that was seen; 0 before the first. */
            version: number;
            cause: string;
            correction: string;
            correctiveAction: string;
            otherSites: string;
            evidence: string;
            documentIds: string[];
        };
        RespondDto: {
            cause: string;
            correction: string;
            correctiveAction: string;
            /** @description How the other sites stand (R-NC-09). */
            otherSites?: string;
            documentIds?: string[];
            draftVersion?: number;
            version?: number;
        };
        SendEvidenceDto: {
            evidence?: string;
            documentIds?: string[];
            draftVersion?: number;
            version?: number;
        };
        VerdictDto: {
            reasons?: {
                [key: string]: string;
            };
            /** @description What was judged and why; the client receives it (R-NC-06). */
            text: string;
            version?: number;
        };
        VerifyDto: {
            /**
             * Format: date
             * @description Left out: today. It counts for the six months of R-DEC-06.
             */
            verifiedOn?: string;
            reasons?: {
                [key: string]: string;
            };
            evidence: string;
            version?: number;
        };
        FindingVersionDto: {
            version?: number;
        };
        EscalateDto: {
            /** @description `R-NC-08`: why it is raised. */
            reasons?: {
                [key: string]: string;
            };
            version?: number;
        };
        DisputeDto: {
            version?: number;
            /** @description Number of an appeal that was filed before; left out, one is opened. */
            appealId?: string;
            reason: string;
        };
        MessageDto: {
            /** Format: uuid */
            id: string;
            authorId: string;
            authorName: string;
            fromClient: boolean;
            text: string;
            writtenAt: string;
            readAt: string | null;
        };
        MessagePageDto: {
            items: components["schemas"]["MessageDto"][];
            next: string | null;
        };
        WriteTextDto: {
            /** Format: uuid */
            id?: string;
            text: string;
        };
        MessagesReadDto: {
            markedRead: number;
        };
        NoteDto: {
            /** Format: uuid */
            id: string;
            authorId: string;
            authorName: string;
            text: string;
            writtenAt: string;
        };
        NotePageDto: {
            items: components["schemas"]["NoteDto"][];
            next: string | null;
        };
        CycleDto: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            startOn: string;
            /** Format: date */
            expiryOn: string | null;
            version: number;
            number: number;
            /** @description From the planned decision day, until the decision anchors it. */
            provisional: boolean;
        };
        ProgrammeItemDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "stage1" | "stage2" | "surveillance" | "recertification" | "extension" | "short_notice" | "follow_up" | "transfer_visit";
            /** Format: date */
            targetOn: string;
            /** Format: date */
            latestOn: string;
            clauses: {
                [key: string]: string[];
            };
            /** @description Counted from the decision. */
            year: number;
            days: number;
            siteIds: string[];
            auditId: string | null;
        };
        CoveringAuditDto: {
            /** @enum {string} */
            kind: "stage1" | "stage2" | "surveillance" | "recertification" | "extension" | "short_notice" | "follow_up" | "transfer_visit";
            year: number;
        };
        CoverageRowDto: {
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            title: {
                en?: string;
                zh?: string;
            };
            standard: string;
            clause: string;
            /** @description Empty: no audit of the cycle covers the clause (R-PROG-02). */
            audits: components["schemas"]["CoveringAuditDto"][];
        };
        ProgrammeDto: {
            cycle: components["schemas"]["CycleDto"] | null;
            items: components["schemas"]["ProgrammeItemDto"][];
            coverage: components["schemas"]["CoverageRowDto"][];
        };
        PlannedChangeDto: {
            /** @enum {string} */
            kind: "stage1" | "stage2" | "surveillance" | "recertification" | "extension" | "short_notice" | "follow_up" | "transfer_visit";
            /** Format: date */
            targetOn?: string;
            /** Format: date */
            latestOn?: string;
            /** @description Clauses by standard: `{"iso20000-1-2018": ["4.1", "8.2.1"]}`. */
            clauses?: {
                [key: string]: string[];
            };
            year: number;
            /** @description Days of 8 hours in half-day steps. */
            days?: number;
            siteIds?: string[];
        };
        SetProgrammeDto: {
            /** Format: date */
            plannedDecisionOn: string;
            /** Format: date */
            stage1On?: string;
            /** Format: date */
            stage2On?: string;
            /** @description Of the cycle; 0 before there is one. */
            version: number;
            changes?: components["schemas"]["PlannedChangeDto"][];
        };
        SitePeopleDto: {
            fullTime: number;
            partTime?: components["schemas"]["PartTimeGroupDto"][];
            /** @description Contractors under the organisation's control. */
            contractors?: number;
            /** @description Heads of each group that does identical work. */
            identicalGroups?: number[];
        };
        AddSiteDto: {
            /** @enum {string} */
            kind?: "permanent" | "temporary" | "virtual";
            /**
             * @description What of the scope happens here.
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            scope?: {
                en?: string;
                zh?: string;
            } | null;
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            name: {
                en?: string;
                zh?: string;
            };
            /** Format: uuid */
            id?: string;
            /** Format: uuid */
            parentId?: string | null;
            address?: components["schemas"]["PostalAddressDto"] | null;
            /** @description The central function: the place from which the system is controlled. */
            isCentral?: boolean;
            activities?: string | null;
            /** @description Sites of one group do very similar work under the same methods and may be sampled. Empty: unlike any other. */
            activityGroup?: string | null;
            /** @description IAF sector codes 1 to 39. */
            sectorCodes?: number[];
            people?: components["schemas"]["SitePeopleDto"] | null;
            shifts?: number;
        };
        ChangeSiteDto: {
            /** @enum {string} */
            kind?: "permanent" | "temporary" | "virtual";
            /**
             * @description What of the scope happens here.
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            scope?: {
                en?: string;
                zh?: string;
            } | null;
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            name?: {
                en?: string;
                zh?: string;
            };
            /**
             * Format: date
             * @description The day on which the site leaves the scope; what was visited stays in the records. Staff only.
             */
            closedOn?: string | null;
            version: number;
            /** Format: uuid */
            parentId?: string | null;
            address?: components["schemas"]["PostalAddressDto"] | null;
            /** @description The central function: the place from which the system is controlled. */
            isCentral?: boolean;
            activities?: string | null;
            /** @description Sites of one group do very similar work under the same methods and may be sampled. Empty: unlike any other. */
            activityGroup?: string | null;
            /** @description IAF sector codes 1 to 39. */
            sectorCodes?: number[];
            people?: components["schemas"]["SitePeopleDto"] | null;
            shifts?: number;
        };
        ReviewTechnicallyDto: {
            /**
             * @description By part of the decision package: `{"report": {"answer": true, "remark": "…"}}` (R-DEC-07).
             * @example {
             *       "report": {
             *         "answer": true,
             *         "remark": "complete"
             *       }
             *     }
             */
            checklist: {
                [key: string]: {
                    answer: boolean;
                    remark?: string;
                };
            };
            /** @enum {string} */
            conclusion: "sufficient" | "more_information";
            reasons?: {
                [key: string]: string;
            };
            /** Format: uuid */
            routeId: string;
            remarks?: string | null;
        };
        TechnicalReviewDto: {
            /** Format: uuid */
            id: string;
            /**
             * @example {
             *       "report": {
             *         "answer": true,
             *         "remark": "complete"
             *       }
             *     }
             */
            checklist: {
                [key: string]: {
                    answer: boolean;
                    remark?: string;
                };
            };
            routeId: string;
            reviewerId: string;
            conclusion: string;
            remarks: string | null;
            concludedAt: string;
        };
        ResumeReviewDto: {
            /** Format: uuid */
            routeId: string;
            reason: string;
        };
        RequireStage2RepeatDto: {
            /** Format: uuid */
            routeId: string;
            reason: string;
            /** @description Of the route. */
            version: number;
        };
        DecisionDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "grant" | "refuse" | "extend" | "reduce" | "renew" | "suspend" | "restore" | "withdraw";
            routeId: string | null;
            reasons: string;
            decidedById: string;
            /** Format: date */
            decidedOn: string;
            decidedAt: string;
        };
        DecideDto: {
            /** @enum {string} */
            decision: "grant" | "refuse";
            /** @description Reasons for passing warnings, by rule. */
            overrule?: {
                [key: string]: string;
            };
            /** Format: uuid */
            routeId: string;
            /** @description Why, as it stays in the record (R-DEC-02). */
            reasons: string;
        };
        CertificateRowDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "in_preparation" | "valid" | "suspended" | "withdrawn" | "cancelled" | "transferred_out" | "expired" | "lapsed";
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            holder: {
                en?: string;
                zh?: string;
            };
            /** @enum {string|null} */
            nextDueKind: "first_surveillance" | "surveillance" | "data_update" | "recertification" | "restoration" | "suspension_review" | "majors_verification" | "finding_plan" | "finding_evidence" | null;
            caseId: string;
            caseNumber: string | null;
            number: string;
            standard: string;
            /** Format: date */
            stateSinceOn: string;
            /** Format: date */
            effectiveOn: string;
            /** Format: date */
            expiryOn: string;
            /** Format: date */
            nextDueOn: string | null;
        };
        CertificatePageDto: {
            items: components["schemas"]["CertificateRowDto"][];
            next: string | null;
        };
        GapDto: {
            /** Format: date */
            fromOn: string;
            /** Format: date */
            toOn: string;
        };
        CertifiedSiteDto: {
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            name: {
                en?: string;
                zh?: string;
            };
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            scope: {
                en?: string;
                zh?: string;
            } | null;
            central: boolean;
        };
        CertificateVersionDto: {
            /** Format: uuid */
            id: string;
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            scope: {
                en?: string;
                zh?: string;
            };
            gap: components["schemas"]["GapDto"] | null;
            /** @description Languages in which the printed certificate is ready; empty while it is in preparation. */
            printedIn: ("en" | "zh")[];
            number: number;
            edition: string;
            sites: components["schemas"]["CertifiedSiteDto"][];
            /** Format: date */
            firstCertifiedOn: string;
            /** Format: date */
            cycleStartOn: string;
            /** Format: date */
            decidedOn: string;
            /** Format: date */
            effectiveOn: string;
            /** Format: date */
            expiryOn: string;
            superseded: boolean;
        };
        CertificateDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "draft" | "active" | "suspended" | "withdrawn" | "cancelled" | "transferred_out" | "expired" | "lapsed";
            /** @enum {string} */
            status: "in_preparation" | "valid" | "suspended" | "withdrawn" | "cancelled" | "transferred_out" | "expired" | "lapsed";
            /** @description Of the row: to be given with a change. */
            version: number;
            caseId: string;
            number: string;
            standard: string;
            /** Format: date */
            stateSinceOn: string;
            versions: components["schemas"]["CertificateVersionDto"][];
            decisions: components["schemas"]["DecisionDto"][];
            obligations: components["schemas"]["ObligationDto"][];
            moves: components["schemas"]["MoveDto"][];
        };
        SuspendDto: {
            /** @description Reasons for passing warnings, by rule. */
            overrule?: {
                [key: string]: string;
            };
            /**
             * @description R-SUSP-01.
             * @enum {string}
             */
            ground: "serious_failure" | "audit_refused" | "client_asked";
            version: number;
            reasons: string;
        };
        LiftSuspensionDto: {
            /** @description Reasons for passing warnings, by rule. */
            overrule?: {
                [key: string]: string;
            };
            /** @description R-SUSP-05: how the cause was shown to be resolved. */
            evidence?: string;
            version: number;
            reasons: string;
        };
        ChangeStatusDto: {
            /** @description Reasons for passing warnings, by rule. */
            overrule?: {
                [key: string]: string;
            };
            version: number;
            reasons: string;
        };
        MailDto: {
            /** Format: uuid */
            id: string;
            /**
             * @description The client of that case.
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            organisation: {
                en?: string;
                zh?: string;
            } | null;
            /** @enum {string} */
            state: "queued" | "sending" | "sent" | "written" | "retrying" | "dead";
            caseId: string | null;
            /** @description Of the case that the mail is about. */
            caseNumber: string | null;
            address: string;
            language: string;
            reason: string;
            template: string;
            attempts: number;
            messageId: string;
            providerAnswer: string | null;
            nextAttemptAt: string;
            sentAt: string | null;
            createdAt: string;
        };
        MailPageDto: {
            items: components["schemas"]["MailDto"][];
            next: string | null;
        };
        MailAttemptDto: {
            number: number;
            at: string;
            succeeded: boolean;
            answer: string;
        };
        MailFileDto: {
            /** Format: uuid */
            id: string;
            /**
             * @description The client of that case.
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            organisation: {
                en?: string;
                zh?: string;
            } | null;
            /** @enum {string} */
            state: "queued" | "sending" | "sent" | "written" | "retrying" | "dead";
            caseId: string | null;
            /** @description Of the case that the mail is about. */
            caseNumber: string | null;
            address: string;
            language: string;
            reason: string;
            template: string;
            attempts: number;
            messageId: string;
            providerAnswer: string | null;
            nextAttemptAt: string;
            sentAt: string | null;
            createdAt: string;
            history: components["schemas"]["MailAttemptDto"][];
        };
        OrganisationDto: {
            /** Format: uuid */
            id: string;
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            legalName: {
                en?: string;
                zh?: string;
            };
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            tradingName: {
                en?: string;
                zh?: string;
            } | null;
            /** @enum {string} */
            language: "en" | "zh";
            version: number;
            registerNumber: string;
            country: string;
            address: components["schemas"]["PostalAddressDto"];
            website: string | null;
            /** @description R-IMP-01: another certification body is not certified for its quality system. */
            isCertificationBody: boolean;
        };
        OrganisationPageDto: {
            items: components["schemas"]["OrganisationDto"][];
            next: string | null;
        };
        ChangeOrganisationDto: {
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            legalName?: {
                en?: string;
                zh?: string;
            };
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            tradingName?: {
                en?: string;
                zh?: string;
            } | null;
            /** @enum {string} */
            language?: "en" | "zh";
            version: number;
            address?: components["schemas"]["PostalAddressDto"];
            website?: string | null;
        };
        ChangeOrganisationByStaffDto: {
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            legalName?: {
                en?: string;
                zh?: string;
            };
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            tradingName?: {
                en?: string;
                zh?: string;
            } | null;
            /** @enum {string} */
            language?: "en" | "zh";
            version: number;
            address?: components["schemas"]["PostalAddressDto"];
            website?: string | null;
            /** @description R-IMP-01. */
            isCertificationBody?: boolean;
        };
        BodySettingDto: {
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            name: {
                en?: string;
                zh?: string;
            };
            shortName: string;
            address: components["schemas"]["PostalAddressDto"];
            email: string;
            website: string;
            timeZone: string;
            markFileId: string | null;
            caseNumberPattern: string;
            certificateNumberPattern: string;
        };
        PeriodsSettingDto: {
            teamObjectionWorkingDays: number;
            findingPlanDays: number;
            findingEvidenceDays: number;
            stage2WarningMonths: number;
            informationRequestDays: number;
        };
        PracticeSettingDto: {
            feesClearedBeforeIssue: boolean;
            staffSecondFactor: boolean;
            defaultOwnerId: string | null;
        };
        SettingDto: {
            /** @enum {string} */
            key: "body" | "periods" | "practice";
            value: components["schemas"]["BodySettingDto"] | components["schemas"]["PeriodsSettingDto"] | components["schemas"]["PracticeSettingDto"];
            /** @description 0: nothing was set yet, the value is the default. */
            version: number;
        };
        WriteSettingDto: {
            value: components["schemas"]["BodySettingDto"] | components["schemas"]["PeriodsSettingDto"] | components["schemas"]["PracticeSettingDto"];
            version: number;
        };
        AccreditationDto: {
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo?: string | null;
            /** Format: uuid */
            id: string;
            version: number;
            standard: string;
            body: string;
            number: string;
            /** @description IAF sector codes; empty: every sector. */
            sectorCodes: number[];
            /** Format: uuid */
            symbolFileId?: string | null;
        };
        AddAccreditationDto: {
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo?: string | null;
            standard: string;
            body: string;
            number: string;
            /** @description IAF sector codes; empty: every sector. */
            sectorCodes: number[];
            /** Format: uuid */
            symbolFileId?: string | null;
        };
        ChangeAccreditationDto: {
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo?: string | null;
            standard: string;
            body: string;
            number: string;
            /** @description IAF sector codes; empty: every sector. */
            sectorCodes: number[];
            /** Format: uuid */
            symbolFileId?: string | null;
            version: number;
        };
        SignedTableDto: {
            /** Format: date */
            effectiveOn: string;
            /** Format: uuid */
            id: string;
            signedById: string;
            signedAt: string;
            scheme: string;
            tableVersion: string;
            /** @description Days of 8 hours, one for each band of people. */
            days: number[];
            source: string;
        };
        SignTableDto: {
            /** Format: date */
            effectiveOn: string;
            scheme: string;
            tableVersion: string;
            /** @description Days of 8 hours, one for each band of people. */
            days: number[];
            source: string;
        };
        FactorDto: {
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            label: {
                en?: string;
                zh?: string;
            };
            /** Format: uuid */
            id: string;
            version: number;
            scheme: string;
            code: string;
            minPct: number;
            maxPct: number;
            active: boolean;
        };
        AddFactorDto: {
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            label: {
                en?: string;
                zh?: string;
            };
            scheme: string;
            code: string;
            minPct: number;
            maxPct: number;
            active: boolean;
        };
        ChangeFactorDto: {
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            label: {
                en?: string;
                zh?: string;
            };
            version: number;
            minPct: number;
            maxPct: number;
            active: boolean;
        };
        PublicSiteDto: {
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            name: {
                en?: string;
                zh?: string;
            };
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            city: {
                en?: string;
                zh?: string;
            } | null;
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            scope: {
                en?: string;
                zh?: string;
            } | null;
            central: boolean;
        };
        PublicCertificateDto: {
            /** @enum {string} */
            status: "in_preparation" | "valid" | "suspended" | "withdrawn" | "cancelled" | "transferred_out" | "expired" | "lapsed";
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            legalName: {
                en?: string;
                zh?: string;
            };
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            tradingName: {
                en?: string;
                zh?: string;
            } | null;
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            city: {
                en?: string;
                zh?: string;
            };
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            scope: {
                en?: string;
                zh?: string;
            };
            number: string;
            /** Format: date */
            statusSinceOn: string;
            edition: string;
            version: number;
            country: string;
            sites: components["schemas"]["PublicSiteDto"][];
            /** Format: date */
            firstCertifiedOn: string;
            /** Format: date */
            effectiveOn: string;
            /** Format: date */
            expiryOn: string;
        };
        PublicCertificatePageDto: {
            items: components["schemas"]["PublicCertificateDto"][];
            next: string | null;
        };
        PublicAccreditationDto: {
            /** @description The accreditation body. */
            body: string;
            /** @description Under which it accredits the certification body. */
            number: string;
        };
        PublicStatusDto: {
            /** @enum {string} */
            status: "in_preparation" | "valid" | "suspended" | "withdrawn" | "cancelled" | "transferred_out" | "expired" | "lapsed";
            /** Format: date */
            sinceOn: string;
        };
        PublicCertificateFileDto: {
            /** @enum {string} */
            status: "in_preparation" | "valid" | "suspended" | "withdrawn" | "cancelled" | "transferred_out" | "expired" | "lapsed";
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            legalName: {
                en?: string;
                zh?: string;
            };
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            tradingName: {
                en?: string;
                zh?: string;
            } | null;
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            city: {
                en?: string;
                zh?: string;
            };
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            scope: {
                en?: string;
                zh?: string;
            };
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            certificationBody: {
                en?: string;
                zh?: string;
            };
            accreditation: components["schemas"]["PublicAccreditationDto"] | null;
            /** @description Oldest first; the last is today's. */
            statusHistory: components["schemas"]["PublicStatusDto"][];
            number: string;
            /** Format: date */
            statusSinceOn: string;
            edition: string;
            version: number;
            country: string;
            sites: components["schemas"]["PublicSiteDto"][];
            /** Format: date */
            firstCertifiedOn: string;
            /** Format: date */
            effectiveOn: string;
            /** Format: date */
            expiryOn: string;
        };
        PersonRowDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            language: "en" | "zh";
            roles: ("client_representative" | "client_contributor" | "auditor" | "application_reviewer" | "planner" | "technical_reviewer" | "decision_maker" | "technical_manager" | "quality_manager" | "administrator" | "assessor" | "system")[];
            name: string;
            email: string;
            organisationId: string | null;
            active: boolean;
            version: number;
        };
        PersonPageDto: {
            items: components["schemas"]["PersonRowDto"][];
            next: string | null;
        };
        PersonnelRecordDto: {
            qualification?: string;
            training?: string;
            experience?: string;
            affiliations?: string;
        };
        CompetenceDto: {
            /** @enum {string} */
            function: "application_review" | "lead_audit" | "audit" | "technical_expert" | "technical_review" | "decision";
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo?: string | null;
            /** Format: uuid */
            id: string;
            standard: string;
            /** @description IAF sector codes 1 to 39; empty: every sector. */
            sectorCodes: number[];
            evidence: string;
        };
        ConflictDto: {
            /** @enum {string} */
            kind: "consultancy" | "management" | "internal_audit" | "employment" | "other";
            /** Format: date */
            endedOn?: string | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            organisationId?: string | null;
            description: string;
        };
        AbsenceDto: {
            /** Format: date */
            fromOn: string;
            /** Format: date */
            toOn: string;
            /** Format: uuid */
            id: string;
            reason: string;
        };
        BookedDayDto: {
            /** @enum {string} */
            half: "morning" | "afternoon";
            /** Format: date */
            onDay: string;
            auditId: string;
            caseId: string;
            caseNumber: string | null;
        };
        PersonDto: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            language: "en" | "zh";
            roles: ("client_representative" | "client_contributor" | "auditor" | "application_reviewer" | "planner" | "technical_reviewer" | "decision_maker" | "technical_manager" | "quality_manager" | "administrator" | "assessor" | "system")[];
            name: string;
            email: string;
            organisationId: string | null;
            active: boolean;
            version: number;
            phone: string | null;
            record: components["schemas"]["PersonnelRecordDto"];
            /** Format: date */
            lastObservedOn: string | null;
            competences: components["schemas"]["CompetenceDto"][];
            conflicts: components["schemas"]["ConflictDto"][];
            absences: components["schemas"]["AbsenceDto"][];
            booked: components["schemas"]["BookedDayDto"][];
        };
        ChangePersonDto: {
            /** Format: date */
            lastObservedOn?: string | null;
            version: number;
            name?: string;
            phone?: string | null;
            record?: components["schemas"]["PersonnelRecordDto"];
        };
        AddCompetenceDto: {
            /** @enum {string} */
            function: "application_review" | "lead_audit" | "audit" | "technical_expert" | "technical_review" | "decision";
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo?: string | null;
            standard: string;
            /** @description IAF sector codes 1 to 39; empty: every sector. */
            sectorCodes: number[];
            evidence: string;
        };
        AddConflictDto: {
            /** @enum {string} */
            kind: "consultancy" | "management" | "internal_audit" | "employment" | "other";
            /** Format: date */
            endedOn?: string | null;
            /** Format: uuid */
            organisationId?: string | null;
            description: string;
        };
        AddAbsenceDto: {
            /** Format: date */
            fromOn: string;
            /** Format: date */
            toOn: string;
            reason: string;
        };
        ListedAccountDto: {
            roles: ("client_representative" | "client_contributor" | "auditor" | "application_reviewer" | "planner" | "technical_reviewer" | "decision_maker" | "technical_manager" | "quality_manager" | "administrator" | "assessor" | "system")[];
            /** Format: uuid */
            organisationId: string | null;
            /** Format: date-time */
            lastSeenAt: string | null;
            hasSecondFactor: boolean;
            id: string;
            version: number;
            name: string;
            email: string;
            active: boolean;
            /** @description False until the invitation is accepted. */
            canSignIn: boolean;
        };
        AccountPageDto: {
            /** @description Give it back as `after` for the next page; null on the last. */
            next: string | null;
            accounts: components["schemas"]["ListedAccountDto"][];
        };
        ChangeRolesDto: {
            roles: ("client_representative" | "client_contributor" | "auditor" | "application_reviewer" | "planner" | "technical_reviewer" | "decision_maker" | "technical_manager" | "quality_manager" | "administrator" | "assessor")[];
            version: number;
        };
        AccountDto: {
            roles: ("client_representative" | "client_contributor" | "auditor" | "application_reviewer" | "planner" | "technical_reviewer" | "decision_maker" | "technical_manager" | "quality_manager" | "administrator" | "assessor" | "system")[];
            /** Format: uuid */
            organisationId: string | null;
            id: string;
            version: number;
            name: string;
            email: string;
            active: boolean;
            /** @description False until the invitation is accepted. */
            canSignIn: boolean;
        };
        DeactivateAccountDto: {
            reason: string;
            version: number;
        };
        AccountVersionDto: {
            version: number;
        };
        AccountReasonDto: {
            reason: string;
        };
        InviteDto: {
            /** @enum {string} */
            language: "en" | "zh";
            roles: ("client_representative" | "client_contributor" | "auditor" | "application_reviewer" | "planner" | "technical_reviewer" | "decision_maker" | "technical_manager" | "quality_manager" | "administrator" | "assessor")[];
            /**
             * Format: uuid
             * @description For a client's people; without it the person belongs to the certification body.
             */
            organisationId?: string | null;
            /**
             * Format: uuid
             * @description May be made by the caller (UUID).
             */
            id?: string;
            name: string;
            /** Format: email */
            email: string;
        };
        TokenDto: {
            token: string;
        };
        InvitationPreviewDto: {
            /** @enum {string} */
            language: "en" | "zh";
            name: string;
            email: string;
        };
        SetUpStateDto: {
            needed: boolean;
        };
        FirstAdministratorDto: {
            /** @enum {string} */
            language?: "en" | "zh";
            name: string;
            /** Format: email */
            email: string;
            password: string;
        };
        FirstBodyDto: {
            /**
             * @example {
             *       "en": "Harbour Cloud Ltd",
             *       "zh": "港云有限公司"
             *     }
             */
            name: {
                en?: string;
                zh?: string;
            };
            address: components["schemas"]["AddressDto"];
            shortName: string;
            /** Format: email */
            email?: string;
            website?: string;
            /** @description IANA name, such as Europe/Berlin. */
            timeZone: string;
            caseNumberPattern?: string;
            certificateNumberPattern?: string;
        };
        SetUpDto: {
            administrator: components["schemas"]["FirstAdministratorDto"];
            body: components["schemas"]["FirstBodyDto"];
            /** @description Printed on the server's console. */
            key: string;
        };
        SavedViewDto: {
            /** Format: uuid */
            id: string;
            search: {
                [key: string]: string;
            };
            version: number;
            list: string;
            name: string;
            columns: string[];
        };
        SaveViewDto: {
            /** @description Filters and order, as in the address of the list. */
            search: {
                [key: string]: string;
            };
            /** Format: uuid */
            id?: string;
            list: string;
            name: string;
            /** @description Columns that show, in their order. */
            columns: string[];
        };
        ChangeViewDto: {
            /** @description Filters and order, as in the address of the list. */
            search: {
                [key: string]: string;
            };
            version: number;
            name: string;
            /** @description Columns that show, in their order. */
            columns: string[];
        };
        Problem: {
            /** @example urn:attesta:problem:rule_blocked */
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @enum {string} */
            code: "not_found" | "role_not_allowed" | "move_not_allowed" | "stale_version" | "lost_race" | "booking_overlap" | "already_exists" | "key_reused" | "rule_blocked" | "reason_missing" | "invalid_input" | "malformed" | "not_signed_in" | "sign_in_failed" | "email_not_verified" | "forged_request" | "second_factor_required" | "payload_too_large" | "unsupported_media_type" | "too_many_requests" | "not_acceptable" | "unavailable" | "internal";
            /** @example R-DEC-04 */
            rule: string | null;
            clause: string | null;
            refusals: {
                rule: string;
                clause: string;
                message: string;
                fix?: string;
                path?: string;
                key?: string;
                params?: {
                    [key: string]: unknown;
                };
            }[];
            errors: {
                /** @example sites[1].people */
                path: string;
                message: string;
            }[];
            requestId: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    PeopleController_removeAbsence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountsController_list: {
        parameters: {
            query?: {
                after?: string;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPageDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountsController_deactivate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeactivateAccountDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountsController_reactivate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountVersionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountsController_roles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRolesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountsController_dropSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountReasonDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BodyController_listAccreditations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccreditationDto"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BodyController_addAccreditation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddAccreditationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccreditationDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BodyController_changeAccreditation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAccreditationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccreditationDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgreementsController_signAgreementForBody: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountersignAgreementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgreementsController_signAgreementForClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignAgreementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicationsController_listApplications: {
        parameters: {
            query?: {
                state?: "draft" | "submitted" | "in_review" | "info_requested" | "accepted" | "declined" | "withdrawn" | "contracted";
                organisationId?: string;
                /** @description `next` of the page before. */
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationPageDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicationsController_createApplication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApplicationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicationsController_readApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicationsController_saveApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveApplicationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicationsController_acceptApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptApplicationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicationsController_provideInformation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProvideInformationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicationsController_requestInformation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskInformationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicationsController_declineApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineApplicationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicationsController_saveApplicationReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveReviewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicationsController_startApplicationReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicationsController_submitApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicationsController_withdrawApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawApplicationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditsController_listAudits: {
        parameters: {
            query?: {
                /** @description Only audits that end on or after this day. */
                fromOn?: string;
                /** @description Only audits that begin on or before this day. */
                untilOn?: string;
                state?: "proposed" | "team_proposed" | "team_objected" | "team_confirmed" | "plan_sent" | "dates_agreed" | "running" | "closed_on_site" | "report_draft" | "report_issued" | "finished" | "cancelled" | "postponed" | "terminated";
                kind?: "stage1" | "stage2" | "surveillance" | "recertification" | "extension" | "short_notice" | "follow_up" | "transfer_visit";
                /** @description Only audits with this person in the team. */
                personId?: string;
                /** @description `next` of the page before. */
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPageDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditsController_readAudit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditsController_changeAudit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAuditDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditsController_cancelAudit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TeamsController_listCandidates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateDto"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConductController_closeAudit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseAuditDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConductController_completeAudit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuditVersionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Stage1Controller_listStage1Concerns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcernsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClauseWorkController_readCoverage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverageDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditsController_agreeDates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonedDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TeamsController_declareConflicts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareConflictsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TeamsController_clearConflict: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClauseWorkController_readDocumentMatrix: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentMatrixDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClauseWorkController_markDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkDocumentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentMatrixDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClauseWorkController_examineClauses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExamineClausesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverageDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FindingsController_listAuditFindings: {
        parameters: {
            query?: {
                /** @description `true`: only those that still need something. */
                open?: boolean;
                /** @description Only those whose next answer is due by this day. */
                dueBy?: string;
                caseId?: string;
                state?: "open" | "responded" | "response_rejected" | "plan_accepted" | "evidence_sent" | "verified" | "closed";
                grade?: "major" | "minor" | "improvement";
                /** @description Only those against this standard. */
                standard?: string;
                /** @description Only those against this clause. */
                clause?: string;
                /** @description `next` of the page before. */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingPageDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FindingsController_recordFinding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordFindingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConductController_recordOpeningMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditsController_sendPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendPlanDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditsController_acceptPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuditVersionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditsController_requestPlanChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestPlanChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditsController_postponeAudit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportsController_recommendCertification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditsController_replanAudit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuditVersionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportsController_readReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportsController_writeReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteReportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportsController_draftReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuditVersionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReportsController_issueReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonedDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConductController_recordAuditResults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResultsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConductController_recordSiteVisit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                siteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Stage1Controller_concludeStage1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Stage1ConclusionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Stage1Controller_answerStage1Point: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                point: "a" | "b" | "c" | "d" | "e" | "f" | "g";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Stage1AnswerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Stage1Controller_checkStage1Records: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Stage1RecordsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConductController_startAudit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonedDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TeamsController_nameTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameTeamDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TeamsController_proposeTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeTeamDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TeamsController_acceptTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuditVersionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TeamsController_confirmTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmTeamDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TeamsController_objectToTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectToTeamDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TeamsController_leaveTeam: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ConductController_terminateAudit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuthController_language: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LanguageDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RegistrationController_organisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterOrganisationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredOrganisationDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuthController_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuthController_reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenAndPasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuthController_requestReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RegistrationController_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RegistrationController_verify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenAndPasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SecondFactorController_enrol: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorEnrolmentDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SecondFactorController_drop: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SecondFactorController_backupCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupCodesDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SecondFactorController_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmSecondFactorDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuthController_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessionDto"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionsController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuthController_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInAnswerDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuthController_secondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorProofDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInAnswerDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuthController_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BodyPicturesController_addBodyPicture: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadDocumentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalculationsController_fixAuditTime: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FixTimeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalculationDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_listCases: {
        parameters: {
            query?: {
                /** @description Who has the next step; `me` for oneself, `anybody` for all but those where nobody has. */
                who?: "client" | "owner" | "application_reviewer" | "planner" | "auditor" | "technical_reviewer" | "decision_maker" | "nobody" | "me" | "anybody";
                /** @description Only those whose day is over, or comes within a week or a month. */
                due?: "overdue" | "week" | "month";
                /** @description `due`: the nearest day first; left out: the newest case first. */
                sort?: "due";
                /** @description Cases that this person owns or stands in for; `me` for oneself. */
                owner?: string;
                organisationId?: string;
                standard?: string;
                /** @description Part of the number or of the client's name. */
                text?: string;
                /** @description Where the case stands, as the counts name it: `initial.stage1_planned`. */
                step?: "application.draft" | "application.submitted" | "application.in_review" | "application.info_requested" | "application.declined" | "application.withdrawn" | "application.contracted" | "contract.calculate" | "contract.draw_up" | "contract.client_signs" | "contract.body_signs" | "initial.contracted" | "initial.programmed" | "initial.stage1_planned" | "initial.stage1_done" | "initial.ready" | "initial.ready_after_concerns" | "initial.not_ready" | "initial.repeat_stage1" | "initial.stage2_planned" | "initial.stage2_done" | "initial.findings_open" | "initial.recommended" | "initial.in_review" | "initial.more_info" | "initial.granted" | "initial.refused" | "initial.stage2_repeat_required" | "initial.client_withdrew" | "initial.cb_terminated" | "surveillance.due" | "surveillance.planned" | "surveillance.audit_done" | "surveillance.findings_open" | "surveillance.recommended" | "surveillance.in_review" | "surveillance.more_info" | "surveillance.maintained" | "surveillance.not_maintained" | "surveillance.missed" | "surveillance.client_withdrew" | "surveillance.cb_terminated" | "recertification.due" | "recertification.stage1_planned" | "recertification.stage1_done" | "recertification.planned" | "recertification.audit_done" | "recertification.findings_open" | "recertification.recommended" | "recertification.in_review" | "recertification.more_info" | "recertification.renewed" | "recertification.restored" | "recertification.refused" | "recertification.lapsed" | "recertification.client_withdrew" | "recertification.cb_terminated" | "extension.requested" | "extension.accepted" | "extension.declined" | "extension.planned" | "extension.audit_done" | "extension.findings_open" | "extension.recommended" | "extension.in_review" | "extension.more_info" | "extension.extended" | "extension.refused" | "extension.client_withdrew" | "extension.cb_terminated" | "short_notice.opened" | "short_notice.planned" | "short_notice.audit_done" | "short_notice.findings_open" | "short_notice.recommended" | "short_notice.in_review" | "short_notice.more_info" | "short_notice.maintained" | "short_notice.not_maintained" | "short_notice.called_off" | "short_notice.client_withdrew" | "short_notice.cb_terminated" | "transfer.requested" | "transfer.pre_transfer_review" | "transfer.visit_planned" | "transfer.visit_done" | "transfer.recommended" | "transfer.in_review" | "transfer.more_info" | "transfer.granted" | "transfer.refused" | "transfer.treated_as_new" | "transfer.client_withdrew" | "transfer.cb_terminated" | "nothing";
                /** @description `next` of the page before. */
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePageDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_countCases: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseCountsDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_readCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgreementsController_listAgreements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementDto"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AgreementsController_drawUpAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DrawUpAgreementDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditsController_listCaseAudits: {
        parameters: {
            query?: {
                /** @description Only audits that end on or after this day. */
                fromOn?: string;
                /** @description Only audits that begin on or before this day. */
                untilOn?: string;
                state?: "proposed" | "team_proposed" | "team_objected" | "team_confirmed" | "plan_sent" | "dates_agreed" | "running" | "closed_on_site" | "report_draft" | "report_issued" | "finished" | "cancelled" | "postponed" | "terminated";
                kind?: "stage1" | "stage2" | "surveillance" | "recertification" | "extension" | "short_notice" | "follow_up" | "transfer_visit";
                /** @description Only audits with this person in the team. */
                personId?: string;
                /** @description `next` of the page before. */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPageDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditsController_proposeAudit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeAuditDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalculationsController_listCalculations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalculationDto"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalculationsController_calculateAuditTime: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalculateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalculationDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalculationsController_previewAuditTime: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalculateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditTimeDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionsController_listDecisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDto"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionsController_decideCertification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDto"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DocumentsController_listDocuments: {
        parameters: {
            query?: {
                kind?: string;
                /** @description `next` of the page before. */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentPageDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DocumentsController_uploadDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadDocumentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_readCaseHistory: {
        parameters: {
            query?: {
                move?: string;
                entityId?: string;
                /** @description Sequence number of the last event seen. */
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPageDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_setFeesCleared: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetFeesClearedDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MessagesController_listMessages: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePageDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MessagesController_sendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteTextDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MessagesController_markMessagesRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagesReadDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NotesController_listNotes: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotePageDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NotesController_writeNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteTextDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_listObligations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObligationDto"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_setCaseOwner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetOwnerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProgrammesController_readProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProgrammesController_setProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetProgrammeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SitesController_listSites: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteDto"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SitesController_addSite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddSiteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionsController_requireStage2Repeat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequireStage2RepeatDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionsController_reviewTechnically: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewTechnicallyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TechnicalReviewDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionsController_provideReviewInformation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeReviewDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_terminateProcedure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndRouteDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CasesController_withdrawFromCertification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndRouteDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CertificatesController_listCertificates: {
        parameters: {
            query?: {
                expiresBefore?: string;
                text?: string;
                state?: "draft" | "active" | "suspended" | "withdrawn" | "cancelled" | "transferred_out" | "expired" | "lapsed";
                caseId?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificatePageDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CertificatesController_readCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CertificatesController_cancelCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeStatusDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CertificatesController_readCertificateFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                language: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CertificatesController_suspendCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspendDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CertificatesController_liftSuspension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiftSuspensionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CertificatesController_readCertificateVersionFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
                language: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CertificatesController_withdrawCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeStatusDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleController_removeCompetence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleController_removeConflict: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DocumentsController_readDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DocumentsController_downloadDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": Blob;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DocumentsController_publishDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishDocumentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BodyController_listFactors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactorDto"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BodyController_addFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddFactorDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactorDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalculationsController_countClamps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClampReportDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BodyController_changeFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeFactorDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactorDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FindingsController_listFindings: {
        parameters: {
            query?: {
                /** @description `true`: only those that still need something. */
                open?: boolean;
                /** @description Only those whose next answer is due by this day. */
                dueBy?: string;
                caseId?: string;
                state?: "open" | "responded" | "response_rejected" | "plan_accepted" | "evidence_sent" | "verified" | "closed";
                grade?: "major" | "minor" | "improvement";
                /** @description Only those against this standard. */
                standard?: string;
                /** @description Only those against this clause. */
                clause?: string;
                /** @description `next` of the page before. */
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingPageDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FindingsController_countFindings: {
        parameters: {
            query?: {
                /** @description `true`: only those that still need something. */
                open?: boolean;
                /** @description Only those whose next answer is due by this day. */
                dueBy?: string;
                caseId?: string;
                state?: "open" | "responded" | "response_rejected" | "plan_accepted" | "evidence_sent" | "verified" | "closed";
                grade?: "major" | "minor" | "improvement";
                /** @description Only those against this standard. */
                standard?: string;
                /** @description Only those against this clause. */
                clause?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClauseCountDto"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FindingsController_readFinding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FindingsController_changeFinding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordFindingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FindingsController_acceptFindingPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerdictDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FindingsController_readAnswerDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDraftDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FindingsController_keepAnswerDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepDraftDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerDraftDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FindingsController_carryFinding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingVersionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FindingsController_closeFinding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindingVersionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FindingsController_disputeFinding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FindingsController_escalateFinding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EscalateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FindingsController_sendFindingEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendEvidenceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FindingsController_rejectFindingAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerdictDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FindingsController_respondToFinding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RespondDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FindingsController_verifyFinding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InvitationsController_invite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InvitationsController_accept: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenAndPasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InvitationsController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPreviewDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MailsController_listMails: {
        parameters: {
            query?: {
                state?: "queued" | "sending" | "sent" | "written" | "retrying" | "dead";
                caseId?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailPageDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MailsController_readMail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailFileDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MailsController_retryMail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationsController_listOrganisations: {
        parameters: {
            query?: {
                text?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationPageDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationsController_readOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationsController_changeOwnOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOrganisationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrganisationsController_changeOrganisationRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOrganisationByStaffDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleController_listPeople: {
        parameters: {
            query?: {
                text?: string;
                role?: "client_representative" | "client_contributor" | "auditor" | "application_reviewer" | "planner" | "technical_reviewer" | "decision_maker" | "technical_manager" | "quality_manager" | "administrator" | "assessor" | "system";
                /** @description A client's people; without it those of the certification body. */
                organisationId?: string;
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonPageDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleController_readPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleController_changePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePersonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleController_addAbsence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddAbsenceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbsenceDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleController_addCompetence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCompetenceDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompetenceDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleController_addConflict: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddConflictDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InvitationsController_inviteAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RegisterController_searchCertificates: {
        parameters: {
            query?: {
                /** @description Beginning of a number, or part of a name or of a city. */
                q?: string;
                standard?: string;
                country?: string;
                /** @description The number to go on after. */
                after?: string;
                lang?: "en" | "zh";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicCertificatePageDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RegisterController_readPublicCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicCertificateFileDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ViewsController_listSavedViews: {
        parameters: {
            query: {
                list: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewDto"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ViewsController_saveView: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveViewDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ViewsController_changeSavedView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeViewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ViewsController_removeSavedView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BodyController_listSignedTables: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedTableDto"][];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BodyController_signTable: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignTableDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedTableDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BodyController_readSetting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BodyController_writeSetting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteSettingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SetupController_state: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpStateDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SetupController_setUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetUpDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SitesController_changeSite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSiteDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SiteDto"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SitesController_removeSite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
