import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { playStory } from '../../../scripts/story/player';
import type { Story, StoryCompetence } from '../../../scripts/story/story';
import type { Login } from './person';
import type { Language } from './words';

export interface Auditors { lead: Named; second: Named; observer: Named; consultant: Named }
export interface Named extends Login { name: string }

const NAMES: Record<Language, Record<keyof Auditors, string>> = {
  en: { lead: 'Nora Feld', second: 'Omar Diaz', observer: 'Petra Lund', consultant: 'Karl Busch' },
  zh: { lead: '李娜', second: '王强', observer: '赵敏', consultant: '周凯' },
};
const FUNCTIONS: Record<keyof Auditors, string[]> = { lead: ['lead_audit', 'audit'], second: ['audit'], observer: ['lead_audit', 'audit', 'decision'], consultant: ['audit'] };
const competence = (name: string): StoryCompetence => ({ standard: 'iso20000-1-2018', function: name, sectorCodes: [], validFrom: 'today-1500', evidence: 'Certificate of training, kept in the personnel file' });

/** Auditors of this case alone, so that nobody else's half days stand in their calendars; the observer may decide as well. */
export async function makeAuditors(language: Language, { url, demoKey }: { url: string; demoKey: string }): Promise<Auditors> {
  const who = Object.keys(FUNCTIONS) as (keyof Auditors)[];
  const key = (each: string): string => `${each}.${language}`;
  const story: Story = {
    title: 'Auditors', steps: [],
    people: {
      manager: { name: 'Tara Menon', roles: ['technical_manager'] },
      ...Object.fromEntries(who.map((each) => [key(each), { name: NAMES[language][each], language, roles: each === 'observer' ? ['auditor', 'decision_maker'] : ['auditor'], competences: FUNCTIONS[each].map(competence) }])),
    },
  };
  const folder = mkdtempSync(path.join(os.tmpdir(), 'attesta-auditors-'));
  try {
    const file = path.join(folder, `auditors-${language}.json`);
    writeFileSync(file, JSON.stringify(story));
    const { logins } = await playStory({ story, file, folder }, { base: url, demoKey, progressFolder: folder, say: () => undefined });
    const found = (each: keyof Auditors): Named => {
      const login = logins.find((one) => one.key === key(each));
      if (!login) throw new Error(`no login for ${each}`);
      return login;
    };
    return { lead: found('lead'), second: found('second'), observer: found('observer'), consultant: found('consultant') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
