import { Dialog as Base } from '@base-ui/react/dialog'
import { type LucideIcon, Search } from 'lucide-react'
import { useCallback, useEffect, useId, useRef, useState } from 'react'
import { Icon } from '../icon/Icon.tsx'
import { Kbd } from '../text/Kbd.tsx'
import styles from './PickDialog.module.css'

export interface PickOption {
  readonly id: string
  readonly text: string
  readonly note?: string | undefined
  readonly icon?: LucideIcon | undefined
  readonly run: () => void
}
export interface PickGroup {
  readonly label: string
  readonly options: readonly PickOption[]
}

interface PickDialogProps {
  readonly title: string
  readonly placeholder: string
  /** What there is to choose from when this was typed. */
  readonly groupsFor: (typed: string) => readonly PickGroup[]
  /** Said where there is nothing to choose from. */
  readonly nothing: string
  readonly words: { readonly choose: string; readonly take: string; readonly close: string }
  readonly onClose: () => void
}

/** One of many by a few letters of its name; the first stands ready for Enter. */
export function PickDialog({ title, placeholder, groupsFor, nothing, words, onClose }: PickDialogProps) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  // At once: whoever types on after the key that opened it loses no letter.
  const takeFocus = useCallback((input: HTMLInputElement | null) => {
    field.current = input
    input?.focus()
  }, [])
  const before = useRef(document.activeElement as HTMLElement | null)
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const groups = groupsFor(typed).filter((group) => group.options.length > 0)
  const options = groups.flatMap((group) => group.options)
  const here = Math.min(at, options.length - 1)
  const take = (option: PickOption | undefined): void => {
    if (!option) return
    onClose()
    option.run()
  }
  return (
    <Base.Root open onOpenChange={(open) => open || onClose()}>
      <Base.Portal>
        <Base.Backdrop className={styles.veil} />
        <Base.Popup className={styles.sheet} initialFocus={field} finalFocus={before}>
          <Base.Title className={styles.title}>{title}</Base.Title>
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
              maxLength={200}
              value={typed}
              onChange={(event) => {
                setTyped(event.currentTarget.value)
                setAt(0)
              }}
              onKeyDown={(event) => {
                const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
                if (by !== 0 && options.length > 0) {
                  event.preventDefault()
                  setAt((here + by + options.length) % options.length)
                } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
                  event.preventDefault()
                  take(options[here])
                }
              }}
            />
          </div>
          <PickList id={id} title={title} groups={groups} here={here} onHere={setAt} onTake={take} />
          {options.length === 0 && <p className={styles.nothing}>{nothing}</p>}
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
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}

interface PickListProps {
  readonly id: string
  readonly title: string
  readonly groups: readonly PickGroup[]
  /** The place of the one that Enter takes, counted through all groups. */
  readonly here: number
  readonly onHere: (place: number) => void
  readonly onTake: (option: PickOption) => void
}

/** The keyboard stays in the field and only the mark moves. */
function PickList({ id, title, groups, here, onHere, onTake }: PickListProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector(`[id="${id}-${here}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [id, here])
  let count = 0
  return (
    <div ref={list} id={`${id}-list`} className={styles.list} role="listbox" aria-label={title}>
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
        <div key={group.label} role="group" aria-label={group.label} className={styles.group}>
          <div className={styles.label} aria-hidden>
            {group.label}
          </div>
          {group.options.map((option) => {
            const place = count++
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are those of the field
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
              <div
                key={option.id}
                id={`${id}-${place}`}
                role="option"
                aria-selected={place === here}
                className={styles.option}
                onPointerMove={() => place !== here && onHere(place)}
                onClick={() => onTake(option)}
              >
                {option.icon && <Icon of={option.icon} />}
                <span className={styles.words}>
                  <span className={styles.text}>{option.text}</span>
                  {option.note && <span className={styles.note}>{option.note}</span>}
                </span>
              </div>
            )
          })}
        </div>
      ))}
    </div>
  )
}
