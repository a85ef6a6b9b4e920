import { app, session, type WebContents } from 'electron'
import {
  isNavigationAllowed,
  isPermissionAllowed,
  isRequestAllowed,
  isSandboxWanted,
  QUIET_SWITCHES,
  windowOpenAnswer,
} from '../window/securityPolicy.ts'

/** Before `ready`: the sandbox for every process, and no talk with anybody. */
export function lockDownProcess(): void {
  if (isSandboxWanted(app.commandLine.hasSwitch('no-sandbox'))) app.enableSandbox()
  for (const name of QUIET_SWITCHES) app.commandLine.appendSwitch(name)
}

function lockDownContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!isNavigationAllowed(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => {
    if (!isNavigationAllowed(event.url)) event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    if (!isNavigationAllowed(event.url)) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => windowOpenAnswer)
}

/** After `ready`, before the first window: permissions, requests, and every page that will ever be made. */
export function lockDownPages(): void {
  const { defaultSession } = session
  defaultSession.setPermissionRequestHandler((_contents, permission, answer) => answer(isPermissionAllowed(permission)))
  defaultSession.setPermissionCheckHandler((_contents, permission) => isPermissionAllowed(permission))
  defaultSession.setDevicePermissionHandler(() => false)
  // Its dictionaries would be fetched from the network.
  defaultSession.setSpellCheckerEnabled(false)
  defaultSession.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isRequestAllowed(url) }))
  defaultSession.on('will-download', (event) => event.preventDefault())
  app.on('web-contents-created', (_event, contents) => lockDownContents(contents))
}
