/** Prints «N passed, N failed» from the test report; fails when there is none or it holds no test. */
import { readFileSync } from 'node:fs';

const report = JSON.parse(readFileSync('.output/test-report.json', 'utf8'));
console.log(`${report.numPassedTests} passed, ${report.numFailedTests} failed`);
if (report.numPassedTests === 0 || report.numFailedTests > 0) process.exitCode = 1;
