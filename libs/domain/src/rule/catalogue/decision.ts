import { at, ISO_17021, type Rule } from '../rule';

/** process.md section 9. */
export const DECISION_RULES = {
  'R-DEC-01': {
    clause: `${ISO_17021}, 9.5.1`, evidence: 'P', severities: ['block'],
    sentence: { en: 'Who decides took part in no audit that the decision rests on', zh: '作出决定的人员不得参加过与该决定有关的任何审核' },
    elsewhere: [at('block', 'certification decision, in the database', 'libs/persistence/src/entities/certificate.entity.ts')],
  },
  'R-DEC-02': {
    clause: `${ISO_17021}, 9.5.1`, evidence: 'K', severities: ['block', 'record'],
    sentence: { en: 'Each decision is recorded with its kind and its reasons', zh: '每项决定须记录类型和理由' },
    elsewhere: [at('record', 'certification decision', 'libs/casework/src/decisions/decisions.service.ts')],
  },
  'R-DEC-03': {
    clause: `${ISO_17021}, 9.5.2 a`, evidence: 'K', severities: ['block'],
    sentence: { en: 'Before the decision a review finds the information sufficient', zh: '决定前须经复核确认信息充分' },
  },
  'R-DEC-04': {
    clause: `${ISO_17021}, 9.5.2 b`, evidence: 'K', severities: ['block'],
    sentence: { en: 'Every major is answered, accepted and verified before certification', zh: '认证前所有严重不符合的纠正和纠正措施须被接受并验证' },
  },
  'R-DEC-05': {
    clause: `${ISO_17021}, 9.5.2 c`, evidence: 'K', severities: ['block'],
    sentence: { en: 'Every minor has an accepted plan before certification', zh: '认证前所有轻微不符合的计划须被接受' },
  },
  'R-DEC-06': {
    clause: `${ISO_17021}, 9.5.3.2`, evidence: 'K', severities: ['block', 'remind'],
    sentence: { en: 'Majors not verified within six months after stage 2 call for another stage 2', zh: '第二阶段后六个月内未验证的严重不符合须重新进行第二阶段' },
    elsewhere: [at('remind', 'daily sweep', 'obligationsOf')],
  },
  'R-DEC-07': {
    clause: `${ISO_17021}, 9.5.3.1`, evidence: 'K', severities: ['block'],
    sentence: { en: 'The decision has report, comments on findings, confirmed data and objectives, and recommendation before it', zh: '决定须依据报告、对发现的意见、经确认的信息和目的以及推荐意见' },
  },
  'R-DEC-08': {
    clause: `${ISO_17021}, 9.5.4`, evidence: 'K', severities: ['block'],
    sentence: { en: 'A recertification decision weighs audit, whole cycle and complaints', zh: '再认证决定须考虑审核结果、整个周期和投诉' },
  },
  'R-DEC-09': {
    clause: 'practice', evidence: 'P', severities: ['record'],
    sentence: { en: 'A recommendation is no certification: nobody may claim it before the certificate', zh: '推荐不等于认证，获证前不得宣称已获认证' },
    elsewhere: [at('record', 'status line of the case', 'statusLine')],
  },
  'R-DEC-10': {
    clause: `${ISO_17021}, 9.5`, evidence: 'C', severities: ['warn'],
    sentence: { en: 'A decision against the recommendation gives its reasons', zh: '与推荐意见不一致的决定须说明理由' },
  },
} as const satisfies Record<string, Rule>;
