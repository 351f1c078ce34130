import { addDays, dayOf, objectionUntil, type StatusFacts } from '@cb/domain';
import { SYSTEM_ACTOR, type Tx } from '@cb/persistence';
import type { SettingsService } from '../settings/settings.service';

interface Row extends Pick<StatusFacts, 'timeFixed' | 'findingDueOn' | 'answersAwaited' | 'obligation'> {
  id: string;
  agreement: (Omit<NonNullable<StatusFacts['agreement']>, 'since'> & { since: string | null }) | null;
  audit: (Omit<NonNullable<StatusFacts['audit']>, 'objectUntilOn'> & { teamSentAt: string | null }) | null;
  applicationState: NonNullable<StatusFacts['application']>['state'] | null;
  movedAt: Date | null;
  routes: { kind: StatusFacts['routes'][number]['kind']; state: StatusFacts['routes'][number]['state']; since: string }[];
}

/** What the status lines of these cases are made of, by case; read as the software in one statement. */
export function statusFacts(tx: Tx, settings: SettingsService, caseIds: readonly string[]): Promise<Map<string, StatusFacts>> {
  return tx.as(SYSTEM_ACTOR, async (system) => {
    const { timeZone } = await settings.value(system, 'body');
    const { informationRequestDays, teamObjectionWorkingDays } = await settings.value(system, 'periods');
    const rows = await system.query<Row>(FACTS, [caseIds]);
    return new Map(rows.map(({ id, applicationState, movedAt, routes, audit, agreement, ...rest }) => {
      const since = movedAt && dayOf(movedAt, timeZone);
      return [id, {
        ...rest, audit: audit && { ...audit, objectUntilOn: audit.teamSentAt === null ? null : objectionUntil(dayOf(new Date(audit.teamSentAt), timeZone), teamObjectionWorkingDays) },
        agreement: agreement && { ...agreement, since: agreement.since === null ? null : dayOf(new Date(agreement.since), timeZone) },
        application: applicationState && { state: applicationState, since }, answerDueOn: since && addDays(since, informationRequestDays),
        routes: routes.map((route) => ({ ...route, since: dayOf(new Date(route.since), timeZone) })),
      }];
    }));
  });
}

const FACTS = `
  SELECT c.id, a.state AS "applicationState",
         (SELECT e.at FROM case_event e WHERE e.entity_id = a.id ORDER BY e.sequence DESC LIMIT 1) AS "movedAt",
         coalesce((SELECT jsonb_agg(jsonb_build_object('kind', r.kind, 'state', r.state, 'since', r.state_since) ORDER BY r.id) FROM case_route r WHERE r.case_id = c.id), '[]') AS routes,
         EXISTS (SELECT FROM calculation k WHERE k.case_id = c.id AND k.purpose = 'initial' AND k.state = 'fixed') AS "timeFixed",
         (SELECT jsonb_build_object('signedByClient', g.signed_by_client_at IS NOT NULL, 'signedByBody', g.signed_by_body_at IS NOT NULL, 'since', coalesce(g.signed_by_client_at, g.sent_at))
            FROM agreement g WHERE g.case_id = c.id ORDER BY g.number DESC LIMIT 1) AS agreement,
         (SELECT jsonb_build_object('state', u.state, 'fromOn', u.from_on, 'toOn', u.to_on, 'teamSentAt', u.team_sent_at) FROM audit u
           WHERE u.case_id = c.id AND u.state IN ('proposed', 'team_proposed', 'team_objected', 'team_confirmed', 'plan_sent', 'dates_agreed', 'running')
           ORDER BY u.from_on NULLS LAST, u.id LIMIT 1) AS audit,
         (SELECT min(CASE WHEN f.state IN ('open', 'response_rejected') THEN f.plan_due_on ELSE f.evidence_due_on END)::text
            FROM finding f WHERE f.case_id = c.id AND f.state NOT IN ('closed', 'verified') AND f.published_at IS NOT NULL) AS "findingDueOn",
         EXISTS (SELECT FROM finding f WHERE f.case_id = c.id AND f.published_at IS NOT NULL AND f.grade <> 'improvement'
                    AND (f.state IN ('open', 'response_rejected') OR (f.state = 'plan_accepted' AND f.grade = 'major'))) AS "answersAwaited",
         (SELECT jsonb_build_object('kind', o.kind, 'latestOn', o.latest_on) FROM obligation o
           WHERE o.case_id = c.id AND o.state = 'open' ORDER BY o.latest_on, o.id LIMIT 1) AS obligation
    FROM certification_case c
    LEFT JOIN LATERAL (SELECT id, state FROM certification_application WHERE case_id = c.id ORDER BY id DESC LIMIT 1) a ON true
   WHERE c.id = ANY ($1::uuid[])`;

/** Before anything is known of a case. */
export const NO_STATUS_FACTS: StatusFacts = {
  application: null, routes: [], timeFixed: false, agreement: null, answerDueOn: null, audit: null, findingDueOn: null, answersAwaited: false, obligation: null,
};
