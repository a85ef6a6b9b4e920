import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { HostCall } from '../../src/main/app/electron/hostCalls.ts'
import {
  APP_URL,
  isNavigationAllowed,
  isPermissionAllowed,
  isRequestAllowed,
  isSandboxWanted,
  isTrustedSender,
  QUIET_SWITCHES,
  SCHEME_PRIVILEGES,
  SECURITY_HEADERS,
  WEB_PREFERENCES,
  windowOpenAnswer,
} from '../../src/main/app/window/securityPolicy.ts'
import { sourceModules } from '../architecture/modules.ts'

// Electron's security guide, item by item. Would catch: a preference turned round, a guard that nobody calls any more.

const root = resolve(import.meta.dirname, '../..')
const source = (path: string): string => readFileSync(resolve(root, 'src/main/app', path), 'utf8')
const lockdown = source('electron/lockdown.ts')
const all = sourceModules('src/main/app')
const inMain = all.map(({ text }) => text).join('\n')

describe('the 20 items', () => {
  test('1: only secure content, and none from a network', () => {
    for (const url of [
      'http://example.com/',
      'https://example.com/x.js',
      'ws://127.0.0.1:1/',
      'file:///etc/passwd',
      'ftp://a',
    ])
      expect(isRequestAllowed(url), url).toBe(false)
    for (const url of [APP_URL, 'app://main/assets/a.js', 'data:image/png;base64,AA', 'blob:app://main/1'])
      expect(isRequestAllowed(url), url).toBe(true)
    expect(isRequestAllowed('app://other/index.html')).toBe(false)
    expect(lockdown).toContain('onBeforeRequest')
    expect(QUIET_SWITCHES).toContain('disable-background-networking')
  })
  test('2: no Node in the page', () => {
    expect(WEB_PREFERENCES).toMatchObject({
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
    })
  })
  test('3: context isolation', () => expect(WEB_PREFERENCES.contextIsolation).toBe(true))
  test('4: the sandbox, wherever Chromium can have it', () => {
    expect(WEB_PREFERENCES.sandbox).toBe(true)
    expect(isSandboxWanted(false)).toBe(true)
    expect(isSandboxWanted(true)).toBe(false)
    expect(lockdown).toContain('app.enableSandbox()')
  })
  test('5: every permission is refused, asked for or looked up', () => {
    for (const name of ['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'unknown'])
      expect(isPermissionAllowed(name), name).toBe(false)
    expect(isPermissionAllowed('fullscreen'), 'a presentation').toBe(true)
    for (const handler of ['setPermissionRequestHandler', 'setPermissionCheckHandler', 'setDevicePermissionHandler'])
      expect(lockdown).toContain(handler)
  })
  test('6: web security stays on', () => expect(WEB_PREFERENCES.webSecurity).toBe(true))
  test('7: a policy that starts from nothing', () => {
    expect(SECURITY_HEADERS['Content-Security-Policy']?.split('; ')).toEqual([
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
    ])
  })
  test('8: no insecure content', () => expect(WEB_PREFERENCES.allowRunningInsecureContent).toBe(false))
  test('9: no experimental features', () => expect(WEB_PREFERENCES.experimentalFeatures).toBe(false))
  test('10: no Blink features by hand', () => {
    expect('enableBlinkFeatures' in WEB_PREFERENCES).toBe(false)
    expect(inMain).not.toContain('enableBlinkFeatures')
  })
  test('11: no popups from webviews', () => expect(inMain).not.toContain('allowpopups'))
  test('12: webviews are not attached', () => {
    expect(WEB_PREFERENCES.webviewTag).toBe(false)
    expect(lockdown).toMatch(/'will-attach-webview', \(event\) => event\.preventDefault\(\)/)
  })
  test('13: the window goes nowhere but to its own page', () => {
    expect(isNavigationAllowed(APP_URL)).toBe(true)
    expect(isNavigationAllowed(`${APP_URL}#map`)).toBe(true)
    for (const url of [
      'app://main/other.html',
      'app://evil/index.html',
      'app://main.evil/index.html',
      'https://main/index.html',
      'javascript:alert(1)',
      'data:text/html,x',
      'about:blank',
      'file:///index.html',
      'no url',
      '',
    ])
      expect(isNavigationAllowed(url), url).toBe(false)
    for (const event of ['will-navigate', 'will-redirect', 'will-frame-navigate'])
      expect(lockdown).toContain(`'${event}'`)
  })
  test('14: no other windows', () => {
    expect(windowOpenAnswer).toEqual({ action: 'deny' })
    expect(lockdown).toContain('setWindowOpenHandler(() => windowOpenAnswer)')
  })
  test('15: nothing is ever opened outside', () => expect(inMain).not.toContain('openExternal('))
  test('16: the Electron that is pinned is a current one', () => {
    const { devDependencies } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>
    }
    expect(Number(devDependencies.electron?.split('.')[0])).toBeGreaterThanOrEqual(45)
  })
  test('17: only the main frame of our own window is heard', () => {
    const ours = { url: APP_URL, isMainFrame: true, isOwnWindow: true }
    expect(isTrustedSender(ours)).toBe(true)
    expect(isTrustedSender({ ...ours, isMainFrame: false })).toBe(false)
    expect(isTrustedSender({ ...ours, isOwnWindow: false })).toBe(false)
    expect(isTrustedSender({ ...ours, url: null })).toBe(false)
    expect(isTrustedSender({ ...ours, url: 'https://example.com/index.html' })).toBe(false)
    const handlers = source('electron/ipcDoor.ts').match(/ipcMain\.handle\([\s\S]*?\n {2}\}\)/g) ?? []
    expect(handlers.length).toBeGreaterThan(1)
    for (const handler of handlers) expect(handler).toContain("if (!isOurs(event)) return failed('FORBIDDEN_SENDER')")
  })
  test('18: a scheme of our own, without ways round the policy', () => {
    expect(APP_URL).toBe('app://main/index.html')
    expect(Object.keys(SCHEME_PRIVILEGES).sort()).toEqual(['codeCache', 'secure', 'standard', 'supportFetchAPI'])
    expect(inMain).not.toMatch(/loadFile\(/)
  })
  test('20: no Electron object passes the bridge', () => {
    const preload = source('preload/preload.ts')
    expect(preload.match(/exposeInMainWorld/g)).toHaveLength(1)
    expect(preload).not.toMatch(/=> ipcRenderer\b(?!\.invoke)/)
    for (const [, parameters] of preload.matchAll(/ipcRenderer\.on\([^,]+, \(([^)]*)\)/g))
      expect(parameters, 'the event object is dropped').toMatch(/^_event, /)
  })
})

test('calls to the host are taken only in their exact shape', () => {
  expect(HostCall.safeParse({ what: 'readFile', path: '/a' }).success).toBe(true)
  for (const wrong of [
    null,
    'readFile',
    { what: 'openExternal', url: 'https://example.com' },
    { what: 'readFile' },
    { what: 'readFile', path: 7 },
    { what: 'readFile', path: '/a', more: 1 },
    { what: 'pickSave', filter: 'export', extension: '../x', name: 'a' },
  ])
    expect(HostCall.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false)
})
