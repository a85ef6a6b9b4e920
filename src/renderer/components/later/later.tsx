import { type ComponentType, type ReactNode, useEffect, useState } from 'react'

/** A part of the window whose script is not in the first one. */
export interface Later<P extends object> {
  (props: P): ReactNode
  /** Has its script come, so that it is there at once when it is shown. Never rejects; what failed is tried again. */
  fetch(): Promise<void>
}

/** What came, however often it was asked for; null until then. */
interface Coming<P extends object> {
  readonly there: () => ComponentType<P> | null
  readonly ask: () => Promise<void>
}

function comingFrom<P extends object>(load: () => Promise<ComponentType<P>>): Coming<P> {
  let there: ComponentType<P> | null = null
  let asked: Promise<void> | null = null
  return {
    there: () => there,
    ask: () => {
      asked ??= load().then(
        (component) => {
          there = component
        },
        (error: unknown) => {
          asked = null
          throw error
        },
      )
      return asked
    },
  }
}

/**
 * A component that comes when it is first shown or fetched. Until then nothing is drawn in its place, so that nothing
 * flashes; once there it is drawn in the same step, as if it had always been. (React's own `lazy` waits even for what is
 * there, and holds what it has hidden back for up to 300 ms.)
 * @param load imports it; @param failed hears when it could not be had, with the way to try again
 */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  failed: (again: () => void) => void,
): Later<P> {
  const coming = comingFrom(load)
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each module, never while something is drawn
  function Shown(props: P) {
    const [tries, setTries] = useState(0)
    const [, draw] = useState(false)
    const There = coming.there()
    const missing = There === null
    // biome-ignore lint/correctness/useExhaustiveDependencies: another try is a reason of its own
    useEffect(() => {
      if (!missing) return
      let wanted = true
      coming.ask().then(
        () => wanted && draw(true),
        () => wanted && failed(() => setTries((before) => before + 1)),
      )
      return () => {
        wanted = false
      }
    }, [missing, tries])
    return There && <There {...props} />
  }
  return Object.assign(Shown, { fetch: () => coming.ask().catch(() => undefined) })
}
