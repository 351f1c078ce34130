import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder } from './folder';
import { freePort, Launcher } from './launcher';

export interface DemoLogin { who: string; email: string; password: string; roles: string[] }

/** The product as `npm start` runs it, with the demonstration played, for one spec file. Needs a build (`npm run build`). */
export interface RunningProduct {
  readonly url: string;
  /** People of the demonstration. */
  readonly logins: DemoLogin[];
  /** Lets a request happen on another business day (`x-attesta-demo-key`). */
  readonly demoKey: string;
  /** Where mails are left, as there is no mail server. */
  readonly mailFolder: string;
  /** Connection of the role that owns the tables. */
  readonly databaseUrl: string;
  /** The first person of the demonstration who has this role. */
  loginOf(role: string): DemoLogin;
  /** Everything stops, `meanwhile` happens, and everything starts again on the same address. */
  restart(meanwhile: () => Promise<void>): Promise<void>;
}

export function useProduct(): RunningProduct {
  const folder = temporaryFolder('product');
  const data = path.join(folder, 'data');
  let launcher: Launcher | null = null;
  let logins: DemoLogin[] = [];
  const start = async (port: number): Promise<void> => {
    launcher = new Launcher(data, port, []);
    await launcher.running();
  };
  beforeAll(async () => {
    chmodSync(folder, 0o755); // the database's account passes through
    copyDemonstration(data);
    await start(await freePort());
    logins = (JSON.parse(readFileSync(path.join(data, 'demonstration.json'), 'utf8')) as { logins: DemoLogin[] }).logins;
  });
  return {
    get url() { return `http://localhost:${launcher?.port ?? 0}`; },
    get logins() { return logins; },
    get demoKey() { return (JSON.parse(readFileSync(path.join(data, 'secrets.json'), 'utf8')) as { demo: string }).demo; },
    mailFolder: path.join(data, 'mail'),
    get databaseUrl() {
      if (!launcher) throw new Error('the product runs from beforeAll on');
      return launcher.databaseUrl;
    },
    loginOf(role) {
      const login = logins.find(({ roles }) => roles.includes(role));
      if (!login) throw new Error(`nobody in the demonstration is ${role}`);
      return login;
    },
    async restart(meanwhile) {
      if (!launcher) throw new Error('the product runs from beforeAll on');
      await launcher.stop();
      await meanwhile();
      await start(launcher.port);
    },
  };
}

/** What the run's global setup has played (test/browser/support/global-setup.ts), as a folder that nothing runs on yet. */
function copyDemonstration(data: string): void {
  const played = process.env['ATTESTA_TEST_DEMONSTRATION'];
  if (!played) throw new Error('No demonstration was played: run this spec through Jest with the global setup of test/browser.');
  execFileSync('cp', ['-Rp', played, data]); // keeps whose the database's files are, which Node's own copy does not
  // without the port of the other's database: two copies would both take it
  writeFileSync(path.join(data, 'state.json'), JSON.stringify({ mode: 'demonstration' }), { mode: 0o600 });
}
