import type { HostInfo } from '../../../shared/ipc/host.ts'
import type { FixedList } from '../window/fixedList.ts'
import { BRIDGE_PATH, INFO_ELEMENT } from './limits.ts'

const FIRST_SCRIPT = '<script type="module"'

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** The window's list with a page that makes its own `window.percurso` before the app's first script runs. */
export function hostedPage(list: FixedList, info: Omit<HostInfo, 'languages'>): FixedList {
  const page = list.get('/index.html')
  const html = page ? Buffer.from(page.body).toString('utf8') : ''
  if (!page || !html.includes(FIRST_SCRIPT) || !list.has(BRIDGE_PATH))
    throw new Error('the window is not built for this host')
  const facts = `<meta name="${INFO_ELEMENT}" content="${attribute(JSON.stringify(info))}">`
  const bridge = `<script type="module" src="${BRIDGE_PATH}"></script>`
  const body = Buffer.from(html.replace(FIRST_SCRIPT, () => `${facts}\n    ${bridge}\n    ${FIRST_SCRIPT}`))
  return new Map(list).set('/index.html', { type: page.type, body })
}
