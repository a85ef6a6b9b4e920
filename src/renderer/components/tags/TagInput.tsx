import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../button/Button.tsx'
import { Field } from '../field/Field.tsx'
import fieldStyles from '../field/TextField.module.css'
import { Icon } from '../icon/Icon.tsx'
import styles from './TagInput.module.css'

interface TagInputProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly addLabel: string
  readonly removeLabel: (tag: string) => string
  readonly tags: readonly string[]
  readonly onTags: (tags: string[]) => void
  /** Tags that stand elsewhere already, those most at hand first. */
  readonly others?: readonly string[]
}

const LONGEST = 200
/** What one looks through without reading a list. */
const OFFERED = 12

/** Words in plates; Enter or a comma makes one, Backspace in the empty field takes the last away. */
export function TagInput({ label, hint, addLabel, removeLabel, tags, onTags, others = [] }: TagInputProps) {
  const [text, setText] = useState('')
  const add = (): void => {
    const tag = text.trim().slice(0, LONGEST)
    setText('')
    if (tag !== '' && !tags.includes(tag)) onTags([...tags, tag])
  }
  return (
    <div>
      <Field label={label} hint={hint}>
        <div className={styles.box}>
          {tags.map((tag) => (
            <span key={tag} className={styles.tag}>
              {tag}
              <button
                type="button"
                className={styles.remove}
                aria-label={removeLabel(tag)}
                onClick={() => onTags(tags.filter((other) => other !== tag))}
              >
                <Icon of={X} size="mark" weight={3} />
              </button>
            </span>
          ))}
          <input
            className={`${fieldStyles.input} ${styles.input}`}
            aria-label={addLabel}
            placeholder={addLabel}
            value={text}
            onChange={(event) => setText(event.currentTarget.value.replace(',', ''))}
            onBlur={add}
            onKeyDown={(event) => {
              if (event.key === 'Enter' || event.key === ',') {
                event.preventDefault()
                add()
              } else if (event.key === 'Backspace' && text === '' && tags.length > 0) onTags(tags.slice(0, -1))
            }}
          />
        </div>
      </Field>
      {others.length > 0 && (
        <div className={styles.others}>
          {others.slice(0, OFFERED).map((tag) => (
            <Button key={tag} small icon={Plus} onClick={() => onTags([...tags, tag])}>
              {tag}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}
