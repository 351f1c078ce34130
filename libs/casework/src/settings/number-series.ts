import type { Tx } from '@cb/persistence';

/** The next number of a series; the transaction that takes it holds the series until it ends, so none is lost or given twice (R-CERT-04). */
export async function nextNumber(tx: Tx, series: string): Promise<number> {
  const rows = await tx.query<{ last: number }>(
    `WITH taken AS (INSERT INTO number_series (name, last) VALUES ($1, 1) ON CONFLICT (name) DO UPDATE SET last = number_series.last + 1 RETURNING last) SELECT last FROM taken`, [series]);
  const [row] = rows;
  if (!row) throw new Error(`number series ${series} gave nothing`);
  return row.last;
}
