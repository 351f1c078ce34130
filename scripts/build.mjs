// `npm run build`: server into dist, portal into apps/web/dist, each only when its sources have changed.
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { checkNode } from './lib/node-version.mjs';
import { main, say } from './lib/project.mjs';

await main(async () => {
  checkNode();
  await ensureInstalled();
  await ensureBuilt();
  say('up to date');
});
