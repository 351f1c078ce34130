// Healthy: the api answers that it can serve; a worker (WORKER_HEALTH_FILE is set) has touched its file within a minute.
import { statSync } from 'node:fs';

const file = process.env.WORKER_HEALTH_FILE;
const healthy = file
  ? Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) < 60_000
  : await fetch(`http://127.0.0.1:${process.env.PORT || 3000}/health/ready`).then((answer) => answer.ok, () => false);
process.exit(healthy ? 0 : 1);
