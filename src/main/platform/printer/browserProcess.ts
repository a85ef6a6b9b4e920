import { spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { BrowserGone, type DevTools, openDevToolsPipe } from './devtools.ts'
import { killTree, OWN_GROUP } from './killTree.ts'
import { makeProfile, removeProfile } from './profile.ts'

/** A browser without a window, driven over a pipe. */
export interface Browser {
  readonly pid: number | undefined
  /** A fresh, empty page of its own. */
  openPage(): Promise<Page>
  /** Resolves once the browser no longer runs, whoever ended it. */
  readonly ended: Promise<void>
  /** Ends it at once and removes its profile. */
  close(): Promise<void>
}

export interface Page {
  readonly devtools: DevTools
  close(): Promise<void>
}

const START_LIMIT_MS = 30_000

/** What would look for the network, and what a browser keeps at hand for somebody who sits before it. */
const UNWANTED = [
  'Translate',
  'OptimizationHints',
  'MediaRouter',
  'DialMediaRouteProvider',
  'CertificateTransparencyComponentUpdater',
  // Lists below the address bar: two pages of script in every window, seen or not; over a second of processor time.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  // A renderer in reserve for the next page; there is none.
  'SpareRendererForSitePerProcess',
]

// Offline, silent and alike on every machine: no updates, no sync, no first-run pages, no name is ever looked up.
const FLAGS = [
  '--headless',
  '--remote-debugging-pipe',
  '--no-startup-window',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-service-autorun',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-sync',
  '--disable-quic',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--disable-client-side-phishing-detection',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-field-trial-config',
  `--disable-features=${UNWANTED.join(',')}`,
  '--metrics-recording-only',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--password-store=basic',
  '--use-mock-keychain',
  '--hide-scrollbars',
  '--mute-audio',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
]

/**
 * Starts a Chromium, Chrome or Edge with an empty profile of its own.
 * @param program absolute path
 * Rejects with BrowserGone when it does not come up.
 */
export async function startBrowser(program: string): Promise<Browser> {
  const profile = makeProfile()
  const child = spawn(program, [...FLAGS, ...sandboxFlags(), `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...temporaryFolder(profile) },
    ...OWN_GROUP,
  })
  const pipe = openDevToolsPipe(child.stdio[3] as Writable, child.stdio[4] as Readable)
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  const kill = (): void => killTree(child)
  process.once('exit', kill)
  const clean = async (): Promise<void> => {
    process.removeListener('exit', kill)
    kill()
    await ended
    removeProfile(profile)
  }
  child.once('error', (cause) => pipe.end(new BrowserGone(`${program} could not be started`, { cause })))
  child.once('exit', (code, signal) => pipe.end(new BrowserGone(`the browser ended (${signal ?? code})`)))

  const late = setTimeout(() => pipe.end(new BrowserGone('the browser did not answer')), START_LIMIT_MS)
  try {
    await pipe.send('Browser.getVersion')
  } catch (error) {
    await clean()
    throw error
  } finally {
    clearTimeout(late)
  }
  void ended.then(() => removeProfile(profile))

  return {
    pid: child.pid,
    ended,
    close: clean,
    openPage: async () => {
      const { targetId } = await pipe.send<{ targetId: string }>('Target.createTarget', { url: 'about:blank' })
      const attach = { targetId, flatten: true }
      const { sessionId } = await pipe.send<{ sessionId: string }>('Target.attachToTarget', attach)
      return {
        devtools: pipe.session(sessionId),
        close: async () => {
          await pipe.send('Target.closeTarget', { targetId }).catch(() => undefined)
        },
      }
    },
  }
}

/** What the browser leaves about when it is ended goes with the profile; elsewhere such paths grow too long for it. */
function temporaryFolder(profile: string): Readonly<Record<string, string>> {
  return process.platform === 'linux' && profile.length < 50 ? { TMPDIR: profile } : {}
}

function sandboxFlags(): readonly string[] {
  // Chromium refuses to start as root with its sandbox on.
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
}
