import { LANGUAGES } from '@cb/domain';
import { fill, MAIL_CATALOGUES, MAIL_TEMPLATES, placeholdersOf } from './mail-catalogue';
import { renderMail } from './render-mail';

const sender = { name: 'Example Certification', address: '1 Quay Street, Lisbon', timeZone: 'Asia/Shanghai' };
const surveillance = { name: 'Li Na', certificateNumber: 'SMS-2026-0001', standard: 'ISO/IEC 20000-1:2018', dueOn: '2027-02-10', latestOn: '2027-03-10', reason: 'at most 12 months after the decision', link: 'https://cb.example/c/1' };

describe.each(MAIL_TEMPLATES)('%s', (template) => {
  it('needs the same values in every language', () => {
    const english = placeholdersOf(MAIL_CATALOGUES.en[template]);
    for (const language of LANGUAGES) expect(placeholdersOf(MAIL_CATALOGUES[language][template])).toEqual(english);
  });

  it.each(LANGUAGES)('renders in %s without a hole', (language) => {
    const params = Object.fromEntries(placeholdersOf(MAIL_CATALOGUES.en[template]).map((name) => [name, name.endsWith('On') ? '2026-03-10' : name.endsWith('At') ? '2026-03-10T09:00:00Z' : `«${name}»`]));
    const mail = renderMail(template, language, params as never, sender);
    for (const part of [mail.subject, mail.text, mail.html]) {
      expect(part).not.toMatch(/[{}]|undefined|null|NaN|Invalid/);
      expect(part.trim()).not.toBe('');
    }
    expect(mail.text).toContain(sender.name);
    expect(/\p{Script=Han}/u.test(mail.text.replaceAll('«', ''))).toBe(language === 'zh');
  });
});

it('has the same templates in every language', () => {
  for (const language of LANGUAGES) expect(Object.keys(MAIL_CATALOGUES[language]).sort()).toEqual([...MAIL_TEMPLATES].sort());
});

it('writes days in the words of the language', () => {
  expect(renderMail('surveillance_due', 'en', surveillance, sender).subject).toBe('Certificate SMS-2026-0001: surveillance audit due by 10 March 2027');
  expect(renderMail('surveillance_due', 'zh', surveillance, sender).subject).toBe('证书 SMS-2026-0001：请在2027年3月10日前完成监督审核');
});

it("writes instants in the certification body's zone", () => {
  const mail = renderMail('verification', 'en', { name: 'Li Na', link: 'https://x', validUntilAt: '2026-03-10T20:00:00Z' }, sender);
  expect(mail.text).toContain('11 March 2026');
  expect(mail.text).toContain('04:00');
});

it('escapes what people typed, and keeps the subject one line', () => {
  const mail = renderMail('notice', 'en', { name: '<b>x</b>', title: 'Hello\r\nBcc: a@b.example', text: '<script>alert(1)</script>', link: 'https://x/?a=1&b="2"' }, sender);
  expect(mail.html).not.toMatch(/<script>|<b>x/);
  expect(mail.html).toContain('href="https://x/?a=1&amp;b=&quot;2&quot;"');
  expect(mail.subject).toBe('Hello Bcc: a@b.example');
});

it('refuses to send with a value missing', () => {
  expect(() => fill('Dear {name}', () => undefined)).toThrow('"name" is missing');
});
