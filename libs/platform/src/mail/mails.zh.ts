import type { MailCatalogue } from './mail-params';

const GREETING = '{name}，您好：';

export const CHINESE_MAILS: MailCatalogue = {
  verification: {
    subject: '请确认您的电子邮箱',
    paragraphs: [GREETING, '您使用此邮箱注册了账户。请确认该邮箱属于您，之后即可登录。'],
    action: '确认邮箱',
    after: ['链接有效期至{validUntilAt}。如果您没有注册账户，请忽略本邮件，不会产生任何影响。'],
  },
  invitation: {
    subject: '{invitedBy}邀请您加入{organisation}',
    paragraphs: [GREETING, '{invitedBy}邀请您在我们的认证平台上加入{organisation}。设置密码后即可开始使用。'],
    action: '接受邀请',
    after: ['链接有效期至{validUntilAt}。如果您不了解此事，请忽略本邮件。'],
  },
  password_reset: {
    subject: '设置新密码',
    paragraphs: [GREETING, '有人（可能是您本人）为此账户申请了新密码。'],
    action: '设置新密码',
    after: ['链接有效期至{validUntilAt}，且只能使用一次。如非本人操作，请忽略本邮件，您的密码不会改变。'],
  },
  application_received: {
    subject: '已收到认证申请 {caseNumber}',
    paragraphs: [GREETING, '感谢您的申请。我们已收到{organisation}的认证申请，编号为 {caseNumber}。', '我们正在核对申请资料是否齐全，以及我们能否受理。结果会通知您，在此之前您无需进行任何操作。'],
    action: '查看申请',
  },
  information_requested: {
    subject: '认证申请 {caseNumber}：需要补充资料',
    paragraphs: [GREETING, '我们正在评审认证申请 {caseNumber}，需要您补充以下内容后才能继续：', '“{question}”', '请在{dueOn}之前答复。'],
    action: '立即答复',
  },
  application_accepted: {
    subject: '认证申请 {caseNumber} 已受理',
    paragraphs: [GREETING, '我们已完成对{organisation}认证申请 {caseNumber} 的评审，予以受理。接下来我们将计算审核时间，并向您发送认证协议。'],
    action: '查看后续步骤',
  },
  application_declined: {
    subject: '认证申请 {caseNumber} 未予受理',
    paragraphs: [GREETING, '我们已完成对{organisation}认证申请 {caseNumber} 的评审，目前无法受理。', '原因：{reason}', '原因消除后您可以重新申请，也可以对本决定提出申诉。'],
    action: '查看完整原因',
  },
  agreement_ready: {
    subject: '项目 {caseNumber}：认证协议待您签署',
    paragraphs: [GREETING, '项目 {caseNumber} 的认证协议已准备好。协议写明了认证范围、审核时间及其计算过程，以及双方的义务。'],
    action: '阅读并签署',
  },
  team_proposed: {
    subject: '项目 {caseNumber}：审核组名单',
    paragraphs: [GREETING, '针对{audit}，我们提议的审核组成员为：{team}。', '如果您有理由对某位成员提出异议（例如曾有业务往来），请在{objectUntilOn}之前告知我们。如无异议，视为接受。'],
    action: '接受或提出异议',
  },
  audit_dates: {
    subject: '项目 {caseNumber}：{audit}将于{startOn}进行',
    paragraphs: [GREETING, '{audit}将于{startOn}至{endOn}进行。审核计划（时间、地点和内容）请在平台上查看。'],
    action: '查看审核计划',
  },
  findings_published: {
    subject: '项目 {caseNumber}：{audit}的审核发现',
    paragraphs: [GREETING, '{audit}的审核发现已发布在平台上。需要您答复的不符合项数量：{count}。', '请在{dueOn}之前，针对每一项说明原因、已采取的纠正，以及防止再次发生的纠正措施。'],
    action: '答复审核发现',
  },
  response_due: {
    subject: '项目 {caseNumber}：对 {finding} 的答复应于{dueOn}前提交',
    paragraphs: [GREETING, '我们正在等待您对不符合项 {finding} 的答复，截止日期为{dueOn}。未收到可接受的答复，我们无法作出认证决定。'],
    action: '立即答复',
  },
  answer_judged: {
    subject: '项目 {caseNumber}：您对 {finding} 的答复',
    paragraphs: [GREETING, '审核员已审阅您对不符合项 {finding} 的答复：{judgement}'],
    action: '查看审核发现',
  },
  decision_made: {
    subject: '项目 {caseNumber}：关于 {standard} 的认证决定',
    paragraphs: [GREETING, '我们于{decidedOn}就 {standard} 认证作出决定：{decision}'],
    action: '查看决定',
  },
  certificate_ready: {
    subject: '您的认证证书 {certificateNumber}',
    paragraphs: [GREETING, '您的 {standard} 认证证书 {certificateNumber} 已制作完成。证书自{effectiveOn}起生效，在按时接受监督审核的前提下，有效期至{expiresOn}。'],
    action: '获取证书',
  },
  surveillance_due: {
    subject: '证书 {certificateNumber}：请在{latestOn}前完成监督审核',
    paragraphs: [GREETING, '证书 {certificateNumber}（{standard}）需要进行监督审核。我们计划在{dueOn}前后进行，最迟不晚于{latestOn}。', '依据：{reason}', '逾期（{latestOn}之后）我们将不得不准备暂停该证书。请尽早与我们商定日期。'],
    action: '查看审核方案',
  },
  suspension_notice: {
    subject: '证书 {certificateNumber} 已被暂停',
    paragraphs: [GREETING, '{standard} 认证证书 {certificateNumber} 自{suspendedOn}起被暂停。', '原因：{reason}', '暂停期间，不得宣传该认证或使用认证标志。如何恢复以及截止日期，请在平台上查看。'],
    action: '查看应对措施',
  },
  message_received: {
    subject: '项目 {caseNumber}：您有一条新消息',
    paragraphs: [GREETING, '{from}就项目 {caseNumber} 给您留言。'],
    action: '阅读消息',
  },
  trail_digest: {
    subject: '{digestOn}的记录摘要',
    paragraphs: [GREETING, '以下是截至{digestOn}全部记录的摘要（自上次摘要以来有 {chains} 条记录链发生变化）：', '{digest}', '请保存本邮件。凭此可在日后核对截至当日的记录是否完整，即使数据库所有者改动过记录也能发现。'],
    action: '查看记录',
  },
  notice: {
    subject: '{title}',
    paragraphs: [GREETING, '{text}'],
    action: '打开平台',
  },
};
