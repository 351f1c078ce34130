import type { Tx } from '@cb/persistence';

/** The next number of a series; the transaction that takes it holds the series until it ends, so none is lost or given twice (R-CERT-04). */
export async function nextNumber(tx: Tx, series: string): Promise<number> {
  const rows = await tx.query<{ last: number }>(
    `WITH taken AS (INSERT INTO number_series (name, last) VALUES ($1, 1) ON CONFLICT (name) DO UPDATE SET last = number_series.last + 1 RETURNING last) SELECT last FROM taken`, [series]);
  const [row] = rows;
  if (!row) throw new Error(`number series ${series} gave nothing`);
  return row.last;
}

/** The number of the next agreement or calculation of a case, from 1; of two at once the unique index lets one through. */
export async function nextInCase(tx: Tx, table: 'agreement' | 'calculation', caseId: string): Promise<number> {
  const [row] = await tx.query<{ next: number }>(`SELECT coalesce(max(number), 0) + 1 AS next FROM ${table} WHERE case_id = $1`, [caseId]);
  return row?.next ?? 1;
}
