import { Search, X } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import { IconButton } from '../button/IconButton.tsx'
import { Icon } from '../icon/Icon.tsx'
import styles from './SearchField.module.css'

interface SearchFieldProps {
  /** What is looked through, also its placeholder. */
  readonly label: string
  readonly clearLabel: string
  readonly value: string
  readonly onText: (text: string) => void
  /** Left out: the text becomes empty. */
  readonly onClear?: () => void
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void
}

/** Words to look for among what stands below it. */
export function SearchField({ label, clearLabel, value, onText, onClear, onKeyDown }: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null)
  const clear = (): void => {
    if (onClear) onClear()
    else onText('')
    input.current?.focus()
  }
  return (
    <div className={styles.field}>
      <Icon of={Search} />
      <input
        ref={input}
        className={styles.input}
        type="search"
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        maxLength={500}
        value={value}
        onChange={(event) => onText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {value !== '' && <IconButton icon={X} label={clearLabel} onClick={clear} />}
    </div>
  )
}
