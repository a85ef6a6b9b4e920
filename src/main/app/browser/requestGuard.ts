import type { IncomingHttpHeaders } from 'node:http'

/** What is wrong with a request, before anything else is looked at; null: nothing. */
export type Refusal = 'host' | 'origin' | 'site' | null

/**
 * Only pages that this very server sent may speak to it. `Host` must be our address as printed (a rebound DNS name is
 * not), `Origin` ours where the browser sends one, and `Sec-Fetch-Site` our own or typed by hand.
 */
export function refusal(headers: IncomingHttpHeaders, port: number): Refusal {
  if (headers.host !== `127.0.0.1:${port}`) return 'host'
  if (headers.origin !== undefined && headers.origin !== `http://127.0.0.1:${port}`) return 'origin'
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'none' && site !== 'same-origin') return 'site'
  return null
}

/** A socket is always opened by a page, so its `Origin` must be there. */
export const socketRefusal = (headers: IncomingHttpHeaders, port: number): Refusal =>
  headers.origin === undefined ? 'origin' : refusal(headers, port)
