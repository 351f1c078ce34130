import { isDay, type Language } from '@cb/domain';
import { fill, MAIL_CATALOGUES } from './mail-catalogue';
import type { MailParams, MailTemplate } from './mail-params';

/** Who the mail is from, as its reader knows them. `timeZone` is the certification body's IANA zone: instants are written in it. */
export interface MailSender { name: string; address?: string; timeZone: string }
export interface RenderedMail { subject: string; text: string; html: string }

const LOCALES: Record<Language, string> = { en: 'en-GB', zh: 'zh-CN' };
const FOOTERS: Record<Language, string> = {
  en: 'Please do not answer this message by e-mail; write to us in the portal.',
  zh: '请勿直接回复本邮件，如需联系请在平台上留言。',
};

/** `2026-03-10` as `10 March 2026` or `2026年3月10日`. */
const writeDay = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

const writeInstant = (iso: string, language: Language, timeZone: string): string =>
  new Intl.DateTimeFormat(LOCALES[language], { year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', timeZone, timeZoneName: 'short' }).format(new Date(iso));

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[sign] ?? sign);
/** A header has one line: a value with a line break must not start another header. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * The mail in the reader's language, as plain text and as simple accessible HTML.
 * Days and instants among the values are written out; everything is escaped.
 * @throws Error when a value is missing
 */
export function renderMail<T extends MailTemplate>(template: T, language: Language, params: MailParams[T], sender: MailSender): RenderedMail {
  const mail = MAIL_CATALOGUES[language][template];
  const values: Readonly<Record<string, unknown>> = { ...params };
  const valueOf = (name: string): string | undefined => {
    const value = values[name];
    if (value === undefined || value === null) return undefined;
    const text = String(value);
    if (name.endsWith('On') && isDay(text)) return writeDay(text, language);
    return name.endsWith('At') ? writeInstant(text, language, sender.timeZone) : text;
  };
  const subject = oneLine(fill(mail.subject, valueOf));
  const before = mail.paragraphs.map((each) => fill(each, valueOf));
  const after = (mail.after ?? []).map((each) => fill(each, valueOf));
  const button = mail.action ? { label: mail.action, link: fill('{link}', valueOf) } : null;
  return {
    subject,
    text: [...before, ...(button ? [`${button.label}:\n${button.link}`] : []), ...after, `--\n${signatureOf(sender)}\n${FOOTERS[language]}`].join('\n\n'),
    html: page({ language, subject, sender, before, button, after }),
  };
}

const signatureOf = ({ name, address }: MailSender): string => (address ? `${name}\n${address}` : name);

interface Page { language: Language; subject: string; sender: MailSender; before: string[]; button: { label: string; link: string } | null; after: string[] }

/** One column without tables or pictures: reads well on a small screen, enlarged, in dark mode and read aloud. */
function page({ language, subject, sender, before, button, after }: Page): string {
  const paragraphs = (texts: string[]): string => texts.map((text) => `<p style="margin:0 0 16px">${escapeHtml(text).replace(/\n/g, '<br>')}</p>`).join('\n');
  const action = button
    ? `<p style="margin:24px 0"><a href="${escapeHtml(button.link)}" style="display:inline-block;padding:12px 24px;background:#0b4f6c;color:#ffffff;text-decoration:none;border-radius:6px;font-weight:bold">${escapeHtml(button.label)}</a></p>
<p style="margin:0 0 16px;font-size:14px;word-break:break-all">${escapeHtml(button.link)}</p>`
    : '';
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;padding:24px 16px;font-family:'Noto Sans','Noto Sans SC','Microsoft YaHei','PingFang SC',Arial,sans-serif;font-size:16px;line-height:1.6">
<div style="max-width:600px;margin:0 auto">
<p style="margin:0 0 24px;padding-bottom:12px;border-bottom:3px solid #0b4f6c;font-weight:bold">${escapeHtml(sender.name)}</p>
<h1 style="margin:0 0 16px;font-size:20px;line-height:1.3">${escapeHtml(subject)}</h1>
${paragraphs(before)}
${action}
${paragraphs(after)}
<hr style="border:0;border-top:1px solid #767676;margin:24px 0 12px">
<p style="margin:0;font-size:14px">${escapeHtml(signatureOf(sender)).replace(/\n/g, '<br>')}<br>${FOOTERS[language]}</p>
</div>
</body>
</html>`;
}
