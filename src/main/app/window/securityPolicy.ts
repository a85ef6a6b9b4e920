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

/** Item 5: only the full screen of a presentation is ever asked for; whatever else asks is not ours. Electron's default grants all. */
export const isPermissionAllowed = (permission: string): boolean => permission === 'fullscreen'

/** What the page may load: itself and what it made in memory. Development tools bring their own pages. */
export const isRequestAllowed = (url: string): boolean =>
  url.startsWith(`${APP_ORIGIN}/`) || /^(data|blob|devtools|chrome-extension|about):/.test(url)

/** Chromium's own talk with its makers, which an offline app has none of. */
export const QUIET_SWITCHES = [
  'disable-background-networking',
  'disable-component-update',
  'disable-domain-reliability',
  'disable-sync',
  'no-pings',
] as const

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

function parse(url: string): URL | null {
  try {
    return new URL(url)
  } catch {
    return null
  }
}
