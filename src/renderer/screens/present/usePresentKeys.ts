import { useEffect } from 'react'
import { DIGITS_MS, orderOf, withDigit } from './presentKeys.ts'
import { order, usePresent } from './presentStore.ts'

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('textarea, input')
const isButton = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.matches('button')

/** Keys and clickers. While a presentation runs they are its own; undo and redo stay everybody's. */
export function usePresentKeys(leave: () => void, toggleFullscreen: () => void): void {
  useEffect(() => {
    let digits = ''
    let timer: ReturnType<typeof setTimeout> | undefined
    const digit = (key: string): void => {
      const stages = usePresent
        .getState()
        .stops.reduce((most, s) => (s.kind === 'stage' ? Math.max(most, s.number) : most), 0)
      clearTimeout(timer)
      if (digits === '' && key === '0') {
        order({ do: 'unzoom' })
        return
      }
      digits = withDigit(digits, key, stages)
      order({ do: 'stage', number: Number(digits) })
      timer = setTimeout(() => {
        digits = ''
      }, DIGITS_MS)
    }
    const press = (event: KeyboardEvent): void => {
      const mod = event.ctrlKey || event.metaKey
      if (mod && /^[zy]$/i.test(event.key)) return
      event.stopPropagation()
      if (event.key === 'F5') event.preventDefault()
      if (isWriting(event.target)) {
        if (event.key === 'Escape') (event.target as HTMLElement).blur()
        return
      }
      if ((event.key === 'Enter' || event.key === ' ') && isButton(event.target)) return
      const now = usePresent.getState()
      if (event.key === 'Escape') {
        if (now.keys) order({ do: 'keys' })
        else leave()
      } else if (!mod && /^\d$/.test(event.key)) digit(event.key)
      else if (!mod && event.key.toLowerCase() === 'f') toggleFullscreen()
      else if (/^[+=\-−_]$/.test(event.key)) {
        const by = /[+=]/.test(event.key) ? 1 : -1
        order(now.spotlight && !mod ? { do: 'size', by } : { do: 'zoom', by, at: now.pointer })
      } else {
        const what = orderOf(event)
        if (!what) return
        order(what)
      }
      event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('keydown', press)
    }
  }, [leave, toggleFullscreen])
}
