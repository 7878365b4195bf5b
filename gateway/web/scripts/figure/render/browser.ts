import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packaged = fileURLToPath(new URL('../../../../../deploy/acceptance/browser/path.mjs', import.meta.url));
const known = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A browser without a window that draws in software, so that pictures come out alike on every machine. */
export class Browser {
  private readonly profile = mkdtempSync(join(tmpdir(), 'figure-browser-'));
  private readonly process: ChildProcess;

  constructor(address: string) {
    const program =
      known.find((path) => path && existsSync(path)) ??
      execFileSync(process.execPath, [packaged]).toString().trim();
    this.process = spawn(
      program,
      [
        '--headless',
        '--no-sandbox',
        '--use-gl=angle',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--hide-scrollbars',
        '--no-first-run',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-dev-shm-usage',
        `--user-data-dir=${this.profile}`,
        '--remote-debugging-port=0',
        address,
      ],
      { stdio: 'ignore', detached: true },
    );
  }

  async close(): Promise<void> {
    const ended = new Promise((done) => this.process.once('exit', done));
    if (this.process.exitCode === null && this.process.pid) {
      process.kill(-this.process.pid, 'SIGKILL');
      await ended;
    }
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
