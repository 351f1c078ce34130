import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import PostalMime from 'postal-mime';
import { waitFor } from '../../support/wait';

/** The link in the newest mail to this address, out of the folder where an installation without mail server leaves its mails. */
export function readMail(folder: string, address: string): Promise<string> {
  return waitFor(`a mail to ${address}`, async () => {
    for (const name of readdirSync(folder).sort().reverse()) {
      const mail = await PostalMime.parse(readFileSync(path.join(folder, name)));
      if (mail.to?.some((to) => to.address === address)) return /https?:\/\/\S+/.exec(mail.text ?? '')?.[0] ?? null;
    }
    return null;
  });
}
