import { isAbsolute } from 'node:path'

// Everything that decides what the window may do, as plain values and pure functions: see Electron's security guide.

export const APP_SCHEME = 'app'
export const APP_ORIGIN = 'app://main'
export const APP_URL = `${APP_ORIGIN}/index.html`

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** Sent with every answer of both hosts. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CSP,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=(), hid=()',
}

/** Of the `app` scheme. Without `bypassCSP`, `allowServiceWorkers` or `corsEnabled`. */
export const SCHEME_PRIVILEGES = { standard: true, secure: true, supportFetchAPI: true, codeCache: true } as const

/** Items 2, 3, 4, 6, 8, 9, 10 and 11 of the guide; stated although most are the default. */
export const WEB_PREFERENCES = {
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  contextIsolation: true,
  sandbox: true,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  safeDialogs: true,
  spellcheck: false,
  v8CacheOptions: 'bypassHeatCheck',
} as const

/** Nothing of the machine is asked for; copying text out is the one exception. */
export const isPermissionAllowed = (permission: string): boolean => permission === 'clipboard-sanitized-write'

/** Where the window may go: its own page, and nowhere else. */
export function isNavigationAllowed(url: string): boolean {
  const at = parse(url)
  return at !== null && at.protocol === `${APP_SCHEME}:` && at.host === 'main' && at.pathname === '/index.html'
}

/** The window makes no others, whatever it asks for. */
export const windowOpenAnswer = { action: 'deny' } as const

export interface Sender {
  /** of the frame that sent the message; null when that frame is gone */
  readonly url: string | null
  readonly isMainFrame: boolean
  readonly isOwnWindow: boolean
}

/** Whose messages are heard: the main frame of our own window, showing our own page. */
export const isTrustedSender = ({ url, isMainFrame, isOwnWindow }: Sender): boolean =>
  isOwnWindow && isMainFrame && url !== null && isNavigationAllowed(url)

/** Electron's own sandbox for every process; as root on Linux every child would die in a loop. */
export const isSandboxWanted = (hasNoSandboxSwitch: boolean): boolean => !hasNoSandboxSwitch

/**
 * Paths that the window may name: only those that the user chose in a dialog, dropped, or that this app was started
 * with; and for showing in a folder, those that the app itself wrote.
 */
export interface PathLedger {
  chosen(path: string): void
  wrote(path: string): void
  mayRead(path: string): boolean
  mayWrite(path: string): boolean
  mayShow(path: string): boolean
}
const MAX_PATHS = 1_000

export function pathLedger(): PathLedger {
  const chosen = new Set<string>()
  const written = new Set<string>()
  const add = (set: Set<string>, path: string): void => {
    if (!isAbsolute(path)) return
    set.delete(path)
    set.add(path)
    if (set.size > MAX_PATHS) set.delete(set.values().next().value as string)
  }
  return {
    chosen: (path) => add(chosen, path),
    wrote: (path) => add(written, path),
    mayRead: (path) => chosen.has(path),
    mayWrite: (path) => chosen.has(path),
    mayShow: (path) => written.has(path),
  }
}

function parse(url: string): URL | null {
  try {
    return new URL(url)
  } catch {
    return null
  }
}
