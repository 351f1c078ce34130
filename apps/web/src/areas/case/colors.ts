/** One colour per meaning: valid or done, waiting, stopped. */
export const CERTIFICATE_COLOR: Record<string, string> = {
  valid: 'pine', active: 'pine', in_preparation: 'slate', suspended: 'ochre', expired: 'clay', withdrawn: 'clay', cancelled: 'gray', transferred_out: 'gray', lapsed: 'clay', draft: 'gray',
};
export const GRADE_COLOR: Record<string, string> = { major: 'clay', minor: 'ochre', improvement: 'slate' };
export const FINDING_COLOR: Record<string, string> = { open: 'ochre', responded: 'slate', response_rejected: 'clay', plan_accepted: 'pine', evidence_sent: 'slate', verified: 'pine', closed: 'gray' };
