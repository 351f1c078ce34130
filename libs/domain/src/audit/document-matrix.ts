import type { ClauseRow } from '../scheme/clause-rows';

/** What an auditor says at stage 1 about a document and a clause. */
export const DOCUMENT_MARKS = ['covers', 'partly', 'missing'] as const;
export type DocumentMark = (typeof DOCUMENT_MARKS)[number];

/** `documentId` null: no document of the client is there for the clause; the mark is then `missing`. */
export interface MarkedClause { standard: string; clause: string; documentId: string | null; mark: DocumentMark; note: string | null }

/** The best that is said of a clause; `unmarked` while nothing is. */
export type ClauseCover = DocumentMark | 'unmarked';

export interface MatrixRow<M extends MarkedClause = MarkedClause> extends ClauseRow { cover: ClauseCover; marks: readonly M[] }

const coverOf = (marks: readonly MarkedClause[]): ClauseCover => DOCUMENT_MARKS.find((each) => marks.some(({ mark }) => mark === each)) ?? 'unmarked';

/**
 * Every clause with the documents that are there for it, in the order of the standard.
 * @source ISO/IEC 17021-1:2015, 9.3.1.2.2 a; R-STAGE1-02
 */
export const documentMatrix = <M extends MarkedClause>(rows: readonly ClauseRow[], marked: readonly M[]): MatrixRow<M>[] =>
  rows.map((row) => {
    const marks = marked.filter(({ standard, clause }) => standard === row.standard && clause === row.clause);
    return { ...row, marks, cover: coverOf(marks) };
  });

/** Clauses for which no document is there or nobody has looked yet; headings are no clauses. */
export const withoutDocument = <Row extends Pick<MatrixRow, 'heading' | 'cover'>>(matrix: readonly Row[]): Row[] =>
  matrix.filter(({ heading, cover }) => !heading && (cover === 'missing' || cover === 'unmarked'));
