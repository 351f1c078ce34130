import type { RefusalTexts } from '../shared/text';

export const APPLICATION_TEXTS = {
  'R-APP-01.no_representative': {
    en: ['The application names no authorised representative with position and mandate', 'Name the person who may apply for the organisation, the position and the mandate'],
    zh: ['申请未写明获授权代表及其职务和授权依据', '请填写有权代表组织申请的人员、职务和授权依据'],
  },
  'R-APP-02.missing': {
    en: ['The application does not say: {what}', 'Fill in: {what}'],
    zh: ['申请缺少：{what}', '请填写：{what}'],
  },
  'R-APP-03.no_start': {
    en: ['The application does not say since when the system is in operation', 'Enter the day on which the whole system came into operation'],
    zh: ['申请未说明体系从何时开始运行', '请填写体系全面运行的开始日期'],
  },
  'R-APP-03.too_early': {
    en: ['The system has been in operation since {start}: an application is possible from {from} on, this one is of {day}', 'Decline, or ask the client to apply again from {from} on'],
    zh: ['体系自 {start} 起运行，最早可于 {from} 申请，本申请日期为 {day}', '请不予受理，或请客户自 {from} 起重新申请'],
  },
  'R-APP-04.missing': {
    en: ['No complete internal audit is named', 'Enter the day on which the internal audit was finished, with its scope and report'],
    zh: ['未填写完整的内部审核', '请填写内部审核完成日期、范围和报告'],
  },
  'R-APP-04.after_application': {
    en: ['The internal audit was finished on {on}, after the application of {day}', 'Only an internal audit finished on or before the application day counts'],
    zh: ['内部审核于 {on} 完成，晚于申请日 {day}', '只有在申请日当天或之前完成的内部审核才有效'],
  },
  'R-APP-05.missing': {
    en: ['No management review is named', 'Enter the day on which the management review was finished, with its minutes'],
    zh: ['未填写管理评审', '请填写管理评审完成日期和记录'],
  },
  'R-APP-05.after_application': {
    en: ['The management review was finished on {on}, after the application of {day}', 'Only a management review finished on or before the application day counts'],
    zh: ['管理评审于 {on} 完成，晚于申请日 {day}', '只有在申请日当天或之前完成的管理评审才有效'],
  },
  'R-APP-05.before_audit': {
    en: ['The management review of {review} lies before the internal audit of {audit}', 'Say why the review could weigh the results of an audit that came after it'],
    zh: ['管理评审（{review}）早于内部审核（{audit}）', '请说明管理评审为何能够评价其后的审核结果'],
  },
  'R-APP-06.no_sites': {
    en: ['The application names no site', 'Enter every site in the scope'],
    zh: ['申请未列出任何场所', '请填写范围内的所有场所'],
  },
  'R-APP-06.no_scope': {
    en: ['{site}: it is not said what of the scope happens there', 'Enter the part of the scope for {site}'],
    zh: ['{site}：未说明该场所承担的范围', '请填写 {site} 的认证范围'],
  },
  'R-APP-06.no_address': {
    en: ['{site} has no address', 'Enter the address of {site}, or mark it as virtual'],
    zh: ['{site} 没有地址', '请填写 {site} 的地址，或标记为虚拟场所'],
  },
  'R-APP-06.no_people': {
    en: ['{site} has no number of people', 'Enter how many people work for the scope at {site}'],
    zh: ['{site} 未填写人数', '请填写 {site} 在范围内工作的人数'],
  },
  'R-APP-06.no_total': {
    en: ['The total number of people is missing', 'Enter how many people work for the scope in total'],
    zh: ['缺少总人数', '请填写范围内的总人数'],
  },
  'R-APP-06.sum_differs': {
    en: ['The sites have {sum} people together, the application says {total}', 'Correct the sites or the total'],
    zh: ['各场所人数合计 {sum}，申请总人数为 {total}', '请更正场所人数或总人数'],
  },
  'R-APP-06.no_central': {
    en: ['No site is marked as central function', 'Mark the site from which the system is controlled'],
    zh: ['未标明中心职能所在场所', '请标明管理体系的中心职能场所'],
  },
  'R-APP-07.thin': {
    en: ['Too little is known about how the service management system runs: {what}', 'Ask the client for it, or say why it is enough'],
    zh: ['关于服务管理体系运行情况的信息不足：{what}', '请向客户索取，或说明为何已足够'],
  },
  'R-APP-08.split': {
    en: ['{site}: the split of people cannot be right: {what}', 'Correct the people of {site}; audit time is calculated from them'],
    zh: ['{site}：人员构成有误：{what}', '请更正 {site} 的人员数据，审核时间据此计算'],
  },
  'R-APP-09.unclear': {
    en: ['The reviewer has not confirmed that the scope statement names units and services and claims nothing delivered wholly by others', 'Have the scope statement improved, or say why it stands'],
    zh: ['评审人未确认范围表述写明组织单元和服务且未包含完全由他方提供的服务', '请改进范围表述，或说明保留理由'],
  },
  'R-APP-10.others_run_most': {
    en: ['Other parties run {count} of {all} processes', 'Say how the client stays accountable for them'],
    zh: ['{all} 个过程中有 {count} 个由他方运行', '请说明客户如何对其负责'],
  },
  'R-REV-01.open_item': {
    en: ['The review has not confirmed: {item}', 'Answer it in the review, ask the client, or decline'],
    zh: ['评审未确认：{item}', '请在评审中确认、向客户询问或不予受理'],
  },
  'R-REV-02.no_reasons': {
    en: ['A declined application needs written reasons', 'Write the reasons; the client receives them'],
    zh: ['不予受理须有书面理由', '请写明理由，客户将收到'],
  },
  'R-REV-04.not_accredited': {
    en: ['We hold no accreditation for {standard} in {sector}', 'Agree on a certificate without accreditation, or decline'],
    zh: ['本机构未获得 {standard}（{sector}）的认可', '请商定不带认可标识的证书，或不予受理'],
  },
  'R-REV-05.not_credible': {
    en: ['The reviewer has not confirmed that the number of people is credible and that its evidence is kept', 'Keep payroll list or organisation chart with the case, or say why the number stands'],
    zh: ['评审人未确认人数可信且证据已留存', '请留存工资名册或组织架构图，或说明理由'],
  },
  'R-REV-06.not_checked': {
    en: ["Remote techniques are foreseen, but nobody has confirmed that the client's infrastructure suits them", 'Check it, or say why not'],
    zh: ['拟采用远程技术，但未确认客户基础设施是否适合', '请进行检查，或说明理由'],
  },
  'R-IMP-01.certification_body': {
    en: ['The client is a certification body: its quality management system is never certified by us', 'Decline'],
    zh: ['客户是认证机构，本机构不得认证其质量管理体系', '请不予受理'],
  },
  'R-IMP-02.our_internal_audit': {
    en: ['The internal audit of {on} was done by us or a related body: no certification until {until}', 'Decline, or wait until the day after'],
    zh: ['{on} 的内部审核由本机构或关联机构实施，{until} 之前不得认证', '请不予受理，或等到次日'],
  },
  'R-IMP-03.our_consultancy': {
    en: ['A body related to us gave consultancy ({provider}): no certification until {until}', 'Decline, or wait until the day after'],
    zh: ['与本机构有关联的机构（{provider}）提供过咨询，{until} 之前不得认证', '请不予受理，或等到次日'],
  },
  'R-IMP-03.our_consultancy_lasts': {
    en: ['A body related to us gives consultancy ({provider}) and it has not ended', 'Decline'],
    zh: ['与本机构有关联的机构（{provider}）正在提供咨询', '请不予受理'],
  },
  'R-IMP-04.not_said': {
    en: ['The application does not say whether consultancy was given and by whom', 'Name the consultant, or say that there was none'],
    zh: ['申请未说明是否接受过咨询以及由谁提供', '请填写咨询机构，或说明没有'],
  },
  'R-COMP-01.reviewer': {
    en: ['{person} is not qualified to review applications for {standard}', 'Give the review to somebody qualified, or enter the qualification'],
    zh: ['{person} 不具备 {standard} 申请评审资格', '请安排有资格的人员评审，或录入其资格'],
  },
  'R-AGR-01.missing': {
    en: ['There is no agreement signed by both sides', 'Have the agreement signed by the client and by us'],
    zh: ['没有双方签署的认证合同', '请由客户和本机构共同签署合同'],
  },
  'R-AGR-01.duties': {
    en: ['The agreement does not name: {what}', 'Use an agreement that contains it'],
    zh: ['合同未包含：{what}', '请使用包含该内容的合同'],
  },
  'R-AGR-01.sites': {
    en: ['The agreement does not cover: {sites}', 'Have an agreement signed that covers every site in the scope'],
    zh: ['合同未覆盖：{sites}', '请签署覆盖范围内所有场所的合同'],
  },
  'R-AGR-02.changed': {
    en: ['Changed since the calculation: {what}', 'Calculate the audit time again, or say why it stands'],
    zh: ['计算之后发生变化：{what}', '请重新计算审核时间，或说明保留理由'],
  },
  'R-TIME-00.not_fixed': {
    en: ['The audit time has not been fixed', 'Calculate the audit time and fix it'],
    zh: ['审核时间尚未确定', '请计算并确定审核时间'],
  },
  'R-TIME-00.no_justification': {
    en: ['The audit time has no written justification', 'Write why this time is right for this client'],
    zh: ['审核时间没有书面理由', '请写明该时间适合该客户的理由'],
  },
  'R-TIME-00.table_not_confirmed': {
    en: ['The audit time rests on a table that our technical manager has not signed', 'Have the table entered and signed, or say why the result may be used'],
    zh: ['审核时间依据的表格尚未经技术负责人签署', '请录入并签署表格，或说明可使用该结果的理由'],
  },
} as const satisfies RefusalTexts;
