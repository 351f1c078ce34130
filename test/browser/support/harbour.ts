import path from 'node:path';
import type { Language } from './words';

const FILES = path.resolve(__dirname, '../../../demo/stories/files');
export const file = (name: string): string => path.join(FILES, name);

interface SiteWords { name: string; street: string; city: string; scope: string; activities: string; people: number | null; partTime?: number; shifts?: number }
interface CaseWords {
  company: string; person: string; position: string; mandate: string; scope: string; services: string; sites: [SiteWords, SiteWords, SiteWords];
  question: string; answer: string; note: string; seen: string; concern: string; minor: string; major: string; proof: string; cause: string; better: string;
  /** Half days of stage 2. */
  plan: readonly string[];
}

/** What people type in the three-site case, in the language they work in. */
export const TYPED: Record<Language, CaseWords> = {
  en: {
    company: 'Lakeside Hosting Ltd', person: 'Mira Stone', position: 'Managing director', mandate: 'Entry in the commercial register',
    scope: 'Service management system of Lakeside Hosting Ltd that supports managed hosting, service desk and application operation for clients in Europe', services: 'Managed hosting, service desk, application operation',
    sites: [
      { name: 'Head office', street: 'Lake Street 1', city: 'Constance', scope: 'Design and control of the services', activities: 'Service design and control', people: 56, partTime: 4 },
      { name: 'Service desk', street: 'Quay Road 2', city: 'Bremen', scope: 'Service desk, incidents and service requests', activities: 'Service desk', people: 24, shifts: 2 },
      { name: 'Operations centre', street: 'Dock Lane 3', city: 'Kiel', scope: 'Operation of data centre and platforms', activities: 'Operations', people: null },
    ],
    question: 'How many people work in the operations centre?', answer: 'Eighteen people, all full time.', note: 'By the table for each site; no factor applies.', seen: 'Records and interviews seen on site',
    concern: 'No test of the continuity plan was found yet.', minor: 'Normal changes are not always assessed for their effect on service levels.', major: 'The service continuity plan has not been tested at planned intervals.',
    proof: 'No protocol exists for two years; 3 of 12 sampled records.', cause: 'Nobody owned the yearly test after a change of staff.', better: 'Owner and date of the test stand in the management plan.',
    plan: ['Context, leadership and planning', 'Support', 'Portfolio, relationship and agreement', 'Supply and demand', 'Design, build and transition', 'Resolution and fulfilment', 'Service assurance', 'Performance and improvement'],
  },
  zh: {
    company: '湖畔托管有限公司', person: '石米拉', position: '总经理', mandate: '工商登记的法定代表人',
    scope: '湖畔托管有限公司为欧洲客户提供托管、服务台和应用运行的服务管理体系', services: '托管、服务台、应用运行',
    sites: [
      { name: '总部', street: '湖滨街1号', city: '康斯坦茨', scope: '服务的设计和控制', activities: '服务设计和控制', people: 56, partTime: 4 },
      { name: '服务台', street: '码头路2号', city: '不来梅', scope: '服务台、事件和服务请求', activities: '服务台', people: 24, shifts: 2 },
      { name: '运营中心', street: '船坞巷3号', city: '基尔', scope: '数据中心和平台的运行', activities: '运行', people: null },
    ],
    question: '运营中心有多少人？', answer: '十八人，均为全职。', note: '按各场所查表；不适用任何系数。', seen: '已现场查阅记录并访谈',
    concern: '尚未发现连续性计划的测试。', minor: '常规变更未始终评估其对服务级别的影响。', major: '服务连续性计划未按计划的时间间隔进行测试。',
    proof: '两年内没有测试记录；抽样12份记录中有3份。', cause: '人员变动后无人负责年度测试。', better: '管理计划中写明测试负责人和日期。',
    plan: ['组织环境、领导作用和策划', '支持', '服务组合、关系与协议', '供应与需求', '设计、构建与转换', '解决与实现', '服务保证', '绩效评价与改进'],
  },
};
