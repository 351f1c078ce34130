import { type Day, inLanguage, type Language, type LocalText, type ShownStatus } from '@cb/domain';
import type { PublicCertificate, RegisterFile } from '@cb/casework';
import { PAGE_WORDS, type PageWords, STATUS_WORDS } from './register-words';

export interface PageFrame { language: Language; bodyName: LocalText; today: Day; path: string }
export interface ShownCertificate { certificate: PublicCertificate; status: ShownStatus; sinceOn: Day }

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const writtenDay = (day: Day, language: Language): string =>
  new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
const time = (day: Day, language: Language): string => `<time datetime="${day}">${escape(writtenDay(day, language))}</time>`;

const placeOf = ({ holder }: PublicCertificate, language: Language): string =>
  [inLanguage(holder.address.city, language), new Intl.DisplayNames([language === 'zh' ? 'zh-CN' : 'en'], { type: 'region' }).of(holder.address.country) ?? holder.address.country]
    .filter(Boolean).join(language === 'zh' ? '，' : ', ');

/** The page of one certificate: a big word for its status, then what it says. No script, one request. */
export function certificatePage({ certificate, status, sinceOn, accreditation, history }: RegisterFile, frame: PageFrame): string {
  const { language } = frame;
  const words = PAGE_WORDS[language];
  const [word, meaning] = STATUS_WORDS[language][status];
  const text = (of: LocalText) => escape(inLanguage(of, language));
  const { holder, gap } = certificate;
  const rows: [string, string][] = [
    [words.holder, `<strong>${text(holder.legalName)}</strong>`],
    ...(holder.tradingName ? [[words.trading, text(holder.tradingName)] as [string, string]] : []),
    [words.place, escape(placeOf(certificate, language))],
    [words.standard, escape(certificate.edition)],
    [words.scope, text(certificate.scope)],
    [words.firstCertifiedOn, time(certificate.firstCertifiedOn, language)],
    [words.effectiveOn, time(certificate.effectiveOn, language)],
    [words.expiryOn, time(certificate.expiryOn, language)],
    ...(gap ? [[words.gap, `${time(gap.fromOn, language)} – ${time(gap.toOn, language)}`] as [string, string]] : []),
    [words.version, String(certificate.version)],
    [words.issuedBy, text(frame.bodyName)],
    ...(accreditation ? [[words.accreditedBy, escape(`${accreditation.body}, ${accreditation.number}`)] as [string, string]] : []),
    ...(history.length > 1 ? [[words.history, history.map((each) => `${time(each.sinceOn, language)} ${escape(STATUS_WORDS[language][each.status][0])}`).join('<br>')] as [string, string]] : []),
  ];
  return page(frame, `${words.title} ${certificate.number}`, `
<p class="number">${escape(words.title)} <b>${escape(certificate.number)}</b></p>
<section class="status ${status}" role="status"><h1>${escape(word)}</h1><p>${escape(meaning)}</p><p class="since">${escape(words.since)} ${time(sinceOn, language)}</p></section>
<dl>${rows.map(([label, value]) => `<div><dt>${escape(label)}</dt><dd>${value}</dd></div>`).join('')}</dl>
${certificate.sites.length > 1 ? siteList(certificate, words, language) : ''}
<p class="checked">${escape(words.checked)} ${time(frame.today, language)}</p>`);
}

const siteList = ({ sites }: PublicCertificate, words: PageWords, language: Language): string =>
  `<h2>${escape(words.sites)} (${sites.length})</h2><ol>${sites.map((site) => `<li><b>${escape(inLanguage(site.name, language))}</b>${site.central ? ` <i>${escape(words.central)}</i>` : ''}${
    site.address ? `<br>${escape(inLanguage(site.address.city, language))}` : ''}${site.scope ? `<br>${escape(inLanguage(site.scope, language))}` : ''}</li>`).join('')}</ol>`;

export function unknownPage(number: string, frame: PageFrame): string {
  const words = PAGE_WORDS[frame.language];
  return page(frame, words.unknown, `<section class="status unknown" role="status"><h1>${escape(words.unknown)}</h1><p><b>${escape(number.slice(0, 80))}</b></p></section>
<p>${escape(words.unknownText)}</p>`);
}

/** The search of the register. `results` is null before anything was asked. */
export function searchPage(query: string, results: readonly ShownCertificate[] | null, next: string | null, frame: PageFrame): string {
  const words = PAGE_WORDS[frame.language];
  const { language } = frame;
  const list = results === null ? `<p>${escape(words.prompt)}</p>` : results.length === 0 ? `<p role="status">${escape(words.none)}</p>`
    : `<ul class="results">${results.map(({ certificate, status }) => `<li><a href="/verify/${encodeURIComponent(certificate.number)}?lang=${language}">${escape(certificate.number)}</a>
<b>${escape(inLanguage(certificate.holder.legalName, language))}</b><span>${escape(placeOf(certificate, language))} · ${escape(certificate.edition)}</span><em class="${status}">${escape(STATUS_WORDS[language][status][0])}</em></li>`).join('')}</ul>`;
  const more = next ? `<p><a href="/verify?q=${encodeURIComponent(query)}&amp;after=${encodeURIComponent(next)}&amp;lang=${language}">${escape(words.more)}</a></p>` : '';
  return page(frame, words.register, `<h1 class="plain">${escape(words.register)}</h1>${list}${more}`, query);
}

function page({ language, bodyName, path }: PageFrame, title: string, main: string, query = ''): string {
  const words = PAGE_WORDS[language];
  const name = escape(inLanguage(bodyName, language));
  const otherLink = `${path}${path.includes('?') ? '&' : '?'}lang=${words.otherLanguage}`;
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escape(title)} · ${name}</title>
<meta name="robots" content="noindex"><link rel="icon" href="data:,"><style>${STYLE}</style></head><body>
<header><a class="home" href="/verify?lang=${language}">${name}</a><a lang="${words.otherLanguage}" href="${escape(otherLink)}">${escape(words.other)}</a></header>
<main>${main}</main>
<footer><form action="/verify" method="get" role="search"><input type="hidden" name="lang" value="${language}"><label for="q">${escape(words.label)}</label><input id="q" name="q" maxlength="100" value="${escape(query)}"><button>${escape(words.find)}</button></form></footer>
</body></html>`;
}

const STYLE = `:root{color-scheme:light dark;--ink:#1b211f;--soft:#5d645e;--line:#e3e2da;--paper:#fffefb;--back:#f8f7f3;--good:#1d5a50;--warn:#704d09;--bad:#9a3727;--link:#1d5a50}
@media(prefers-color-scheme:dark){:root{--ink:#dbe2de;--soft:#a3afaa;--line:#2c3835;--paper:#1b2422;--back:#141b1a;--good:#8abfaf;--warn:#e8bf5c;--bad:#efb9ad;--link:#8abfaf}}
*{box-sizing:border-box}body{margin:0;background:var(--back);color:var(--ink);font:1rem/1.55 system-ui,"Noto Sans","Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif}
header,main,footer{max-width:44rem;margin:0 auto;padding:1rem 1.25rem}header{display:flex;justify-content:space-between;gap:1rem}header a{color:var(--soft)}a{color:var(--link)}.home{font-weight:600;text-decoration:none}
main{background:var(--paper);border:1px solid var(--line);border-radius:.75rem;padding:1.5rem 1.5rem 1rem}.number{margin:0 0 .75rem;color:var(--soft)}.number b{color:var(--ink);letter-spacing:.02em}
.status{border-left:.4rem solid var(--bad);padding:.25rem 0 .25rem 1.1rem;margin:0 0 1.5rem}.status h1{margin:0;font-size:clamp(2rem,9vw,3.4rem);line-height:1.1;color:var(--bad)}.status p{margin:.4rem 0 0}.status .since{color:var(--soft)}
.valid{border-color:var(--good)}.valid h1{color:var(--good)}.suspended{border-color:var(--warn)}.suspended h1{color:var(--warn)}.unknown h1{font-size:1.7rem}
dl{margin:0}dl div{display:grid;grid-template-columns:minmax(8rem,12rem) 1fr;gap:.25rem 1rem;padding:.55rem 0;border-top:1px solid var(--line)}dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
h2{font-size:1.1rem;margin:1.5rem 0 .25rem}ol{padding-left:1.4rem}li{margin:.5rem 0;overflow-wrap:anywhere}.checked{color:var(--soft);font-size:.9rem;margin-top:1.5rem}.plain{margin-top:0}
.results{list-style:none;padding:0}.results li{display:grid;grid-template-columns:1fr auto;gap:0 1rem;border-top:1px solid var(--line);padding:.7rem 0;margin:0}.results b,.results span{grid-column:1}.results span{color:var(--soft)}.results em{grid-column:2;grid-row:1;font-style:normal;font-weight:600;color:var(--bad)}.results em.valid{color:var(--good)}.results em.suspended{color:var(--warn)}
form{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center}label{color:var(--soft);width:100%}input{flex:1;min-width:12rem;font:inherit;padding:.55rem .7rem;border:1px solid var(--soft);border-radius:.4rem;background:var(--paper);color:inherit}button{font:inherit;font-weight:600;padding:.55rem 1.2rem;border:0;border-radius:.4rem;background:var(--link);color:var(--paper);cursor:pointer}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}@media(max-width:30rem){dl div{grid-template-columns:1fr}main{border-radius:0;border-width:1px 0}}`;
