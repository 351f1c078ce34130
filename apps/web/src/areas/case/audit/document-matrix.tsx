import { Anchor, Button, Group, Modal, MultiSelect, SegmentedControl, Select, Stack, Switch, Text, Textarea, Tooltip, UnstyledButton } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DOCUMENT_MARKS, type DocumentMark, withoutDocument } from '@cb/domain/audit/document-matrix';
import { api, ask } from '../../../api/client';
import { under } from '../../../api/keys';
import type { Answer } from '../../../api/shapes';
import { localText } from '../../../lib/format';
import { standardName } from '../../../lib/standards';
import { Section } from '../../../parts/page';
import { ProblemNote } from '../../../parts/problem-note';
import { Empty, Loaded } from '../../../parts/states';
import { useSave } from '../../../parts/use-save';
import classes from './clause-work.module.css';
import type { Audit } from './types';

type Matrix = Answer<'DocumentMatrixDto'>;
type Row = Answer<'MatrixRowDto'>;
/** Where the person pressed: a clause, and a document or the column for none. */
interface Place { row: Row; documentId: string | null }

export const matrixKey = (auditId: string) => ['document-matrix', auditId] as const;
const NONE = '';
const SIGNS: Record<DocumentMark, string> = { covers: '●', partly: '◐', missing: '○' };

/** Stage 1, clause by document: which document of the client covers which clause; what has none stands out. */
export function DocumentMatrix({ audit, open }: { audit: Audit; open: boolean }) {
  const { t } = useTranslation('case');
  const query = useQuery({ queryKey: matrixKey(audit.id), queryFn: ({ signal }) => ask(api.GET('/api/audits/{id}/document-matrix', { params: { path: { id: audit.id } }, signal })) });
  const { gaps } = useSearch({ strict: false }) as { gaps?: string };
  const navigate = useNavigate();
  const [place, setPlace] = useState<Place | null>(null);
  const only = gaps === '1';
  const left = query.data ? withoutDocument(query.data.rows).length : 0;
  return (
    <Section
      title={t('case:matrix.title')} flush note={query.data ? (left === 0 ? t('case:matrix.allCovered') : t('case:matrix.left', { count: left })) : t('case:matrix.note')}
      action={<Switch size="xs" label={t('case:matrix.onlyGaps')} checked={only} onChange={(event) => { const on = event.currentTarget.checked; void navigate({ to: '.', search: (now: object) => ({ ...now, gaps: on ? '1' : undefined }), replace: true, resetScroll: false }); }} />}
    >
      <Loaded query={query} lines={8}>
        {(matrix) => (
          <>
            <MatrixTable matrix={matrix} rows={only ? gapsOnly(matrix.rows) : matrix.rows} open={open} choose={setPlace} />
            <Modal opened={place !== null} onClose={() => setPlace(null)} title={t('case:matrix.mark')} size="lg">
              {place ? <MarkForm key={`${place.row.clause} ${place.documentId ?? ''}`} audit={audit} matrix={matrix} place={place} done={() => setPlace(null)} /> : null}
            </Modal>
          </>
        )}
      </Loaded>
    </Section>
  );
}

/** Clauses without a document, under the headings that they stand below. */
function gapsOnly(rows: readonly Row[]): Row[] {
  const left = withoutDocument(rows);
  return rows.filter((row) => left.includes(row) || (row.heading && left.some(({ standard, clause }) => standard === row.standard && clause.startsWith(`${row.clause}.`))));
}

function MatrixTable({ matrix, rows, open, choose }: { matrix: Matrix; rows: readonly Row[]; open: boolean; choose: (place: Place) => void }) {
  const { t } = useTranslation('case');
  if (rows.length === 0) return <Empty title={t('case:matrix.allCovered')} />;
  const several = new Set(matrix.rows.map(({ standard }) => standard)).size > 1;
  return (
    <div className={classes.scroll} tabIndex={0} role="group" aria-label={t('case:matrix.title')}>
      <table className={classes.matrix}>
        <thead>
          <tr>
            <th scope="col">{t('case:finding.clause')}</th>
            {matrix.documents.map(({ id, title }) => <th key={id} scope="col"><Anchor href={`/api/documents/${id}/content`} download size="xs" lineClamp={3} title={title}>{title}</Anchor></th>)}
            <th scope="col">{t('case:matrix.none')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (row.heading
            ? <tr key={`${row.standard} ${row.clause}`} className={classes.heading}><th scope="rowgroup" colSpan={matrix.documents.length + 2}><span className="num">{row.clause}</span> {localText(row.title)}{several && !row.clause.includes('.') ? ` · ${standardName(row.standard)}` : ''}</th></tr>
            : <ClauseLine key={`${row.standard} ${row.clause}`} row={row} documents={matrix.documents} open={open} choose={choose} />))}
        </tbody>
      </table>
    </div>
  );
}

function ClauseLine({ row, documents, open, choose }: { row: Row; documents: Matrix['documents']; open: boolean; choose: (place: Place) => void }) {
  const { t } = useTranslation('case');
  const columns = [...documents.map(({ id, title }) => ({ id: id as string | null, title })), { id: null, title: t('case:matrix.none') }];
  return (
    <tr data-cover={row.cover}>
      <th scope="row"><span className="num">{row.clause}</span> {localText(row.title)}{row.cover === 'unmarked' ? <span className={classes.aside}>{t('case:matrix.unmarked')}</span> : null}</th>
      {columns.map(({ id, title }) => {
        const said = row.marks.find(({ documentId }) => documentId === id);
        const name = t('case:matrix.cell', { clause: row.clause, document: title, mark: said ? t(`case:matrix.is.${said.mark}`) : t('case:matrix.unmarked') });
        const sign = said ? <span className={classes.sign} data-mark={said.mark} aria-hidden>{SIGNS[said.mark]}</span> : null;
        return (
          <td key={id ?? NONE} data-empty={said ? undefined : true}>
            <Tooltip label={said ? `${t(`case:matrix.is.${said.mark}`)}${said.note ? `: ${said.note}` : ''} (${said.markedBy})` : name} openDelay={300}>
              {open ? <UnstyledButton className={classes.cell} aria-label={name} onClick={() => choose({ row, documentId: id })}>{sign ?? <span className={classes.add} aria-hidden>+</span>}</UnstyledButton> : <span className={classes.cell} role="img" aria-label={name}>{sign ?? '·'}</span>}
            </Tooltip>
            {said ? <span className={classes.words}>{title}: {t(`case:matrix.is.${said.mark}`)}{said.note ? ` – ${said.note}` : ''}</span> : null}
          </td>
        );
      })}
      {open ? <td className={classes.narrow}><Button size="compact-sm" variant="default" onClick={() => choose({ row, documentId: documents[0]?.id ?? null })}>{t('case:matrix.add')}</Button></td> : null}
    </tr>
  );
}

function MarkForm({ audit, matrix, place, done }: { audit: Audit; matrix: Matrix; place: Place; done: () => void }) {
  const { t } = useTranslation('case');
  const cache = useQueryClient();
  const { standard, clause, title, marks } = place.row;
  const [documentId, setDocumentId] = useState(place.documentId ?? NONE);
  const saidOf = (id: string): Row['marks'][number] | undefined => marks.find((each) => (each.documentId ?? NONE) === id);
  const [mark, setMark] = useState<DocumentMark>(saidOf(documentId)?.mark ?? (documentId === NONE ? 'missing' : 'covers'));
  const [note, setNote] = useState(saidOf(documentId)?.note ?? '');
  const [also, setAlso] = useState<string[]>([]);
  const { save, saving, error } = useSave({
    save: (given: DocumentMark | null, key) => ask(api.PUT('/api/audits/{id}/document-matrix', { params: { path: { id: audit.id } }, body: { standard, clauses: [clause, ...also], documentId: documentId || null, mark: given, ...(note.trim() ? { note } : {}) }, ...under(key) })),
    said: null, done: (saved) => { cache.setQueryData(matrixKey(audit.id), saved); done(); },
  });
  const choose = (id: string): void => {
    const said = saidOf(id);
    setDocumentId(id);
    setMark(said?.mark ?? (id === NONE ? 'missing' : mark));
    setNote(said?.note ?? note);
  };
  return (
    <Stack>
      <Text><b className="num">{clause}</b> {localText(title)}</Text>
      <Select label={t('case:matrix.document')} allowDeselect={false} searchable value={documentId} onChange={(id) => choose(id ?? NONE)} data={[...matrix.documents.map((each) => ({ value: each.id, label: each.title })), { value: NONE, label: t('case:matrix.none') }]} />
      {documentId === NONE ? <Text size="sm" c="dimmed">{t('case:matrix.noneText')}</Text> : (
        <Group gap="sm">
          <SegmentedControl aria-label={t('case:matrix.mark')} value={mark} onChange={(value) => setMark(value)} data={DOCUMENT_MARKS.map((value) => ({ value, label: t(`case:matrix.is.${value}`) }))} />
          <Anchor href={`/api/documents/${documentId}/content`} download size="sm">{t('case:matrix.open')}</Anchor>
        </Group>
      )}
      <Textarea label={t('case:matrix.noteLabel')} description={t('case:matrix.noteHint')} minRows={2} value={note} maxLength={4000} dir="auto" onChange={(event) => setNote(event.currentTarget.value)} />
      <MultiSelect label={t('case:matrix.also')} searchable value={also} onChange={setAlso} data={matrix.rows.filter((row) => !row.heading && row.standard === standard && row.clause !== clause).map((row) => ({ value: row.clause, label: `${row.clause} ${localText(row.title)}` }))} />
      <ProblemNote error={error} />
      <Group justify="space-between">
        {saidOf(documentId) ? <Button variant="subtle" color="clay" loading={saving} onClick={() => save(null)}>{t('case:matrix.takeAway')}</Button> : <span />}
        <Button loading={saving} onClick={() => save(mark)}>{t('common:action.save')}</Button>
      </Group>
    </Stack>
  );
}
