import type { RefusalTexts } from '../shared/text';

export const APPEAL_TEXTS = {
  'R-APL-02.involved': {
    en: ['{person} audited or decided in this case', 'Have it handled by somebody who was not involved'],
    zh: ['{person} 参加过本案的审核或决定', '请由未参与的人员处理'],
  },
  'R-APL-01.no_outcome': {
    en: ['The end notice has no outcome', 'Write the outcome; the appellant receives it'],
    zh: ['结束通知没有结论', '请写明结论，申诉人将收到'],
  },
  'R-CMP-01.no_subject': {
    en: ['It is not said whether the complaint is about us or about a certified client', 'Choose one'],
    zh: ['未说明投诉针对本机构还是获证客户', '请选择'],
  },
  'R-CMP-01.effectiveness': {
    en: ["The complaint is about a client, and its system's effectiveness was not considered", 'Write what the complaint says about it'],
    zh: ['投诉涉及获证客户，但未考虑其体系的有效性', '请写明相关考虑'],
  },
  'R-CMP-02.involved': {
    en: ['{person} was involved in what the complaint is about', 'Have it decided by somebody who was not involved'],
    zh: ['{person} 参与过投诉所涉事项', '请由未参与的人员决定'],
  },
  'R-CMP-02.publication': {
    en: ['Publication was not agreed with client and complainant', 'Agree on it with both, or do not publish'],
    zh: ['未与客户和投诉人商定公开事宜', '请与双方商定，或不公开'],
  },
} as const satisfies RefusalTexts;
