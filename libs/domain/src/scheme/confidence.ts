/**
 * How sure a number of a pack is. `high` several public copies agree or the text was seen; `medium` one copy or own
 * knowledge; `low` from memory; `convention` set by this software where the norm is silent; `placeholder` stands in for
 * a value that was not obtained and must not be presented as the norm's.
 */
export const CONFIDENCES = ['high', 'medium', 'low', 'convention', 'placeholder'] as const;
export type Confidence = (typeof CONFIDENCES)[number];
