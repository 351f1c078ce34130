import { day } from '@cb/domain';
import type { CertificateSheet } from '@cb/platform';

/** A certificate with everything on it, for the tests. */
export const exampleSheet: CertificateSheet = {
  number: 'SMS-2026-0001', version: 1, replaces: null, supersededOn: null,
  client: { name: { en: 'Hanseatic Cloud Services GmbH', zh: '汉萨云服务有限公司' }, address: { en: 'Am Sandtorkai 50, 20457 Hamburg, Germany', zh: '德国汉堡市 Am Sandtorkai 50 号，邮编 20457' } },
  standard: { code: 'ISO/IEC 20000-1:2018', title: { en: 'Information technology — Service management — Part 1: Service management system requirements', zh: '信息技术 服务管理 第1部分：服务管理体系要求' }, system: { en: 'service management system', zh: '服务管理体系' } },
  scope: { en: 'Design, transition, delivery and improvement of managed cloud hosting, workplace support and network operation for external customers', zh: '面向外部客户的云托管、桌面支持和网络运行服务的设计、转换、交付与改进' },
  sites: [
    { name: { en: 'Head office', zh: '总部' }, address: { en: 'Am Sandtorkai 50, 20457 Hamburg', zh: '汉堡市 Am Sandtorkai 50 号' }, scope: { en: 'Service design and control', zh: '服务设计与管控' }, central: true },
    { name: { en: 'Service desk Łódź', zh: '罗兹 Łódź 服务台' }, address: { en: 'ul. Piotrkowska 80, 90-102 Łódź, Poland', zh: '波兰罗兹市 ul. Piotrkowska 80 号' }, scope: { en: 'Workplace support', zh: '桌面支持' }, central: false },
    { name: { en: 'Operations centre Shanghai', zh: '上海运行中心' }, address: { en: '喆园路 88, Pudong, Shanghai', zh: '上海市浦东新区喆园路88号' }, scope: { en: 'Network operation and hosting', zh: '网络运行与托管' }, central: false },
  ],
  firstCertifiedOn: day('2026-03-10'), decidedOn: day('2026-03-10'), effectiveOn: day('2026-03-10'), cycleStartOn: day('2026-03-10'), expiresOn: day('2029-03-09'),
  gap: null, transferredFrom: null, statementOfApplicability: null,
  body: { name: { en: 'Northlight Certification', zh: '北光认证有限公司' }, address: { en: '12 Harbour Street, Rotterdam, The Netherlands', zh: '荷兰鹿特丹市 Harbour Street 12 号' }, mark: null },
  accreditation: { body: 'RvA', number: 'C 123', symbol: null },
  signatory: { name: 'Marta Visser', title: { en: 'Head of certification', zh: '认证负责人' } },
  verifyUrl: 'https://attesta.example/verify/SMS-2026-0001',
};
