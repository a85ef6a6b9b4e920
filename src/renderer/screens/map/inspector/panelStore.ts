import { create } from 'zustand'

const MORE = 'percurso.inspector.more'
const OPEN = 'percurso.inspector.open'

/** Storage may be missing or full: then it is not remembered, nothing more. */
function remember(key: string, value: boolean): void {
  try {
    localStorage.setItem(key, String(value))
  } catch {}
}

function remembered(key: string, otherwise: boolean): boolean {
  try {
    return (localStorage.getItem(key) ?? String(otherwise)) === 'true'
  } catch {
    return otherwise
  }
}

/** How this person likes the panel at the side. */
export const usePanel = create<{ readonly open: boolean; readonly more: boolean }>(() => ({
  open: remembered(OPEN, true),
  more: remembered(MORE, false),
}))

export function setMore(more: boolean): void {
  usePanel.setState({ more })
  remember(MORE, more)
}

export function setPanelOpen(open: boolean): void {
  usePanel.setState({ open })
  remember(OPEN, open)
}
