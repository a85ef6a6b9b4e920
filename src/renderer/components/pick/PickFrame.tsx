import { Dialog as Base } from '@base-ui/react/dialog'
import { Search } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useCallback, useId, useRef, useState } from 'react'
import { Icon } from '../icon/Icon.tsx'
import { Hidden } from '../text/Hidden.tsx'
import { Kbd } from '../text/Kbd.tsx'
import styles from './PickFrame.module.css'
import { PickList } from './PickList.tsx'
import type { Pickable, PickedFrom } from './pickable.ts'

const PAGE = 8
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE }

interface PickFrameProps<O extends Pickable> {
  readonly title: string
  /** wide: larger, its title only said. */
  readonly look?: 'narrow' | 'wide'
  readonly placeholder: string
  /** characters that the field takes */
  readonly longest: number
  readonly typed: string
  readonly onTyped: (typed: string) => void
  readonly groups: readonly PickedFrom<O>[]
  /** Shown where there is nothing to choose from. */
  readonly nothing: ReactNode
  /** Told to screen readers when it changes. */
  readonly told?: string
  readonly words: { readonly choose: string; readonly take: string; readonly close: string }
  /** What stands at the end of an option. */
  readonly endOf?: (option: O) => ReactNode
  readonly onTake: (option: O) => void
  readonly onClose: () => void
}

/** A field and what it finds; the keyboard stays in the field, the first find stands ready for Enter. */
export function PickFrame<O extends Pickable>(props: PickFrameProps<O>) {
  const { title, look = 'narrow', placeholder, typed, words } = props
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  // At once: whoever types on after the key that opened it loses no letter.
  const takeFocus = useCallback((input: HTMLInputElement | null) => {
    field.current = input
    input?.focus()
  }, [])
  const before = useRef(document.activeElement as HTMLElement | null)
  const [at, setAt] = useState(0)
  const groups = props.groups.filter((group) => group.options.length > 0)
  const options = groups.flatMap((group) => group.options)
  const here = Math.min(at, options.length - 1)
  const press = (event: KeyboardEvent): void => {
    const step = STEPS[event.key]
    if (step !== undefined && options.length > 0) {
      event.preventDefault()
      // One step leads round; a page stops at the ends.
      const next = here + step
      if (Math.abs(step) === 1) setAt((next + options.length) % options.length)
      else setAt(Math.max(0, Math.min(next, options.length - 1)))
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      const option = options[here]
      if (option) props.onTake(option)
    }
  }
  return (
    <Base.Root open onOpenChange={(open) => open || props.onClose()}>
      <Base.Portal>
        <Base.Backdrop className={styles.veil} />
        <Base.Popup
          className={look === 'wide' ? `${styles.sheet} ${styles.wide}` : styles.sheet}
          initialFocus={field}
          finalFocus={() => backTo(before.current)}
        >
          {look === 'wide' ? (
            <Hidden>
              <Base.Title>{title}</Base.Title>
            </Hidden>
          ) : (
            <Base.Title className={styles.title}>{title}</Base.Title>
          )}
          <div className={styles.field}>
            <Icon of={Search} size="lead" />
            <input
              ref={takeFocus}
              className={styles.input}
              role="combobox"
              aria-expanded
              aria-autocomplete="list"
              aria-controls={`${id}-list`}
              aria-activedescendant={options[here] ? `${id}-${here}` : undefined}
              aria-label={placeholder}
              placeholder={placeholder}
              autoComplete="off"
              spellCheck={false}
              maxLength={props.longest}
              value={typed}
              onChange={(event) => {
                props.onTyped(event.currentTarget.value)
                setAt(0)
              }}
              onKeyDown={press}
            />
          </div>
          <PickList
            id={id}
            title={title}
            groups={groups}
            here={here}
            endOf={props.endOf}
            onHere={setAt}
            onTake={props.onTake}
          />
          {options.length === 0 && props.nothing}
          <footer className={styles.foot} aria-hidden>
            <span>
              <Kbd>↑ ↓</Kbd> {words.choose}
            </span>
            <span>
              <Kbd>Enter</Kbd> {words.take}
            </span>
            <span>
              <Kbd>Esc</Kbd> {words.close}
            </span>
          </footer>
          {props.told !== undefined && <Hidden live>{props.told}</Hidden>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}

/** Where nothing had the keyboard, nothing is given it: else it would be the first thing on the page. */
const backTo = (before: HTMLElement | null): HTMLElement | boolean =>
  before !== null && before !== document.body && before.isConnected ? before : false
