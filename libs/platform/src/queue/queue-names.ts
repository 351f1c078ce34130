/**
 * The queues, and what each job carries: ids only. A handler reads the facts again and may run twice.
 * - `mail`: hand one mail row over
 * - `document`: make the PDF of one certificate version
 * - `sweep`: the timed work (daily sweep, digest, clean-up)
 */
export const QUEUE_NAMES = ['mail', 'document', 'sweep'] as const;
export type QueueName = (typeof QUEUE_NAMES)[number];

export interface JobData {
  mail: { mailId: string };
  document: { certificateVersionId: string };
  sweep: Record<string, never>;
}

/** Job names within a queue. */
export const JOBS = {
  mail: ['deliver'],
  document: ['certificate'],
  sweep: ['daily', 'digest', 'clean'],
} as const satisfies Record<QueueName, readonly string[]>;
export type JobName<Q extends QueueName> = (typeof JOBS)[Q][number];
