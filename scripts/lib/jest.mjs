// Runs Jest tests of some kinds and counts what came of them.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from './project.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number, reasons: string[] }} Count
 * @param {('unit' | 'integration' | 'e2e' | 'browser')[]} projects
 * @param {number} workers spec files at a time
 * @returns {Promise<Count>}
 */
export async function runJest(projects, workers = 2) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'attesta-jest-'));
  const report = path.join(folder, 'report.json');
  try {
    const options = ['--selectProjects', ...projects, '--maxWorkers', String(workers), '--json', '--outputFile', report];
    const child = spawn(process.execPath, [path.join(ROOT, 'node_modules/jest/bin/jest.js'), ...options], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
    const code = await new Promise((resolve, reject) => { child.once('error', reject).once('close', resolve); });
    return countOf(report, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns {Count} */
function countOf(report, code) {
  let result;
  try {
    result = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0, reasons: [] }; // Jest itself broke and has said why on the console
  }
  // a file that cannot even be loaded has no tests to count
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  const skipped = result.testResults.flatMap((file) => file.assertionResults).filter(({ status }) => status === 'pending' || status === 'todo');
  return {
    passed: result.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: skipped.length,
    reasons: skipped.map(({ fullName }) => fullName),
  };
}
