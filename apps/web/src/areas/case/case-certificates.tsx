import { Anchor, Badge, Button, Group, Select, Stack, Text, Textarea } from '@mantine/core';
import { IconDownload, IconExternalLink } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SUSPENSION_GROUNDS, type SuspensionGround } from '@cb/domain/certificate/status.guards';
import { api, ask } from '../../api/client';
import { under } from '../../api/keys';
import type { Answer } from '../../api/shapes';
import { LANGUAGES, type PortalLanguage } from '../../i18n';
import { formatDay, localText } from '../../lib/format';
import { oneOf } from '../../lib/one-of';
import { CertificateLine, type LineMark } from '../../parts/certificate-line';
import { type MoveAction, MoveBar, type Reasons } from '../../parts/move-bar';
import { Facts, Section } from '../../parts/page';
import { Empty, Loaded } from '../../parts/states';
import { useSession } from '../../session/session';
import { useCaseAudits } from './case-audits';
import { CERTIFICATE_COLOR } from './colors';
import type { CaseFile } from './types';

type Certificate = Answer<'CertificateDto'>;
type Version = Answer<'CertificateVersionDto'>;
const GROUNDS = Object.keys(SUSPENSION_GROUNDS) as SuspensionGround[];

export const useCertificates = (caseId: string) =>
  useQuery({ queryKey: ['certificates', caseId], queryFn: ({ signal }) => ask(api.GET('/api/certificates', { params: { query: { caseId, limit: 50 } }, signal })) });

export function CaseCertificates({ file }: { file: CaseFile }) {
  const { t } = useTranslation('case');
  const query = useCertificates(file.id);
  return (
    <Loaded query={query} isEmpty={({ items }) => items.length === 0} empty={<Section><Empty title={t('case:certificate.none')} text={t('case:certificate.noneText')} /></Section>}>
      {({ items }) => <Stack>{items.map(({ id }) => <OneCertificate key={id} id={id} />)}</Stack>}
    </Loaded>
  );
}

/** What belongs on the three-year line; answers to findings do not. */
const OF_THE_CYCLE = new Set(['first_surveillance', 'surveillance', 'recertification', 'suspension_review', 'restoration']);

/** Between the closing meeting and the end an audit has taken place; before its dates are agreed it stands nowhere on the line. */
const TAKEN_PLACE = new Set(['closed_on_site', 'report_draft', 'report_issued', 'finished']);
const AGREED = new Set(['dates_agreed', 'running']);

/** Decision, audits done and agreed on, days by which one is due, expiry: of the cycle that the version belongs to. */
function useMarks({ caseId, obligations }: Certificate, current: Version | undefined): LineMark[] {
  const { t } = useTranslation(['case', 'words']);
  const audits = useCaseAudits(caseId);
  if (!current) return [];
  const inCycle = (day: string | null): day is string => day !== null && day >= current.cycleStartOn && day <= current.expiryOn;
  const held = (audits.data?.items ?? []).flatMap(({ kind, state, toOn }): LineMark[] => (inCycle(toOn) && (TAKEN_PLACE.has(state) || AGREED.has(state)) ? [{ label: t(`words:auditKind.${kind}`), on: toOn, kind: TAKEN_PLACE.has(state) ? 'done' : 'planned' }] : []));
  const due = obligations.filter(({ kind, state, latestOn }) => OF_THE_CYCLE.has(kind) && ['open', 'missed'].includes(state) && inCycle(latestOn));
  return [
    { label: t('case:programme.decision'), on: current.decidedOn, kind: 'decision' }, ...held,
    ...due.map(({ kind, latestOn }): LineMark => ({ label: t('case:certificate.dueBy', { what: t(`case:obligation.kind.${kind}`, { defaultValue: kind.replaceAll('_', ' ') }) }), on: latestOn, kind: 'due' })),
    { label: t('case:certificate.expiry'), on: current.expiryOn, kind: 'expiry' },
  ];
}

function OneCertificate({ id }: { id: string }) {
  const query = useQuery({ queryKey: ['certificate', id], queryFn: ({ signal }) => ask(api.GET('/api/certificates/{id}', { params: { path: { id } }, signal })), refetchInterval: ({ state }) => (state.data?.versions.some((each) => !each.superseded && each.printedIn.length === 0) ? 3000 : false) });
  return <Loaded query={query} lines={5}>{(certificate) => <CertificateSheet certificate={certificate} />}</Loaded>;
}

function CertificateSheet({ certificate }: { certificate: Certificate }) {
  const { t } = useTranslation(['case', 'words']);
  const { body } = useSession();
  const current = certificate.versions.find(({ superseded }) => !superseded) ?? certificate.versions[0];
  const marks = useMarks(certificate, current);
  if (!current) return null;
  return (
    <Section
      title={<Group gap="xs"><span className="num">{certificate.number}</span><Badge size="lg" color={CERTIFICATE_COLOR[certificate.status] ?? 'gray'}>{t(`case:shown.${certificate.status}`)}</Badge></Group>}
      note={current.edition} action={<Downloads certificate={certificate} printedIn={current.printedIn} />}
    >
      <Stack>
        <CertificateMoves certificate={certificate} />
        <CertificateLine from={current.cycleStartOn} to={current.expiryOn} today={body.today} marks={marks} />
        <Text className="prose">{localText(current.scope)}</Text>
        <Facts items={[[t('case:certificate.first'), formatDay(current.firstCertifiedOn)], [t('case:certificate.decided'), formatDay(current.decidedOn)], [t('case:certificate.effective'), formatDay(current.effectiveOn)], [t('case:certificate.expiry'), formatDay(current.expiryOn)], [t('case:certificate.version'), String(current.number)], ...(current.gap ? [[t('case:certificate.gap'), `${formatDay(current.gap.fromOn)} – ${formatDay(current.gap.toOn)}`] as [string, string]] : [])]} />
        <div><Text size="xs" c="dimmed">{t('case:certificate.sites')}</Text>{current.sites.map((site, index) => <Text key={index} size="sm"><b>{localText(site.name)}</b> {localText(site.scope)}</Text>)}</div>
        {certificate.versions.length > 1 ? <div><Text size="xs" c="dimmed">{t('case:certificate.versions')}</Text>{certificate.versions.map((each) => <Text key={each.id} size="sm" c={each.superseded ? 'dimmed' : undefined}>{t('case:certificate.versionLine', { number: each.number, from: formatDay(each.effectiveOn), to: formatDay(each.expiryOn) })}{each.superseded ? ` · ${t('case:certificate.superseded')}` : ''}{each.superseded ? each.printedIn.map((code) => <Anchor key={code} ms="xs" size="sm" href={`/api/certificates/${certificate.id}/versions/${each.number}/file/${code}`} download>PDF {LANGUAGES[code as PortalLanguage] ?? code}</Anchor>) : null}</Text>)}</div> : null}
      </Stack>
    </Section>
  );
}

function Downloads({ certificate, printedIn }: { certificate: Certificate; printedIn: readonly PortalLanguage[] }) {
  const { t } = useTranslation('case');
  return (
    <Group gap="xs">
      {printedIn.length === 0 ? <Text size="sm" c="dimmed" role="status">{t('case:certificate.preparing')}</Text> : printedIn.map((code) => <Button key={code} component="a" href={`/api/certificates/${certificate.id}/file/${code}`} download size="xs" variant="default" leftSection={<IconDownload size={14} />}>PDF {LANGUAGES[code]}</Button>)}
      <Anchor href={`/verify/${encodeURIComponent(certificate.number)}`} target="_blank" rel="noreferrer" size="sm">{t('case:certificate.public')} <IconExternalLink size={13} aria-hidden /></Anchor>
    </Group>
  );
}

function CertificateMoves({ certificate }: { certificate: Certificate }) {
  const { t } = useTranslation('case');
  const [reasons, setReasons] = useState('');
  const [ground, setGround] = useState<SuspensionGround | null>(null);
  const [evidence, setEvidence] = useState('');
  const by = <More extends object>(overrule: Reasons, key: string, more: More) => ({ params: { path: { id: certificate.id } }, body: { version: certificate.version, reasons, overrule, ...more }, ...under(key) });
  const why = <Textarea label={t('case:decision.reasons')} required value={reasons} maxLength={10_000} onChange={(event) => setReasons(event.currentTarget.value)} />;
  const ready = reasons.trim() !== '';
  const actions: Record<string, MoveAction> = {
    suspend: { send: async (overrule, key) => ground && ask(api.POST('/api/certificates/{id}/suspension', by(overrule, key, { ground }))), ready: ready && ground !== null, final: true, answers: ['R-SUSP-01', 'R-DEC-02'], form: <Stack><Select label={t('case:certificate.ground')} required value={ground} onChange={(value) => setGround(oneOf(GROUNDS, value))} data={Object.entries(SUSPENSION_GROUNDS).map(([value, sentence]) => ({ value, label: localText(sentence) }))} />{why}</Stack> },
    lift_suspension: { send: (overrule, key) => ask(api.POST('/api/certificates/{id}/suspension-lifting', by(overrule, key, evidence.trim() ? { evidence } : {}))), ready, answers: ['R-SUSP-05', 'R-DEC-02'], form: <Stack>{why}<Textarea label={t('case:certificate.evidence')} value={evidence} maxLength={10_000} onChange={(event) => setEvidence(event.currentTarget.value)} /></Stack> },
    withdraw: { send: (overrule, key) => ask(api.POST('/api/certificates/{id}/withdrawal', by(overrule, key, {}))), ready, final: true, answers: ['R-DEC-02'], form: why },
    cancel: { send: (overrule, key) => ask(api.POST('/api/certificates/{id}/cancellation', by(overrule, key, {}))), ready, final: true, answers: ['R-DEC-02'], form: why },
  };
  return <MoveBar moves={certificate.moves} words="case:certificateMove" actions={actions} touches={[['certificate', certificate.id], ['certificates', certificate.caseId], ['/api/certificates'], ['case', certificate.caseId]]} done={() => setReasons('')} />;
}
