/** From the gravest. */
export const GRADES = ['major', 'minor', 'improvement'] as const;
