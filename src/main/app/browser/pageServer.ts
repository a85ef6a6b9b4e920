import type { IncomingHttpHeaders, Server } from 'node:http'
import { type FixedList, fromList } from '../window/fixedList.ts'
import { SECURITY_HEADERS } from '../window/securityPolicy.ts'
import { refusal } from './requestGuard.ts'
import type { Session } from './session.ts'

// An import would load all that the module's getters offer, fetch and WebSocket among it, before anything starts.
const { createServer } = process.getBuiltinModule('node:http')

const WAY_IN =
  'Abra o Percurso pelo endereço que ele mostrou ao iniciar. Open Percurso by the address it printed at its start.'

export interface PageRequest {
  readonly method?: string | undefined
  readonly url?: string | undefined
  readonly headers: IncomingHttpHeaders
}
export interface PageAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
}
export interface Site {
  readonly list: FixedList
  readonly session: Session
  readonly port: number
}

const answer = (status: number, headers: Record<string, string> = {}, body: string | Uint8Array = ''): PageAnswer => ({
  status,
  headers: { ...SECURITY_HEADERS, 'Cache-Control': 'no-store', ...headers },
  body,
})
const sentence = (status: number, text: string): PageAnswer =>
  answer(status, { 'Content-Type': 'text/plain; charset=utf-8' }, `${text}\n`)

/** What a request gets: something of the fixed list for whoever holds the session, else a way in or nothing. */
export function answerFor(
  { list, session, port }: Site,
  { method, url: asked = '/', headers }: PageRequest,
): PageAnswer {
  if (method !== 'GET' && method !== 'HEAD') return sentence(405, 'GET')
  if (refusal(headers, port)) return sentence(403, WAY_IN)
  const url = URL.canParse(asked, `http://127.0.0.1:${port}`) ? new URL(asked, `http://127.0.0.1:${port}`) : null
  if (!url) return sentence(400, WAY_IN)
  const token = url.pathname === '/' ? url.searchParams.get('token') : null
  if (token !== null && session.spend(token)) return answer(303, { Location: '/', 'Set-Cookie': session.cookie() })
  if (!session.knows(headers.cookie)) return sentence(403, WAY_IN)
  if (token !== null) return answer(303, { Location: '/' })
  // Browsers ask for it unasked.
  if (url.pathname === '/favicon.ico') return answer(204)
  const file = fromList(list, url.pathname)
  if (!file) return sentence(404, 'Não existe. No such page.')
  const kept: Record<string, string> = url.pathname.startsWith('/assets/')
    ? { 'Cache-Control': 'private, max-age=31536000, immutable' }
    : { 'Set-Cookie': session.cookie() }
  return answer(200, { 'Content-Type': file.type, 'Content-Length': String(file.body.byteLength), ...kept }, file.body)
}

/** `site` is asked at each request: the port is known only once the server listens. */
export const createPageServer = (site: () => Site): Server =>
  createServer((request, response) => {
    const { status, headers, body } = answerFor(site(), request)
    response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body)
  })
