import type { RefusalTexts } from '../shared/text';

export const TEAM_TEXTS = {
  'R-TEAM-01.no_lead': {
    en: ['The team has no lead auditor', 'Name exactly one lead auditor'],
    zh: ['审核组没有组长', '请指定一名审核组长'],
  },
  'R-TEAM-01.several_leads': {
    en: ['The team has several lead auditors: {people}', 'Leave one of them as lead auditor'],
    zh: ['审核组有多名组长：{people}', '请只保留一名审核组长'],
  },
  'R-TEAM-01.alone': {
    en: ['{person} acts under nobody', 'Name the auditor of the team under whom {person} acts'],
    zh: ['{person} 没有指定的负责审核员', '请指定组内由哪位审核员负责 {person}'],
  },
  'R-COMP-01.unqualified': {
    en: ['{person} is not qualified as {function} for {standard} on {on}', 'Choose somebody qualified, or enter the qualification'],
    zh: ['{person} 在 {on} 不具备 {standard} 的{function}资格', '请选择有资格的人员，或录入其资格'],
  },
  'R-COMP-02.not_fixed': {
    en: ['The application review has not fixed the competence that the team needs', 'Enter standards and sectors in the review'],
    zh: ['申请评审未确定审核组所需能力', '请在评审中填写标准和行业'],
  },
  'R-COMP-02.uncovered': {
    en: ['Nobody in the team covers: {areas}', 'Add an auditor or expert for it'],
    zh: ['审核组无人覆盖：{areas}', '请增加相应的审核员或技术专家'],
  },
  'R-COMP-03.ends': {
    en: ["{person}'s qualification for {standard} does not last through {on}", 'Renew it, choose other dates, or choose somebody else'],
    zh: ['{person} 的 {standard} 资格在 {on} 前到期', '请续期、改期或更换人员'],
  },
  'R-IMP-05.bond': {
    en: ['{person} was bound to this client ({kind}): no part in it until {until}', 'Choose somebody else'],
    zh: ['{person} 与该客户存在关联（{kind}），{until} 之前不得参与', '请更换人员'],
  },
  'R-IMP-05.bond_lasts': {
    en: ['{person} is bound to this client ({kind})', 'Choose somebody else'],
    zh: ['{person} 与该客户存在关联（{kind}）', '请更换人员'],
  },
  'R-IMP-06.undeclared': {
    en: ['{person} has not declared conflicts for this audit', 'Ask {person} for the declaration'],
    zh: ['{person} 尚未就本次审核声明利益冲突', '请 {person} 提交声明'],
  },
  'R-IMP-06.declared': {
    en: ['{person} declared a conflict that nobody has cleared', 'Clear it with reasons, or choose somebody else'],
    zh: ['{person} 声明了尚未处理的利益冲突', '请说明理由后解除，或更换人员'],
  },
  'R-TEAM-03.not_sent': {
    en: ['The client has not received the names of the team', 'Send the team to the client'],
    zh: ['客户尚未收到审核组名单', '请将名单发送给客户'],
  },
  'R-TEAM-03.time_to_object': {
    en: ['The client may object until {until}', "Wait for the client's answer or the day after"],
    zh: ['客户可在 {until} 前提出异议', '请等待客户答复或等到次日'],
  },
  'R-TEAM-03.objection': {
    en: ['The client objects to the team: {objection}', 'Propose another team, or write why the objection is not valid'],
    zh: ['客户对审核组有异议：{objection}', '请另派审核组，或说明异议不成立的理由'],
  },
  'R-TEAM-04.overlap': {
    en: ['{person} is booked for {audit} on {on}, {half}', 'Choose another day or another person'],
    zh: ['{person} 在 {on}{half}已安排 {audit}', '请改期或更换人员'],
  },
  'R-TEAM-04.absent': {
    en: ['{person} is away on {on}', 'Choose another day or another person'],
    zh: ['{person} 在 {on} 不在岗', '请改期或更换人员'],
  },
  'R-TEAM-04.twice': {
    en: ['{person} is booked twice on {on}, {half}', 'Remove one of the two'],
    zh: ['{person} 在 {on}{half}被重复安排', '请删除其中一项'],
  },
  'R-TEAM-05.observers': {
    en: ['Observers are in the team, and nothing says that they were agreed: {people}', 'Write in the plan who accompanies the audit, or say why not'],
    zh: ['审核组中有观察员但未注明已商定：{people}', '请在计划中写明陪同人员，或说明理由'],
  },
  'R-TEAM-06.too_few': {
    en: ['{booked} auditor days are booked, {required} are determined', 'Book {missing} more auditor days'],
    zh: ['已安排 {booked} 审核人日，确定的审核时间为 {required}', '请再安排 {missing} 审核人日'],
  },
  'R-TEAM-06.too_few_proper': {
    en: ['{booked} of {required} days are the audit itself; at least {percent} % must be', 'Turn planning or report days into days of the audit itself'],
    zh: ['{required} 天中仅 {booked} 天为现场审核，至少应为 {percent}%', '请增加现场审核时间'],
  },
} as const satisfies RefusalTexts;
