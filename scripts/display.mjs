import { spawn } from 'node:child_process'

/**
 * A screen for windows where there is none: an Xvfb of their own, told to take a free number by itself.
 * @returns {Promise<{ env: Record<string, string>, close: () => void }>} nothing where a screen is there or none can be had
 */
export async function openDisplay(env = process.env) {
  const none = { env: {}, close: () => {} }
  if (process.platform !== 'linux' || env.DISPLAY || env.WAYLAND_DISPLAY) return none
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp', '-noreset'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const number = await new Promise((done) => {
    server.once('error', () => done(null))
    server.once('exit', () => done(null))
    let said = ''
    // The line end comes by a write of its own; closing before it would end the server.
    server.stdio[3].on('data', (data) => {
      said += data
      if (said.endsWith('\n')) done(said.trim())
    })
  })
  if (number === null) return none
  server.unref()
  server.stdio[3].destroy()
  return { env: { DISPLAY: `:${number}` }, close: () => server.kill() }
}
