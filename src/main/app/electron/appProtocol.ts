import { protocol } from 'electron'
import { type FixedList, fromList } from '../window/fixedList.ts'
import { APP_SCHEME, SCHEME_PRIVILEGES, SECURITY_HEADERS } from '../window/securityPolicy.ts'

/** Before `ready`: what pages of `app://` are to Chromium. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: APP_SCHEME, privileges: SCHEME_PRIVILEGES }])
}

/** The answer to one request: something of the list, or 404. */
export function appResponse(list: FixedList, method: string, address: string): Response {
  const url = new URL(address)
  const file = url.host === 'main' && method === 'GET' ? fromList(list, url.pathname) : null
  if (!file) return new Response(null, { status: 404, headers: SECURITY_HEADERS })
  return new Response(new Uint8Array(file.body), { headers: { ...SECURITY_HEADERS, 'Content-Type': file.type } })
}

/** After `ready`: pages of `app://` come from the list and from nowhere else. */
export function serveAppScheme(list: FixedList): void {
  protocol.handle(APP_SCHEME, (request) => appResponse(list, request.method, request.url))
}
