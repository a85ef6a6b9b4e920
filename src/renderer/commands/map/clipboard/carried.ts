import { MapFragment } from '../../../../shared/domain/journey/fragment.ts'
import { textOfFragment } from './plainText.ts'

/** How the clipboard names what only this program can read. */
export const FRAGMENT_TYPE = 'web application/x-percurso'

/** What was copied last, for hosts that keep only the text. */
let copied: { readonly text: string; readonly fragment: MapFragment } | null = null

export const lastCopied = (): MapFragment | null => copied?.fragment ?? null

const plain = (text: string): string => text.replace(/\r\n/g, '\n').trimEnd()

/** Puts a fragment on the clipboard: words for every program, everything for this one. */
export function putFragment(data: Pick<DataTransfer, 'setData'>, fragment: MapFragment): void {
  const text = textOfFragment(fragment)
  copied = { text: plain(text), fragment }
  data.setData('text/plain', text)
  try {
    data.setData(FRAGMENT_TYPE, JSON.stringify(fragment))
  } catch {
    // The text, recognised again, will do.
  }
}

/** The fragment that the clipboard carries; null where what it holds came from elsewhere. */
export function takeFragment(data: Pick<DataTransfer, 'getData'>): MapFragment | null {
  const own = read(data.getData(FRAGMENT_TYPE))
  if (own) return own
  return copied && copied.text === plain(data.getData('text/plain')) ? copied.fragment : null
}

function read(json: string): MapFragment | null {
  if (json === '') return null
  try {
    const parsed = MapFragment.safeParse(JSON.parse(json))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
