import { chmodSync, readFileSync } from 'node:fs';
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
  /** The first person of the demonstration who has this role. */
  loginOf(role: string): DemoLogin;
}

export function useProduct(): RunningProduct {
  const data = path.join(temporaryFolder('product'), 'data');
  let launcher: Launcher | null = null;
  let logins: DemoLogin[] = [];
  beforeAll(async () => {
    chmodSync(path.dirname(data), 0o755); // the database's account passes through
    launcher = new Launcher(data, await freePort(), []);
    await launcher.running(150_000);
    logins = (JSON.parse(readFileSync(path.join(data, 'demonstration.json'), 'utf8')) as { logins: DemoLogin[] }).logins;
  }, 180_000);
  return {
    get url() { return `http://localhost:${launcher?.port ?? 0}`; },
    get logins() { return logins; },
    get demoKey() { return (JSON.parse(readFileSync(path.join(data, 'secrets.json'), 'utf8')) as { demo: string }).demo; },
    mailFolder: path.join(data, 'mail'),
    loginOf(role) {
      const login = logins.find(({ roles }) => roles.includes(role));
      if (!login) throw new Error(`nobody in the demonstration is ${role}`);
      return login;
    },
  };
}
