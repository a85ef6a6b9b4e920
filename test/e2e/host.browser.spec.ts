import { request as httpRequest } from 'node:http'
import { WebSocket } from 'ws'
import type { HostBridge } from '../../src/shared/ipc/host.ts'
import { endProcess, startBrowserHost } from './harness/hosts.ts'
import { expect, test } from './harness/percurso.ts'
import { AppWindow } from './pages/appWindow.ts'

// Would catch: another page, another machine's name or an old address getting at the user's maps.

interface Answer {
  readonly status: number
  readonly cookie: string
}

function ask(url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((done, failed) => {
    const { hostname, port, pathname, search } = new URL(url)
    const request = httpRequest({ hostname, port, path: pathname + search, method, headers }, (response) => {
      response.resume()
      done({
        status: response.statusCode ?? 0,
        cookie: (response.headers['set-cookie']?.[0] ?? '').split(';')[0] ?? '',
      })
    })
    request.on('error', failed)
    request.end()
  })
}

/** true: the socket opened. */
function canConnect(origin: string, headers: Record<string, string>): Promise<boolean> {
  return new Promise((done) => {
    const socket = new WebSocket(`${origin.replace('http', 'ws')}/socket`, { headers })
    socket.on('open', () => {
      socket.close()
      done(true)
    })
    socket.on('error', () => done(false))
  })
}

test('refuses a foreign Host, Origin, token and cookie', async ({ home }) => {
  const host = await startBrowserHost({ home })
  try {
    const { origin, printed } = host
    const port = new URL(origin).port
    expect(await ask(origin)).toMatchObject({ status: 403 })
    expect(await ask(`${origin}/?token=guess`)).toMatchObject({ status: 403 })
    expect(await ask(printed, { host: `localhost:${port}` })).toMatchObject({ status: 403 })
    expect(await ask(printed, { origin: 'https://example.com' })).toMatchObject({ status: 403 })
    expect(await ask(printed, { 'sec-fetch-site': 'cross-site' })).toMatchObject({ status: 403 })

    const entered = await ask(printed)
    expect(entered.status).toBe(303)
    const { cookie } = entered
    expect(await ask(printed), 'the token is good for one use').toMatchObject({ status: 403 })
    expect(await ask(origin, { cookie })).toMatchObject({ status: 200 })
    expect(await ask(origin, { cookie }, 'POST')).toMatchObject({ status: 405 })
    expect(await ask(`${origin}/..%2f..%2fpackage.json`, { cookie })).toMatchObject({ status: 404 })
    expect(await ask(`${origin}/../package.json`, { cookie })).toMatchObject({ status: 404 })

    expect(await canConnect(origin, { cookie, origin })).toBe(true)
    expect(await canConnect(origin, { origin })).toBe(false)
    expect(await canConnect(origin, { cookie })).toBe(false)
    expect(await canConnect(origin, { cookie, origin: 'https://example.com' })).toBe(false)
    expect(await canConnect(origin, { cookie: `${cookie}x`, origin })).toBe(false)
  } finally {
    await endProcess(host.process)
  }
})

test('an open page finds its host again after a restart on the same port', async ({ launchPercurso, guard, home }) => {
  // Whatever the page asks for while its host goes or is gone breaks off or is refused: its line, a font, a part that it
  // reads ahead.
  guard.allow(/WebSocket connection to|net::ERR_CONNECTION_(REFUSED|RESET)/)
  const { app, page, browserHost } = await launchPercurso()
  if (!browserHost) throw new Error('no host')
  const port = new URL(browserHost.origin).port
  const line = await page.evaluateHandle(() => {
    const { percurso } = window as unknown as { percurso: HostBridge }
    const states: boolean[] = []
    percurso.onConnection((up) => states.push(up))
    return states
  })
  await endProcess(browserHost.process, 'SIGKILL')
  await expect.poll(() => line.jsonValue()).toEqual([true, false])
  const again = await startBrowserHost({ home, args: [`--port=${port}`] })
  try {
    await expect.poll(() => line.jsonValue()).toEqual([true, false, true])
    expect(await app.request('workspace.state', {})).toMatchObject({ ok: true, data: { kind: 'open' } })
    // It hears of changes again, too.
    expect(await app.request('journey.add', { name: 'Entrega', language: 'pt-BR' })).toMatchObject({ ok: true })
    await expect(page.getByRole('button', { name: 'Entrega', exact: true })).toBeVisible()
  } finally {
    await endProcess(again.process)
  }
})

test('two tabs hear of the same change', async ({ launchPercurso, guard }) => {
  const { app, page, browserHost } = await launchPercurso()
  if (!browserHost) throw new Error('no host')
  const second = await page.context().newPage()
  await guard.watch(second)
  await second.goto(browserHost.origin)
  await new AppWindow(second).ready()
  const heard = await second.evaluateHandle(() => {
    const { percurso } = window as unknown as { percurso: HostBridge }
    const events: string[] = []
    percurso.onEvent(({ event }) => events.push(event))
    return events
  })
  expect(await app.request('journey.add', { name: 'Entrega', language: 'pt-BR' })).toMatchObject({ ok: true })
  await expect.poll(() => heard.jsonValue()).toEqual(['document.changed'])
})
