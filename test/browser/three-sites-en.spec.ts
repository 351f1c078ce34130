import { WIDE } from './support/person';
import { playThreeSites } from './support/three-sites';

describe('the three-site case by clicking alone, in English, wide', () => { playThreeSites({ language: 'en', size: WIDE, doubleClicks: false }); });
