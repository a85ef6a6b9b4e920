import { type ReactNode, useId } from 'react'
import styles from './Stop.module.css'

interface StopProps {
  readonly title: string
  readonly text: string
  /** At the foot, always in sight; the way forward last. */
  readonly ways: ReactNode
  readonly children: ReactNode
  /** The way forward, also by Enter. */
  readonly onForward: () => void
}

/** One stop of the first start: what is asked, and the ways on and out. */
export function Stop({ title, text, ways, children, onForward }: StopProps) {
  const id = useId()
  return (
    <form
      className={styles.stop}
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault()
        onForward()
      }}
    >
      <div className={styles.body}>
        <header>
          <h1 id={id} className={styles.title}>
            {title}
          </h1>
          <p className={styles.text}>{text}</p>
        </header>
        {children}
      </div>
      <footer className={styles.ways}>{ways}</footer>
    </form>
  )
}
