import type { Language, Stage1Conclusion } from '@cb/domain';

/** What the client reads; each says that stage 2 depends on it (R-STAGE1-09). */
export const CONCLUSION_TEXTS: Record<Stage1Conclusion, Record<Language, string>> = {
  ready: {
    en: 'You are ready for stage 2. If something important changes before it, stage 2 may have to be postponed or cancelled.',
    zh: '贵组织已为第二阶段做好准备。此前如有重大变化，第二阶段可能推迟或取消。',
  },
  ready_after_concerns: {
    en: 'You are ready for stage 2 once the areas of concern are resolved. If they are not, stage 2 may be postponed or cancelled.',
    zh: '解决关注点后即可进行第二阶段；如未解决，第二阶段可能推迟或取消。',
  },
  not_ready: {
    en: 'You are not ready for stage 2 yet. Stage 2 is postponed; a new stage 1 comes first.',
    zh: '贵组织尚未准备好进行第二阶段。第二阶段推迟，须先重新进行第一阶段。',
  },
  repeat_stage1: {
    en: 'Stage 1 has to be repeated, in whole or in part, before stage 2. Stage 2 is postponed.',
    zh: '须全部或部分重新进行第一阶段后才能进行第二阶段。第二阶段推迟。',
  },
};
