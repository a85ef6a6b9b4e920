import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { join } from 'node:path'
import { z } from '../../../shared/domain/schema.ts'
import { jsonFile } from '../../platform/settings/jsonFile.ts'

const LIFETIME_MS = 24 * 60 * 60 * 1000
const KeyFile = z.strictObject({ key: z.string().regex(/^[0-9a-f]{64}$/) })

/** Who may use the browser host: whoever opened the printed address once, from then on by a cookie. */
export interface Session {
  /** For the printed address; good for one use. */
  readonly token: string
  /** true once, for the right token. */
  spend(token: string): boolean
  /** A `Set-Cookie` value: HttpOnly, SameSite=Strict, good for a day. */
  cookie(): string
  /** Whether a `Cookie` header holds a cookie of ours that is not too old. */
  knows(header: string | undefined): boolean
}

const same = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))

/**
 * The signing key stays in `home`, readable by its user only, so that a page which is open finds its way back after the
 * host was started again on the same port. Cookies are shared by all ports of an address, so the port is in the name.
 */
export function openSession({
  home,
  port,
  now = Date.now,
}: {
  home: string
  port: number
  now?: () => number
}): Session {
  const file = jsonFile({ path: join(home, 'browser-host.json'), schema: KeyFile, initial: { key: '' } })
  let { key } = file.read()
  if (!key) {
    key = randomBytes(32).toString('hex')
    file.write({ key })
  }
  const name = `percurso_${port}`
  const token = randomBytes(24).toString('base64url')
  let spent = false
  const sign = (text: string): string => createHmac('sha256', key).update(`${name}.${text}`).digest('base64url')

  return {
    token,
    spend: (given) => {
      if (spent || !same(given, token)) return false
      spent = true
      return true
    },
    cookie: () => {
      const body = `${now()}.${randomBytes(16).toString('base64url')}`
      return `${name}=${body}.${sign(body)}; HttpOnly; SameSite=Strict; Path=/; Max-Age=${LIFETIME_MS / 1000}`
    },
    knows: (header) => {
      const pairs = (header ?? '').split(';').map((pair) => pair.trim())
      const value = pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? ''
      const [at = '', nonce = '', signature = ''] = value.split('.')
      const age = now() - Number(at)
      return same(signature, sign(`${at}.${nonce}`)) && age >= 0 && age < LIFETIME_MS
    },
  }
}
