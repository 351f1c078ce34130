import { PHONE } from './support/person';
import { playThreeSites } from './support/three-sites';

describe('the three-site case by clicking alone, in Chinese, client and auditors on a telephone, everything pressed twice', () => { playThreeSites({ language: 'zh', size: PHONE, doubleClicks: true }); });
