import { FileInput } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '../button/Button.tsx'
import { EmptyLine } from '../emptyLine/EmptyLine.tsx'
import { TextArea } from '../field/TextArea.tsx'
import { Notice } from '../notice/Notice.tsx'
import styles from './SourceWays.module.css'

const ROWS = 9

interface SourceWaysProps {
  readonly words: {
    readonly pick: string
    readonly drop: string
    /** which files are meant */
    readonly kinds: string
    readonly label: string
    readonly hint: string
    readonly placeholder: string
    readonly read: string
  }
  /** as the attribute of a file field */
  readonly accept: string
  readonly text: string
  readonly onText: (text: string) => void
  /** @returns why the file is not taken; null: it is */
  readonly onFile: (file: File) => string | null
  readonly onRead: (text: string) => void
}

/** A file by picker or drop, or what was copied elsewhere. */
export function SourceWays({ words, accept, text, onText, onFile, onRead }: SourceWaysProps) {
  const picker = useRef<HTMLInputElement>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  return (
    <div className={styles.ways}>
      <section className={styles.file}>
        <EmptyLine />
        <input
          ref={picker}
          type="file"
          hidden
          aria-label={words.pick}
          accept={accept}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0]
            if (file) setTrouble(onFile(file))
          }}
        />
        <Button look="primary" icon={FileInput} onClick={() => picker.current?.click()}>
          {words.pick}
        </Button>
        <p>{words.drop}</p>
        <p className={styles.kinds}>{words.kinds}</p>
        {trouble && <Notice look="trouble">{trouble}</Notice>}
      </section>
      <section className={styles.paste}>
        <TextArea
          label={words.label}
          hint={words.hint}
          placeholder={words.placeholder}
          rows={ROWS}
          value={text}
          onText={onText}
        />
        <Button disabled={text.trim() === ''} onClick={() => onRead(text)}>
          {words.read}
        </Button>
      </section>
    </div>
  )
}
